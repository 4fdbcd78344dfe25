// How figures become plain Dutch: minutes, counts, and what an action still lacks. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/plan.h"

namespace screens {

// "Nog 4 minuten", rounded up; "2 minuten over tijd", rounded down; "De tijd is om" in the minute between.
std::string time_left(int seconds_left);

// "Op schema", "3 minuten achter", "1 minuut voor"; under a minute counts as on schedule.
std::string running_total(int seconds_behind);

// The time of day so many seconds after minute_of_day: "16:35".
std::string time_of_day(int minute_of_day, double seconds_later);

// "1 antwoord", "12 antwoorden"
std::string count_of_answers(std::size_t count);

// "Al minstens 20 antwoorden"; empty under five, so that the first ones do not stand out.
std::string answers_so_far(int in_fives);

// "trekker"
const char* name_of(model::PlanField field);

// "Nog invullen: trekker, datum"; empty when nothing is missing.
std::string still_to_fill_in(const model::PlanAction& action);

// "a, b en c"
std::string join_with_and(const std::vector<std::string>& words);

// What a person typed between commas, without empty parts and spaces around.
std::vector<std::string> split_at_commas(const std::string& text);

}  // namespace screens
