// Pictures: frames drawn into memory with EGL, without display server, window or graphics card (Mesa draws
// in software then). Not to be mixed with windows in one thread: OpenGL allows a thread one of the two.
#pragma once

#include <memory>
#include <string>

#include "base/picture.h"
#include "base/result.h"
#include "platform/canvas.h"

namespace platform {

// The picture as a PNG file.
std::string encode_png(const base::Picture& picture);

class OffscreenCanvas : public Canvas {
 public:
  // Errors: no_display when EGL is missing, cannot draw without a display, or refuses the size.
  static base::Result<std::unique_ptr<OffscreenCanvas>> open(Size size);
  ~OffscreenCanvas() override;
  OffscreenCanvas(const OffscreenCanvas&) = delete;
  OffscreenCanvas& operator=(const OffscreenCanvas&) = delete;

  Size size() const override { return size_; }
  void begin() override;
  void finish() override;

  // Another size from the next frame on. Error: no_display when OpenGL cannot draw that size.
  base::Result<base::Done> resize(Size size);
  // What was drawn last.
  base::Picture read();

 private:
  OffscreenCanvas(void* display, void* context) : display_(display), context_(context) {}

  void* display_;  // EGLDisplay
  void* context_;  // EGLContext
  unsigned texture_ = 0;
  unsigned framebuffer_ = 0;
  Size size_;
};

}  // namespace platform
