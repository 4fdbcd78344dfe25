// How the room chose, on the wall: a bar for each theme, the most chosen first.
#pragma once

#include "flow/room_view.h"
#include "screens/wall.h"

namespace screens {

// The sheet holds at most model::kMostPanels options, the first sheet the most chosen.
void draw_vote_results(ui::Frame& frame, const flow::VotesView& votes, const Sheet& sheet);

// What a bar is to be seen against: all voters, or the most votes when nobody said how many chose.
int whole_bar(const flow::VotesView& votes);

}  // namespace screens
