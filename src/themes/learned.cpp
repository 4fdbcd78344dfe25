#include "themes/learned.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace themes {
namespace {

constexpr float kConceptShare = 0.2f;
constexpr float kMostSteps = 127;

std::size_t slot_count(std::size_t names) {
  return std::bit_ceil(names * 2 + 2);
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<std::uint32_t>& names, std::vector<float> rarity)
    : slots_(slot_count(names.size())), rarity_(std::move(rarity)) {
  assert(names.size() == rarity_.size() && "a rarity for each name");
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t row = 0; row < names.size(); ++row) {
    std::size_t at = names[row] & mask;
    while (slots_[at].row_after != 0) at = (at + 1) & mask;
    slots_[at] = {names[row], static_cast<std::uint32_t>(row + 1)};
  }
}

std::vector<std::uint32_t> Vocabulary::names() const {
  std::vector<std::uint32_t> names(size());
  for (const Slot& slot : slots_) {
    if (slot.row_after != 0) names[slot.row_after - 1] = slot.name;
  }
  return names;
}

std::size_t Vocabulary::row_of(std::uint32_t name) const {
  if (slots_.empty()) return size();
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = name & mask; slots_[at].row_after != 0; at = (at + 1) & mask) {
    if (slots_[at].name == name) return slots_[at].row_after - 1;
  }
  return size();
}

SparseVector Vocabulary::vectorise(const NamedFeatures& features) const {
  SparseVector all;
  for (std::size_t kind = 0; kind < kFeatureKinds; ++kind) {
    const bool is_concept = kind == static_cast<std::size_t>(FeatureKind::concept_hit);
    SparseVector part;
    for (const NamedFeature& feature : features[kind]) {
      const std::size_t row = row_of(feature.name);
      if (row == size()) continue;
      const float value =
          is_concept ? kConceptShare * feature.count : (1 + std::log(feature.count)) * rarity_[row];
      part.push_back({static_cast<std::uint32_t>(row), value});
    }
    if (!is_concept) scale_to_length(part);
    all.insert(all.end(), part.begin(), part.end());
  }
  tidy(all);
  return all;
}

std::vector<float> Weights::score(const SparseVector& vector, std::size_t first, std::size_t count) const {
  assert(first + count <= columns && "columns that are there");
  std::vector<float> scores(bias.begin() + static_cast<std::ptrdiff_t>(first),
                            bias.begin() + static_cast<std::ptrdiff_t>(first + count));
  for (const Feature& feature : vector) {
    const float unit = feature.value * scale[feature.id];
    const std::int8_t* row = steps.data() + feature.id * columns + first;
    for (std::size_t i = 0; i < count; ++i) scores[i] += unit * static_cast<float>(row[i]);
  }
  return scores;
}

float Weights::weight(std::size_t row, std::size_t column) const {
  return scale[row] * static_cast<float>(steps[row * columns + column]);
}

Weights pack_weights(std::size_t columns, std::vector<float> bias, const std::vector<float>& weights) {
  Weights packed{.columns = columns, .bias = std::move(bias)};
  const std::size_t rows = columns == 0 ? 0 : weights.size() / columns;
  packed.scale.reserve(rows);
  packed.steps.reserve(weights.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const float* from = weights.data() + row * columns;
    float largest = 0;
    for (std::size_t i = 0; i < columns; ++i) largest = std::max(largest, std::abs(from[i]));
    const float scale = largest > 0 ? largest / kMostSteps : 1;
    packed.scale.push_back(scale);
    for (std::size_t i = 0; i < columns; ++i) {
      packed.steps.push_back(static_cast<std::int8_t>(std::lround(from[i] / scale)));
    }
  }
  return packed;
}

}  // namespace themes
