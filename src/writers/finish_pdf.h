// What cairo leaves out of a PDF: the language, that the title is shown, which cells head a column, what a
// picture says in words; and what it says too much: the program that made it. Fixes the ids, so that the same
// document gives the same bytes.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace writers {

// figures: what each one says, in the order of the pages. Error: internal, when the bytes are no PDF as cairo
// makes it.
base::Result<std::string> finish_pdf(const std::string& bytes, const std::vector<std::string>& figures);

}  // namespace writers
