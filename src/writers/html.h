// HTML: one file that any browser opens, prints on A4 and reads aloud: headings in order, tables with heads
// that belong to their columns, in Dutch. It is well-formed XML too, so that other programs can read it.
// Every text comes out literally; nothing is loaded from elsewhere.
#pragma once

#include <string>

#include "report/document.h"

namespace writers {

// Lines in a text stay lines; an empty line begins a new paragraph.
std::string write_html(const report::Document& document);

}  // namespace writers
