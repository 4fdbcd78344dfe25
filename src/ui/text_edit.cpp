#include "ui/text_edit.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "ui/clean_text.h"

namespace ui {
namespace {

constexpr std::size_t kUndoSteps = 200;

bool is_word_part(char32_t c) {
  const bool digit = c >= U'0' && c <= U'9';
  const bool latin = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  const bool letter = c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000;
  return digit || latin || letter || c == U'_' || c == U'\'' || c == 0x2019;
}

}  // namespace

TextEdit::TextEdit(std::string_view utf8, std::size_t max_length, Lines lines)
    : max_length_(max_length), lines_allowed_(lines) {
  set_text(utf8);
}

std::string TextEdit::text() const {
  return base::to_utf8(text_);
}

std::string TextEdit::selected_text() const {
  return base::to_utf8(
      std::u32string_view(text_).substr(selection_begin(), selection_end() - selection_begin()));
}

void TextEdit::set_text(std::string_view utf8) {
  wipe();
  paste(utf8);
  undo_.clear();
  end_run();
}

void TextEdit::set_max_length(std::size_t max_length) {
  max_length_ = max_length;
}

void TextEdit::wipe() {
  ui::wipe(text_);
  for (Snapshot& step : undo_) ui::wipe(step.text);
  for (Snapshot& step : redo_) ui::wipe(step.text);
  undo_.clear();
  redo_.clear();
  std::fill(advances_.begin(), advances_.end(), 0.0f);
  advances_.clear();
  lines_.assign(1, TextLine{});
  put_cursor({}, false);
  end_run();
  ++revision_;
}

void TextEdit::insert(char32_t c) {
  if (c == U'\r') c = U'\n';
  if (c == U'\n' && lines_allowed_ == Lines::one) return;
  if (c == 0xA0) c = U' ';
  if (base::is_forbidden(c)) return;
  if (is_combining_accent(c)) {
    accent_last_letter(c);
    return;
  }
  if (room_left() == 0) return;
  const bool after_blank = cursor_ > 0 && is_blank(text_[cursor_ - 1]);
  remember(Change::typing, has_selection() || c == U'\n' || (!is_blank(c) && after_blank));
  replace_selection(std::u32string_view(&c, 1));
}

void TextEdit::paste(std::string_view utf8) {
  std::u32string pasted = base::to_code_points(utf8);
  std::u32string clean = clean_text(pasted);
  ui::wipe(pasted);
  if (lines_allowed_ == Lines::one) std::replace(clean.begin(), clean.end(), U'\n', U' ');
  clean.resize(std::min(clean.size(), room_left()));
  if (!clean.empty()) {
    remember(Change::other, true);
    replace_selection(clean);
  }
  ui::wipe(clean);
}

bool TextEdit::accent_last_letter(char32_t accent) {
  if (cursor_ == 0 || has_selection()) return false;
  const auto composed = compose(text_[cursor_ - 1], accent);
  if (!composed) return false;
  remember(Change::other, true);
  text_[cursor_ - 1] = *composed;
  return true;
}

std::size_t TextEdit::room_left() const {
  const std::size_t kept = text_.size() - (selection_end() - selection_begin());
  return max_length_ > kept ? max_length_ - kept : 0;
}

void TextEdit::erase_back(bool word) {
  if (has_selection()) return erase_selection();
  if (cursor_ > 0) erase_range(word ? word_left(cursor_) : cursor_ - 1, cursor_, word);
}

void TextEdit::erase_forward(bool word) {
  if (has_selection()) return erase_selection();
  if (cursor_ < text_.size()) erase_range(cursor_, word ? word_right(cursor_) : cursor_ + 1, word);
}

void TextEdit::erase_range(std::size_t begin, std::size_t end, bool word) {
  remember(Change::erasing, word);
  text_.erase(begin, end - begin);
  put_cursor({begin, false}, false);
}

void TextEdit::erase_selection() {
  if (!has_selection()) return;
  remember(Change::other, true);
  replace_selection({});
}

void TextEdit::replace_selection(std::u32string_view with) {
  const std::size_t begin = selection_begin();
  text_.replace(begin, selection_end() - begin, with);
  put_cursor({begin + with.size(), false}, false);
}

void TextEdit::remember(Change change, bool starts_word) {
  const bool new_step = starts_word || change != last_change_ || undo_.empty();
  if (new_step) {
    undo_.push_back({text_, cursor_, anchor_});
    if (undo_.size() > kUndoSteps) {
      ui::wipe(undo_.front().text);
      undo_.erase(undo_.begin());
    }
  }
  for (Snapshot& step : redo_) ui::wipe(step.text);
  redo_.clear();
  text_.reserve(max_length_);  // growing in place leaves no copies in the heap
  last_change_ = change;
  column_ = -1;
  ++revision_;
}

bool TextEdit::undo() {
  return restore(undo_, redo_);
}

bool TextEdit::redo() {
  return restore(redo_, undo_);
}

bool TextEdit::restore(std::vector<Snapshot>& from, std::vector<Snapshot>& to) {
  if (from.empty()) return false;
  Snapshot step = std::move(from.back());
  from.pop_back();
  to.push_back({std::exchange(text_, step.text), cursor_, anchor_});
  cursor_ = step.cursor;
  anchor_ = step.anchor;
  at_line_end_ = false;
  ui::wipe(step.text);
  end_run();
  ++revision_;
  return true;
}

void TextEdit::end_run() {
  last_change_ = Change::none;
  column_ = -1;
}

void TextEdit::put_cursor(Place place, bool extend) {
  cursor_ = place.index;
  at_line_end_ = place.at_line_end;
  if (!extend) anchor_ = place.index;
}

std::size_t TextEdit::word_left(std::size_t index) const {
  while (index > 0 && !is_word_part(text_[index - 1])) --index;
  while (index > 0 && is_word_part(text_[index - 1])) --index;
  return index;
}

std::size_t TextEdit::word_right(std::size_t index) const {
  while (index < text_.size() && is_word_part(text_[index])) ++index;
  while (index < text_.size() && !is_word_part(text_[index])) ++index;
  return index;
}

void TextEdit::select_all() {
  put_cursor({text_.size(), false}, true);
  anchor_ = 0;
  end_run();
}

void TextEdit::select_word_at(std::size_t index) {
  std::size_t begin = std::min(index, text_.size());
  std::size_t end = begin;
  while (begin > 0 && is_word_part(text_[begin - 1])) --begin;
  while (end < text_.size() && is_word_part(text_[end])) ++end;
  put_cursor({end, false}, true);
  anchor_ = begin;
  end_run();
}

}  // namespace ui
