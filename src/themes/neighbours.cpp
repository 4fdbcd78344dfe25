#include "themes/neighbours.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>

namespace themes {
namespace {

constexpr float kLeastLikeness = 0.02F;
constexpr std::size_t kMostVisits = 12'000;  // of texts that share a feature, per text that looks
constexpr std::size_t kBlockSize = 16;       // texts skipped at once when none of them can be a neighbour
constexpr std::size_t kFewestFeatures = 3;   // that a text looks by, however common they are

using Counts = std::vector<std::uint32_t>;

Counts count_texts_per_feature(const std::vector<SparseVector>& vectors) {
  Counts counts;
  for (const SparseVector& vector : vectors) {
    for (const Feature& feature : vector) {
      if (feature.id >= counts.size()) counts.resize(feature.id + std::size_t{1}, 0);
      ++counts[feature.id];
    }
  }
  return counts;
}

// Numbers the features anew, the rarest first, so that two texts are compared in the same order from both
// sides.
std::vector<SparseVector> rank_by_rarity(const std::vector<SparseVector>& vectors) {
  const Counts counts = count_texts_per_feature(vectors);
  std::vector<std::uint32_t> ids(counts.size());
  std::iota(ids.begin(), ids.end(), 0U);
  std::stable_sort(ids.begin(), ids.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return counts[a] < counts[b]; });
  std::vector<std::uint32_t> rank_of(ids.size());
  for (std::uint32_t rank = 0; rank < ids.size(); ++rank) rank_of[ids[rank]] = rank;
  std::vector<SparseVector> ranked = vectors;
  for (SparseVector& vector : ranked) {
    for (Feature& feature : vector) feature.id = rank_of[feature.id];
    std::sort(vector.begin(), vector.end(), [](const Feature& a, const Feature& b) { return a.id < b.id; });
  }
  return ranked;
}

// Which texts have a feature, and its value there: one list after the other.
class InvertedIndex {
 public:
  explicit InvertedIndex(const std::vector<SparseVector>& vectors) {
    begins_.push_back(0);
    for (const std::uint32_t count : count_texts_per_feature(vectors))
      begins_.push_back(begins_.back() + count);
    postings_.resize(begins_.back());
    std::vector<std::size_t> next = begins_;
    for (std::uint32_t text = 0; text < vectors.size(); ++text) {
      for (const Feature& feature : vectors[text]) postings_[next[feature.id]++] = {text, feature.value};
    }
  }

  std::size_t feature_count() const { return begins_.size() - 1; }
  std::span<const Neighbour> texts_with(std::uint32_t feature) const {
    return {postings_.data() + begins_[feature], postings_.data() + begins_[feature + 1]};
  }

 private:
  std::vector<std::size_t> begins_;
  std::vector<Neighbour> postings_;
};

struct IsNearer {
  bool operator()(const Neighbour& a, const Neighbour& b) const {
    return a.likeness != b.likeness ? a.likeness > b.likeness : a.text < b.text;
  }
};

void keep_nearest(std::vector<Neighbour>& found, std::size_t most) {
  if (found.size() <= most) return;
  std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(), IsNearer());
  found.resize(most);
}

// Looks for the neighbours of one text after the other; keeps its working space between them.
class Search {
 public:
  Search(const std::vector<SparseVector>& vectors, std::size_t most)
      : vectors_(rank_by_rarity(vectors)),
        index_(vectors_),
        most_(most),
        sums_(vectors.size(), 0.F),
        weights_(index_.feature_count(), 0.F) {}

  const std::vector<Neighbour>& find(std::uint32_t text);

 private:
  std::size_t add_rare(const SparseVector& vector);
  void collect(std::size_t enough, float floor);
  void add_common(std::span<const Feature> common);

  std::vector<SparseVector> vectors_;  // features by rarity
  InvertedIndex index_;
  std::size_t most_;
  std::vector<float> sums_;     // per text, by the rare features
  std::vector<float> weights_;  // per common feature, of the text that looks
  std::vector<Neighbour> found_;
};

// Adds up by the rarest features first, until the visits are used up; answers by how many.
std::size_t Search::add_rare(const SparseVector& vector) {
  std::size_t visits = 0;
  for (std::size_t i = 0; i < vector.size(); ++i) {
    const auto texts = index_.texts_with(vector[i].id);
    visits += texts.size();
    if (visits > kMostVisits && i >= kFewestFeatures) return i;
    for (const Neighbour& posting : texts) sums_[posting.text] += vector[i].value * posting.likeness;
  }
  return vector.size();
}

// The texts with the largest sums above a floor, which rises as they are found; clears the sums.
void Search::collect(std::size_t enough, float floor) {
  found_.clear();
  for (std::size_t begin = 0; begin < sums_.size(); begin += kBlockSize) {
    const auto block = std::span(sums_).subspan(begin, std::min(kBlockSize, sums_.size() - begin));
    int above = 0;
    for (const float sum : block) above |= static_cast<int>(sum > floor);
    if (above == 0) continue;
    for (std::size_t i = 0; i < block.size(); ++i) {
      if (block[i] > floor) found_.push_back({static_cast<std::uint32_t>(begin + i), block[i]});
    }
    if (found_.size() < 4 * enough) continue;
    keep_nearest(found_, enough);
    floor = std::max_element(found_.begin(), found_.end(), IsNearer())->likeness;
  }
  keep_nearest(found_, enough);
  std::fill(sums_.begin(), sums_.end(), 0.F);
}

// Adds what the found texts share in common features.
void Search::add_common(std::span<const Feature> common) {
  for (const Feature& feature : common) weights_[feature.id] = feature.value;
  for (Neighbour& neighbour : found_) {
    const SparseVector& vector = vectors_[neighbour.text];
    auto first = vector.end();
    while (first != vector.begin() && std::prev(first)->id >= common.front().id) --first;
    for (; first != vector.end(); ++first) neighbour.likeness += first->value * weights_[first->id];
  }
  for (const Feature& feature : common) weights_[feature.id] = 0;
}

const std::vector<Neighbour>& Search::find(std::uint32_t text) {
  const SparseVector& vector = vectors_[text];
  const std::size_t rare = add_rare(vector);
  sums_[text] = 0;
  if (rare == vector.size()) {
    collect(most_, kLeastLikeness);
  } else {  // some more than asked for, because the common features still count
    collect(most_ + most_ / 2, kLeastLikeness / 2);
    add_common(std::span(vector).subspan(rare));
    std::erase_if(found_, [](const Neighbour& neighbour) { return neighbour.likeness <= kLeastLikeness; });
    keep_nearest(found_, most_);
  }
  return found_;
}

}  // namespace

std::size_t neighbour_count(std::size_t texts) {
  const double count = 1.4 * std::sqrt(static_cast<double>(texts));
  return static_cast<std::size_t>(std::lround(std::clamp(count, 8.0, 60.0)));
}

Graph find_neighbours(const std::vector<SparseVector>& vectors, std::size_t most) {
  Graph graph(vectors.size());
  if (most == 0) return graph;
  Search search(vectors, most);
  for (std::uint32_t text = 0; text < vectors.size(); ++text) {
    for (const Neighbour& neighbour : search.find(text)) {
      graph[text].push_back(neighbour);
      graph[neighbour.text].push_back({text, neighbour.likeness});
    }
  }
  for (auto& links : graph) {
    std::sort(links.begin(), links.end(),
              [](const Neighbour& a, const Neighbour& b) { return a.text < b.text; });
    links.erase(std::unique(links.begin(), links.end()), links.end());
  }
  return graph;
}

}  // namespace themes
