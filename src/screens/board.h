// The theme board on the room screen: all themes at a glance, then theme by theme every answer, silently or
// corrected in front of the room. See board_desk.h for its keys.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/room_view.h"
#include "screens/draft.h"

namespace screens {

// Draws the page the draft is at, and follows it; gives what was pressed by mouse or finger.
std::vector<flow::Action> draw_board(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft,
                                     const ui::Rect& rect);

// What must be answered first, over the whole wall. Call after everything else on it.
std::vector<flow::Action> ask_on_board(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft);

// What the keys ask for. Call after drawing, when the board is on the wall.
std::vector<flow::Action> take_board_keys(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft);

}  // namespace screens
