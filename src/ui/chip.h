// Chip: a short label on a coloured pill. Pill: a number, white on dark.
#pragma once

#include "ui/frame.h"

namespace ui {

struct Chip {
  Point left_middle = {};  // its left end, half-way up
  std::string label = {};
  Tone tone = kAccent;
  Icon icon = Icon::none;
  Type type = Type::small_strong;  // body_strong on the wall
};

// Draws it; gives the rectangle it took.
Rect chip(Frame& frame, const Chip& chip);

float measure_chip(Frame& frame, const Chip& chip);

struct CountPill {
  Point right_middle = {};  // its right end, half-way up
  std::string count = {};
  Tone tone = kAccent;
};

Rect count_pill(Frame& frame, const CountPill& pill);

}  // namespace ui
