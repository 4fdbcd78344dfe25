// Notice: a sentence that says how things stand, as a coloured bar in the page or a dark toast at the top.
#pragma once

#include "ui/frame.h"

namespace ui {

struct Notice {
  Rect rect = {};
  std::string words = {};
  Tone tone = kAccent;
  Icon icon = Icon::info;
  Type type = Type::small;
};

// A bar in the page; the words wrap. Gives the height it needs, which may be more than the rectangle has.
float notice(Frame& frame, const Notice& notice);
float measure_notice(Frame& frame, const Notice& notice);

struct Toast {
  std::string name = {};
  std::string words = {};
  Icon icon = Icon::check_circle;
};

// Comes in at the top of the screen and stays as long as it is drawn.
void toast(Frame& frame, const Toast& toast);

}  // namespace ui
