// Writing on the wall: the presenter's own words, the action plan, the follow-up moments.
#include "flow/phases.h"

namespace flow {

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

void apply(Step& step, const AddPlanAction&) {
  in_session(step.state).session.plan.emplace_back();
  save_session(step);
}

void apply(Step& step, const EditPlanAction& action) {
  auto& plan = in_session(step.state).session.plan;
  if (action.index >= plan.size() || plan[action.index] == action.action) return;
  plan[action.index] = action.action;
  save_session(step);
}

void apply(Step& step, const RemovePlanAction& action) {
  auto& plan = in_session(step.state).session.plan;
  if (action.index >= plan.size()) return;
  plan.erase(plan.begin() + static_cast<std::ptrdiff_t>(action.index));
  save_session(step);
}

void apply(Step& step, const EditMoment& action) {
  auto& moments = in_session(step.state).session.moments;
  if (action.index >= moments.size() || moments[action.index].date == action.date) return;
  moments[action.index].date = action.date;
  save_session(step);
}

}  // namespace flow
