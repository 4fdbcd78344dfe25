#include "model/wall.h"

#include <algorithm>
#include <map>
#include <optional>

namespace model {
namespace {

constexpr const char* kMore = "Meer";

// Panels while they are being folded; places of themes on the board.
struct Folding {
  std::string family;  // label; empty: of none
  std::vector<std::size_t> places;
  std::size_t answers = 0;
  bool is_more = false;
};

std::string family_of(const Theme& theme, const FamilyLabels& families) {
  const auto found = families.find(theme.concept_id);
  return found == families.end() ? "" : found->second;
}

std::vector<Folding> give_each_its_own(const Board& board, const FamilyLabels& families) {
  std::map<int, std::size_t> counts;
  for (const auto& [key, placement] : board.placements) ++counts[placement.theme];
  std::vector<Folding> panels;
  for (std::size_t place = 0; place < board.themes.size(); ++place) {
    const Theme& theme = board.themes[place];
    panels.push_back({family_of(theme, families), {place}, counts[theme.id], false});
  }
  return panels;
}

// The panel to fold next: the smallest, the last of those on the board. Nothing when all may stay.
std::optional<std::size_t> find_smallest(const std::vector<Folding>& panels) {
  std::optional<std::size_t> smallest;
  for (std::size_t i = 0; i < panels.size(); ++i) {
    if (panels[i].is_more) continue;
    if (!smallest || panels[i].answers <= panels[*smallest].answers) smallest = i;
  }
  const bool must = smallest && (panels.size() > kMostPanels || panels[*smallest].answers < kFewestAnswers);
  return must ? smallest : std::nullopt;
}

// Where a panel goes: to the folded one of its family, else to the smallest of it, else to "Meer".
std::optional<std::size_t> find_partner(const std::vector<Folding>& panels, std::size_t folded) {
  std::optional<std::size_t> partner;
  const bool has_family = !panels[folded].family.empty();
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const bool is_relative = has_family && !panels[i].is_more && panels[i].family == panels[folded].family;
    if (i == folded || !is_relative) continue;
    const auto rank = [&](std::size_t p) {
      return std::pair(panels[p].places.size() == 1, panels[p].answers);
    };
    if (!partner || rank(i) < rank(*partner)) partner = i;
  }
  for (std::size_t i = 0; i < panels.size() && !partner; ++i) {
    if (panels[i].is_more) partner = i;
  }
  return partner;
}

void fold(std::vector<Folding>& panels, std::size_t smallest) {
  const auto partner = find_partner(panels, smallest);
  if (!partner) {
    panels[smallest].is_more = true;
    return;
  }
  Folding& into = panels[*partner];
  into.places.insert(into.places.end(), panels[smallest].places.begin(), panels[smallest].places.end());
  std::sort(into.places.begin(), into.places.end());
  into.answers += panels[smallest].answers;
  if (into.family != panels[smallest].family) into.family.clear();
  panels.erase(panels.begin() + static_cast<std::ptrdiff_t>(smallest));
}

bool is_of_one_family(const Folding& panel) {
  return panel.places.size() > 1 && !panel.family.empty();
}

std::string label_of(const Folding& panel, const Board& board) {
  if (is_of_one_family(panel)) return panel.family;
  return panel.is_more ? kMore : board.themes[panel.places[0]].label;
}

}  // namespace

std::vector<Panel> lay_out(const Board& board, const FamilyLabels& families) {
  std::vector<Folding> folding = give_each_its_own(board, families);
  while (const auto smallest = find_smallest(folding)) fold(folding, *smallest);
  std::sort(folding.begin(), folding.end(), [](const Folding& a, const Folding& b) {
    return std::pair(a.is_more, a.places[0]) < std::pair(b.is_more, b.places[0]);
  });
  std::vector<Panel> panels;
  for (const Folding& panel : folding) {
    const bool is_more = panel.is_more && !is_of_one_family(panel);
    panels.push_back({label_of(panel, board), {}, panel.answers, is_more});
    for (const std::size_t place : panel.places) panels.back().themes.push_back(board.themes[place].id);
  }
  return panels;
}

}  // namespace model
