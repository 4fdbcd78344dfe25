// The corner of a soft shadow, drawn once: see Letters::shadow_corner().
#pragma once

#include "ui/font.h"

namespace ui {

GlyphBitmap draw_shadow_tile();

}  // namespace ui
