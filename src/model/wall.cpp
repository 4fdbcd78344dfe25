#include "model/wall.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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

namespace {

class Following {
 public:
  explicit Following(const Board& board) : board_(board) {
    for (std::size_t place = 0; place < board.themes.size(); ++place)
      place_of_[board.themes[place].id] = place;
    for (const auto& [key, placement] : board.placements) ++answers_of_[placement.theme];
  }

  std::vector<Panel> run(const std::vector<Panel>& before) {
    for (const Panel& panel : before) keep(panel);
    for (const Theme& theme : board_.themes) {
      if (known_.count(theme.id) == 0)
        panels_.push_back({theme.label, {theme.id}, answers_of_[theme.id], false});
    }
    while (panels_.size() > kMostPanels) fold_smallest();
    std::sort(panels_.begin(), panels_.end(), [&](const Panel& a, const Panel& b) {
      return std::pair(a.is_more, place_of_[a.themes[0]]) < std::pair(b.is_more, place_of_[b.themes[0]]);
    });
    return std::move(panels_);
  }

 private:
  void keep(Panel panel) {
    std::erase_if(panel.themes, [&](int theme) { return place_of_.count(theme) == 0; });
    if (panel.themes.empty()) return;
    known_.insert(panel.themes.begin(), panel.themes.end());
    tidy(panel);
    panels_.push_back(std::move(panel));
  }

  void tidy(Panel& panel) {
    std::sort(panel.themes.begin(), panel.themes.end(),
              [&](int a, int b) { return place_of_[a] < place_of_[b]; });
    panel.answers = 0;
    for (const int theme : panel.themes) panel.answers += answers_of_[theme];
    const bool alone = panel.themes.size() == 1 && !panel.is_more;
    if (alone) panel.label = board_.themes[place_of_[panel.themes[0]]].label;
  }

  bool was_just_made_by_room(int theme) {
    return known_.count(theme) == 0 && board_.themes[place_of_[theme]].named_by_room;
  }

  // Into "Meer"; the first one becomes it.
  void fold_smallest() {
    auto smallest = panels_.end(), more = panels_.end();
    for (auto panel = panels_.begin(); panel != panels_.end(); ++panel) {
      if (panel->is_more) more = panel;
      if (panel->is_more || was_just_made_by_room(panel->themes[0])) continue;
      if (smallest == panels_.end() || panel->answers <= smallest->answers) smallest = panel;
    }
    if (smallest == panels_.end()) smallest = std::prev(panels_.end());
    if (more == panels_.end()) {
      smallest->is_more = true;
      smallest->label = kMore;
      return;
    }
    more->themes.insert(more->themes.end(), smallest->themes.begin(), smallest->themes.end());
    tidy(*more);
    panels_.erase(smallest);
  }

  const Board& board_;
  std::map<int, std::size_t> place_of_;
  std::map<int, std::size_t> answers_of_;
  std::set<int> known_;
  std::vector<Panel> panels_;
};

}  // namespace

std::vector<Panel> follow(const std::vector<Panel>& before, const Board& board) {
  return Following(board).run(before);
}

}  // namespace model
