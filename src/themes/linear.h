// A linear classifier, one against the rest, taught from examples: the support vector machine of liblinear
// (Fan et al. 2008, LIBLINEAR: A Library for Large Linear Classification). The same examples give the same
// weights.
#pragma once

#include <cstddef>
#include <vector>

#include "themes/sparse.h"

namespace themes {

struct LinearTask {
  std::vector<SparseVector> texts = {};
  std::vector<int> classes = {};  // of each text, from 0
  int class_count = 0;
  std::size_t rows = 0;  // feature ids are below
  double cost = 0.25;    // of a wrong example against large weights: C
};

struct LinearWeights {
  std::vector<float> weights;  // [row * class_count + class]
  std::vector<float> bias;     // of each class
};

LinearWeights learn_linear(const LinearTask& task);

}  // namespace themes
