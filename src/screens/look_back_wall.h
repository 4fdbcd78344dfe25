// The wall on which the room looks back at its plan, in place of the slide of the block.
#pragma once

#include "screens/wall.h"

namespace screens {

// Draws this sheet and says how many there are.
std::size_t draw_look_back_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);

}  // namespace screens
