#include "writers/row_height.h"

#include <algorithm>

#include "base/utf8.h"

namespace writers {
namespace {

constexpr double kLineHeight = 12.75;
constexpr double kRoom = 4;  // above and below the lines of a row
constexpr double kHighest = 409;
constexpr int kLettersPerTenWidths = 11;  // a column is as wide as so many digits; most letters are narrower
constexpr int kFilterButton = 3;          // characters that it takes in the head

int count_lines_of_paragraph(std::u32string_view line, int width) {
  int lines = 1;
  int used = 0;
  while (!line.empty()) {
    const std::size_t space = std::min(line.find(U' '), line.size() - 1);
    int word = static_cast<int>(space) + 1;
    line.remove_prefix(space + 1);
    if (used > 0 && used + word > width + 1) {
      ++lines;
      used = 0;
    }
    for (; word > width + 1; word -= width) ++lines;
    used += word;
  }
  return lines;
}

double height_of(int lines) {
  return std::min(lines * kLineHeight + kRoom, kHighest);
}

}  // namespace

int count_wrapped_lines(std::string_view text, int width) {
  const std::u32string letters = base::to_code_points(text);
  const int fitting = std::max(width * kLettersPerTenWidths / 10, 1);
  std::u32string_view rest = letters;
  int lines = 0;
  while (true) {
    const std::size_t end = rest.find(U'\n');
    lines += count_lines_of_paragraph(rest.substr(0, end), fitting);
    if (end == std::u32string_view::npos) return lines;
    rest.remove_prefix(end + 1);
  }
}

double estimate_head_height(const report::Sheet& sheet) {
  int most = 1;
  for (const report::Column& column : sheet.columns) {
    most = std::max(most, count_wrapped_lines(column.title, column.width - kFilterButton));
  }
  return height_of(most);
}

double estimate_row_height(const report::Sheet& sheet, std::size_t row) {
  int most = 1;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const auto* text = std::get_if<std::string>(&sheet.rows[row][i]);
    if (text != nullptr) most = std::max(most, count_wrapped_lines(*text, sheet.columns[i].width));
  }
  return height_of(most);
}

}  // namespace writers
