// Draws one page on any surface of cairo. On a PDF it also notes what everything is, for who listens to it.
#pragma once

#include "writers/paper.h"

struct _cairo;

namespace writers {

// page counts from 0. foot: "Twente, 12 maart 2026 · pagina 1 van 3", set beforehand.
void draw_page(_cairo* cairo, const Page& page, const Lines& foot);

}  // namespace writers
