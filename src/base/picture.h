// Picture: pixels in memory.
#pragma once

#include <cstdint>
#include <vector>

namespace base {

struct Picture {
  int width = 0;  // pixels
  int height = 0;
  std::vector<std::uint8_t> rgb;  // three bytes a pixel, rows from the top down
};

}  // namespace base
