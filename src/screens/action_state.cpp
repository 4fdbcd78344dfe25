#include "screens/action_state.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace screens {
namespace {

using model::ActionState;

const char* word_for_count(ActionState state) {
  switch (state) {
    case ActionState::agreed:
      return "afgesproken";
    case ActionState::busy:
      return "bezig";
    case ActionState::done:
      return "klaar";
    case ActionState::stuck:
      return "loopt vast";
  }
  return "";
}

}  // namespace

const char* name_of(ActionState state) {
  switch (state) {
    case ActionState::agreed:
      return "Afgesproken";
    case ActionState::busy:
      return "Bezig";
    case ActionState::done:
      return "Klaar";
    case ActionState::stuck:
      return "Loopt vast";
  }
  return "";
}

ui::Icon icon_of(ActionState state) {
  switch (state) {
    case ActionState::agreed:
      return ui::Icon::calendar;
    case ActionState::busy:
      return ui::Icon::stairs;
    case ActionState::done:
      return ui::Icon::check_circle;
    case ActionState::stuck:
      return ui::Icon::warning;
  }
  return ui::Icon::none;
}

const ui::Tone& tone_of(ActionState state) {
  switch (state) {
    case ActionState::agreed:
      return ui::kCalm;
    case ActionState::busy:
      return ui::kChance;
    case ActionState::done:
      return ui::kWorks;
    case ActionState::stuck:
      return ui::kHurts;
  }
  return ui::kCalm;
}

std::string count_states(const std::vector<model::PlanAction>& plan) {
  std::vector<std::string> parts;
  for (const ActionState state :
       {ActionState::done, ActionState::busy, ActionState::stuck, ActionState::agreed}) {
    const auto count = std::count_if(plan.begin(), plan.end(),
                                     [&](const model::PlanAction& action) { return action.state == state; });
    if (count == 0) continue;
    const bool stuck_many = state == ActionState::stuck && count > 1;
    parts.push_back(fmt::format("{} {}", count, stuck_many ? "lopen vast" : word_for_count(state)));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace screens
