// Clock ring: minutes and seconds to go inside a ring that empties. Amber in the last minute; over time it
// counts up with a plus. Asks for the frame in which the next second falls.
#pragma once

#include "ui/frame.h"

namespace ui {

struct ClockRing {
  Point center = {};
  float radius = 68;
  double seconds_left = 0;  // negative when over time
  double seconds_total = 0;
  bool running = true;
  std::string caption = {};  // below the digits, such as "minuten"; only in a ring of 96 or more
};

void clock_ring(Frame& frame, const ClockRing& clock);

// "4:20", "0:05", "+1:05". Rounds up while time is left, so that it ends at 0:00.
std::string clock_words(double seconds_left);

}  // namespace ui
