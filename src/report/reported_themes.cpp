#include "report/reported_themes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "report/parts.h"

namespace report {
namespace {

using Lanes = std::vector<std::vector<std::string>>;

std::size_t count(const Lanes& lanes) {
  std::size_t answers = 0;
  for (const auto& texts : lanes) answers += texts.size();
  return answers;
}

void add(Lanes& into, const Lanes& lanes) {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    into[i].insert(into[i].end(), lanes[i].begin(), lanes[i].end());
}

// Shown answers by theme; kLoose for those in none.
std::map<int, Lanes> sort_shown(const model::Format& format, const model::Session& session) {
  std::map<int, Lanes> sorted;
  for (const model::Answer& answer : session.answers) {
    if (answer.screening != model::Screening::shown) continue;
    const model::Placement placement = model::placement_of(session.board, answer.key);
    const std::size_t asked = format.questions.at(static_cast<std::size_t>(answer.question - 1)).lane;
    Lanes& lanes = sorted[placement.theme];
    lanes.resize(format.lanes.size());
    lanes.at(model::lane_of(placement, asked)).push_back(answer.text);
  }
  return sorted;
}

void fold(ReportedThemes& themes, std::size_t at) {
  add(themes.rest.lanes, themes.told[at].lanes);
  themes.folded.push_back({themes.told[at].id, themes.told[at].label, {}});
  themes.told.erase(themes.told.begin() + static_cast<std::ptrdiff_t>(at));
}

std::size_t find_smallest(const std::vector<ReportedTheme>& themes) {
  const auto smallest = std::min_element(themes.begin(), themes.end(), [](const auto& a, const auto& b) {
    return count_answers(a) < count_answers(b);
  });
  return static_cast<std::size_t>(smallest - themes.begin());
}

// Who knows the total could otherwise work out what is in a folded theme.
void hide_what_is_left(ReportedThemes& themes) {
  while (!themes.folded.empty() && !themes.told.empty() && count(themes.rest.lanes) < kFewestToTell) {
    fold(themes, find_smallest(themes.told));
  }
}

// Folding happens in the order of size; the names stand in that of the wall.
void order_folded(const model::Board& board, std::vector<ReportedTheme>& folded) {
  const auto place_of = [&](const ReportedTheme& theme) {
    return std::find_if(board.themes.begin(), board.themes.end(),
                        [&](const model::Theme& each) { return each.id == theme.id; });
  };
  std::sort(folded.begin(), folded.end(),
            [&](const ReportedTheme& a, const ReportedTheme& b) { return place_of(a) < place_of(b); });
}

}  // namespace

std::size_t count_answers(const ReportedTheme& theme) {
  return count(theme.lanes);
}

ReportedThemes sort_for_report(const model::Format& format, const model::Session& session) {
  std::map<int, Lanes> sorted = sort_shown(format, session);
  ReportedThemes themes;
  themes.rest.lanes = std::move(sorted[model::kLoose]);
  themes.rest.lanes.resize(format.lanes.size());
  for (const model::Theme& theme : session.board.themes) {
    if (sorted.count(theme.id) == 0) continue;
    themes.told.push_back({theme.id, theme.label, std::move(sorted[theme.id])});
    if (count_answers(themes.told.back()) < kFewestToTell) fold(themes, themes.told.size() - 1);
  }
  hide_what_is_left(themes);
  order_folded(session.board, themes.folded);
  for (ReportedTheme& theme : themes.told) {
    for (auto& texts : theme.lanes) shuffle(texts);
  }
  return themes;
}

}  // namespace report
