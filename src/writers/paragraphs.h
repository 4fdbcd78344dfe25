// Texts with several paragraphs, for every format that tells paragraphs from lines.
#pragma once

#include <string_view>
#include <vector>

namespace writers {

// The parts of a text between its empty lines; at least one, which may be empty.
std::vector<std::string_view> split_paragraphs(std::string_view text);

}  // namespace writers
