#include "themes/leftovers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "themes/communities.h"
#include "themes/neighbours.h"
#include "themes/phrase_table.h"
#include "themes/phrases.h"
#include "themes/stop_words.h"

namespace themes {
namespace {

constexpr std::size_t kFewestForTheme = 3;
// The share of its likeness that an answer has within its group; below it the group is doubtful.
constexpr double kHangsTogether = 0.25;
// What part of a group must have one word in common, and at least two answers.
constexpr double kShares = 0.3;
// A feature in more of many answers than this tells nothing of their differences; of few it may be the theme.
constexpr double kCommon = 0.4;
constexpr std::size_t kMany = 30;

// Of words that matter, and of the parts of compounds among them.
std::vector<NamedFeature> stems_of(const Reader& reader, const Reading& reading) {
  std::set<std::uint32_t> names;
  for (std::size_t i = 0; i < reading.words.size(); ++i) {
    if (is_stop_word(reading.words[i].folded)) continue;
    names.insert(name_of_stems(reading.stems[i]));
    for (const std::string& part : reader.stem_parts(reading.words[i])) names.insert(name_of_stems(part));
  }
  std::vector<NamedFeature> stems;
  for (const std::uint32_t name : names) stems.push_back({name, 1});
  return stems;
}

std::vector<NamedFeature> letters_of(const Reading& reading) {
  Reading content;
  for (const text::Token& word : reading.words) {
    if (!is_stop_word(word.folded)) content.words.push_back(word);
  }
  return name_features(content)[static_cast<std::size_t>(FeatureKind::letters)];
}

// Words and letters weighed by how rare they are among these answers; each kind has half of the say.
class Weigher {
 public:
  explicit Weigher(std::size_t texts) : texts_(texts) {}

  void count(const std::vector<NamedFeature>& features) {
    for (const NamedFeature& feature : features) {
      ++known_.try_emplace(feature.name, Known{static_cast<std::uint32_t>(known_.size()), 0})
            .first->second.texts;
    }
  }

  SparseVector weigh(const std::vector<NamedFeature>& features) const {
    SparseVector vector;
    for (const NamedFeature& feature : features) {
      const Known& known = known_.at(feature.name);
      const auto share = static_cast<double>(known.texts) / static_cast<double>(texts_);
      if (known.texts < 2 || (share > kCommon && texts_ > kMany)) continue;
      vector.push_back({known.id, feature.count * static_cast<float>(std::log(1 / share) + 1)});
    }
    tidy(vector);
    scale_to_length(vector, std::sqrt(0.5f));
    return vector;
  }

 private:
  struct Known {
    std::uint32_t id = 0;
    std::size_t texts = 0;
  };
  std::size_t texts_;
  std::unordered_map<std::uint32_t, Known> known_;
};

// An answer by the features it is compared by.
struct Features {
  std::vector<NamedFeature> stems;
  std::vector<NamedFeature> letters;
};

std::vector<SparseVector> weigh_all(const std::vector<Features>& answers) {
  Weigher weigher(answers.size());
  for (const Features& features : answers) {
    weigher.count(features.stems);
    weigher.count(features.letters);
  }
  std::vector<SparseVector> vectors;
  for (const Features& features : answers) {
    SparseVector vector = weigher.weigh(features.stems);
    const SparseVector groups = weigher.weigh(features.letters);
    vector.insert(vector.end(), groups.begin(), groups.end());
    tidy(vector);
    scale_to_length(vector);
    vectors.push_back(std::move(vector));
  }
  return vectors;
}

using Groups = std::map<int, std::vector<std::size_t>>;

// Who hangs together, with themes that are there already as they are.
Groups find_groups(const std::vector<SparseVector>& vectors, const std::vector<int>& present) {
  CommunityOptions options;
  options.fixed = present;
  const Graph graph = find_neighbours(vectors, neighbour_count(vectors.size()));
  const std::vector<int> communities = find_communities(graph, options);
  Groups groups;
  for (std::size_t i = 0; i < vectors.size(); ++i) {
    const bool stays = present[i] >= 0;
    if (stays || confidence(graph, communities, i) >= kHangsTogether) groups[communities[i]].push_back(i);
  }
  return groups;
}

// Whether enough of a group shares a word that matters: then the room sees why it is one.
bool shares_a_word(const std::vector<std::size_t>& group, const std::vector<Features>& answers) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const std::size_t member : group) {
    for (const NamedFeature& stem : answers[member].stems) ++counts[stem.name];
  }
  const double enough = std::max(2.0, kShares * static_cast<double>(group.size()));
  return std::any_of(counts.begin(), counts.end(),
                     [&](const auto& count) { return static_cast<double>(count.second) >= enough; });
}

// The theme that a group stands in already, or none.
int theme_of(const std::vector<std::size_t>& group, const std::vector<int>& present) {
  for (const std::size_t member : group) {
    if (present[member] >= 0) return present[member];
  }
  return model::kLoose;
}

}  // namespace

void group_leftovers(const Reader& reader, const std::vector<Leftover>& leftovers, model::Board& board) {
  if (leftovers.empty()) return;
  std::vector<std::string> texts;
  std::vector<Features> features;
  std::vector<int> present;
  for (const Leftover& leftover : leftovers) {
    texts.push_back(leftover.text);
    const Reading reading = reader.read(leftover.text);
    features.push_back({stems_of(reader, reading), letters_of(reading)});
    const int theme = model::placement_of(board, leftover.key).theme;
    present.push_back(theme == model::kLoose ? -1 : theme);
  }
  const Groups groups = find_groups(weigh_all(features), present);
  std::vector<std::vector<std::size_t>> fresh;
  for (const auto& [community, members] : groups) {
    const int theme = theme_of(members, present);
    if (theme == model::kLoose && members.size() >= kFewestForTheme && shares_a_word(members, features)) {
      fresh.push_back(members);
    }
    if (theme == model::kLoose) continue;
    for (const std::size_t i : members)
      model::propose_placement(board, leftovers[i].key, theme, std::nullopt);
  }
  if (fresh.empty()) return;
  std::stable_sort(fresh.begin(), fresh.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  const std::vector<std::string> labels = label_groups(fresh, PhraseTable(texts));
  for (std::size_t group = 0; group < fresh.size(); ++group) {
    if (model::find_label_fault(labels[group])) continue;
    const int theme = model::propose_theme(board, {}, labels[group]);
    for (const std::size_t i : fresh[group])
      model::propose_placement(board, leftovers[i].key, theme, std::nullopt);
  }
}

}  // namespace themes
