#include "screens/plan_from_theme.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace screens {
namespace {

void add_cards(const flow::ThemeView& theme, model::Tone tone, std::vector<Proposal>& proposals) {
  for (const flow::LaneView& lane : theme.lanes) {
    if (lane.tone != tone) continue;
    for (const flow::CardView& card : lane.cards) proposals.push_back({card.words, tone});
  }
}

bool holds(const flow::PanelView& panel, int theme) {
  return std::any_of(panel.themes.begin(), panel.themes.end(),
                     [&](const flow::ThemeView& each) { return each.id == theme; });
}

// The best result of what could be chosen in this panel.
ThemeChoice result_of(const flow::PanelView& panel, const model::Votes& votes) {
  ThemeChoice result;
  for (const model::VoteResult& each : model::rank_votes(votes)) {
    const model::VoteOption& option = votes.options[each.option];
    if (!holds(panel, option.theme)) continue;
    result.votes = std::max(result.votes, option.votes);
    result.chosen_most = result.chosen_most || (each.rank == 1 && option.votes > 0);
  }
  return result;
}

}  // namespace

model::PlanAction propose_action(const flow::ThemeView& theme) {
  const std::size_t works = count_answers(theme, model::Tone::works);
  const std::size_t hurts = count_answers(theme, model::Tone::hurts);
  model::PlanAction action;
  action.goal = hurts > 0
                    ? fmt::format("Geen leerling heeft nog last van wat nu schuurt bij '{}'.", theme.label)
                    : fmt::format("Elke leerling merkt wat nu al werkt bij '{}'.", theme.label);
  action.origin = {theme.id, theme.label, static_cast<int>(works), static_cast<int>(hurts)};
  return action;
}

std::string tell_origin(const model::Origin& origin) {
  if (origin.label.empty()) return "";
  std::vector<std::string> counts;
  if (origin.works > 0) counts.push_back(fmt::format("werkt {}", origin.works));
  if (origin.hurts > 0) counts.push_back(fmt::format("schuurt {}", origin.hurts));
  if (counts.empty()) return "Komt uit: " + origin.label;
  return fmt::format("Komt uit: {} ({})", origin.label, fmt::join(counts, ", "));
}

std::size_t count_answers(const flow::ThemeView& theme, model::Tone tone) {
  std::size_t count = 0;
  for (const flow::LaneView& lane : theme.lanes) count += lane.tone == tone ? lane.answers : 0;
  return count;
}

const flow::ThemeView* find_theme(const flow::BoardView& board, int id) {
  for (const flow::PanelView& panel : board.panels) {
    for (const flow::ThemeView& theme : panel.themes) {
      if (theme.id == id) return &theme;
    }
  }
  return nullptr;
}

std::vector<ThemeChoice> list_themes(const flow::BoardView& board, const model::Votes& votes) {
  const bool closed = votes.stand == model::VoteStand::closed;
  std::vector<ThemeChoice> choices;
  for (const flow::PanelView& panel : board.panels) {
    ThemeChoice choice = closed ? result_of(panel, votes) : ThemeChoice{};
    for (const flow::ThemeView& theme : panel.themes) {
      choice.theme = &theme;
      choices.push_back(choice);
    }
  }
  std::stable_sort(choices.begin(), choices.end(),
                   [](const ThemeChoice& a, const ThemeChoice& b) { return a.votes > b.votes; });
  return choices;
}

std::vector<Proposal> list_proposals(const flow::ThemeView& theme) {
  std::vector<Proposal> proposals;
  add_cards(theme, model::Tone::help, proposals);
  add_cards(theme, model::Tone::chance, proposals);
  return proposals;
}

std::vector<std::string> list_roles(const flow::ThemeView& theme) {
  std::vector<Proposal> offered;
  add_cards(theme, model::Tone::role, offered);
  std::vector<std::string> roles;
  for (Proposal& role : offered) roles.push_back(std::move(role.words));
  return roles;
}

std::string separate_sentences(const std::string& before) {
  const std::size_t last = before.find_last_not_of(" \n");
  if (last == std::string::npos) return "";
  const bool ended = std::string(".!?;:,").find(before[last]) != std::string::npos;
  const std::string gap = last + 1 == before.size() ? " " : "";
  return ended ? gap : ". ";
}

}  // namespace screens
