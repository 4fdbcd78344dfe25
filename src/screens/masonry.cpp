#include "screens/masonry.h"

#include <algorithm>
#include <numeric>

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

std::vector<CardPlace> pack_cards(const std::vector<float>& heights, const Columns& columns) {
  std::vector<CardPlace> places(heights.size());
  std::vector<std::size_t> waiting(heights.size());
  std::iota(waiting.begin(), waiting.end(), 0);
  for (std::size_t sheet = 0; !waiting.empty(); ++sheet) {
    std::vector<float> filled(columns.count, 0);
    std::erase_if(waiting, [&](std::size_t card) {
      const auto lowest = std::min_element(filled.begin(), filled.end());
      if (*lowest > 0 && *lowest + heights[card] > columns.height) return false;
      places[card] = {sheet, static_cast<std::size_t>(lowest - filled.begin()), *lowest};
      *lowest += heights[card] + columns.gap;
      return true;
    });
  }
  return places;
}

std::size_t count_sheets(const std::vector<CardPlace>& places) {
  std::size_t sheets = 1;
  for (const CardPlace& place : places) sheets = std::max(sheets, place.sheet + 1);
  return sheets;
}

}  // namespace screens
