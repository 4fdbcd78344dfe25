// Colours and how readable one is on another.
#pragma once

#include <cstdint>

namespace ui {

struct Colour {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;

  bool operator==(const Colour&) const = default;
  // The same colour, this much of its present opacity, 0 to 1.
  constexpr Colour faded(float opacity) const {
    return {r, g, b, static_cast<std::uint8_t>(static_cast<float>(a) * opacity + 0.5f)};
  }
};

// From 0xRRGGBB.
constexpr Colour rgb(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16 & 0xFF), static_cast<std::uint8_t>(value >> 8 & 0xFF),
          static_cast<std::uint8_t>(value & 0xFF), 255};
}

// a at 0, b at 1.
Colour mix(Colour a, Colour b, float amount);

// Contrast ratio of WCAG 2.1, 1 to 21; both colours taken as opaque.
float contrast(Colour text, Colour background);

}  // namespace ui
