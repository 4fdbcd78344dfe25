// On-screen keyboard: for a screen without keys. What is tapped goes into the same queue as what is typed, so
// the field with the focus gets it and keeps the focus. Keys are named osk.q, osk.é, osk.shift, osk.symbols,
// osk.space, osk.backspace (repeats when held), osk.enter, osk.left, osk.right.
#pragma once

#include "ui/frame.h"

namespace ui {

// At least 380 units high to be comfortable.
inline constexpr float kKeyboardHeight = 416;

void on_screen_keyboard(Frame& frame, const Rect& rect);

// One key. pressed: went down just now; held: is down.
struct KeyCap {
  std::string name = {};
  Rect rect = {};
  std::string label = {};
  Icon icon = Icon::none;
  bool dark = false;
  bool on = false;  // as Shift, while it holds
};
Touch key_cap(Frame& frame, const KeyCap& key);

}  // namespace ui
