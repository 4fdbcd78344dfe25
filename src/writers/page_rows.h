// Rows: the blocks of a document as rows of set text, in reading order, not yet on pages.
#pragma once

#include <vector>

#include "writers/paper.h"

namespace writers {

// Rows up to a page break.
struct Stretch {
  std::vector<Row> rows;
  std::size_t cards = 0;          // how many there are
  std::size_t rows_of_cards = 0;  // rows up to the end of the third card: these ask for one page
};

// scale makes all letters but those of headings smaller, so that more fits on a page.
std::vector<Stretch> make_rows(const report::Document& document, const Press& press, double scale);

}  // namespace writers
