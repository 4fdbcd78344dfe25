// The few strokes that everything drawn on paper is made of.
#pragma once

#include "writers/press.h"

struct _cairo;

namespace writers {

struct Box {
  double x, y, width, height;
};

void set_ink(_cairo* cairo, const Ink& ink);
void fill(_cairo* cairo, const Box& box, const Ink& ink);

}  // namespace writers
