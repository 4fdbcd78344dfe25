// An answer can be taken over into an action; once a word of it is covered, the copy must not keep it.
#pragma once

#include <string>
#include <vector>

#include "model/plan.h"

namespace flow {

// An answer as it was, and as it is with a word covered.
struct Covering {
  const std::string& before;
  const std::string& after;
};

// In every text of the plan but owner and partners, who are named aloud. A very short answer counts as taken
// over only where it is all of the text: as a part of a longer one it may be just a word. Whether there was a
// copy.
bool cover_copies(std::vector<model::PlanAction>& plan, const Covering& covering);

}  // namespace flow
