// VirtualDisplay: an X server without a screen (Xvfb) for one test, with hands that type (xdotool).
#pragma once

#include <sys/types.h>

#include <string>

class VirtualDisplay {
 public:
  // Starts Xvfb on a free display and points DISPLAY at it.
  explicit VirtualDisplay(const std::string& screen);
  ~VirtualDisplay();
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;

  bool started() const { return !number_.empty(); }
  // Runs a command of the shell on this display, such as "xdotool key a"; whether it succeeded.
  bool run(const std::string& command) const;

 private:
  pid_t server_ = -1;
  std::string number_;
};
