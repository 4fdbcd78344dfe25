// What is to be said of one result behind its label: an icon and words, never a colour alone.
#pragma once

#include "flow/room_view.h"
#include "ui/frame.h"

namespace screens {

// "Gelijk" and "De zaal is verdeeld", as far as they hold, taken off the right end of the line.
void draw_vote_marks(ui::Frame& frame, ui::Rect& line, const flow::VoteView& option, ui::Type type);

}  // namespace screens
