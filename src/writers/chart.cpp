#include "writers/chart.h"

#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>

#include "writers/chart_words.h"
#include "writers/ink_drawing.h"
#include "writers/lines_drawing.h"
#include "writers/paper.h"
#include "writers/paper_types.h"

namespace writers {
namespace {

constexpr double kLabelWidth = 150;
constexpr double kCountWidth = 22;  // beside the end of a bar
constexpr double kBarHeight = 10;
constexpr double kBarGap = 5;
constexpr double kLongest = (paper::kTextWidth - kLabelWidth) / 2 - kCountWidth - 10;
constexpr double kMiddle = paper::kTextWidth / 2;

void draw_hatched(cairo_t* cairo, const Box& box) {
  constexpr double kStep = 3.4;
  cairo_save(cairo);
  cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
  set_ink(cairo, paper::kCream);
  cairo_fill_preserve(cairo);
  cairo_clip(cairo);
  set_ink(cairo, paper::kBrown);
  cairo_set_line_width(cairo, 0.9);
  for (double x = box.x - box.height; x < box.x + box.width; x += kStep) {
    cairo_move_to(cairo, x, box.y + box.height);
    cairo_line_to(cairo, x + box.height, box.y);
  }
  cairo_stroke(cairo);
  cairo_restore(cairo);
  cairo_rectangle(cairo, box.x + 0.4, box.y + 0.4, std::max(box.width - 0.8, 0.1), box.height - 0.8);
  set_ink(cairo, paper::kBrown);
  cairo_set_line_width(cairo, 0.8);
  cairo_stroke(cairo);
}

enum class At { left, middle, right };

// The point is the end, the middle or the beginning of the first line.
void draw_words(cairo_t* cairo, const Lines& lines, At at, double x, double y) {
  double line_y = y;
  for (int i = 0; i < lines.count; ++i) {
    const Lines line = lines.part(i, 1);
    const double width = width_of(line);
    const double shift = at == At::left ? 0 : at == At::middle ? width / 2 : width;
    draw_lines(cairo, line, x - shift, line_y);
    line_y += lines.type.leading;
  }
}

double scale_for(const PrintedChart& chart) {
  int most = 1;
  for (const auto& bar : chart.bars) most = std::max({most, bar.left, bar.right});
  return kLongest / most;
}

void draw_bar(cairo_t* cairo, const PrintedChart::Bar& bar, double scale, double x, double y) {
  const double middle = y + bar.height() / 2;
  const double top = middle - kBarHeight / 2;
  const double words = middle - paper::kChartCount.leading / 2;
  const double left = x + kMiddle - kLabelWidth / 2;
  const double right = x + kMiddle + kLabelWidth / 2;
  if (bar.left > 0) fill(cairo, {left - bar.left * scale, top, bar.left * scale, kBarHeight}, paper::kTeal);
  if (bar.right > 0) draw_hatched(cairo, {right, top, bar.right * scale, kBarHeight});
  draw_words(cairo, bar.left_count, At::right, left - bar.left * scale - 4, words);
  draw_words(cairo, bar.right_count, At::left, right + bar.right * scale + 4, words);
  draw_words(cairo, bar.label, At::middle, x + kMiddle, middle - bar.label.height() / 2);
}

}  // namespace

double PrintedChart::Bar::height() const {
  return std::max(kBarHeight, label.height()) + kBarGap;
}

double PrintedChart::height() const {
  double height = left.type.leading + 5;
  for (const Bar& bar : bars) height += bar.height();
  return height;
}

PrintedChart set_chart(const report::BalanceChart& chart, const Press& press) {
  const Setting label{paper::kChartLabel, kLabelWidth - 14};
  const Setting count{paper::kChartCount, kLongest};
  PrintedChart printed;
  printed.left = press.set(chart.left, {paper::kCellHead, kLongest});
  printed.right = press.set(chart.right, {paper::kCellHead, kLongest});
  for (const report::BalanceChart::Bar& bar : chart.bars) {
    printed.bars.push_back({press.set(bar.label, label), press.set(fmt::format("{}", bar.left), count),
                            press.set(fmt::format("{}", bar.right), count), bar.left, bar.right});
  }
  printed.words = tell_chart(chart);
  return printed;
}

void draw_chart(cairo_t* cairo, const PrintedChart& chart, double x, double y) {
  constexpr double kSwatch = 9;
  const double left = x + kMiddle - kLabelWidth / 2;
  const double right = x + kMiddle + kLabelWidth / 2;
  fill(cairo, {left - kSwatch, y + 1.3, kSwatch, kSwatch}, paper::kTeal);
  draw_words(cairo, chart.left, At::right, left - kSwatch - 5, y);
  draw_hatched(cairo, {right, y + 1.3, kSwatch, kSwatch});
  draw_words(cairo, chart.right, At::left, right + kSwatch + 5, y);
  const double scale = scale_for(chart);
  double bar_y = y + chart.left.type.leading + 5;
  for (const PrintedChart::Bar& bar : chart.bars) {
    draw_bar(cairo, bar, scale, x, bar_y);
    bar_y += bar.height();
  }
}

}  // namespace writers
