#include "model/board.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace model {
namespace {

using Themes = std::vector<Theme>;

Themes::iterator find(Board& board, int id) {
  return std::find_if(board.themes.begin(), board.themes.end(),
                      [id](const Theme& theme) { return theme.id == id; });
}

bool is_place(const Board& board, int theme) {
  return theme == kLoose || find_theme(board, theme) != nullptr;
}

int insert_theme(Board& board, Themes::iterator at, Theme theme) {
  assert(!find_label_fault(theme.label) && "a label is checked before it comes here");
  assert(board.next_id < kThemeIdLimit && "so many themes nobody makes");
  theme.id = board.next_id++;
  return board.themes.insert(at, std::move(theme))->id;
}

// Its concepts become those of the other theme.
void hand_over_concepts(const Theme& from, Theme& into) {
  if (!from.concept_id.empty()) into.also.push_back(from.concept_id);
  into.also.insert(into.also.end(), from.also.begin(), from.also.end());
  std::sort(into.also.begin(), into.also.end());
}

void drop_concepts(Board& board, const Theme& theme) {
  if (!theme.concept_id.empty()) board.dropped.push_back(theme.concept_id);
  board.dropped.insert(board.dropped.end(), theme.also.begin(), theme.also.end());
  std::sort(board.dropped.begin(), board.dropped.end());
}

}  // namespace

bool is_dropped(const Board& board, std::string_view concept_id) {
  return std::binary_search(board.dropped.begin(), board.dropped.end(), concept_id);
}

const Theme* find_theme(const Board& board, int id) {
  for (const Theme& theme : board.themes) {
    if (theme.id == id) return &theme;
  }
  return nullptr;
}

const Theme* find_theme_of(const Board& board, std::string_view concept_id) {
  if (concept_id.empty()) return nullptr;
  for (const Theme& theme : board.themes) {
    if (theme.concept_id == concept_id) return &theme;
    if (std::find(theme.also.begin(), theme.also.end(), concept_id) != theme.also.end()) return &theme;
  }
  return nullptr;
}

Placement placement_of(const Board& board, const base::Key& key) {
  const auto found = board.placements.find(key);
  return found == board.placements.end() ? Placement() : found->second;
}

std::vector<base::Key> answers_of(const Board& board, int theme) {
  std::vector<base::Key> keys;
  for (const auto& [key, placement] : board.placements) {
    if (placement.theme == theme) keys.push_back(key);
  }
  return keys;
}

std::size_t lane_of(const Placement& placement, std::size_t question_lane) {
  return placement.lane.value_or(placement.proposed_lane.value_or(question_lane));
}

int add_theme(Board& board, std::string label) {
  return insert_theme(board, board.themes.end(), {0, "", std::move(label), true, {}});
}

void rename_theme(Board& board, int theme, std::string label) {
  assert(!find_label_fault(label) && "a label is checked before it comes here");
  const auto found = find(board, theme);
  if (found == board.themes.end()) return;
  found->label = std::move(label);
  found->named_by_room = true;
}

void move_theme(Board& board, int theme, std::size_t place) {
  const auto found = find(board, theme);
  if (found == board.themes.end()) return;
  Theme moved = std::move(*found);
  board.themes.erase(found);
  const auto at = static_cast<std::ptrdiff_t>(std::min(place, board.themes.size()));
  board.themes.insert(board.themes.begin() + at, std::move(moved));
}

void remove_theme(Board& board, int theme) {
  const auto found = find(board, theme);
  if (found == board.themes.end()) return;
  move_answers(board, answers_of(board, theme), kLoose);
  std::erase_if(board.practices, [&](const auto& laid) { return laid.second == theme; });
  drop_concepts(board, *found);
  board.themes.erase(found);
}

void merge_themes(Board& board, int from, int into) {
  const auto gone = find(board, from);
  const auto kept = find(board, into);
  if (gone == board.themes.end() || kept == board.themes.end() || gone == kept) return;
  const bool known_again = !gone->concept_id.empty() || !gone->also.empty();
  for (auto& [key, placement] : board.placements) {
    if (placement.theme != from) continue;
    placement.theme = into;
    placement.by_room = placement.by_room || !known_again;
  }
  for (auto& [practice, theme] : board.practices) {
    if (theme == from) theme = into;
  }
  hand_over_concepts(*gone, *kept);
  board.themes.erase(gone);
}

int split_theme(Board& board, int theme, const std::vector<base::Key>& keys, std::string label) {
  const auto found = find(board, theme);
  if (found == board.themes.end()) return kLoose;
  const int fresh = insert_theme(board, std::next(found), {0, "", std::move(label), true, {}});
  for (const base::Key& key : keys) {
    if (placement_of(board, key).theme == theme) move_answers(board, {key}, fresh);
  }
  return fresh;
}

void lay_practice(Board& board, const std::string& practice, int theme) {
  if (theme == kLoose) {
    board.practices.erase(practice);
  } else if (find(board, theme) != board.themes.end()) {
    board.practices[practice] = theme;
  }
}

void move_answers(Board& board, const std::vector<base::Key>& keys, int theme) {
  if (!is_place(board, theme)) return;
  for (const base::Key& key : keys) {
    Placement& placement = board.placements[key];
    placement.theme = theme;
    placement.by_room = true;
  }
}

void pin_answers(Board& board, const std::vector<base::Key>& keys) {
  for (const base::Key& key : keys) board.placements[key].by_room = true;
}

void choose_lane(Board& board, const std::vector<base::Key>& keys, std::optional<std::size_t> lane) {
  for (const base::Key& key : keys) board.placements[key].lane = lane;
}

int propose_theme(Board& board, std::string concept_id, std::string label) {
  if (const Theme* known = find_theme_of(board, concept_id)) return known->id;
  std::erase(board.dropped, concept_id);
  return insert_theme(board, board.themes.end(), {0, std::move(concept_id), std::move(label), false, {}});
}

void propose_placement(Board& board, const base::Key& key, int theme, std::optional<std::size_t> lane) {
  if (!is_place(board, theme)) return;
  Placement& placement = board.placements[key];
  if (placement.by_room) return;
  placement.theme = theme;
  placement.proposed_lane = lane;
}

void forget_answers(Board& board, const std::vector<base::Key>& keys) {
  for (const base::Key& key : keys) board.placements.erase(key);
}

void change_keys(Board& board, const std::map<base::Key, base::Key>& new_keys) {
  std::map<base::Key, Placement> changed;
  for (const auto& [key, placement] : board.placements) {
    const auto fresh = new_keys.find(key);
    if (fresh != new_keys.end()) changed[fresh->second] = placement;
  }
  board.placements = std::move(changed);
}

}  // namespace model
