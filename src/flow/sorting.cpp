// The machine's proposal for the board: asked for when something changed, taken over when nothing changed
// since.
#include <map>
#include <utility>

#include "flow/phases.h"

namespace flow {
namespace {

base::Key new_key_of(const base::Key& key, const std::map<base::Key, base::Key>& new_keys) {
  const auto fresh = new_keys.find(key);
  return fresh == new_keys.end() ? key : fresh->second;
}

// Keys of answers that are gone stay as they are.
void change_keys(DeedBefore& before, const std::map<base::Key, base::Key>& new_keys) {
  model::change_keys(before.board, new_keys);
  std::map<base::Key, model::Screening> screening;
  for (const auto& [key, was] : before.screening) screening[new_key_of(key, new_keys)] = was;
  before.screening = std::move(screening);
  for (base::Key& key : before.made) key = new_key_of(key, new_keys);
}

}  // namespace

void apply(Step& step, const ThemesProposed& action) {
  InSession& running = in_session(step.state);
  Sorting& sorting = running.sorting;
  sorting.under_way = false;
  sorting.problem.reset();
  if (sorting.stale || running.session.board != action.board || !is_collected(running)) {
    sorting.stale = true;
    return;
  }
  sorting.notes = action.notes;
  sorting.stacks = action.stacks;
  sorting.families = action.families;
  if (running.session.board == action.proposed) return;
  running.session.board = action.proposed;
  save_session(step);
}

void apply(Step& step, const ThemesRefused& action) {
  Sorting& sorting = in_session(step.state).sorting;
  sorting.under_way = false;
  sorting.problem = action.error;
}

void apply(Step& step, const RetryThemes&) {
  Sorting& sorting = in_session(step.state).sorting;
  sorting.problem.reset();
  sorting.stale = true;
}

void apply(Step& step, const AskWhy& action) {
  in_session(step.state).sorting.asked_why = action.key;
}

void settle_sorting(Step& step) {
  InSession& running = in_session(step.state);
  Sorting& sorting = running.sorting;
  if (!sorting.stale || sorting.under_way || !is_collected(running)) return;
  std::vector<model::Answer> shown = model::list_shown(running.session.answers);
  sorting.stale = false;
  if (shown.empty()) return;
  sorting.under_way = true;
  step.effects.push_back(ProposeThemes{running.format, running.session.board, std::move(shown)});
}

void change_keys(Sorting& sorting, const std::map<base::Key, base::Key>& new_keys) {
  for (DeedBefore& before : sorting.done) change_keys(before, new_keys);
  for (DeedBefore& before : sorting.undone) change_keys(before, new_keys);
  sorting.notes.clear();
  sorting.stacks.clear();
  sorting.asked_why.reset();
  sorting.stale = true;
}

void forget_sorting(Step& step) {
  in_session(step.state).sorting = {};
  step.effects.push_back(ForgetAnswers{});
}

}  // namespace flow
