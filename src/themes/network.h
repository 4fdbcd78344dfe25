// Network: a graph as communities are found in it. Its nodes are texts, or, after merging, bundles of texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "themes/neighbours.h"

namespace themes {

// What a node wins by being in a community, as edge weight.
struct Pull {
  int community = 0;
  double weight = 0;
};

struct Network {
  std::vector<std::size_t> begins = {0};  // per node where its links start, and the end
  std::vector<std::uint32_t> targets;
  std::vector<double> weights;  // per link
  std::vector<double> degrees;  // per node all edge weight of its texts, also within the node
  std::vector<char> is_frozen;
  std::vector<std::vector<Pull>> pulls;  // per node, by community
  double total = 0;                      // of the degrees

  std::size_t size() const { return degrees.size(); }
};

// Without frozen nodes and pulls.
Network make_network(const Graph& graph);

// One node for each part; `part_of` tells per node its part, numbered from 0 without gaps.
Network merge_parts(const Network& network, const std::vector<int>& part_of);

}  // namespace themes
