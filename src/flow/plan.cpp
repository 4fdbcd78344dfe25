// Writing on the wall: the presenter's own words, the action plan, the follow-up moments.
#include <algorithm>

#include "flow/phases.h"

namespace flow {
namespace {

// A date moved after the session was closed leaves what was agreed in sight.
void keep_first_due(const model::Session& session, const model::PlanAction& before,
                    model::PlanAction& after) {
  if (!session.closed || !before.due || before.due == after.due) return;
  if (!after.first_due) after.first_due = before.due;
  if (after.first_due == after.due) after.first_due.reset();
}

void save_changed_plan(Step& step) {
  begin_edition(in_session(step.state));
  save_what_is_told(step);
}

}  // namespace

void begin_edition(InSession& running) {
  int& edition = running.session.plan_edition;
  if (!running.edition_begun) edition = std::min(edition + 1, model::kEditionLimit - 1);
  running.edition_begun = true;
}

void apply(Step& step, const EditOwnText& action) {
  InSession& running = in_session(step.state);
  const std::string key = model::own_text_key(current_block(running), running.session.place.page);
  auto& texts = running.session.own_texts;
  const auto present = texts.find(key);
  if (action.text == (present == texts.end() ? "" : present->second)) return;
  if (action.text.empty()) {
    texts.erase(present);
  } else {
    texts[key] = action.text;
  }
  save_session(step);
}

void apply(Step& step, const AddPlanAction& action) {
  model::Session& session = in_session(step.state).session;
  if (session.next_action_id >= model::kActionIdLimit) return;
  session.plan.push_back(action.action);
  session.plan.back().id = session.next_action_id++;
  save_changed_plan(step);
}

void apply(Step& step, const MovePlanAction& action) {
  auto& plan = in_session(step.state).session.plan;
  if (action.from >= plan.size() || action.to >= plan.size() || action.from == action.to) return;
  model::PlanAction moved = std::move(plan[action.from]);
  plan.erase(plan.begin() + static_cast<std::ptrdiff_t>(action.from));
  plan.insert(plan.begin() + static_cast<std::ptrdiff_t>(action.to), std::move(moved));
  save_changed_plan(step);
}

void apply(Step& step, const EditPlanAction& action) {
  model::Session& session = in_session(step.state).session;
  auto& plan = session.plan;
  if (action.index >= plan.size()) return;
  model::PlanAction after = action.action;
  after.id = plan[action.index].id;
  if (plan[action.index] == after) return;
  keep_first_due(session, plan[action.index], after);
  plan[action.index] = std::move(after);
  save_changed_plan(step);
}

void apply(Step& step, const RemovePlanAction& action) {
  auto& plan = in_session(step.state).session.plan;
  if (action.index >= plan.size()) return;
  plan.erase(plan.begin() + static_cast<std::ptrdiff_t>(action.index));
  save_changed_plan(step);
}

void apply(Step& step, const EditMoment& action) {
  auto& moments = in_session(step.state).session.moments;
  if (action.index >= moments.size() || moments[action.index].date == action.date) return;
  moments[action.index].date = action.date;
  save_changed_plan(step);
}

}  // namespace flow
