// Delimited text: a table as a spreadsheet leaves it, read row by row. Between tabs every character stands
// for itself; with another separator a cell may stand in quotes (RFC 4180), also over more lines. A row with
// a slip in its quotes ends with its line, so that the next one is read as it stands. Line ends are LF, CRLF
// or CR. Knows nothing of what the cells mean.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sessions {

inline constexpr std::size_t kMaxColumns = 100;

enum class RowFlaw { none, open_quote, text_after_quote, too_wide };

struct DelimitedRow {
  int line = 1;  // where it starts, counted from 1
  std::vector<std::string> cells;
  RowFlaw flaw = RowFlaw::none;  // with a flaw the cells are not to be used
};

class DelimitedText {
 public:
  // The text must outlive this.
  DelimitedText(std::string_view text, char separator) : text_(text), separator_(separator) {}

  // The next row with something in it; nothing at the end.
  std::optional<DelimitedRow> next();

 private:
  DelimitedRow read_row();
  std::string read_cell(RowFlaw& flaw);
  std::string read_quoted(RowFlaw& flaw);
  bool is_at_cell_end() const;
  bool take_separator();
  void go_to_line_end();
  void take_line_end();

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
};

// Without the white space around it.
std::string_view trim(std::string_view text);

}  // namespace sessions
