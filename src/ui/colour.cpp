#include "ui/colour.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

float linear_part(std::uint8_t part) {
  const float value = static_cast<float>(part) / 255.0f;
  return value <= 0.03928f ? value / 12.92f : std::pow((value + 0.055f) / 1.055f, 2.4f);
}

float luminance(Colour colour) {
  return 0.2126f * linear_part(colour.r) + 0.7152f * linear_part(colour.g) + 0.0722f * linear_part(colour.b);
}

std::uint8_t mix_part(std::uint8_t a, std::uint8_t b, float amount) {
  const auto from = static_cast<float>(a);
  return static_cast<std::uint8_t>(from + (static_cast<float>(b) - from) * amount + 0.5f);
}

}  // namespace

Colour mix(Colour a, Colour b, float amount) {
  const float t = std::clamp(amount, 0.0f, 1.0f);
  return {mix_part(a.r, b.r, t), mix_part(a.g, b.g, t), mix_part(a.b, b.b, t), mix_part(a.a, b.a, t)};
}

float contrast(Colour text, Colour background) {
  const float one = luminance(text) + 0.05f;
  const float other = luminance(background) + 0.05f;
  return std::max(one, other) / std::min(one, other);
}

}  // namespace ui
