#include "themes/wall.h"

#include <algorithm>
#include <map>

namespace themes {
namespace {

std::size_t shelf_of(const model::Theme& theme, const model::Lexicon& lexicon) {
  for (const model::Concept& subject : lexicon.concepts) {
    if (subject.id == theme.concept_id) return subject.family;
  }
  return lexicon.families.size();
}

std::map<int, std::size_t> count_answers(const model::Board& board) {
  std::map<int, std::size_t> counts;
  for (const auto& [key, placement] : board.placements) ++counts[placement.theme];
  return counts;
}

}  // namespace

Wall lay_out(const model::Board& board, const model::Lexicon& lexicon) {
  const auto counts = count_answers(board);
  const auto count_of = [&](const model::Theme& theme) {
    const auto found = counts.find(theme.id);
    return found == counts.end() ? std::size_t{0} : found->second;
  };
  std::vector<model::Theme> by_size = board.themes;
  std::stable_sort(by_size.begin(), by_size.end(),
                   [&](const model::Theme& a, const model::Theme& b) { return count_of(a) > count_of(b); });
  std::vector<int> large;
  for (const model::Theme& theme : by_size) {
    if (large.size() < kMostLarge && count_of(theme) >= kFewestForLarge) large.push_back(theme.id);
  }
  Wall wall;
  std::vector<Shelf> shelves(lexicon.families.size() + 1);
  for (const model::Theme& theme : board.themes) {
    const bool is_large = std::find(large.begin(), large.end(), theme.id) != large.end();
    auto& place = is_large ? wall.large : shelves[shelf_of(theme, lexicon)].themes;
    place.push_back(theme.id);
  }
  for (std::size_t i = 0; i < shelves.size(); ++i) {
    if (shelves[i].themes.empty()) continue;
    shelves[i].label = i < lexicon.families.size() ? lexicon.families[i].label : "Meer";
    wall.shelves.push_back(std::move(shelves[i]));
  }
  return wall;
}

}  // namespace themes
