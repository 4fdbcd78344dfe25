// The shown answers of a session as themes/ wants them, and what themes/ found as flow/ wants it.
#pragma once

#include <string>
#include <vector>

#include "model/format.h"
#include "model/lexicon.h"
#include "model/wall.h"
#include "themes/arrange.h"

namespace app {

std::vector<std::string> lane_ids(const model::Format& format);

// Every answer of these, with the lane of its question.
std::vector<themes::AskedAnswer> ask_about(const model::Format& format,
                                           const std::vector<model::Answer>& answers);

model::FamilyLabels label_families(const model::Lexicon& lexicon);

// Keys of answers that say the same; two or more in each.
std::vector<std::vector<base::Key>> stack_alike(const std::vector<themes::AskedAnswer>& answers);

}  // namespace app
