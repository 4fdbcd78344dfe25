#include "writers/balance_svg.h"

#include <fmt/format.h>

#include <algorithm>

#include "writers/chart_words.h"
#include "writers/escape.h"

namespace writers {
namespace {

constexpr int kWidth = 720;
constexpr int kLabel = 230;  // wide, in the middle
constexpr int kRow = 26;
constexpr int kBar = 16;
constexpr int kLongest = (kWidth - kLabel) / 2 - 40;
constexpr int kLeft = (kWidth - kLabel) / 2;  // where the left bars begin
constexpr int kRight = kLeft + kLabel;
constexpr std::size_t kLongestLabel = 34;  // letters that fit beside the bars

std::string shorten(const std::string& label) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < label.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(label[at]) & 0xC0) != 0x80;
    if (begins && ++letters > kLongestLabel) return label.substr(0, at) + "…";
  }
  return label;
}

std::string draw_text(int x, int y, const char* anchor, const std::string& text) {
  return fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n", x, y, anchor,
                     escape_xml(text));
}

std::string draw_box(int x, int y, int width, const char* fill) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"#3b2a12\" "
      "stroke-width=\"0.8\"/>\n",
      x, y, width, kBar, fill);
}

std::string draw_bar(const report::BalanceChart::Bar& bar, int y, double scale) {
  const int left = static_cast<int>(bar.left * scale);
  const int right = static_cast<int>(bar.right * scale);
  std::string drawn;
  if (bar.left > 0) drawn += draw_box(kLeft - left, y, left, "#0f766e");
  if (bar.right > 0) drawn += draw_box(kRight, y, right, "url(#streep)");
  const int words = y + 13;
  drawn += draw_text(kLeft - left - 6, words, "end", std::to_string(bar.left));
  drawn += draw_text(kRight + right + 6, words, "start", std::to_string(bar.right));
  return drawn + draw_text(kWidth / 2, words, "middle", shorten(bar.label));
}

}  // namespace

std::string draw_balance_svg(const report::BalanceChart& chart) {
  int most = 1;
  for (const auto& bar : chart.bars) most = std::max({most, bar.left, bar.right});
  const double scale = static_cast<double>(kLongest) / most;
  const int height = kRow * (static_cast<int>(chart.bars.size()) + 1);
  std::string svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\" "
      "font-size=\"14\" "
      "font-family=\"inherit\" fill=\"#1d2b36\">\n<defs><pattern id=\"streep\" width=\"6\" height=\"6\" "
      "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" "
      "fill=\"#fcf0dc\"/><path "
      "d=\"M0 0V6\" stroke=\"#6b3d00\" stroke-width=\"2.4\"/></pattern></defs>\n",
      kWidth, height, escape_xml(tell_chart(chart)));
  svg += draw_box(kLeft - kBar, 2, kBar, "#0f766e") + draw_text(kLeft - kBar - 6, 15, "end", chart.left);
  svg += draw_box(kRight, 2, kBar, "url(#streep)") + draw_text(kRight + kBar + 6, 15, "start", chart.right);
  for (std::size_t i = 0; i < chart.bars.size(); ++i) {
    svg += draw_bar(chart.bars[i], kRow * (static_cast<int>(i) + 1) + 2, scale);
  }
  return svg + "</svg>\n";
}

}  // namespace writers
