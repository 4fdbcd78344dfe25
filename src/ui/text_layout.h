// Text layout: where lines break. Trailing spaces hang past the edge; a line may break after a space, hyphen,
// en dash or slash; a word longer than the line breaks between letters. Pure.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ui {

struct TextLine {
  std::size_t begin = 0;
  std::size_t end = 0;  // one past the last code point; a newline itself belongs to no line
  bool soft = false;    // ended by the edge, not by a newline or the end of the text
  float width = 0;      // without trailing spaces
};

// At least one line; lines follow each other without gaps except newlines. advances[i] is the width of code
// point i.
std::vector<TextLine> break_lines(std::u32string_view text, std::span<const float> advances, float width);

bool is_blank(char32_t code_point);

}  // namespace ui
