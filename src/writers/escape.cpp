#include "writers/escape.h"

namespace writers {

std::string escape_xml(std::string_view text) {
  std::string literal;
  for (const char c : text) {
    if (c == '&') {
      literal += "&amp;";
    } else if (c == '<') {
      literal += "&lt;";
    } else if (c == '>') {
      literal += "&gt;";
    } else if (c == '"') {
      literal += "&quot;";
    } else if (c != '\r') {
      literal += c;
    }
  }
  return literal;
}

}  // namespace writers
