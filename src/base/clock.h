// Clock: the time, as an edge of the world that tests can hold still.
#pragma once

#include "base/date.h"

namespace base {

class Clock {
 public:
  virtual ~Clock() = default;
  // Seconds since some fixed moment; never goes back, and goes on while the laptop sleeps.
  virtual double seconds() = 0;
  virtual Date today() = 0;
  // Minutes since midnight, 0-1439, local time. Only for showing the time of day; never stored.
  virtual int minute_of_day() = 0;
};

class SystemClock : public Clock {
 public:
  double seconds() override;
  Date today() override;
  int minute_of_day() override;
};

}  // namespace base
