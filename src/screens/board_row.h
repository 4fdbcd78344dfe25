// Inside screens: one row of lanes on the board, side by side over as many sheets as they take. Not for other
// rooms.
#pragma once

#include <cstddef>
#include <vector>

#include "screens/board_sheets.h"

namespace screens {

// Lanes that stand side by side, and where.
struct LaneRow {
  const std::vector<flow::LaneView>& lanes;  // all of them
  std::vector<std::size_t> row = {};         // those of this row
  ui::Rect rect = {};
};

// The sheets of one row, at least one; a lane that needs fewer keeps showing its last.
std::vector<BoardSheet> lay_out_row(ui::Frame& frame, const LaneRow& row);

// The card as it stands on the wall.
struct BoardCard {
  std::string words;
  float height = 0;
};
float measure_board_card(ui::Frame& frame, const std::string& words, float width);

// One card, or more when it would be higher than this: each goes on in the next.
std::vector<BoardCard> cut_board_card(ui::Frame& frame, std::string words, const ui::Rect& column);

}  // namespace screens
