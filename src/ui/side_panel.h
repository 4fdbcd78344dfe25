// Side panel: slides over the screen from the right and keeps the pointer from what lies below it. What is
// beside it can still be pressed.
#pragma once

#include "ui/frame.h"

namespace ui {

class SidePanel {
 public:
  struct Look {
    std::string name = {};
    float width = 760;  // as wide as the screen or more: covers it all
  };
  SidePanel(Frame& frame, const Look& look);
  ~SidePanel();
  SidePanel(const SidePanel&) = delete;
  SidePanel& operator=(const SidePanel&) = delete;

  // The room inside its margins.
  Rect inside() const { return inside_; }

 private:
  Frame& frame_;
  Rect ground_;
  Layer layer_;
  float shown_;
  int mark_ = 0;
  Rect inside_;
};

}  // namespace ui
