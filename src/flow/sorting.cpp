// The machine's proposal for the board: asked for when something changed, taken over when nothing changed
// since.
#include <algorithm>

#include "flow/phases.h"

namespace flow {
namespace {

std::vector<model::Answer> list_shown(const model::Session& session) {
  std::vector<model::Answer> shown;
  for (const model::Answer& answer : session.answers) {
    if (answer.screening == model::Screening::shown) shown.push_back(answer);
  }
  return shown;
}

bool can_propose(const InSession& running) {
  return !running.session.wiped && !running.session.entry_open &&
         std::holds_alternative<TurnClosed>(running.turn);
}

}  // namespace

void apply(Step& step, const ThemesProposed& action) {
  InSession& running = in_session(step.state);
  Sorting& sorting = running.sorting;
  sorting.under_way = false;
  sorting.problem.reset();
  if (sorting.stale || running.session.board != action.board || !can_propose(running)) {
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
  if (!sorting.stale || sorting.under_way || !can_propose(running)) return;
  std::vector<model::Answer> shown = list_shown(running.session);
  sorting.stale = false;
  if (shown.empty()) return;
  sorting.under_way = true;
  step.effects.push_back(ProposeThemes{running.format, running.session.board, std::move(shown)});
}

void forget_sorting(Step& step) {
  in_session(step.state).sorting = {};
  step.effects.push_back(ForgetAnswers{});
}

}  // namespace flow
