// Communities: groups of texts that are more like each other than chance would have it. The method is Louvain
// (Blondel and others, 2008) with the refinement of Leiden (Traag and others, 2019): texts move to the
// community that gains most, well-connected parts move as one, until nothing gains. There is no chance in it:
// texts are taken by number, so who wants the same groups whatever the order of arrival sorts them by content
// first. What a person fixed stays as it was fixed, always.
#pragma once

#include <cstddef>
#include <vector>

#include "themes/neighbours.h"

namespace themes {

struct CommunityOptions {
  double resolution = 1.2;  // higher is finer: more and smaller communities

  // What staying is worth, as a share of all edge weight of a text. Measured on 400 written examples, from
  // 200 on five more at a time: with 0.01 about 2 % move each time, with 0 about 4 %, with 0.1 hardly any,
  // and in the end modularity is 7 % lower than afresh.
  double stickiness = 0.01;

  // Both per text, or empty; they share their numbers, -1 is none.
  std::vector<int> present;  // its community until now; only texts that hang together with it stay for that
  std::vector<int> fixed;    // the community it never leaves; texts with different ones never get together
};

// Per text the number of its community, from 0 by first member. A text like no other is a community alone.
std::vector<int> find_communities(const Graph& graph, const CommunityOptions& options = {});

// The share of the edge weight of a text that lies within its community, 0 to 1; 0 when it has no edges.
double confidence(const Graph& graph, const std::vector<int>& communities, std::size_t text);

// Modularity at a resolution (Newman, Girvan; Reichardt, Bornholdt), at most 1: how much better than chance.
double measure_modularity(const Graph& graph, const std::vector<int>& communities, double resolution);

}  // namespace themes
