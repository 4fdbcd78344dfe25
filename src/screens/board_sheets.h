// How the lanes of the board are laid over sheets: all on one while they fit, otherwise what works beside
// where it hurts first, then the other lanes, each row as large as the wall. A lane is as wide as its share
// of the words, and the cards are as narrow as it takes to need few sheets.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "screens/wall_lanes.h"
#include "ui/frame.h"

namespace screens {

// A lane on a sheet: where, and which of its cards at which place.
struct LanePlace {
  std::size_t lane = 0;  // index into the lanes laid out
  ui::Rect rect;
  struct Card {
    std::size_t card = 0;  // index into those of its lane
    std::string words;
    bool ends = true;  // it goes on in no other card
    ui::Rect rect;
  };
  std::vector<Card> cards;
};
using BoardSheet = std::vector<LanePlace>;

// At least one sheet. Every card is on at least one of them; a card too long for a column goes on in the
// next.
std::vector<BoardSheet> lay_out_board(ui::Frame& frame, const std::vector<WallLane>& lanes,
                                      const ui::Rect& rect);

// Height of the head of a lane, and the room around its cards.
inline constexpr float kLaneHead = 72;
inline constexpr float kLanePad = 16;

}  // namespace screens
