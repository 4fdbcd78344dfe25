// The half of TextEdit that goes about in the laid out text.
#include <algorithm>
#include <limits>

#include "ui/text_edit.h"

namespace ui {

void TextEdit::lay_out(float width, const Measure& measure) {
  advances_ = measure(text_);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] == U'\n') advances_[i] = 0;
  }
  lines_ = break_lines(text_, advances_, width);
}

std::size_t TextEdit::cursor_line() const {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const TextLine& line = lines_[i];
    const bool ends_here = cursor_ == line.end && (!line.soft || at_line_end_);
    if (cursor_ < line.end || ends_here) return i;
  }
  return lines_.size() - 1;
}

float TextEdit::x_of(std::size_t line, std::size_t index) const {
  const std::size_t end = std::min({index, lines_[line].end, advances_.size()});
  float x = 0;
  for (std::size_t i = lines_[line].begin; i < end; ++i) x += advances_[i];
  return x;
}

// At a soft break the caret goes before the hanging space, and to the upper line only inside a broken word.
TextEdit::Place TextEdit::place_at(std::size_t line, float x) const {
  const TextLine& at = lines_[line];
  std::size_t index = at.begin;
  float left = 0;
  while (index < at.end && x >= left + advances_[index] / 2) left += advances_[index++];
  if (!at.soft || index != at.end) return {index, false};
  while (index > at.begin && is_blank(text_[index - 1])) --index;
  return {index, index == at.end};
}

void TextEdit::move_left(Step step) {
  std::size_t to = cursor_ > 0 ? cursor_ - 1 : 0;
  if (step.far) {
    to = word_left(cursor_);
  } else if (has_selection() && !step.extend) {
    to = selection_begin();
  }
  end_run();
  put_cursor({to, false}, step.extend);
}

void TextEdit::move_right(Step step) {
  std::size_t to = std::min(cursor_ + 1, text_.size());
  if (step.far) {
    to = word_right(cursor_);
  } else if (has_selection() && !step.extend) {
    to = selection_end();
  }
  end_run();
  put_cursor({to, false}, step.extend);
}

void TextEdit::move_home(Step step) {
  const std::size_t to = step.far ? 0 : lines_[cursor_line()].begin;
  end_run();
  put_cursor({to, false}, step.extend);
}

void TextEdit::move_end(Step step) {
  const Place to =
      step.far ? Place{text_.size(), false} : place_at(cursor_line(), std::numeric_limits<float>::max());
  end_run();
  put_cursor(to, step.extend);
}

void TextEdit::move_lines(int count, Step step) {
  const float x = column_ >= 0 ? column_ : cursor_x();
  const auto target = static_cast<std::ptrdiff_t>(cursor_line()) + count;
  end_run();
  if (target < 0) {
    put_cursor({}, step.extend);
  } else if (target >= static_cast<std::ptrdiff_t>(lines_.size())) {
    put_cursor({text_.size(), false}, step.extend);
  } else {
    put_cursor(place_at(static_cast<std::size_t>(target), x), step.extend);
  }
  column_ = x;
}

void TextEdit::click(std::size_t line, float x, Step step) {
  const Place place = place_at(line, x);
  end_run();
  put_cursor(place, step.extend);
}

}  // namespace ui
