// The chart of themes: to the left what works, to the right where it hurts, the name in between. Readable in
// black and white: one side is filled, the other hatched, and every bar says its number.
#pragma once

#include <string>
#include <vector>

#include "report/document.h"
#include "writers/press.h"

struct _cairo;

namespace writers {

// A chart with its words set.
struct PrintedChart {
  struct Bar {
    Lines label;
    Lines left_count;
    Lines right_count;
    int left = 0;
    int right = 0;

    double height() const;
  };
  Lines left;
  Lines right;
  std::vector<Bar> bars;
  std::string words;  // the same in words, for who cannot see it

  double height() const;
};

PrintedChart set_chart(const report::BalanceChart& chart, const Press& press);

// At the width of the text of a page.
void draw_chart(_cairo* cairo, const PrintedChart& chart, double x, double y);

}  // namespace writers
