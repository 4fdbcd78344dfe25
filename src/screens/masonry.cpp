#include "screens/masonry.h"

#include <algorithm>

namespace screens {

std::vector<CardPlace> place_cards(const std::vector<float>& heights, const Columns& columns) {
  std::vector<CardPlace> places;
  std::vector<float> filled(columns.count, 0);
  std::size_t sheet = 0;
  for (const float height : heights) {
    auto lowest = std::min_element(filled.begin(), filled.end());
    if (*lowest > 0 && *lowest + height > columns.height) {
      ++sheet;
      std::fill(filled.begin(), filled.end(), 0.0f);
      lowest = filled.begin();
    }
    places.push_back({sheet, static_cast<std::size_t>(lowest - filled.begin()), *lowest});
    *lowest += height + columns.gap;
  }
  return places;
}

std::size_t count_sheets(const std::vector<CardPlace>& places) {
  return places.empty() ? 1 : places.back().sheet + 1;
}

}  // namespace screens
