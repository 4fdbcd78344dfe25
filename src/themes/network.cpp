#include "themes/network.h"

#include <algorithm>

namespace themes {
namespace {

std::vector<std::vector<std::uint32_t>> list_members(const std::vector<int>& part_of) {
  std::vector<std::vector<std::uint32_t>> members;
  for (std::size_t node = 0; node < part_of.size(); ++node) {
    const auto part = static_cast<std::size_t>(part_of[node]);
    if (part >= members.size()) members.resize(part + 1);
    members[part].push_back(static_cast<std::uint32_t>(node));
  }
  return members;
}

void add_pulls(std::vector<Pull>& pulls, const std::vector<Pull>& added) {
  for (const Pull& pull : added) {
    const auto place =
        std::lower_bound(pulls.begin(), pulls.end(), pull.community,
                         [](const Pull& present, int community) { return present.community < community; });
    if (place != pulls.end() && place->community == pull.community) {
      place->weight += pull.weight;
    } else {
      pulls.insert(place, pull);
    }
  }
}

// Adds up the links from one part to each other part; keeps its working space between parts.
class LinkAdder {
 public:
  LinkAdder(const Network& from, const std::vector<int>& part_of)
      : from_(from), part_of_(part_of), sums_(from.size(), 0.0) {}

  void add_part(const std::vector<std::uint32_t>& members, Network& to) {
    const auto own = static_cast<std::uint32_t>(part_of_[members.front()]);
    for (const std::uint32_t node : members) add_node(node, own);
    std::sort(touched_.begin(), touched_.end());
    for (const std::uint32_t part : touched_) {
      to.targets.push_back(part);
      to.weights.push_back(sums_[part]);
      sums_[part] = 0;
    }
    touched_.clear();
    to.begins.push_back(to.targets.size());
  }

 private:
  void add_node(std::uint32_t node, std::uint32_t own) {
    for (std::size_t i = from_.begins[node]; i < from_.begins[node + 1]; ++i) {
      const auto part = static_cast<std::uint32_t>(part_of_[from_.targets[i]]);
      if (part == own || from_.weights[i] <= 0) continue;
      if (sums_[part] == 0) touched_.push_back(part);
      sums_[part] += from_.weights[i];
    }
  }

  const Network& from_;
  const std::vector<int>& part_of_;
  std::vector<double> sums_;
  std::vector<std::uint32_t> touched_;
};

}  // namespace

Network make_network(const Graph& graph) {
  Network network;
  for (const auto& links : graph) {
    double degree = 0;
    for (const Neighbour& link : links) {
      network.targets.push_back(link.text);
      network.weights.push_back(static_cast<double>(link.likeness));
      degree += static_cast<double>(link.likeness);
    }
    network.begins.push_back(network.targets.size());
    network.degrees.push_back(degree);
    network.total += degree;
  }
  network.is_frozen.assign(graph.size(), 0);
  network.pulls.resize(graph.size());
  return network;
}

Network merge_parts(const Network& network, const std::vector<int>& part_of) {
  Network merged;
  LinkAdder adder(network, part_of);
  for (const auto& members : list_members(part_of)) {
    double degree = 0;
    char frozen = 0;
    std::vector<Pull> pulls;
    for (const std::uint32_t node : members) {
      degree += network.degrees[node];
      frozen = frozen != 0 || network.is_frozen[node] != 0;
      add_pulls(pulls, network.pulls[node]);
    }
    adder.add_part(members, merged);
    merged.degrees.push_back(degree);
    merged.is_frozen.push_back(frozen);
    merged.pulls.push_back(std::move(pulls));
  }
  merged.total = network.total;
  return merged;
}

}  // namespace themes
