// How high the rows of a spreadsheet must be for their wrapped texts. Excel works that out when it opens a
// file; LibreOffice does not, and shows such texts over each other.
#pragma once

#include <string_view>

#include "report/sheet.h"

namespace writers {

inline constexpr const char* kSheetFont = "Arial";  // LibreOffice has one of the same widths
inline constexpr double kSheetFontSize = 10;        // points

// Lines that a text takes in a column of this width; at least one.
int count_wrapped_lines(std::string_view text, int width);

// In points, rather too high than too low, and never higher than Excel allows.
double estimate_head_height(const report::Sheet& sheet);
double estimate_row_height(const report::Sheet& sheet, std::size_t row);

}  // namespace writers
