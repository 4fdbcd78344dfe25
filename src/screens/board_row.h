// Inside screens: one row of lanes on the board, side by side over as many sheets as they take. Not for other
// rooms.
#pragma once

#include <cstddef>
#include <vector>

#include "screens/board_sheets.h"
#include "ui/card.h"

namespace screens {

// Lanes that stand side by side, and where.
struct LaneRow {
  const std::vector<WallLane>& lanes;  // all of them
  std::vector<std::size_t> row = {};   // those of this row
  ui::Rect rect = {};
};

// The sheets of one row, at least one; a lane that needs fewer keeps showing its last.
std::vector<BoardSheet> lay_out_row(ui::Frame& frame, const LaneRow& row);

// The card as it stands on the wall.
struct BoardCard {
  std::size_t card = 0;  // index into those of its lane
  std::string words;
  bool ends = true;  // the foot stands on the last piece of a card
  float height = 0;
};

// As it is drawn, with what stands at its foot.
ui::Card look_of(ui::Frame& frame, const WallCard& card, const ui::Tone& tone);

// One card, or more when it would be higher than the column: each goes on in the next.
std::vector<BoardCard> cut_board_card(ui::Frame& frame, const WallCard& card, const ui::Rect& column);

}  // namespace screens
