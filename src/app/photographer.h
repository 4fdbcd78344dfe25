// Photographer: pictures of a Surface, numbered in the order they are taken.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/surface_renderer.h"
#include "base/disk.h"
#include "platform/picture.h"
#include "ui/surface.h"

namespace app {

class Photographer {
 public:
  // Errors: no_display. The surface and the disk must outlive it.
  static base::Result<std::unique_ptr<Photographer>> hire(ui::Surface& surface, std::filesystem::path folder,
                                                          base::Disk& disk);

  // Writes "07-name.png" of what the surface shows. Errors: those of the disk.
  base::Result<base::Done> take(const std::string& name);
  std::size_t taken() const { return taken_; }

 private:
  Photographer(ui::Surface& surface, std::filesystem::path folder, base::Disk& disk,
               std::unique_ptr<platform::OffscreenCanvas> canvas);

  std::filesystem::path folder_;
  base::Disk& disk_;
  std::unique_ptr<platform::OffscreenCanvas> canvas_;
  SurfaceRenderer renderer_;
  std::size_t taken_ = 0;
};

}  // namespace app
