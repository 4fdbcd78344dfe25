#include "app/photographer.h"

#include <fmt/format.h>

#include <utility>

namespace app {

base::Result<std::unique_ptr<Photographer>> Photographer::hire(ui::Surface& surface,
                                                               std::filesystem::path folder,
                                                               base::Disk& disk) {
  auto canvas = platform::OffscreenCanvas::open({surface.size().width, surface.size().height});
  if (!canvas) return canvas.error();
  return std::unique_ptr<Photographer>(
      new Photographer(surface, std::move(folder), disk, std::move(canvas).value()));
}

Photographer::Photographer(ui::Surface& surface, std::filesystem::path folder, base::Disk& disk,
                           std::unique_ptr<platform::OffscreenCanvas> canvas)
    : folder_(std::move(folder)), disk_(disk), canvas_(std::move(canvas)), renderer_(*canvas_, surface) {}

base::Result<base::Done> Photographer::take(const std::string& name) {
  renderer_.draw();
  const std::string file = fmt::format("{:02}-{}.png", ++taken_, name);
  return disk_.write_atomically(folder_ / file, platform::encode_png(canvas_->read()));
}

}  // namespace app
