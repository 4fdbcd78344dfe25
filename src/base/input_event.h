// What a person does with mouse, finger or keys, in the order it happened. platform makes them from the
// window, tests and the demo make them by hand, ui consumes them one pointer transition per logic frame.
#pragma once

namespace base {

enum class KeyCode {
  none,
  left,
  right,
  up,
  down,
  home,
  end,
  page_up,
  page_down,
  backspace,
  del,
  enter,
  tab,
  escape,
  a,
  b,
  c,
  f,
  l,
  n,
  p,
  s,
  v,
  x,
  y,
  z,  // letters of the layout in use, only as shortcuts
  f1,
  f2,
  f5,
  f10,
  f11,
};

struct InputEvent {
  enum class Type {
    move,        // the pointer is at x, y
    press,       // main button or finger down at x, y
    release,     // up at x, y
    wheel,       // wheel turns of one notch, up is positive, in y
    character,   // code_point was typed (after dead keys)
    key_down,    // key, with modifiers; repeats when held
    focus_lost,  // the window lost the keyboard
  };
  Type type = Type::move;
  float x = 0;  // pixels of the window, from its top left corner
  float y = 0;
  char32_t code_point = 0;
  KeyCode key = KeyCode::none;
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
};

}  // namespace base
