#include "writers/chart_words.h"

#include <fmt/format.h>

namespace writers {

std::string tell_chart(const report::BalanceChart& chart) {
  std::string words;
  for (const report::BalanceChart::Bar& bar : chart.bars) {
    if (!words.empty()) words += ' ';
    words += fmt::format("{}: {} {}, {} {}.", bar.label, chart.left, bar.left, chart.right, bar.right);
  }
  return words;
}

}  // namespace writers
