// The pages of the gallery that look like whole screens.
#pragma once

#include "ui/gallery.h"

namespace ui {

void draw_entry_page(Frame& frame, Rect page, Gallery& gallery);
void draw_board_page(Frame& frame, Rect page);
void draw_words_page(Frame& frame, Rect page);

}  // namespace ui
