// Stepper: a number with less and more beside it. The buttons are named <name>.less and <name>.more; the
// number itself takes Up and Down, and digits can be typed and taken back when it has the focus.
#pragma once

#include "ui/frame.h"

namespace ui {

struct Stepper {
  std::string name = {};
  Rect rect = {};
  std::string label = {};
  int value = 0;
  int least = 0;
  int most = 100;
  int step = 1;
  bool in_list = false;  // one of many numbers: Tab goes from number to number, past less and more
};

// The value after this frame.
int stepper(Frame& frame, const Stepper& stepper);

}  // namespace ui
