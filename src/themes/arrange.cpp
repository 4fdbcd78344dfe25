#include "themes/arrange.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "themes/leftovers.h"
#include "themes/reason.h"
#include "themes/room_lessons.h"

namespace themes {
namespace {

// One answer with all that is known of it while the board is made.
struct Seen {
  const AskedAnswer* answer;
  const Judgement& judgement;
};

class Arranger {
 public:
  Arranger(const Judge& judge, model::Board board, const std::vector<std::string>& lanes, Memory& memory)
      : judge_(judge), lanes_(lanes), memory_(memory), arranged_{std::move(board), {}} {}

  Arrangement run(const std::vector<AskedAnswer>& answers) && {
    look_at_all(answers);
    make_concept_themes();
    place_sure_ones();
    place_leftovers();
    explain_all();
    return std::move(arranged_);
  }

 private:
  // By text, so that neither keys nor the order of arrival matter.
  void look_at_all(const std::vector<AskedAnswer>& answers) {
    std::vector<const AskedAnswer*> sorted;
    for (const AskedAnswer& answer : answers) {
      sorted.push_back(&answer);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const AskedAnswer* a, const AskedAnswer* b) {
      return std::tie(a->text, a->lane) < std::tie(b->text, b->lane);
    });
    for (const AskedAnswer* answer : sorted) {
      seen_.push_back({answer, memory_.judge(judge_, *answer, lanes_[answer->lane])});
    }
  }

  bool is_placed(const Seen& seen) const {
    const model::Placement placement = model::placement_of(arranged_.board, seen.answer->key);
    return placement.by_room || placement.theme != model::kLoose;
  }

  // A theme that the room removed is not made again.
  bool is_sure(const Seen& seen) const {
    return seen.judgement.sure &&
           !model::is_dropped(arranged_.board, concept_of(seen.judgement.ranking.front()).id);
  }

  const model::Concept& concept_of(const Candidate& candidate) const {
    return judge_.lexicon().concepts[candidate.subject];
  }

  // Those with most answers first, so that they come first on a new wall.
  void make_concept_themes() {
    std::vector<std::size_t> counts(judge_.lexicon().concepts.size());
    for (const Seen& seen : seen_) {
      if (is_sure(seen) && !is_placed(seen)) ++counts[seen.judgement.ranking.front().subject];
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    for (const std::size_t subject : order) {
      const model::Concept& entry = judge_.lexicon().concepts[subject];
      if (counts[subject] > 0) model::propose_theme(arranged_.board, entry.id, entry.label);
    }
  }

  void place_sure_ones() {
    for (const Seen& seen : seen_) {
      if (!is_sure(seen) || is_placed(seen)) continue;
      const std::string& id = concept_of(seen.judgement.ranking.front()).id;
      const model::Theme* theme = model::find_theme_of(arranged_.board, id);
      model::propose_placement(arranged_.board, seen.answer->key, theme->id, proposed_lane(seen));
    }
  }

  void place_leftovers() {
    std::vector<Leftover> left;
    for (const Seen& seen : seen_) {
      if (is_candidate(seen)) left.push_back({seen.answer->key, seen.answer->text});
    }
    group_leftovers(judge_.reader(), left, arranged_.board);
    for (const Seen& seen : seen_) {
      const int theme = model::placement_of(arranged_.board, seen.answer->key).theme;
      model::propose_placement(arranged_.board, seen.answer->key, theme, proposed_lane(seen));
    }
  }

  // Loose ones that say something, and those in themes of their own words, which others may join.
  bool is_candidate(const Seen& seen) const {
    if (seen.judgement.says_nothing || seen.judgement.belongs_nowhere) return false;
    const model::Placement placement = model::placement_of(arranged_.board, seen.answer->key);
    if (placement.theme == model::kLoose) return !placement.by_room;
    return model::find_theme(arranged_.board, placement.theme)->concept_id.empty();
  }

  std::optional<std::size_t> proposed_lane(const Seen& seen) const {
    if (!seen.judgement.lane) return std::nullopt;
    const auto found = std::find(lanes_.begin(), lanes_.end(), *seen.judgement.lane);
    if (found == lanes_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lanes_.begin());
  }

  void explain_all() {
    RoomLessons lessons(arranged_.board);
    for (const Seen& seen : seen_) lessons.add(seen.answer->key, seen.judgement.content);
    for (const Seen& seen : seen_) {
      model::Note& note = arranged_.notes[seen.answer->key];
      const model::Placement placement = model::placement_of(arranged_.board, seen.answer->key);
      note.turns = seen.judgement.turns;
      note.why = say_why({arranged_.board, judge_.lexicon(), placement, seen.judgement});
      note.why_lane = say_why_lane(placement, seen.judgement);
      if (!placement.by_room) suggest(seen, placement.theme, lessons, note);
    }
  }

  void suggest(const Seen& seen, int theme, const RoomLessons& lessons, model::Note& note) const {
    if (const auto like = lessons.theme_like(seen.judgement.content); like && *like != theme) {
      note.suggestions.push_back({*like, {}, model::find_theme(arranged_.board, *like)->label});
    }
    if (theme != model::kLoose) return;
    for (const Candidate& candidate : seen.judgement.ranking) {
      const model::Concept& entry = concept_of(candidate);
      const model::Theme* there = model::find_theme_of(arranged_.board, entry.id);
      note.suggestions.push_back(there != nullptr ? model::Suggestion{there->id, entry.id, there->label}
                                                  : model::Suggestion{model::kLoose, entry.id, entry.label});
    }
  }

  const Judge& judge_;
  const std::vector<std::string>& lanes_;
  Memory& memory_;
  Arrangement arranged_;
  std::vector<Seen> seen_;
};

}  // namespace

const Judgement& Memory::judge(const Judge& judge, const AskedAnswer& answer, const std::string& asked) {
  const auto [entry, is_new] = judgements_.try_emplace({answer.text, answer.lane});
  if (is_new) entry->second = judge.judge(answer.text, asked);
  return entry->second;
}

Arrangement arrange(const Judge& judge, model::Board board, const std::vector<AskedAnswer>& answers,
                    const std::vector<std::string>& lanes, Memory& memory) {
  return Arranger(judge, std::move(board), lanes, memory).run(answers);
}

}  // namespace themes
