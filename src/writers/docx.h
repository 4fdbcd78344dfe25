// DOCX (ECMA-376, WordprocessingML): a document to work on in Word or LibreOffice, on A4. Built of Word's own
// styles, so that headings are in the navigation pane and a change of style goes through everywhere: the
// title of the document is Title, a section Heading 1, a part of it and a card Heading 2. A field that may
// say something else is a drop-down list. A card moves to the next page as a whole, so that a page break
// between two cards is left out. Charts are left out: their figures stand in a table.
#pragma once

#include <string>

#include "base/result.h"
#include "report/document.h"

namespace writers {

// Every text comes out literally; lines in it stay lines, an empty line begins a new paragraph. The same
// document gives the same bytes. The file knows its title and its day, and nothing of who made it when.
base::Result<std::string> write_docx(const report::Document& document);

}  // namespace writers
