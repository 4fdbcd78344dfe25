// Neighbours: which texts are most like each other, by the cosine of their vectors, which the caller has
// brought to length 1. The same vectors in the same order give the same graph, to the last bit. In very large
// sets a text looks for its neighbours by its rarest features only; how alike two texts are is always told by
// all features. Memory grows with the highest feature number, so number them from 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "themes/sparse.h"

namespace themes {

struct Neighbour {
  std::uint32_t text = 0;
  float likeness = 0;  // cosine
  bool operator==(const Neighbour&) const = default;
};

// Per text its neighbours, by number. Whoever is a neighbour has the other as neighbour, equally alike.
using Graph = std::vector<std::vector<Neighbour>>;

// How many neighbours a text looks for among so many: 1.4 times the square root, 8 to 60.
std::size_t neighbour_count(std::size_t texts);

// Links each text to the `most` texts most like it, however few features they share, above a small floor.
// Equally alike: the lower number first. A text may get more links, of texts that looked for it.
Graph find_neighbours(const std::vector<SparseVector>& vectors, std::size_t most);

}  // namespace themes
