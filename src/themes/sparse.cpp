#include "themes/sparse.h"

#include <algorithm>
#include <cmath>

namespace themes {

void tidy(SparseVector& vector) {
  std::sort(vector.begin(), vector.end(), [](const Feature& a, const Feature& b) { return a.id < b.id; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < vector.size(); ++i) {
    if (kept > 0 && vector[kept - 1].id == vector[i].id) {
      vector[kept - 1].value += vector[i].value;
    } else {
      vector[kept++] = vector[i];
    }
  }
  vector.resize(kept);
}

void scale_to_length(SparseVector& vector, float length) {
  float squares = 0;
  for (const Feature& feature : vector) squares += feature.value * feature.value;
  if (squares <= 0) return;
  const float factor = length / std::sqrt(squares);
  for (Feature& feature : vector) feature.value *= factor;
}

float dot(const SparseVector& a, const SparseVector& b) {
  float sum = 0;
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() && right != b.end()) {
    if (left->id == right->id) {
      sum += left++->value * right++->value;
    } else if (left->id < right->id) {
      ++left;
    } else {
      ++right;
    }
  }
  return sum;
}

}  // namespace themes
