// Page flow: the rows of a document divided over pages. A heading stays with what it heads, a row of a table
// and a card stay whole, a table begins each page with its head. What is longer than a page is split between
// two lines, so that no word is ever lost.
#pragma once

#include "writers/paper.h"

namespace writers {

Paper lay_out_pages(const report::Document& document, const Press& press);

}  // namespace writers
