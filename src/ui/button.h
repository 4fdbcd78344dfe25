// Button: one thing to do, in words. Primary once on a screen, for what most people do next.
#pragma once

#include "ui/frame.h"

namespace ui {

enum class ButtonKind {
  primary,    // teal
  secondary,  // white card
  quiet,      // words only
  danger,     // what cannot be taken back
};

struct Button {
  std::string name = {};
  Rect rect = {};
  std::string label = {};
  ButtonKind kind = ButtonKind::primary;
  Icon icon = Icon::none;
  bool enabled = true;
};

// True in the frame it is pressed, by pointer, Enter or Space. A label too long for the type gets the small
// one.
bool button(Frame& frame, const Button& button);

// The width this button wants for its label and icon.
float measure_button(Frame& frame, const Button& button);

// How far a quiet button of that width goes out to the left, so that its label stands in line with what is
// above it.
inline constexpr float kQuietInset = kGapLarge;

struct IconButton {
  std::string name = {};
  Rect rect = {};
  Icon icon = Icon::none;
  std::string label = {};  // not shown; what it does
  ButtonKind kind = ButtonKind::quiet;
  bool enabled = true;
  bool by_tab = true;  // false: Tab goes past it, and a press leaves the focus where it is
};

bool icon_button(Frame& frame, const IconButton& button);

// The outline that shows where the keyboard is, around something with corners of this radius.
void draw_focus_ring(Frame& frame, const Rect& rect, float radius);

}  // namespace ui
