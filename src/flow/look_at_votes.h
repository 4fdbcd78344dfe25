// What may be seen of choosing: until the vote is closed what can be chosen, and no count.
#pragma once

#include "flow/room_view.h"
#include "flow/state.h"

namespace flow {

VotesView look_at_votes(const InSession& running);

}  // namespace flow
