#include "themes/judge.h"

#include <algorithm>
#include <cassert>

#include "themes/stop_words.h"
#include "themes/turns.h"
#include "themes/words_of.h"

namespace themes {
namespace {

// A first candidate below this stays loose: about one in twelve answers. See src/DESIGN.md.
constexpr float kSureScore = -0.65f;
// How much more another lane must score than the one of the question.
constexpr float kLaneMargin = 0;

SparseVector content_of(const Reading& reading) {
  SparseVector words;
  for (std::size_t i = 0; i < reading.words.size(); ++i) {
    if (!is_stop_word(reading.words[i].folded)) words.push_back({name_of_stems(reading.stems[i]), 1});
  }
  tidy(words);
  scale_to_length(words);
  return words;
}

}  // namespace

Judge::Judge(model::Lexicon lexicon, Learned learned, text::WordList words)
    : lexicon_(std::move(lexicon)), learned_(std::move(learned)), reader_(lexicon_, std::move(words)) {
  assert((learned_.vocabulary.size() == 0 || learned_.concepts.size() == lexicon_.concepts.size()) &&
         "learned from this lexicon");
}

SparseVector Judge::vectorise(const Reading& reading) const {
  return learned_.vocabulary.vectorise(name_features(reading));
}

Judgement Judge::judge(std::string_view answer, std::string_view asked) const {
  const Reading reading = reader_.read(answer);
  Judgement judgement{.says_nothing = reading.says_nothing, .content = content_of(reading)};
  if (judgement.says_nothing || learned_.vocabulary.size() == 0) return judgement;
  const SparseVector vector = vectorise(reading);
  choose_concept(vector, judgement);
  if (!judgement.ranking.empty()) {
    judgement.words = find_reason(answer, reading, judgement.ranking.front().subject);
  }
  if (const auto lane = index_of_lane(asked)) {
    judgement.turns = find_turn(answer, reading, *lane);
    choose_lane({answer, reading, vector}, *lane, judgement);
  }
  return judgement;
}

void Judge::choose_concept(const SparseVector& vector, Judgement& judgement) const {
  const std::size_t concepts = learned_.concepts.size();
  const std::vector<float> scores = learned_.concept_weights.score(vector, 0, concepts + 1);
  for (std::size_t subject = 0; subject < concepts; ++subject) {
    judgement.ranking.push_back({subject, scores[subject]});
  }
  std::stable_sort(judgement.ranking.begin(), judgement.ranking.end(),
                   [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  judgement.ranking.resize(std::min(judgement.ranking.size(), kMostCandidates));
  const float best = judgement.ranking.empty() ? 0 : judgement.ranking.front().score;
  judgement.belongs_nowhere = scores[concepts] > best;
  judgement.sure = !judgement.belongs_nowhere && best >= kSureScore;
}

ReasonWords Judge::find_reason(std::string_view answer, const Reading& reading, std::size_t subject) const {
  for (const ConceptHit& hit : reading.hits) {
    if (hit.subject == subject && hit.points >= kStrongPoints) return {words_of(answer, reading, hit.words)};
  }
  return heaviest_words(answer, reading, learned_.concept_weights, subject);
}

std::optional<std::size_t> Judge::index_of_lane(std::string_view id) const {
  const auto found = std::find(learned_.lanes.begin(), learned_.lanes.end(), id);
  if (found == learned_.lanes.end()) return std::nullopt;
  return static_cast<std::size_t>(found - learned_.lanes.begin());
}

std::size_t Judge::likeliest_lane(const SparseVector& vector, std::size_t asked) const {
  const std::size_t lanes = learned_.lanes.size();
  const auto scores = learned_.lane_weights.score(vector, asked * lanes, lanes);
  const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  return scores[best] - scores[asked] > kLaneMargin ? best : asked;
}

void Judge::choose_lane(const Seen& seen, std::size_t asked, Judgement& judgement) const {
  const std::size_t lane = likeliest_lane(seen.vector, asked);
  if (lane == asked) return;
  judgement.lane = learned_.lanes[lane];
  const std::size_t column = asked * learned_.lanes.size() + lane;
  judgement.lane_words = heaviest_words(seen.answer, seen.reading, learned_.lane_weights, column);
}

std::optional<std::size_t> Judge::find_turn(std::string_view answer, const Reading& reading,
                                            std::size_t asked) const {
  const auto turn = find_turning_word(reading.words);
  if (!turn) return std::nullopt;
  const std::size_t byte = reading.words[*turn].begin;
  const std::size_t before = likeliest_lane(vectorise(reader_.read(answer.substr(0, byte))), asked);
  const std::size_t after = likeliest_lane(vectorise(reader_.read(answer.substr(byte))), asked);
  return before != after ? std::optional(byte) : std::nullopt;
}

ReasonWords Judge::heaviest_words(std::string_view answer, const Reading& reading, const Weights& weights,
                                  std::size_t column) const {
  return heaviest(answer, reading, [&](std::uint32_t name) {
    const std::size_t row = learned_.vocabulary.row_of(name);
    if (row == learned_.vocabulary.size()) return 0.0f;
    return weights.weight(row, column) * learned_.vocabulary.rarity()[row];
  });
}

}  // namespace themes
