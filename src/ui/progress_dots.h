// Progress dots: which of a few steps this is.
#pragma once

#include "ui/frame.h"

namespace ui {

struct ProgressDots {
  Point center = {};
  int current = 0;  // from 0
  int count = 1;
};

void progress_dots(Frame& frame, const ProgressDots& dots);

}  // namespace ui
