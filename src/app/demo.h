// The demo: a whole middagsessie led through the real screens without anyone at the keys, on the sample
// answers. Leaves a picture of every screen and the documents. Needs no display.
#pragma once

#include <filesystem>

#include "app/rehearsal.h"
#include "platform/canvas.h"

namespace app {

struct DemoPlan {
  std::filesystem::path folder;
  platform::Size size = {1920, 1080};
};

// The pictures made. Errors: no_display when EGL cannot draw in memory, those of the disk, and internal when
// a screen does not let itself be led; the detail then says what was on it.
base::Result<std::size_t> play_demo(const DemoPlan& plan, const Folders& folders, base::Disk& disk,
                                    base::Random& random, base::Date today);

}  // namespace app
