// Choosing, for screens: what can be chosen from, and what may be said and done while the vote is open.
#pragma once

#include <vector>

#include "flow/state.h"
#include "model/votes.h"

namespace flow {

// What would be chosen from if the vote opened now: the panels of the wall, without the one that mixes themes
// of many kinds. When that leaves no choice, the themes one by one. At most model::kMostPanels.
std::vector<model::VoteOption> list_vote_options(const InSession& running);

// Votes of each person, at most one for an option; 1 or more.
int count_dots(const InSession& running);

// Nothing was asked yet, nobody is or can be in the middle of a turn, and there is something to choose from.
bool can_open_votes(const InSession& running);

// Not while dots are on their way to the disk.
bool can_close_votes(const InSession& running);

// How many handed in their dots, rounded down to a multiple of five: a number that may be seen before the
// vote is closed.
int ballots_in_fives(const InSession& running);

}  // namespace flow
