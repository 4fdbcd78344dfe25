// XLSX: a sheet to work on in Excel or LibreOffice Calc. The head stays in sight and can be filtered, days
// are real days, and a cell with choices has a list to choose from. It prints on A4 across, one page wide.
#pragma once

#include <string>

#include "base/result.h"
#include "report/sheet.h"

namespace writers {

// Every text is a text, never a formula. The same sheet gives the same bytes; the file knows its title and
// its day, and nothing of who made it when. It is made in memory. A list of choices that Excel cannot hold,
// with a comma in one of them or over 255 characters together, is left out.
base::Result<std::string> write_xlsx(const report::Sheet& sheet);

}  // namespace writers
