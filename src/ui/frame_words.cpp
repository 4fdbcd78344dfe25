// The half of Frame that sets words on the screen.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ui/frame.h"

namespace ui {
namespace {

constexpr float kRounding = 1;  // units that pixel snapping can add

float left_of(const Rect& rect, float width, Align align) {
  if (align == Align::left) return rect.x;
  return align == Align::right ? rect.right() - width : rect.x + (rect.w - width) / 2;
}

bool breaks_a_word(std::u32string_view letters, const std::vector<TextLine>& lines) {
  return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
    if (!line.soft || line.end == 0) return false;
    const char32_t last = letters[line.end - 1];
    return !is_blank(last) && last != U'-' && last != U'/' && last != 0x2013;
  });
}

float widest(const std::vector<TextLine>& lines) {
  float width = 0;
  for (const TextLine& line : lines) width = std::max(width, line.width);
  return width;
}

// The width a character takes in a row of equal digits.
float cell_of(Letters& letters, Type type, char32_t c) {
  const bool digit = c >= U'0' && c <= U'9';
  return letters.width(type, digit ? U"0" : std::u32string_view(&c, 1));
}

}  // namespace

float Frame::text(const Rect& rect, std::string_view words, const TextLook& look) {
  const std::u32string letters = base::to_code_points(words);
  const float width = parts_.painter.letters().width(look.type, letters);
  const float height = line_height(look.type);
  const Point at{left_of(rect, width, look.align), rect.y + (rect.h - height) / 2};
  parts_.painter.letters_at(at, letters, look.type, look.colour);
  const bool fits = width <= rect.w + kRounding && style_of(look.type).size <= rect.h + kRounding;
  note_words({at.x, at.y, width, height}, words, look.type, fits);
  return width;
}

Frame::Words Frame::lay_out(std::string_view words, Type type, float width) {
  Words laid{base::to_code_points(words), {}};
  laid.lines = break_lines(laid.letters, parts_.painter.letters().advances(type, laid.letters), width);
  return laid;
}

float Frame::paragraph(const Rect& rect, std::string_view words, const TextLook& look) {
  const Words laid = lay_out(words, look.type, rect.w);
  const float step = line_height(look.type);
  const float height = step * static_cast<float>(laid.lines.size());
  const float top = look.vertical == Vertical::middle ? rect.y + (rect.h - height) / 2 : rect.y;
  float y = top;
  for (const TextLine& line : laid.lines) {
    const auto letters = std::u32string_view(laid.letters).substr(line.begin, line.end - line.begin);
    parts_.painter.letters_at({left_of(rect, line.width, look.align), y}, letters, look.type, look.colour);
    y += step;
  }
  const float width = widest(laid.lines);
  const bool whole = look.typed || !breaks_a_word(laid.letters, laid.lines);
  const bool fits = height <= rect.h + kRounding && whole;
  note_words({left_of(rect, width, look.align), top, width, height}, words, look.type, fits);
  return height;
}

float Frame::title(const Rect& rect, std::string_view words, TextLook look) {
  static constexpr std::array kSmaller{Type::display, Type::title, Type::lead_strong, Type::body_strong};
  for (const Type type : kSmaller) {
    if (style_of(look.type).size <= style_of(type).size && look.type != type) continue;
    if (fits(words, look.type, rect)) break;
    look.type = type;
  }
  return paragraph(rect, words, look);
}

float Frame::digits(const Rect& rect, std::string_view words, const TextLook& look) {
  Letters& letters = parts_.painter.letters();
  const float width = measure_digits(words, look.type);
  const Point at{left_of(rect, width, look.align), rect.y + (rect.h - line_height(look.type)) / 2};
  float x = at.x;
  for (const char32_t c : base::to_code_points(words)) {
    const std::u32string_view letter(&c, 1);
    const float cell = cell_of(letters, look.type, c);
    const float centered = x + (cell - letters.width(look.type, letter)) / 2;
    parts_.painter.letters_at({centered, at.y}, letter, look.type, look.colour);
    x += cell;
  }
  note_words({at.x, at.y, width, line_height(look.type)}, words, look.type, width <= rect.w + kRounding);
  return width;
}

float Frame::measure_digits(std::string_view words, Type type) {
  float width = 0;
  for (const char32_t c : base::to_code_points(words)) width += cell_of(parts_.painter.letters(), type, c);
  return width;
}

float Frame::measure_text(std::string_view words, Type type) {
  return parts_.painter.letters().width(type, base::to_code_points(words));
}

float Frame::measure_paragraph(std::string_view words, Type type, float width) {
  return line_height(type) * static_cast<float>(lay_out(words, type, width).lines.size());
}

bool Frame::fits(std::string_view words, Type type, const Rect& rect) {
  const Words laid = lay_out(words, type, rect.w);
  const float height = line_height(type) * static_cast<float>(laid.lines.size());
  return height <= rect.h + kRounding && !breaks_a_word(laid.letters, laid.lines);
}

void Frame::note_words(const Rect& tight, std::string_view words, Type type, bool fits) {
  if (words.empty()) return;
  note({.role = Role::text, .label = std::string(words), .rect = tight});
  note_text_size(type, fits);
}

}  // namespace ui
