#include "writers/lines_drawing.h"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "writers/ink_drawing.h"
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

// A part of a line, from byte to byte of its text.
struct Piece {
  int begin = 0;
  int end = 0;
  const std::string* target = nullptr;
};

// An address goes on where the line breaks it, so each line has its own pieces.
std::vector<Piece> split_line(const Lines& lines, const PangoLayoutLine& line) {
  std::vector<Piece> pieces;
  int at = line.start_index;
  const int line_end = line.start_index + line.length;
  for (const Lines::Link& link : lines.links) {
    const int begin = std::max(static_cast<int>(link.begin), at);
    const int end = std::min(static_cast<int>(link.end), line_end);
    if (begin >= end) continue;
    if (begin > at) pieces.push_back({at, begin});
    pieces.push_back({begin, end, &link.target});
    at = end;
  }
  if (at < line_end) pieces.push_back({at, line_end});
  return pieces;
}

void draw_piece(cairo_t* cairo, const Lines& lines, const Piece& piece, const Place& place) {
  const std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout(pango_layout_copy(lines.layout.get()),
                                                                       g_object_unref);
  pango_layout_set_width(layout.get(), -1);
  pango_layout_set_text(layout.get(), pango_layout_get_text(lines.layout.get()) + piece.begin,
                        piece.end - piece.begin);
  cairo_move_to(cairo, place.x, place.y);
  pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

double x_of(PangoLayoutLine* line, int index) {
  int x = 0;
  pango_layout_line_index_to_x(line, index, FALSE, &x);
  return pango_units_to_double(x);
}

// What cairo would take for the end of the address stands as its number, as it may in any address.
std::string escape_target(const std::string& target) {
  std::string escaped;
  for (const char c : target) {
    const bool plain = c > ' ' && c < 0x7F && std::string_view("'\\()").find(c) == std::string_view::npos;
    escaped += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return escaped;
}

// Where the tag can be pressed.
std::string place_link(const Lines& lines, const Piece& piece, const Place& place, double width) {
  return fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] uri='{}'", place.x, place.y - lines.type.size, width,
                     lines.type.leading, escape_target(*piece.target));
}

// Only what has no tags in it can hold text, so what stands beside a link has a tag of its own.
void draw_line_with_links(cairo_t* cairo, const Lines& lines, PangoLayoutLine* line, Place place) {
  for (const Piece& piece : split_line(lines, *line)) {
    const Place begin{place.x + x_of(line, piece.begin), place.y};
    const double width = x_of(line, piece.end) - x_of(line, piece.begin);
    const char* tag = piece.target == nullptr ? "Span" : CAIRO_TAG_LINK;
    cairo_tag_begin(cairo, tag, piece.target ? place_link(lines, piece, begin, width).c_str() : nullptr);
    draw_piece(cairo, lines, piece, begin);
    cairo_tag_end(cairo, tag);
    if (piece.target == nullptr) continue;
    set_ink(cairo, paper::kTeal);
    cairo_rectangle(cairo, begin.x, begin.y + 1.6, width, 0.7);
    cairo_fill(cairo);
    set_ink(cairo, lines.type.ink);
  }
}

}  // namespace

void draw_lines(cairo_t* cairo, const Lines& lines, double x, double y) {
  set_ink(cairo, lines.type.ink);
  for (int i = 0; i < lines.count; ++i) {
    PangoLayoutLine* line = line_at(lines, i);
    const Place place{x, y + i * lines.type.leading + baseline_of(lines.type)};
    if (!lines.links.empty()) {
      draw_line_with_links(cairo, lines, line, place);
      continue;
    }
    cairo_move_to(cairo, place.x, place.y);
    pango_cairo_show_layout_line(cairo, line);
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
