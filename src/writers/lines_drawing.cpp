#include "writers/lines_drawing.h"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>

#include "writers/paper_types.h"

namespace writers {
namespace {

PangoLayoutLine* line_at(const Lines& lines, int index) {
  return pango_layout_get_line_readonly(lines.layout.get(), lines.first + index);
}

// Where the letters of Inter stand within a line, as parts of their size.
constexpr double kAscent = 0.969;
constexpr double kDescent = 0.242;

double baseline_of(const Type& type) {
  return (type.leading - (kAscent + kDescent) * type.size) / 2 + kAscent * type.size;
}

struct Place {
  double x, y;  // left end of the baseline
};

// An address goes where the line breaks it, so each line has its own mark.
void mark_links(cairo_t* cairo, const Lines& lines, PangoLayoutLine* line, Place place) {
  for (const Lines::Link& link : lines.links) {
    const int begin = std::max(static_cast<int>(link.begin), line->start_index);
    const int end = std::min(static_cast<int>(link.end), line->start_index + line->length);
    if (begin >= end) continue;
    int* ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, begin, end, &ranges, &count);
    const std::unique_ptr<int, decltype(&g_free)> owner(ranges, &g_free);
    for (int i = 0; i < count; ++i) {
      const double x = place.x + pango_units_to_double(ranges[2 * i]);
      const double width = pango_units_to_double(ranges[2 * i + 1] - ranges[2 * i]);
      cairo_set_source_rgb(cairo, paper::kTeal.red, paper::kTeal.green, paper::kTeal.blue);
      cairo_rectangle(cairo, x, place.y + 1.6, width, 0.7);
      cairo_fill(cairo);
      const std::string mark = fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] uri='{}'", x,
                                           place.y - lines.type.size, width, lines.type.leading, link.target);
      cairo_tag_begin(cairo, CAIRO_TAG_LINK, mark.c_str());
      cairo_tag_end(cairo, CAIRO_TAG_LINK);
    }
  }
}

}  // namespace

void draw_lines(cairo_t* cairo, const Lines& lines, double x, double y) {
  const Ink& ink = lines.type.ink;
  for (int i = 0; i < lines.count; ++i) {
    PangoLayoutLine* line = line_at(lines, i);
    const Place place{x, y + i * lines.type.leading + baseline_of(lines.type)};
    cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue);
    cairo_move_to(cairo, place.x, place.y);
    pango_cairo_show_layout_line(cairo, line);
    mark_links(cairo, lines, line, place);
  }
}

double width_of(const Lines& lines) {
  double width = 0;
  for (int i = 0; i < lines.count; ++i) {
    PangoRectangle logical;
    pango_layout_line_get_extents(line_at(lines, i), nullptr, &logical);
    width = std::max(width, pango_units_to_double(logical.width));
  }
  return width;
}

}  // namespace writers
