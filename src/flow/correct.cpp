// Correcting the board in front of the room. Each correction can be undone; what changes nothing is none.
#include <algorithm>
#include <optional>
#include <utility>

#include "flow/phases.h"

namespace flow {
namespace {

using Keys = std::vector<base::Key>;
using Kind = Deed::Kind;

model::Answer* find_shown(model::Session& session, const base::Key& key) {
  for (model::Answer& answer : session.answers) {
    if (answer.key == key && answer.screening == model::Screening::shown) return &answer;
  }
  return nullptr;
}

Keys keep_shown(model::Session& session, const Keys& keys) {
  Keys shown;
  for (const base::Key& key : keys) {
    if (find_shown(session, key) != nullptr) shown.push_back(key);
  }
  return shown;
}

std::string label_of(const model::Board& board, int theme) {
  const model::Theme* found = model::find_theme(board, theme);
  return found == nullptr ? "" : found->label;
}

DeedBefore remember(Deed deed, const model::Board& board) {
  DeedBefore before;
  before.deed = std::move(deed);
  before.board = board;
  return before;
}

// Does the change to the board, and notes it when it was one.
template <class Change>
void correct(Step& step, Deed deed, const Change& change) {
  model::Board& board = in_session(step.state).session.board;
  DeedBefore before = remember(std::move(deed), board);
  change(board);
  if (board != before.board) note_deed(step, std::move(before));
}

// Changes the answers among the keys that are shown.
template <class Change>
void correct_answers(Step& step, const Keys& keys, Deed deed, const Change& change) {
  const Keys shown = keep_shown(in_session(step.state).session, keys);
  if (shown.empty()) return;
  deed.answers = shown.size();
  correct(step, std::move(deed), [&](model::Board& board) { change(board, shown); });
}

// The theme a suggestion means; made when it is not there yet.
int theme_for(model::Board& board, const model::Suggestion& suggestion) {
  if (suggestion.theme != model::kLoose) return suggestion.theme;
  return model::propose_theme(board, suggestion.concept_id, suggestion.label);
}

const model::Suggestion* best_suggestion(const Sorting& sorting, const base::Key& key) {
  const auto note = sorting.notes.find(key);
  if (note == sorting.notes.end() || note->second.suggestions.empty()) return nullptr;
  return &note->second.suggestions.front();
}

std::string trim(const std::string& text) {
  constexpr const char* kBlank = " \n,;.-";
  const std::size_t begin = text.find_first_not_of(" \n,;-");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

struct Halves {
  std::string first;
  std::string second;
};

// Nothing when it has no two sides, or one of them is empty.
std::optional<Halves> split_text(const Sorting& sorting, const model::Answer& answer) {
  const auto note = sorting.notes.find(answer.key);
  if (note == sorting.notes.end() || !note->second.turns || *note->second.turns >= answer.text.size()) {
    return std::nullopt;
  }
  Halves halves{trim(answer.text.substr(0, *note->second.turns)),
                trim(answer.text.substr(*note->second.turns))};
  if (halves.first.empty() || halves.second.empty()) return std::nullopt;
  return halves;
}

// A shown answer like another, with its own text, in the same theme. Its lane is judged anew.
base::Key add_half(Step& step, const model::Answer& whole, std::string text, int theme) {
  model::Session& session = in_session(step.state).session;
  const base::Key key = base::draw_key(step.world.random);
  session.answers.push_back({key, whole.question, std::move(text), model::Screening::shown});
  model::propose_placement(session.board, key, theme, std::nullopt);
  return key;
}

void take_place(model::Board& board, int theme, int where) {
  for (std::size_t place = 0; place < board.themes.size(); ++place) {
    if (board.themes[place].id == where) return model::move_theme(board, theme, place);
  }
}

}  // namespace

void apply(Step& step, const MoveAnswers& action) {
  const std::string label = label_of(in_session(step.state).session.board, action.theme);
  correct_answers(step, action.keys, {Kind::moved, 0, label}, [&](model::Board& board, const Keys& keys) {
    model::move_answers(board, keys, action.theme);
  });
}

void apply(Step& step, const FollowSuggestion& action) {
  const Sorting& sorting = in_session(step.state).sorting;
  Keys keys;
  for (const base::Key& key : action.keys) {
    if (best_suggestion(sorting, key) != nullptr) keys.push_back(key);
  }
  if (keys.empty()) return;
  const std::string label = best_suggestion(sorting, keys.front())->label;
  correct_answers(step, keys, {Kind::moved, 0, label}, [&](model::Board& board, const Keys& shown) {
    for (const base::Key& key : shown) {
      model::move_answers(board, {key}, theme_for(board, *best_suggestion(sorting, key)));
    }
  });
}

void apply(Step& step, const PinAnswers& action) {
  correct_answers(step, action.keys, {Kind::pinned, 0, ""},
                  [](model::Board& board, const Keys& keys) { model::pin_answers(board, keys); });
}

void apply(Step& step, const ChooseLane& action) {
  const auto& lanes = in_session(step.state).format.lanes;
  if (action.lane >= lanes.size()) return;
  const std::string title = lanes[action.lane].title;
  correct_answers(step, action.keys, {Kind::turned, 0, title}, [&](model::Board& board, const Keys& keys) {
    model::choose_lane(board, keys, action.lane);
  });
}

void apply(Step& step, const HideAnswers& action) {
  InSession& running = in_session(step.state);
  const Keys keys = keep_shown(running.session, action.keys);
  if (keys.empty()) return;
  DeedBefore before = remember({Kind::hidden, keys.size(), ""}, running.session.board);
  for (const base::Key& key : keys) {
    before.screening[key] = model::Screening::shown;
    find_shown(running.session, key)->screening = model::Screening::hidden;
  }
  model::forget_answers(running.session.board, keys);
  note_deed(step, std::move(before));
}

void apply(Step& step, const SplitAnswer& action) {
  InSession& running = in_session(step.state);
  const model::Answer* found = find_shown(running.session, action.key);
  if (found == nullptr) return;
  const auto halves = split_text(running.sorting, *found);
  if (!halves) return;
  const model::Answer whole = *found;
  const int theme = model::placement_of(running.session.board, whole.key).theme;
  DeedBefore before =
      remember({Kind::split, 1, label_of(running.session.board, theme)}, running.session.board);
  before.gone.push_back(whole);
  std::erase_if(running.session.answers, [&](const model::Answer& a) { return a.key == whole.key; });
  model::forget_answers(running.session.board, {whole.key});
  for (const std::string& half : {halves->first, halves->second}) {
    before.made.push_back(add_half(step, whole, half, theme));
  }
  model::sort_answers(running.session.answers);
  note_deed(step, std::move(before));
}

void apply(Step& step, const AddTheme& action) {
  InSession& running = in_session(step.state);
  if (model::find_label_fault(action.label)) return;
  const Keys keys = keep_shown(running.session, action.keys);
  correct(step, {Kind::added, keys.size(), action.label}, [&](model::Board& board) {
    model::move_answers(board, keys, model::add_theme(board, action.label));
  });
}

void apply(Step& step, const RenameTheme& action) {
  if (model::find_label_fault(action.label)) return;
  if (label_of(in_session(step.state).session.board, action.theme) == action.label) return;
  correct(step, {Kind::renamed, 0, action.label},
          [&](model::Board& board) { model::rename_theme(board, action.theme, action.label); });
}

void apply(Step& step, const MergeThemes& action) {
  const std::string label = label_of(in_session(step.state).session.board, action.into);
  correct(step, {Kind::merged, 0, label},
          [&](model::Board& board) { model::merge_themes(board, action.from, action.into); });
}

void apply(Step& step, const RemoveTheme& action) {
  const std::string label = label_of(in_session(step.state).session.board, action.theme);
  correct(step, {Kind::removed, 0, label},
          [&](model::Board& board) { model::remove_theme(board, action.theme); });
}

void apply(Step& step, const PlaceTheme& action) {
  const std::string label = label_of(in_session(step.state).session.board, action.theme);
  correct(step, {Kind::placed, 0, label},
          [&](model::Board& board) { take_place(board, action.theme, action.where); });
}

void apply(Step& step, const LayPractice& action) {
  InSession& running = in_session(step.state);
  const auto& practices = running.format.practices;
  const bool known = std::any_of(practices.begin(), practices.end(),
                                 [&](const model::CasePractice& p) { return p.id == action.practice; });
  if (!known) return;
  const Kind kind = action.theme == model::kLoose ? Kind::taken_away : Kind::laid;
  correct(step, {kind, 0, label_of(running.session.board, action.theme)},
          [&](model::Board& board) { model::lay_practice(board, action.practice, action.theme); });
}

}  // namespace flow
