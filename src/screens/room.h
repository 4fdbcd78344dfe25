// The room screen: what the projector shows of a RoomView. It cannot show what a RoomView does not hold:
// nothing hidden, waiting or half typed, no error, no exact count. All that matters is at least 1/36 of the
// height and 7:1 in contrast.
//
// Keys: Right, PageDown, Space = next page; Left, PageUp = previous page; Up, Down = turn the pages of a long
// board or plan, as Right and Left do while the room looks back; B = blank, F = freeze, P = pause, F10 =
// panel. Widgets: room.previous, room.next, room.panel, room.overflow.back, room.overflow.on.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/room_view.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

// Draws it, and gives what was pressed by mouse or finger.
std::vector<flow::Action> draw_room(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft);

// Nothing but darkness.
void draw_blank(ui::Frame& frame);

// What the keys ask for. Call after drawing the wall.
std::vector<flow::Action> take_room_keys(ui::Frame& frame, RoomDraft& draft);

// Only the keys that keep the wall safe, while something else has the other keys: B and F10.
std::vector<flow::Action> take_safety_keys(ui::Frame& frame);

}  // namespace screens
