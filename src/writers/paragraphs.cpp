#include "writers/paragraphs.h"

namespace writers {

std::vector<std::string_view> split_paragraphs(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find("\n\n");
    parts.push_back(text.substr(0, end));
    const std::size_t next = text.find_first_not_of('\n', end);
    if (end == std::string_view::npos || next == std::string_view::npos) return parts;
    text.remove_prefix(next);
  }
}

}  // namespace writers
