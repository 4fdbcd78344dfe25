// Canvas: something to draw a frame on, a window or a picture in memory. A Renderer draws on either.
#pragma once

namespace platform {

struct Size {
  int width = 0;  // pixels
  int height = 0;
  bool operator==(const Size&) const = default;
};

class Canvas {
 public:
  virtual ~Canvas() = default;

  virtual Size size() const = 0;
  // From here on, drawing in this thread goes to this canvas.
  virtual void begin() = 0;
  // The frame is complete: shows it. In a window this waits for the display.
  virtual void finish() = 0;
};

}  // namespace platform
