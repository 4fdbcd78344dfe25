// Draws set lines on any surface of cairo.
#pragma once

#include "writers/press.h"

struct _cairo;

namespace writers {

// From the top left corner of the first line. Returns nothing; the links among them are marked on a PDF.
void draw_lines(_cairo* cairo, const Lines& lines, double x, double y);

// Of the widest line.
double width_of(const Lines& lines);

}  // namespace writers
