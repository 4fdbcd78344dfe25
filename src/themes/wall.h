// Wall: which themes stand large and which are kept on a shelf by family, so that a wall stays readable. Only
// a way of looking: nothing on the board changes, and a theme comes off its shelf as soon as it grows.
#pragma once

#include <string>
#include <vector>

#include "model/board.h"
#include "model/lexicon.h"

namespace themes {

inline constexpr std::size_t kMostLarge = 8;
inline constexpr std::size_t kFewestForLarge = 2;  // answers

// Themes of one family that are not large.
struct Shelf {
  std::string label;  // of the family; "Meer" for themes of the room's own words
  std::vector<int> themes;
};

struct Wall {
  std::vector<int> large;  // in the order of the board
  std::vector<Shelf> shelves;
};

// The themes with most answers are large, among equals those that come first on the board.
Wall lay_out(const model::Board& board, const model::Lexicon& lexicon);

}  // namespace themes
