#include "themes/division.h"

#include <algorithm>
#include <cassert>
#include <deque>
#include <numeric>
#include <unordered_map>

namespace themes {
namespace {

constexpr int kAlone = -1;
constexpr double kLeastGain = 1e-9;  // of the edge weight of a node; less is rounding

double find_pull(const std::vector<Pull>& pulls, int community) {
  for (const Pull& pull : pulls) {
    if (pull.community == community) return pull.weight;
  }
  return 0;
}

// What a node is expected to have as links to a community with these degrees, by chance.
double expect_links(const Network& network, std::uint32_t node, double degrees) {
  return network.total > 0 ? network.degrees[node] * degrees / network.total : 0;
}

// Joins nodes that are still alone to the best part of their community.
class PartFinder {
 public:
  PartFinder(const Network& network, const std::vector<int>& community_of, double resolution)
      : network_(network),
        community_of_(community_of),
        resolution_(resolution),
        part_of_(network.size()),
        degrees_(network.degrees),
        counts_(network.size(), 1),
        links_(network.size()) {
    std::iota(part_of_.begin(), part_of_.end(), 0);
  }

  std::vector<int> find() {
    for (std::uint32_t node = 0; node < network_.size(); ++node) {
      if (!is_frozen(node) && counts_[node] == 1 && part_of_[node] == static_cast<int>(node)) join(node);
    }
    return number_by_first_member(part_of_);
  }

 private:
  bool is_frozen(std::size_t node) const { return network_.is_frozen[node] != 0; }

  void add_links(std::uint32_t node) {
    for (std::size_t i = network_.begins[node]; i < network_.begins[node + 1]; ++i) {
      const std::uint32_t other = network_.targets[i];
      if (other == node || is_frozen(other) || community_of_[other] != community_of_[node]) continue;
      links_.add(part_of_[other], network_.weights[i]);
    }
  }

  void join(std::uint32_t node) {
    add_links(node);
    int best = static_cast<int>(node);
    double best_gain = kLeastGain * network_.degrees[node];
    for (const int part : links_.labels()) {
      const double degrees = degrees_[static_cast<std::size_t>(part)];
      const double gain = links_.to(part) - resolution_ * expect_links(network_, node, degrees);
      if (gain <= best_gain) continue;
      best = part;
      best_gain = gain;
    }
    links_.clear();
    if (best == static_cast<int>(node)) return;
    part_of_[node] = best;
    degrees_[static_cast<std::size_t>(best)] += network_.degrees[node];
    degrees_[node] -= network_.degrees[node];
    ++counts_[static_cast<std::size_t>(best)];
    --counts_[node];
  }

  const Network& network_;
  const std::vector<int>& community_of_;
  double resolution_;
  std::vector<int> part_of_;
  std::vector<double> degrees_;
  std::vector<int> counts_;
  LinkSums links_;
};

}  // namespace

std::vector<int> number_by_first_member(const std::vector<int>& labels) {
  std::unordered_map<int, int> numbers;
  std::vector<int> numbered;
  numbered.reserve(labels.size());
  for (const int label : labels) {
    numbered.push_back(numbers.emplace(label, static_cast<int>(numbers.size())).first->second);
  }
  return numbered;
}

void LinkSums::add(int label, double weight) {
  double& sum = sums_[static_cast<std::size_t>(label)];
  if (weight <= 0) return;
  if (sum == 0) labels_.push_back(label);
  sum += weight;
}

void LinkSums::clear() {
  for (const int label : labels_) sums_[static_cast<std::size_t>(label)] = 0;
  labels_.clear();
}

Division::Division(const Network& network, std::vector<int>& community_of, const Limits& limits)
    : network_(network),
      community_of_(community_of),
      limits_(limits),
      degrees_(static_cast<std::size_t>(limits.labels), 0.0),
      counts_(static_cast<std::size_t>(limits.labels), 0),
      links_(static_cast<std::size_t>(limits.labels)) {
  for (std::size_t node = 0; node < network.size(); ++node) {
    const auto community = static_cast<std::size_t>(community_of[node]);
    degrees_[community] += network.degrees[node];
    ++counts_[community];
  }
  for (int label = limits.labels - 1; label >= limits.reserved; --label) {
    if (counts_[static_cast<std::size_t>(label)] == 0) empty_.push_back(label);
  }
}

double Division::gain_of(std::uint32_t node, int community) const {
  const bool is_own = community_of_[node] == community;
  const double links = links_.to(community);
  const double degrees =
      degrees_[static_cast<std::size_t>(community)] - (is_own ? network_.degrees[node] : 0);
  return links + find_pull(network_.pulls[node], community) -
         limits_.resolution * expect_links(network_, node, degrees);
}

int Division::find_best(std::uint32_t node) {
  for (std::size_t i = network_.begins[node]; i < network_.begins[node + 1]; ++i) {
    if (network_.targets[i] != node) links_.add(community_of_[network_.targets[i]], network_.weights[i]);
  }
  int best = community_of_[node];
  double best_gain = gain_of(node, best) + kLeastGain * network_.degrees[node];
  for (const int community : links_.labels()) {
    const double gain = gain_of(node, community);
    if (gain <= best_gain) continue;
    best = community;
    best_gain = gain;
  }
  const bool has_company = counts_[static_cast<std::size_t>(community_of_[node])] > 1;
  if (has_company && best_gain < 0) best = kAlone;
  links_.clear();
  return best;
}

int Division::take_empty() {
  assert(!empty_.empty() && "there are more numbers than nodes");
  const int label = empty_.back();
  empty_.pop_back();
  return label;
}

void Division::move(std::uint32_t node, int community) {
  const int from = community_of_[node];
  const auto left = static_cast<std::size_t>(from);
  const auto joined = static_cast<std::size_t>(community);
  degrees_[left] -= network_.degrees[node];
  degrees_[joined] += network_.degrees[node];
  ++counts_[joined];
  if (--counts_[left] == 0 && from >= limits_.reserved) empty_.push_back(from);
  community_of_[node] = community;
}

void Division::settle() {
  std::deque<std::uint32_t> waiting(network_.size());
  std::iota(waiting.begin(), waiting.end(), 0U);
  std::vector<char> is_waiting(network_.size(), 1);
  while (!waiting.empty()) {
    const std::uint32_t node = waiting.front();
    waiting.pop_front();
    is_waiting[node] = 0;
    if (network_.is_frozen[node] != 0) continue;
    const int best = find_best(node);
    if (best == community_of_[node]) continue;
    move(node, best == kAlone ? take_empty() : best);
    for (std::size_t i = network_.begins[node]; i < network_.begins[node + 1]; ++i) {
      const std::uint32_t other = network_.targets[i];
      if (is_waiting[other] != 0 || community_of_[other] == community_of_[node]) continue;
      is_waiting[other] = 1;
      waiting.push_back(other);
    }
  }
}

std::vector<int> Division::find_parts() const {
  return PartFinder(network_, community_of_, limits_.resolution).find();
}

}  // namespace themes
