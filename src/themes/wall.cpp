#include "themes/wall.h"

#include <algorithm>
#include <map>
#include <optional>

namespace themes {
namespace {

constexpr const char* kMore = "Meer";

// Panels while they are being folded; places of themes on the board.
struct Folding {
  std::size_t family = 0;  // families.size(): of no family
  std::vector<std::size_t> places;
  std::size_t answers = 0;
  bool is_more = false;
};

std::size_t family_of(const model::Theme& theme, const model::Lexicon& lexicon) {
  for (const model::Concept& subject : lexicon.concepts) {
    if (subject.id == theme.concept_id) return subject.family;
  }
  return lexicon.families.size();
}

std::vector<Folding> give_each_its_own(const model::Board& board, const model::Lexicon& lexicon) {
  std::map<int, std::size_t> counts;
  for (const auto& [key, placement] : board.placements) ++counts[placement.theme];
  std::vector<Folding> panels;
  for (std::size_t place = 0; place < board.themes.size(); ++place) {
    const model::Theme& theme = board.themes[place];
    panels.push_back({family_of(theme, lexicon), {place}, counts[theme.id], false});
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
std::optional<std::size_t> find_partner(const std::vector<Folding>& panels, std::size_t folded,
                                        std::size_t families) {
  std::optional<std::size_t> partner;
  const bool has_family = panels[folded].family < families;
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

void fold(std::vector<Folding>& panels, std::size_t smallest, std::size_t families) {
  const auto partner = find_partner(panels, smallest, families);
  if (!partner) {
    panels[smallest].is_more = true;
    return;
  }
  Folding& into = panels[*partner];
  into.places.insert(into.places.end(), panels[smallest].places.begin(), panels[smallest].places.end());
  std::sort(into.places.begin(), into.places.end());
  into.answers += panels[smallest].answers;
  if (into.family != panels[smallest].family) into.family = families;
  panels.erase(panels.begin() + static_cast<std::ptrdiff_t>(smallest));
}

std::string label_of(const Folding& panel, const model::Board& board, const model::Lexicon& lexicon) {
  const bool is_one_family = panel.places.size() > 1 && panel.family < lexicon.families.size();
  if (is_one_family) return lexicon.families[panel.family].label;
  return panel.is_more ? kMore : board.themes[panel.places[0]].label;
}

}  // namespace

std::vector<Panel> lay_out(const model::Board& board, const model::Lexicon& lexicon) {
  std::vector<Folding> folding = give_each_its_own(board, lexicon);
  while (const auto smallest = find_smallest(folding)) fold(folding, *smallest, lexicon.families.size());
  std::sort(folding.begin(), folding.end(), [](const Folding& a, const Folding& b) {
    return std::pair(a.is_more, a.places[0]) < std::pair(b.is_more, b.places[0]);
  });
  std::vector<Panel> panels;
  for (const Folding& panel : folding) {
    panels.push_back({label_of(panel, board, lexicon), {}, panel.answers});
    for (const std::size_t place : panel.places) panels.back().themes.push_back(board.themes[place].id);
  }
  return panels;
}

}  // namespace themes
