// What the room may see of the theme board, made from the session and what is known of its sorting.
#pragma once

#include "flow/board_view.h"
#include "flow/state.h"

namespace flow {

BoardView look_at_board(const InSession& running);

// How the themes stand on the wall: laid out anew until the room corrects something, then it only follows.
std::vector<model::Panel> wall_of(const InSession& running);

}  // namespace flow
