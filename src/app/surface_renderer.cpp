#include "app/surface_renderer.h"

#include <cstdint>

#include "ui/tokens.h"

namespace app {
namespace {

constexpr std::uint32_t to_hex(ui::Colour colour) {
  return static_cast<std::uint32_t>(colour.r << 16 | colour.g << 8 | colour.b);
}

}  // namespace

SurfaceRenderer::SurfaceRenderer(platform::Canvas& canvas, ui::Surface& surface)
    : surface_(surface),
      renderer_(canvas, surface.context(), to_hex(ui::kPaper)),
      atlas_revision_(surface.atlas_revision()) {}

void SurfaceRenderer::draw() {
  if (atlas_revision_ != surface_.atlas_revision()) {
    renderer_.upload_fonts();
    atlas_revision_ = surface_.atlas_revision();
  }
  renderer_.draw(surface_.draw_data(), surface_.pictures());
}

}  // namespace app
