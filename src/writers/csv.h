// CSV (RFC 4180) as a Dutch spreadsheet opens it: semicolons between cells, UTF-8 with a byte order mark,
// days as 2026-03-12. A text that a spreadsheet would take for a formula gets an apostrophe before it.
#pragma once

#include <string>

#include "report/sheet.h"

namespace writers {

// A line with the titles of the columns, and one for each row.
std::string write_csv(const report::Sheet& sheet);

}  // namespace writers
