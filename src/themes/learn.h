// Learning at build time: from a lexicon and its written examples to the numbers the program starts with.
#pragma once

#include <vector>

#include "model/lexicon.h"
#include "themes/learned.h"

namespace themes {

// The order of the examples makes no difference. There is at least one example with a subject.
Learned learn(const model::Lexicon& lexicon, std::vector<model::Example> examples);

}  // namespace themes
