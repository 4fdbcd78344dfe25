// How figures and fields become plain Dutch in the documents. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/plan.h"

namespace report {

// "1 antwoord", "12 antwoorden"
std::string count_of_answers(int count);

// "geen acties", "1 actie", "3 acties"
std::string count_of_actions(std::size_t count);

// "a, b en c"
std::string join_with_and(const std::vector<std::string>& words);

// The action in a few words: what is done, or the goal while that is not filled in.
std::string name_briefly(const model::PlanAction& action);

// "Actie 2: Overdrachtsgesprek invoeren", or "Actie 2" when what is done is too long for a heading.
std::string title_of(const std::string& kind, std::size_t number, const model::PlanAction& action);
bool fits_title(const model::PlanAction& action);

// "trekker, datum" for the fields an action still lacks; empty when it lacks none.
std::string name_missing_fields(const model::PlanAction& action);

// "Loopt vast"
const char* name_of(model::ActionState state);
// The names of all states, in the order in which an action goes through them.
std::vector<std::string> list_states();

// "1 klaar, 2 bezig"; empty as long as nothing became of any action.
std::string count_states(const std::vector<model::PlanAction>& plan);

// Whether nothing is in it but white space.
bool is_blank(const std::string& text);

}  // namespace report
