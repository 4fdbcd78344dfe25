// Scroll area: a window on something higher than there is room for. Turns with the wheel, a dragging finger,
// Page Up and Page Down, and shows what Tab goes to and the field that is typed in. A fade at an edge says
// that there is more.
#pragma once

#include "ui/frame.h"

namespace ui {

class ScrollArea {
 public:
  struct Look {
    std::string name = {};
    Rect rect = {};
    float content_height = 0;
    Colour ground = kPaperLow;  // what lies below, for the fade
  };
  // Everything drawn while it lives is clipped to the rectangle.
  ScrollArea(Frame& frame, const Look& look);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

  // Where the content goes: as wide as the area less the scroll mark, as high as the content, moved up by
  // the scrolling.
  Rect content() const;
  // Whether any of this is in sight or will be soon; long lists leave the rest undrawn. What is just out of
  // sight, or where the scrolling goes to, counts too, so that Tab finds the next one.
  bool shows(const Rect& rect) const;
  // Brings the thing of this name into sight, once: what is chosen, when it may have been chosen elsewhere.
  void follow(const std::string& name, const Rect& rect);

 private:
  void use_wheel_and_keys();
  void use_drag();
  void reveal_focus();
  void bring_into_sight(float top, float height);
  float most() const;
  // Whether this is the area or something drawn in it.
  bool owns(const Node* node) const;

  Frame& frame_;
  Look look_;
  float offset_ = 0;
  float ahead_ = 0;  // what is still to be scrolled
};

}  // namespace ui
