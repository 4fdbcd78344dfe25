// SurfaceRenderer: draws what a Surface shows on a canvas, on the paper of the design system, with its
// letters as they are now.
#pragma once

#include "platform/renderer.h"
#include "ui/surface.h"

namespace app {

class SurfaceRenderer {
 public:
  // Both must outlive it.
  SurfaceRenderer(platform::Canvas& canvas, ui::Surface& surface);

  void draw();

 private:
  ui::Surface& surface_;
  platform::Renderer renderer_;
  unsigned atlas_revision_;
};

}  // namespace app
