// A session in which a room already answered everything: answers of what people write, screened, a plan with
// actions of every kind. For journeys that begin at the harvest.
#pragma once

#include "journey.h"

namespace journey {

struct FullSession {
  std::size_t answers = 60;
  std::size_t block = 9;  // at its first page; 9: uitwisseling
  bool with_plan = true;
};

// Makes its file and opens it, instead of Journey::start().
void start_full(Journey& journey, const FullSession& wanted);

}  // namespace journey
