#include "writers/ink_drawing.h"

#include <cairo.h>

namespace writers {

void set_ink(cairo_t* cairo, const Ink& ink) {
  cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue);
}

void fill(cairo_t* cairo, const Box& box, const Ink& ink) {
  set_ink(cairo, ink);
  cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
  cairo_fill(cairo);
}

}  // namespace writers
