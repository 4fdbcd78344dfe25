// How the state of an action looks and reads: a word and an icon, and a colour that never says it alone.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/plan.h"
#include "ui/icon.h"
#include "ui/tokens.h"

namespace screens {

inline constexpr std::array kActionStates{model::ActionState::agreed, model::ActionState::busy,
                                          model::ActionState::done, model::ActionState::stuck};

const char* name_of(model::ActionState state);  // "Afgesproken"
ui::Icon icon_of(model::ActionState state);
const ui::Tone& tone_of(model::ActionState state);

// "2 klaar, 1 bezig, 1 loopt vast"; empty without actions.
std::string count_states(const std::vector<model::PlanAction>& plan);

}  // namespace screens
