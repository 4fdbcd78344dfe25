// Node: what one thing on the screen tells about itself. Tests and the demo find things by it, Tab goes along
// them, and the layout lint judges them. Rectangles are pixels of the window.
#pragma once

#include <string>

#include "ui/geometry.h"

namespace ui {

enum class Role {
  text,     // words to read
  picture,  // clock, dots, bar: says something, cannot be pressed
  button,
  key,  // of an on-screen keyboard or code pad: pressed without taking the focus
  text_field,
  checkbox,
  option,  // one of a choice
  stepper,
  scroll_area,
  grip,     // moves what it belongs to by being dragged; a scroll area leaves that to it
  surface,  // ground of a panel or dialog: keeps the pointer from what lies below
};

// Which keys a focused thing keeps for itself, so that they are no shortcuts meanwhile.
struct KeyUse {
  bool press = false;   // Enter and Space
  bool arrows = false;  // Left, Right, Up, Down
  bool text = false;    // everything that edits text
};

struct Node {
  std::string name = {};  // unique among what can be pressed; empty for plain text
  Role role = Role::text;
  std::string label = {};
  std::string value = {};
  Rect rect = {};
  Rect clip = {};  // what of the window it can show itself in
  bool enabled = true;
  bool focusable = false;
  bool focused = false;
  bool text_fits = true;
  float text_size = 0;  // em of its smallest text; 0 without text
  int layer = 0;        // higher lies on top
  bool modal = false;   // belongs to a layer that blocks what lies below
  KeyUse keys = {};
};

// Whether a press on it does something.
bool is_pressable(Role role);

}  // namespace ui
