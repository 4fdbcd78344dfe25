// The one way from a running session to what the room sees.
#pragma once

#include "flow/room_view.h"
#include "flow/state.h"

namespace flow {

// The room's view now, or the frozen one while the room screen is frozen.
RoomView look_at_room(const State& state);

// The number of answers that a screen may show: rounded down to a multiple of five, and moving once in
// kBatchTurns turns, so that nobody sees it rise with one person.
int answers_in_fives(const InSession& running);

}  // namespace flow
