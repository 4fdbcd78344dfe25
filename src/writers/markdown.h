// Markdown (GitHub Flavored Markdown 0.29, a superset of CommonMark 0.29): a text file that reads well as it
// is and better in a program that knows Markdown. Every text of the document comes out literally, whatever
// people typed.
#pragma once

#include <string>

#include "report/document.h"

namespace writers {

// Lines in a text stay lines, except in a heading and in the cell of a table: those have one line, so a space
// comes in between. White space at the ends of lines is lost.
std::string write_markdown(const report::Document& document);

}  // namespace writers
