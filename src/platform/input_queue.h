// InputQueue: what a window reports, turned into the InputEvents of base, in the order it happened. A press
// is where the pointer was reported last, not where it is by now. Knows no window, so tests can feed it.
#pragma once

#include <string_view>
#include <vector>

#include "base/input_event.h"

namespace platform {

struct KeyPress {
  int key = 0;  // GLFW_KEY_...
  std::string_view letter_on_key =
      {};             // what the layout in use writes on it, "a"; empty for a key without a name
  int modifiers = 0;  // GLFW_MOD_...
};

class InputQueue {
 public:
  // Pixels from the top left corner. Moves in a row become one.
  void on_move(float x, float y);
  void on_button(bool down);
  void on_wheel(float notches);
  void on_character(char32_t code_point);
  // Pressed or held; keys that mean nothing to us are left out.
  void on_key(const KeyPress& press);
  void on_focus_lost();

  std::vector<base::InputEvent> take();

 private:
  float x_ = 0;
  float y_ = 0;
  std::vector<base::InputEvent> events_;
};

}  // namespace platform
