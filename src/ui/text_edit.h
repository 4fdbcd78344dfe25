// TextEdit: a text being typed, with cursor, selection, undo and soft line breaks. Knows no window, font or
// key: a text field feeds it and draws it. Counts in code points. What is typed is cleaned (clean_text.h), so
// the text can always be stored and shown. Destroying or wiping it overwrites the memory it used.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/text_layout.h"

namespace ui {

class TextEdit {
 public:
  enum class Lines { many, one };  // one: a newline becomes a space

  TextEdit() = default;
  explicit TextEdit(std::string_view utf8, std::size_t max_length = 600, Lines lines = Lines::many);
  ~TextEdit() { wipe(); }
  TextEdit(const TextEdit&) = default;
  TextEdit& operator=(const TextEdit&) = default;
  TextEdit(TextEdit&&) = default;
  TextEdit& operator=(TextEdit&&) = default;

  std::string text() const;  // UTF-8
  const std::u32string& code_points() const { return text_; }
  bool empty() const { return text_.empty(); }
  std::size_t length() const { return text_.size(); }
  std::size_t max_length() const { return max_length_; }
  // Changes with every change of the text.
  unsigned revision() const { return revision_; }

  // Replaces everything, cursor at the end, nothing to undo.
  void set_text(std::string_view utf8);
  void set_max_length(std::size_t max_length);
  void set_lines(Lines lines) { lines_allowed_ = lines; }
  // Overwrites text, undo and layout, then empties them.
  void wipe();

  // Cursor and selection: the selection lies between anchor and cursor.
  std::size_t cursor() const { return cursor_; }
  std::size_t anchor() const { return anchor_; }
  bool has_selection() const { return cursor_ != anchor_; }
  std::size_t selection_begin() const { return cursor_ < anchor_ ? cursor_ : anchor_; }
  std::size_t selection_end() const { return cursor_ < anchor_ ? anchor_ : cursor_; }
  std::string selected_text() const;

  // Editing. Undo takes back a word at a time; a paste at once.
  void insert(char32_t code_point);
  void paste(std::string_view utf8);
  void erase_back(bool word);     // Backspace
  void erase_forward(bool word);  // Delete
  void erase_selection();
  bool undo();
  bool redo();

  // Moving. extend keeps the anchor: Shift is held.
  struct Step {
    bool extend = false;
    bool far = false;  // by words, or to the ends of the text
  };
  void move_left(Step step);
  void move_right(Step step);
  void move_home(Step step);
  void move_end(Step step);
  // By visual lines, keeping the column; more than the text has: to its begin or end.
  void move_lines(int count, Step step);
  void select_all();
  void select_word_at(std::size_t index);

  // Layout: the width of each code point in a text, in the unit of width.
  using Measure = std::function<std::vector<float>(std::u32string_view)>;
  void lay_out(float width, const Measure& measure);
  const std::vector<TextLine>& lines() const { return lines_; }
  std::size_t cursor_line() const;
  // From the begin of the line to the left of this code point.
  float x_of(std::size_t line, std::size_t index) const;
  float cursor_x() const { return x_of(cursor_line(), cursor_); }
  void click(std::size_t line, float x, Step step);
  // The code point nearest to x in this line.
  std::size_t index_at(std::size_t line, float x) const { return place_at(line, x).index; }

 private:
  enum class Change { none, typing, erasing, other };
  struct Snapshot {
    std::u32string text;
    std::size_t cursor = 0;
    std::size_t anchor = 0;
  };
  // A place between two code points; at a soft line break it can be at the end of the upper line.
  struct Place {
    std::size_t index = 0;
    bool at_line_end = false;
  };

  Place place_at(std::size_t line, float x) const;
  void put_cursor(Place place, bool extend);
  void remember(Change change, bool starts_word);
  void replace_selection(std::u32string_view with);
  void erase_range(std::size_t begin, std::size_t end, bool word);
  bool restore(std::vector<Snapshot>& from, std::vector<Snapshot>& to);
  void end_run();
  bool accent_last_letter(char32_t accent);
  std::size_t room_left() const;
  std::size_t word_left(std::size_t index) const;
  std::size_t word_right(std::size_t index) const;

  std::u32string text_;
  std::size_t max_length_ = 600;
  Lines lines_allowed_ = Lines::many;
  std::size_t cursor_ = 0;
  std::size_t anchor_ = 0;
  bool at_line_end_ = false;
  float column_ = -1;  // wanted x while moving up and down; negative when none
  unsigned revision_ = 0;
  Change last_change_ = Change::none;
  std::vector<Snapshot> undo_;
  std::vector<Snapshot> redo_;
  std::vector<TextLine> lines_{TextLine{}};
  std::vector<float> advances_;
};

}  // namespace ui
