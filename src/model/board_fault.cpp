// What a board may not be.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "model/board.h"

namespace model {
namespace {

using Fault = std::optional<std::string>;

bool is_concept_id(std::string_view id) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return !id.empty() && id.size() <= kMaxConceptBytes && id.find_first_not_of(kLetters) == id.npos;
}

// What no two themes of a board have in common.
struct Taken {
  std::set<int> ids;
  std::set<std::string_view> concepts;
};

Fault find_concept_fault(const Theme& theme, Taken& taken) {
  if (!std::is_sorted(theme.also.begin(), theme.also.end())) return "merged concepts out of order";
  std::vector<std::string_view> concepts(theme.also.begin(), theme.also.end());
  if (!theme.concept_id.empty()) concepts.push_back(theme.concept_id);
  for (const std::string_view id : concepts) {
    if (!is_concept_id(id)) return "a concept with a name that none can have";
    if (!taken.concepts.insert(id).second) return "a concept that comes twice";
  }
  return std::nullopt;
}

Fault find_theme_fault(const Theme& theme, int next_id, Taken& taken) {
  if (theme.id < 1 || theme.id >= next_id) {
    return fmt::format("id {}, expected 1 to {}", theme.id, next_id - 1);
  }
  if (!taken.ids.insert(theme.id).second) return "an id that comes twice";
  if (const Fault fault = find_label_fault(theme.label)) return "label: " + *fault;
  return find_concept_fault(theme, taken);
}

// A dropped concept may not be that of a theme too.
Fault find_dropped_fault(const Board& board, Taken& taken) {
  if (!std::is_sorted(board.dropped.begin(), board.dropped.end())) return "dropped concepts out of order";
  for (const std::string& id : board.dropped) {
    if (!is_concept_id(id)) return "a dropped concept with a name that none can have";
    if (!taken.concepts.insert(id).second) return "a dropped concept that comes twice or has a theme";
  }
  return std::nullopt;
}

Fault find_practice_fault(const Board& board, const Taken& taken) {
  for (const auto& [practice, theme] : board.practices) {
    if (!is_concept_id(practice)) return "a practice with a name that none can have";
    if (taken.ids.count(theme) == 0) return "a practice in a theme that is not there";
  }
  return std::nullopt;
}

Fault find_lane_fault(const Placement& placement, std::size_t lanes) {
  for (const auto& lane : {placement.lane, placement.proposed_lane}) {
    if (lane && *lane >= lanes) return fmt::format("an answer placed in lane {} of {}", *lane + 1, lanes);
  }
  return std::nullopt;
}

Fault find_placement_fault(const Board& board, const std::set<int>& themes, const std::set<base::Key>& shown,
                           std::size_t lanes) {
  for (const auto& [key, placement] : board.placements) {
    if (shown.count(key) == 0) return "a placement of an answer that is not shown";
    if (placement.theme != kLoose && themes.count(placement.theme) == 0) {
      return "an answer placed in a theme that is not there";
    }
    if (Fault fault = find_lane_fault(placement, lanes)) return fault;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_label_fault(std::string_view label) {
  if (label.find_first_not_of(' ') == std::string_view::npos) return "nothing in it";
  if (label.find('\n') != std::string_view::npos) return "more than one line";
  if (const auto fault = base::find_text_fault(label)) return fault;
  const std::size_t letters = base::to_code_points(label).size();
  if (letters > kMaxLabelLetters) return fmt::format("{} letters, at most {}", letters, kMaxLabelLetters);
  return std::nullopt;
}

std::optional<std::string> find_board_fault(const Board& board, const std::vector<Answer>& answers,
                                            std::size_t lanes) {
  if (board.next_id < 1 || board.next_id > kThemeIdLimit) return "the next id of a theme is out of range";
  Taken taken;
  for (std::size_t i = 0; i < board.themes.size(); ++i) {
    if (const Fault fault = find_theme_fault(board.themes[i], board.next_id, taken)) {
      return fmt::format("theme {}, {}", i + 1, *fault);
    }
  }
  if (Fault fault = find_dropped_fault(board, taken)) return fault;
  if (Fault fault = find_practice_fault(board, taken)) return fault;
  if (board.placements.empty()) return std::nullopt;
  return find_placement_fault(board, taken.ids, list_shown_keys(answers), lanes);
}

}  // namespace model
