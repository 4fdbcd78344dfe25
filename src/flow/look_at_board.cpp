#include "flow/look_at_board.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/stable_hash.h"

namespace flow {
namespace {

// An answer on its way to a card.
struct Piece {
  const model::Answer* answer;
  std::uint64_t rank =
      0;  // of its text: an order that survives new keys and tells nothing about people or time
};

class BoardMaker {
 public:
  explicit BoardMaker(const InSession& running)
      : running_(running), session_(running.session), board_(running.session.board) {
    for (std::size_t stack = 0; stack < running.sorting.stacks.size(); ++stack) {
      for (const base::Key& key : running.sorting.stacks[stack]) stack_of_[key] = stack;
    }
  }

  BoardView make() {
    BoardView view;
    view.wiped = session_.wiped;
    if (view.wiped) {
      view.loose = make_theme(model::kLoose);
      return view;
    }
    place_answers();
    view.answers = answers_;
    for (const model::Panel& panel : wall_of(running_)) {
      PanelView& made = view.panels.emplace_back();
      made.label = panel.label;
      for (const int theme : panel.themes) made.themes.push_back(make_theme(theme));
    }
    view.loose = make_theme(model::kLoose);
    view.why = make_why();
    view.last = running_.sorting.last;
    return view;
  }

 private:
  std::size_t question_lane(const model::Answer& answer) const {
    return running_.format.questions.at(static_cast<std::size_t>(answer.question - 1)).lane;
  }

  void place_answers() {
    for (const model::Answer& answer : session_.answers) {
      if (answer.screening != model::Screening::shown) continue;
      const model::Placement placement = model::placement_of(board_, answer.key);
      auto& lanes = pieces_[placement.theme];
      lanes.resize(running_.format.lanes.size());
      lanes.at(model::lane_of(placement, question_lane(answer)))
          .push_back({&answer, base::stable_hash(answer.text)});
      ++answers_;
    }
  }

  const model::Note* note_of(const base::Key& key) const {
    const auto found = running_.sorting.notes.find(key);
    return found == running_.sorting.notes.end() ? nullptr : &found->second;
  }

  CardView make_card(const model::Answer& answer, std::size_t lane) const {
    const model::Placement placement = model::placement_of(board_, answer.key);
    CardView card{{answer.key}, answer.text, lane != question_lane(answer), placement.by_room, false, ""};
    const model::Note* note = note_of(answer.key);
    if (note == nullptr) return card;
    card.two_sides = note->turns.has_value();
    if (!note->suggestions.empty() && !placement.by_room) card.suggestion = note->suggestions.front().label;
    return card;
  }

  LaneView make_lane(std::vector<Piece>& pieces, std::size_t lane) const {
    LaneView view{running_.format.lanes[lane].title, running_.format.lanes[lane].tone, {}, pieces.size()};
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
      return std::tie(a.rank, a.answer->text) < std::tie(b.rank, b.answer->text);
    });
    std::unordered_map<std::size_t, std::size_t> card_of;  // by stack
    for (const Piece& piece : pieces) {
      const auto stack = stack_of_.find(piece.answer->key);
      if (stack != stack_of_.end()) {
        const auto [card, is_new] = card_of.try_emplace(stack->second, view.cards.size());
        if (!is_new) {
          view.cards[card->second].keys.push_back(piece.answer->key);
          continue;
        }
      }
      view.cards.push_back(make_card(*piece.answer, lane));
    }
    return view;
  }

  ThemeView make_theme(int id) {
    ThemeView view;
    view.id = id;
    const model::Theme* theme = model::find_theme(board_, id);
    if (theme != nullptr) view.label = theme->label;
    auto& pieces = pieces_[id];
    pieces.resize(running_.format.lanes.size());
    std::size_t works = 0, hurts = 0;
    for (std::size_t lane = 0; lane < pieces.size(); ++lane) {
      view.lanes.push_back(make_lane(pieces[lane], lane));
      view.answers += pieces[lane].size();
      if (view.lanes.back().tone == model::Tone::works) works += pieces[lane].size();
      if (view.lanes.back().tone == model::Tone::hurts) hurts += pieces[lane].size();
    }
    if (theme == nullptr) return view;
    view.is_open_question = hurts > 0 && works == 0;
    add_practices(*theme, hurts > 0, view);
    return view;
  }

  static bool is_about(const model::Theme& theme, const model::CasePractice& practice) {
    return std::any_of(practice.concepts.begin(), practice.concepts.end(), [&](const std::string& id) {
      return id == theme.concept_id || std::binary_search(theme.also.begin(), theme.also.end(), id);
    });
  }

  void add_practices(const model::Theme& theme, bool hurts, ThemeView& view) const {
    for (const model::CasePractice& practice : running_.format.practices) {
      const auto laid = board_.practices.find(practice.id);
      const PracticeView shown{practice.id, practice.from, practice.text};
      if (laid != board_.practices.end()) {
        if (laid->second == theme.id) view.practices.push_back(shown);
      } else if (hurts && is_about(theme, practice)) {
        view.offered.push_back(shown);
      }
    }
  }

  std::optional<WhyView> make_why() const {
    const auto& asked = running_.sorting.asked_why;
    if (!asked) return std::nullopt;
    const model::Note* note = note_of(*asked);
    for (const model::Answer& answer : session_.answers) {
      if (answer.key != *asked || answer.screening != model::Screening::shown) continue;
      return WhyView{note == nullptr ? "" : note->why, note == nullptr ? "" : note->why_lane};
    }
    return std::nullopt;
  }

  const InSession& running_;
  const model::Session& session_;
  const model::Board& board_;
  std::unordered_map<int, std::vector<std::vector<Piece>>> pieces_;  // [theme][lane]
  std::map<base::Key, std::size_t> stack_of_;
  std::size_t answers_ = 0;
};

}  // namespace

BoardView look_at_board(const InSession& running) {
  return BoardMaker(running).make();
}

std::vector<model::Panel> wall_of(const InSession& running) {
  const Sorting& sorting = running.sorting;
  if (sorting.wall.empty()) return model::lay_out(running.session.board, sorting.families);
  return model::follow(sorting.wall, running.session.board);
}

}  // namespace flow
