// Windows: the session with the display server: monitors, opening windows, waiting, and the clipboard.
//
// A program has one session at a time, made on the main thread before any other thread starts (it sets
// LC_CTYPE and XMODIFIERS, so that dead keys compose inside the program and what is typed passes through no
// input method outside it). All windows must be gone before the session. Everything is called on the main
// thread, except wake().
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "platform/window.h"

namespace platform {

struct Monitor {
  std::string name;  // as the connector calls itself: "HDMI-1"
  Size size;
};

class Windows {
 public:
  // Error: no_display when there is no display server to talk to.
  static base::Result<std::unique_ptr<Windows>> start();
  ~Windows();
  Windows(const Windows&) = delete;
  Windows& operator=(const Windows&) = delete;

  std::vector<Monitor> monitors() const;

  // Opens and places a window. The first one is the one with the keyboard, and the only one that waits for
  // the display when it shows a frame, so that two windows do not halve the rate. Error: no_display when the
  // display cannot draw OpenGL 3.3.
  base::Result<std::unique_ptr<Window>> open(WindowPlan plan);

  // Sleeps until something happens in any window, wake() is called or the time is over; 0 only looks.
  // Full-screen windows move when their monitor comes or goes.
  void wait_events(double seconds);
  // Ends wait_events(); from any thread while the session lives.
  void wake();

  std::string clipboard() const;
  void set_clipboard(const std::string& text);
  // Empties the clipboard and the selection that the middle button pastes. The session does so by itself at
  // its end when set_clipboard() was used, before a clipboard manager can keep the text.
  void clear_clipboard();

 private:
  friend class Window;
  Windows() = default;
  void follow_monitors();

  std::vector<Window*> open_;
  bool wrote_clipboard_ = false;
};

}  // namespace platform
