// The colour behind everything, for a Renderer: 0xRRGGBB.
#pragma once

#include <cstdint>

namespace app {

inline constexpr std::uint32_t kPaper = 0xF7F5F0;

}  // namespace app
