// The chart of themes as a drawing inside a page of HTML: sharp at any size, readable in black and white, and
// with a description in words.
#pragma once

#include <string>

#include "report/document.h"

namespace writers {

std::string draw_balance_svg(const report::BalanceChart& chart);

}  // namespace writers
