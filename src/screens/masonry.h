// Masonry: cards of different heights in columns of the same height, as many sheets as it takes. Every card
// has a place on exactly one sheet, so whoever turns the sheets has seen them all. Pure; lengths in any one
// unit.
#pragma once

#include <cstddef>
#include <vector>

namespace screens {

struct CardPlace {
  std::size_t sheet = 0;
  std::size_t column = 0;
  float top = 0;  // from the top of the column
};

struct Columns {
  std::size_t count = 1;
  float height = 0;
  float gap = 0;  // between cards in a column
};

// A place for each card, in the order of the heights: none stands on an earlier sheet than the one before
// it. A card higher than a column gets a column of its own.
std::vector<CardPlace> place_cards(const std::vector<float>& heights, const Columns& columns);

// Likewise for cards whose order says nothing: what is left at the foot of a sheet goes to the first later
// card that fits there.
std::vector<CardPlace> pack_cards(const std::vector<float>& heights, const Columns& columns);

// The number of sheets these places use; at least one.
std::size_t count_sheets(const std::vector<CardPlace>& places);

}  // namespace screens
