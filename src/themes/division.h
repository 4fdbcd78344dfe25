// Division: the nodes of one network divided into communities, while nodes move between them. Communities are
// numbered; those below `reserved` were known before and keep their number, the others are handed out when a
// node wants to be alone. Nodes are taken by number, equal gains by the first link: no chance in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "themes/network.h"

namespace themes {

// The same labels, but 0 for the first one met, 1 for the next, and so on.
std::vector<int> number_by_first_member(const std::vector<int>& labels);

// Adds up what one node is linked to, per label; empty again when it is cleared.
class LinkSums {
 public:
  explicit LinkSums(std::size_t labels) : sums_(labels, 0.0) {}

  void add(int label, double weight);
  void clear();
  double to(int label) const { return sums_[static_cast<std::size_t>(label)]; }
  const std::vector<int>& labels() const { return labels_; }  // in the order of their first link

 private:
  std::vector<double> sums_;
  std::vector<int> labels_;
};

class Division {
 public:
  struct Limits {
    int reserved = 0;
    int labels = 0;  // room for every node alone, beyond the reserved ones
    double resolution = 1;
  };

  // Works on `community_of`, which tells per node its community.
  Division(const Network& network, std::vector<int>& community_of, const Limits& limits);

  // Moves nodes, except frozen ones, to the community where they gain most, until none gains.
  void settle();

  // Well-connected parts of the communities, numbered from 0 by first member. A frozen node is a part alone.
  std::vector<int> find_parts() const;

 private:
  double gain_of(std::uint32_t node, int community) const;
  int find_best(std::uint32_t node);
  void move(std::uint32_t node, int community);
  int take_empty();

  const Network& network_;
  std::vector<int>& community_of_;
  Limits limits_;
  std::vector<double> degrees_;  // per community
  std::vector<int> counts_;      // per community its nodes
  std::vector<int> empty_;       // communities to hand out
  LinkSums links_;               // of the node at hand
};

}  // namespace themes
