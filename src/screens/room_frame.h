// What stands around every slide of the room screen: the head with block, region and clock, and the agenda at
// the foot with the controls for a hand without a keyboard.
#pragma once

#include <cstddef>
#include <vector>

#include "flow/action.h"
#include "flow/room_view.h"
#include "ui/frame.h"

namespace screens {

inline constexpr float kRoomHead = 168;
inline constexpr float kRoomFoot = 112;

// Which sheet of a slide that does not fit on one.
struct Pages {
  std::size_t at = 0;
  std::size_t count = 1;
};

// Gives the sheet that was chosen with room.overflow.back and room.overflow.on, "1 van 3".
std::size_t draw_room_head(ui::Frame& frame, const flow::RoomView& view, const Pages& pages,
                           const ui::Rect& rect);

// Agenda, room.previous, room.next and room.panel.
void draw_room_foot(ui::Frame& frame, const flow::RoomView& view, const ui::Rect& rect,
                    std::vector<flow::Action>& actions);

}  // namespace screens
