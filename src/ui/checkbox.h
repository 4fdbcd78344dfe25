// Checkbox: yes or no, with words beside it. The whole rectangle can be pressed.
#pragma once

#include "ui/frame.h"

namespace ui {

struct Checkbox {
  std::string name = {};
  Rect rect = {};
  std::string label = {};
  bool checked = false;
  bool enabled = true;
};

// True in the frame it is pressed; the caller turns its value over.
bool checkbox(Frame& frame, const Checkbox& checkbox);

}  // namespace ui
