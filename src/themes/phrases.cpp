#include "themes/phrases.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

#include "text/tokens.h"

namespace themes {
namespace {

using Phrase = PhraseTable::Phrase;

constexpr double kTwoWords = 1.12;  // what a second word is worth
constexpr double kOneVoice = 0.5;   // what is said in one text only is hardly a label

struct Candidate {
  long score = 0;  // in millionths, so that rounding decides nothing
  std::size_t group = 0;
  Phrase phrase = 0;
  std::string stems;  // for equal scores
};

bool is_better(const Candidate& a, const Candidate& b) {
  return std::tie(b.score, a.group, a.stems) < std::tie(a.score, b.group, b.stems);
}

long score_phrase(const PhraseTable& table, Phrase phrase, std::size_t hits, std::size_t members) {
  const double coverage = static_cast<double>(hits) / static_cast<double>(members);
  const double exclusivity = static_cast<double>(hits) / static_cast<double>(table.count(phrase));
  double score = std::pow(coverage, 0.6) * std::pow(exclusivity, 0.8);
  if (table.full_words(phrase) == 2) score *= kTwoWords;
  if (hits == 1 && members > 1) score *= kOneVoice;
  return std::lround(score * 1e6);
}

// Leaves out what cannot become a label even when all other groups choose first.
void keep_best(std::vector<Candidate>& candidates, std::size_t groups) {
  if (candidates.size() <= groups) return;
  std::vector<long> scores;
  for (const Candidate& candidate : candidates) scores.push_back(candidate.score);
  const auto last = scores.begin() + static_cast<std::ptrdiff_t>(groups - 1);
  std::nth_element(scores.begin(), last, scores.end(), std::greater<>());
  std::erase_if(candidates, [&](const Candidate& candidate) { return candidate.score < *last; });
}

// Finds the candidates of one group after the other; keeps its working space between them.
class CandidateFinder {
 public:
  CandidateFinder(const PhraseTable& table, std::size_t groups)
      : table_(table), groups_(groups), hits_(table.phrase_count(), 0) {}

  std::vector<Candidate> find(std::size_t group, const std::vector<std::size_t>& members) {
    for (const std::size_t text : members) {
      for (const Phrase phrase : table_.phrases_of(text)) {
        if (hits_[phrase]++ == 0) met_.push_back(phrase);
      }
    }
    std::vector<Candidate> candidates;
    for (const Phrase phrase : met_) {
      candidates.push_back({score_phrase(table_, phrase, hits_[phrase], members.size()), group, phrase, {}});
      hits_[phrase] = 0;
    }
    met_.clear();
    keep_best(candidates, groups_);
    for (Candidate& candidate : candidates) candidate.stems = table_.spell_stems(candidate.phrase);
    return candidates;
  }

 private:
  const PhraseTable& table_;
  std::size_t groups_;
  std::vector<std::size_t> hits_;  // per phrase
  std::vector<Phrase> met_;
};

// The first opening of a text, by letter, that is no label yet.
std::string find_opening(const std::vector<std::size_t>& members, const PhraseTable& table,
                         const std::set<std::string>& taken) {
  std::set<std::string> openings;
  for (const std::size_t text : members) openings.insert(table.show_opening(text));
  for (const std::string& opening : openings) {
    if (!opening.empty() && !taken.contains(text::fold(opening))) return opening;
  }
  return "";
}

}  // namespace

std::string find_label(const std::vector<std::size_t>& members, const PhraseTable& table) {
  return label_groups({members}, table).front();
}

std::vector<std::string> label_groups(const std::vector<std::vector<std::size_t>>& groups,
                                      const PhraseTable& table) {
  std::vector<Candidate> candidates;
  CandidateFinder finder(table, groups.size());
  for (std::size_t group = 0; group < groups.size(); ++group) {
    for (Candidate& candidate : finder.find(group, groups[group])) candidates.push_back(std::move(candidate));
  }
  std::sort(candidates.begin(), candidates.end(), is_better);
  std::vector<std::string> labels(groups.size());
  std::set<std::string> taken;  // stems
  std::set<std::string> shown;  // folded
  for (const Candidate& candidate : candidates) {
    std::string& label = labels[candidate.group];
    if (!label.empty() || !taken.insert(candidate.stems).second) continue;
    label = table.show(candidate.phrase, groups[candidate.group]);
    shown.insert(text::fold(label));
  }
  for (std::size_t group = 0; group < groups.size(); ++group) {
    if (!labels[group].empty()) continue;
    labels[group] = find_opening(groups[group], table, shown);
    shown.insert(text::fold(labels[group]));
  }
  return labels;
}

}  // namespace themes
