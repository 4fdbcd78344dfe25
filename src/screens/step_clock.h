// The clock of the step or block on the wall: small in the header, or large on a card with what to do now.
#pragma once

#include "flow/room_view.h"
#include "ui/frame.h"

namespace screens {

void draw_clock(ui::Frame& frame, const flow::ClockView& clock, ui::Point center, float radius);

// Step title, instruction, and the clock as large as there is room.
void draw_step_card(ui::Frame& frame, const flow::RoomView& view, const ui::Rect& rect);

}  // namespace screens
