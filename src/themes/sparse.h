// SparseVector: the few features a text has, out of very many. Features are numbered by whoever makes the
// vectors; ids rise and occur once.
#pragma once

#include <cstdint>
#include <vector>

namespace themes {

struct Feature {
  std::uint32_t id = 0;
  float value = 0;
  bool operator==(const Feature&) const = default;
};

using SparseVector = std::vector<Feature>;

// Sorts by id and adds up what has the same id.
void tidy(SparseVector& vector);

// Brings the length to `length`; a vector without length stays as it is.
void scale_to_length(SparseVector& vector, float length = 1);

float dot(const SparseVector& a, const SparseVector& b);

}  // namespace themes
