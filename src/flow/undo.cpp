// Undoing and redoing corrections of the board, any number of them.
#include <algorithm>
#include <set>
#include <utility>

#include "flow/look_at_board.h"
#include "flow/phases.h"

namespace flow {
namespace {

bool is_one_of(const std::vector<base::Key>& keys, const base::Key& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// Answers taken away come back, answers made go; before then holds the other way round.
void swap_answers(model::Session& session, DeedBefore& before) {
  std::vector<model::Answer> gone;
  for (const model::Answer& answer : session.answers) {
    if (is_one_of(before.made, answer.key)) gone.push_back(answer);
  }
  std::erase_if(session.answers, [&](const model::Answer& a) { return is_one_of(before.made, a.key); });
  const bool hidden_since = std::any_of(gone.begin(), gone.end(), [](const model::Answer& answer) {
    return answer.screening != model::Screening::shown;
  });
  before.made.clear();
  for (model::Answer& answer : before.gone) {
    before.made.push_back(answer.key);
    if (hidden_since) answer.screening = model::Screening::hidden;
    session.answers.push_back(std::move(answer));
  }
  before.gone = std::move(gone);
  model::sort_answers(session.answers);
}

// What is not shown has no place on a board, whatever was so then.
void forget_what_is_not_shown(model::Session& session) {
  const std::set<base::Key> shown = model::list_shown_keys(session.answers);
  std::erase_if(session.board.placements, [&](const auto& placed) { return shown.count(placed.first) == 0; });
}

// Themes made since have numbers that are not given again.
void swap_board(model::Session& session, DeedBefore& before) {
  const int next_id = std::max(session.board.next_id, before.board.next_id);
  std::swap(session.board, before.board);
  session.board.next_id = next_id;
}

void swap_with(model::Session& session, DeedBefore& before) {
  swap_board(session, before);
  for (model::Answer& answer : session.answers) {
    const auto found = before.screening.find(answer.key);
    if (found != before.screening.end()) std::swap(answer.screening, found->second);
  }
  swap_answers(session, before);
  forget_what_is_not_shown(session);
}

// Takes the newest deed of one list to the other.
void turn_back(Step& step, std::vector<DeedBefore>& from, std::vector<DeedBefore>& to, LastDeed::Way way) {
  if (from.empty()) return;
  InSession& running = in_session(step.state);
  DeedBefore deed = std::move(from.back());
  from.pop_back();
  std::vector<model::Panel> now = wall_of(running);
  swap_with(running.session, deed);
  running.sorting.last = LastDeed{deed.deed, way};
  running.sorting.asked_why.reset();
  running.sorting.stale = true;
  running.sorting.wall = model::follow(deed.wall, running.session.board);
  deed.wall = std::move(now);
  to.push_back(std::move(deed));
  save_what_is_told(step);
}

bool has_text(const DeedBefore& before) {
  return !before.gone.empty();
}

}  // namespace

void apply(Step& step, const TidyWall&) {
  in_session(step.state).sorting.wall.clear();
}

void apply(Step& step, const Undo&) {
  Sorting& sorting = in_session(step.state).sorting;
  turn_back(step, sorting.done, sorting.undone, LastDeed::Way::undone);
}

void apply(Step& step, const Redo&) {
  Sorting& sorting = in_session(step.state).sorting;
  turn_back(step, sorting.undone, sorting.done, LastDeed::Way::redone);
}

void note_deed(Step& step, DeedBefore before) {
  InSession& running = in_session(step.state);
  Sorting& sorting = running.sorting;
  before.wall = sorting.wall.empty() ? model::lay_out(before.board, sorting.families) : sorting.wall;
  sorting.wall = model::follow(before.wall, running.session.board);
  sorting.last = LastDeed{before.deed, LastDeed::Way::done};
  sorting.done.push_back(std::move(before));
  sorting.undone.clear();
  sorting.asked_why.reset();
  sorting.stale = true;
  save_what_is_told(step);
}

void forget_texts_of_deeds(Sorting& sorting) {
  const auto newest = std::find_if(sorting.done.rbegin(), sorting.done.rend(), has_text);
  sorting.done.erase(sorting.done.begin(), newest.base());
  if (std::any_of(sorting.undone.begin(), sorting.undone.end(), has_text)) sorting.undone.clear();
}

}  // namespace flow
