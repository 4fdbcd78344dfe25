#include "themes/communities.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "themes/division.h"
#include "themes/network.h"

namespace themes {
namespace {

constexpr int kMostRounds = 10;

// Numbers for what the caller calls communities: the same for present and fixed, from 0 by their number.
class KnownCommunities {
 public:
  explicit KnownCommunities(const CommunityOptions& options) {
    for (const auto* given : {&options.present, &options.fixed}) {
      for (const int community : *given) {
        if (community >= 0) numbers_[community] = 0;
      }
    }
    int next = 0;
    for (auto& entry : numbers_) entry.second = next++;
  }

  int count() const { return static_cast<int>(numbers_.size()); }

  // -1 when this text has none.
  int number_of(const std::vector<int>& given, std::size_t text) const {
    return given.empty() || given[text] < 0 ? -1 : numbers_.at(given[text]);
  }

 private:
  std::map<int, int> numbers_;
};

// Freezes what is fixed and gives the others their pull; answers in which community each text starts.
std::vector<int> prepare(Network& network, const CommunityOptions& options, const KnownCommunities& known) {
  std::vector<int> community_of(network.size());
  for (std::size_t text = 0; text < network.size(); ++text) {
    const int fixed = known.number_of(options.fixed, text);
    const int present = known.number_of(options.present, text);
    network.is_frozen[text] = fixed >= 0;
    community_of[text] = known.count() + static_cast<int>(text);
    if (fixed >= 0) {
      community_of[text] = fixed;
    } else if (present >= 0 && network.degrees[text] > 0) {
      community_of[text] = present;
      network.pulls[text] = {{present, options.stickiness * network.degrees[text]}};
    }
  }
  return community_of;
}

// Settles the nodes, then their well-connected parts as nodes, and so on upward.
void climb(const Network& network, std::vector<int>& community_of, const Division::Limits& limits) {
  Division division(network, community_of, limits);
  division.settle();
  const std::vector<int> part_of = division.find_parts();
  const int highest = part_of.empty() ? -1 : *std::max_element(part_of.begin(), part_of.end());
  const auto parts = static_cast<std::size_t>(highest + 1);
  if (parts == network.size()) return;
  std::vector<int> community_of_part(parts);
  for (std::size_t node = 0; node < network.size(); ++node) {
    community_of_part[static_cast<std::size_t>(part_of[node])] = community_of[node];
  }
  climb(merge_parts(network, part_of), community_of_part, limits);
  for (std::size_t node = 0; node < network.size(); ++node) {
    community_of[node] = community_of_part[static_cast<std::size_t>(part_of[node])];
  }
}

// Marks everything that can be reached from this text within its community.
void reach(const Graph& graph, const std::vector<int>& community_of, std::size_t from,
           std::vector<int>& reached) {
  const int mark = static_cast<int>(from);
  std::vector<std::size_t> open = {from};
  reached[from] = mark;
  while (!open.empty()) {
    const std::size_t text = open.back();
    open.pop_back();
    for (const Neighbour& link : graph[text]) {
      if (reached[link.text] >= 0 || community_of[link.text] != community_of[text]) continue;
      reached[link.text] = mark;
      open.push_back(link.text);
    }
  }
}

// Parts communities that no longer hang together; what hangs on a fixed text stays with it.
std::vector<int> part_unlinked(const Graph& graph, const std::vector<int>& community_of,
                               const std::vector<char>& is_fixed) {
  std::vector<int> piece_of(graph.size(), -1);
  for (std::size_t text = 0; text < graph.size(); ++text) {
    if (piece_of[text] < 0) reach(graph, community_of, text, piece_of);
  }
  std::vector<char> has_fixed(graph.size(), 0);
  for (std::size_t text = 0; text < graph.size(); ++text) {
    if (is_fixed[text] != 0) has_fixed[static_cast<std::size_t>(piece_of[text])] = 1;
  }
  const int free_pieces = *std::max_element(community_of.begin(), community_of.end()) + 1;
  std::vector<int> parted = community_of;
  for (std::size_t text = 0; text < graph.size(); ++text) {
    if (has_fixed[static_cast<std::size_t>(piece_of[text])] == 0) parted[text] = free_pieces + piece_of[text];
  }
  return parted;
}

}  // namespace

std::vector<int> find_communities(const Graph& graph, const CommunityOptions& options) {
  assert((options.present.empty() || options.present.size() == graph.size()) && "one per text, or none");
  assert((options.fixed.empty() || options.fixed.size() == graph.size()) && "one per text, or none");
  if (graph.empty()) return {};
  const KnownCommunities known(options);
  Network network = make_network(graph);
  std::vector<int> community_of = prepare(network, options, known);
  const Division::Limits limits = {known.count(), known.count() + static_cast<int>(graph.size()),
                                   options.resolution};
  std::vector<int> numbered = number_by_first_member(community_of);
  for (int round = 0; round < kMostRounds; ++round) {
    climb(network, community_of, limits);
    std::vector<int> next = number_by_first_member(community_of);
    if (next == numbered) break;
    numbered = std::move(next);
  }
  return number_by_first_member(part_unlinked(graph, community_of, network.is_frozen));
}

double confidence(const Graph& graph, const std::vector<int>& communities, std::size_t text) {
  double all = 0;
  double within = 0;
  for (const Neighbour& link : graph[text]) {
    const double weight = static_cast<double>(link.likeness);
    all += weight;
    if (communities[link.text] == communities[text]) within += weight;
  }
  return all > 0 ? within / all : 0;
}

double measure_modularity(const Graph& graph, const std::vector<int>& communities, double resolution) {
  std::map<int, double> degrees;
  double total = 0;
  double within = 0;
  for (std::size_t text = 0; text < graph.size(); ++text) {
    for (const Neighbour& link : graph[text]) {
      const double weight = static_cast<double>(link.likeness);
      total += weight;
      degrees[communities[text]] += weight;
      if (communities[link.text] == communities[text]) within += weight;
    }
  }
  if (total <= 0) return 0;
  double expected = 0;
  for (const auto& entry : degrees) expected += entry.second * entry.second;
  return within / total - resolution * expected / (total * total);
}

}  // namespace themes
