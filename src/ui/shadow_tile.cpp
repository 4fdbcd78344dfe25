#include "ui/shadow_tile.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/letters.h"

namespace ui {
namespace {

constexpr int kOut = static_cast<int>(Letters::kShadowOut);
constexpr int kTile = kOut + static_cast<int>(Letters::kShadowIn);
constexpr int kReach = 24;  // three sigma
constexpr int kField = kTile + kReach;
constexpr float kRadius = 12;

using Row = std::array<float, kField>;
using Field = std::vector<Row>;

// How much of each pixel lies inside the rounded corner.
Field draw_sharp_corner() {
  Field field(kField);
  for (int y = 0; y < kField; ++y) {
    for (int x = 0; x < kField; ++x) {
      const float dx = std::max(0.0f, kOut + kRadius - (static_cast<float>(x) + 0.5f));
      const float dy = std::max(0.0f, kOut + kRadius - (static_cast<float>(y) + 0.5f));
      const float inside = std::clamp(kRadius - std::hypot(dx, dy) + 0.5f, 0.0f, 1.0f);
      field[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] =
          x >= kOut && y >= kOut ? inside : 0.0f;
    }
  }
  return field;
}

std::array<float, 2 * kReach + 1> gaussian_weights() {
  std::array<float, 2 * kReach + 1> weights{};
  float sum = 0;
  for (int i = -kReach; i <= kReach; ++i) {
    const float t = static_cast<float>(i) / Letters::kShadowSigma;
    sum += weights[static_cast<std::size_t>(i + kReach)] = std::exp(-0.5f * t * t);
  }
  for (float& weight : weights) weight /= sum;
  return weights;
}

// Blurs along the rows and turns the field on its side; twice is a full blur.
Field blur_and_turn(const Field& field) {
  const auto weights = gaussian_weights();
  Field turned(kField);
  for (int y = 0; y < kField; ++y) {
    const Row& row = field[static_cast<std::size_t>(y)];
    for (int x = 0; x < kField; ++x) {
      float sum = 0;
      for (int i = -kReach; i <= kReach; ++i) {
        sum += weights[static_cast<std::size_t>(i + kReach)] *
               row[static_cast<std::size_t>(std::clamp(x + i, 0, kField - 1))];
      }
      turned[static_cast<std::size_t>(x)][static_cast<std::size_t>(y)] = sum;
    }
  }
  return turned;
}

}  // namespace

GlyphBitmap draw_shadow_tile() {
  const Field blurred = blur_and_turn(blur_and_turn(draw_sharp_corner()));
  GlyphBitmap tile{kTile, kTile, 0, 0, kTile, {}};
  for (int y = 0; y < kTile; ++y) {
    for (int x = 0; x < kTile; ++x) {
      // The outermost pixels go to nothing, so that no edge shows.
      const float edge = std::min(1.0f, static_cast<float>(std::min(x, y)) / 3.0f);
      const float value = blurred[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] * edge;
      tile.grey.push_back(static_cast<std::uint8_t>(std::clamp(value, 0.0f, 1.0f) * 255 + 0.5f));
    }
  }
  return tile;
}

}  // namespace ui
