#include "report/reported_themes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "report/parts.h"

namespace report {
namespace {

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
  add_lanes(themes.rest.lanes, themes.told[at].lanes);
  themes.folded.push_back({themes.told[at].id, themes.told[at].label, themes.told[at].of, {}});
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
  while (!themes.folded.empty() && !themes.told.empty() && count_answers(themes.rest.lanes) < kFewestToTell) {
    fold(themes, find_smallest(themes.told));
  }
  // So few that even a name would say what they are about.
  if (themes.told.empty() && count_answers(themes.rest.lanes) < kFewestToTell) themes.folded.clear();
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

// Every theme with answers, however few; what is in none is the rest.
ReportedThemes list_themes(const model::Format& format, const model::Session& session,
                           const model::FamilyLabels& families) {
  std::map<int, Lanes> sorted = sort_shown(format, session);
  ReportedThemes themes;
  themes.rest.lanes = std::move(sorted[model::kLoose]);
  themes.rest.lanes.resize(format.lanes.size());
  for (const model::Theme& theme : session.board.themes) {
    const auto found = sorted.find(theme.id);
    if (found == sorted.end()) continue;
    const auto family = families.find(theme.concept_id);
    themes.told.push_back({theme.id,
                           theme.label,
                           {},
                           std::move(found->second),
                           family == families.end() ? "" : family->second});
  }
  return themes;
}

// Small themes of a family that are together large enough to tell.
std::vector<std::string> find_tellable_families(const std::vector<ReportedTheme>& themes) {
  std::map<std::string, std::size_t> sizes;
  for (const ReportedTheme& theme : themes) {
    if (count_answers(theme) < kFewestToTell) sizes[theme.family] += count_answers(theme);
  }
  std::vector<std::string> tellable;
  for (const auto& [family, size] : sizes) {
    if (!family.empty() && size >= kFewestToTell) tellable.push_back(family);
  }
  return tellable;
}

// A theme may have the name of a family.
std::string name_apart(const std::string& family, const std::vector<ReportedTheme>& themes) {
  const bool taken = std::any_of(themes.begin(), themes.end(),
                                 [&](const ReportedTheme& theme) { return theme.label == family; });
  return taken ? family + " (overig)" : family;
}

// The family stands where the first of its small themes stood.
void tell_families(std::vector<ReportedTheme>& themes) {
  for (const std::string& family : find_tellable_families(themes)) {
    const std::string label = name_apart(family, themes);
    const auto is_small = [&](const ReportedTheme& theme) {
      return theme.of.empty() && count_answers(theme) < kFewestToTell && theme.family == family;
    };
    const auto first = std::find_if(themes.begin(), themes.end(), is_small);
    ReportedTheme together{first->id, label, {}, Lanes(first->lanes.size()), family};
    for (const ReportedTheme& theme : themes) {
      if (!is_small(theme)) continue;
      together.of.push_back(theme.label);
      add_lanes(together.lanes, theme.lanes);
    }
    *first = together;
    std::erase_if(themes, is_small);
  }
}

}  // namespace

std::size_t count_answers(const Lanes& lanes) {
  std::size_t answers = 0;
  for (const auto& texts : lanes) answers += texts.size();
  return answers;
}

std::size_t count_answers(const ReportedTheme& theme) {
  return count_answers(theme.lanes);
}

std::size_t count_answers(const model::Format& format, const Lanes& lanes, model::Tone tone) {
  std::size_t answers = 0;
  for (std::size_t i = 0; i < format.lanes.size(); ++i) {
    if (format.lanes[i].tone == tone) answers += lanes[i].size();
  }
  return answers;
}

void add_lanes(Lanes& into, const Lanes& lanes) {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    into[i].insert(into[i].end(), lanes[i].begin(), lanes[i].end());
}

ReportedThemes sort_for_report(const model::Format& format, const model::Session& session,
                               const model::FamilyLabels& families) {
  ReportedThemes themes = list_themes(format, session, families);
  tell_families(themes.told);
  for (std::size_t i = themes.told.size(); i-- > 0;) {
    if (count_answers(themes.told[i]) < kFewestToTell) fold(themes, i);
  }
  hide_what_is_left(themes);
  order_folded(session.board, themes.folded);
  for (ReportedTheme& theme : themes.told) {
    for (auto& texts : theme.lanes) shuffle(texts);
  }
  return themes;
}

std::vector<std::string> list_loose(const ReportedThemes& themes) {
  std::vector<std::string> texts;
  for (const auto& lane : themes.rest.lanes) texts.insert(texts.end(), lane.begin(), lane.end());
  shuffle(texts);
  return texts;
}

}  // namespace report
