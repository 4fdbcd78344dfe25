// Reasons in words: "Waarom staat dit hier?" in one Dutch sentence, with the participant's own words.
#pragma once

#include <string>

#include "model/board.h"
#include "themes/judge.h"

namespace themes {

struct Situation {
  const model::Board& board;
  const model::Lexicon& lexicon;
  const model::Placement& placement;
  const Judgement& judgement;
};

// Why an answer stands in its theme, or why it is loose.
std::string say_why(const Situation& situation);

// Why it stands in another lane than that of its question; empty when it does not.
std::string say_why_lane(const model::Placement& placement, const Judgement& judgement);

}  // namespace themes
