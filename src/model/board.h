// Board: how the shown answers are sorted on the wall. Themes in the order of the wall, and of each answer in
// which theme and lane it stands. The machine proposes, the room decides: what the room moved or pinned no
// proposal touches. Pure functions on a value; a theme that is not there makes them do nothing. It knows
// answers by key only: whoever hides or removes one, or gives it another key, says so here.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/key.h"
#include "model/answer.h"

namespace model {

// The longest label, in code points.
inline constexpr std::size_t kMaxLabelLetters = 60;
// In place of the id of a theme: losse antwoorden.
inline constexpr int kLoose = 0;
// The longest id of a concept, in bytes.
inline constexpr std::size_t kMaxConceptBytes = 100;
// Ids of themes are below this.
inline constexpr int kThemeIdLimit = 1'000'000;

struct Theme {
  int id = 0;              // unique in its board, 1 or more; not given again when the theme is gone
  std::string concept_id;  // of the lexicon; empty for a theme of the room's or the machine's own words
  std::string label;       // see find_label_fault
  bool named_by_room = false;
  std::vector<std::string> also;  // concepts merged into it, sorted: what is proposed for them comes here
  bool operator==(const Theme&) const = default;
};

// Where an answer stands.
struct Placement {
  int theme = kLoose;
  bool by_room = false;                      // moved or pinned: the machine never changes it
  std::optional<std::size_t> lane;           // chosen by the room; index into Format::lanes
  std::optional<std::size_t> proposed_lane;  // by the machine; nothing: the lane of the question
  bool operator==(const Placement&) const = default;
};

struct Board {
  std::vector<Theme> themes;                  // in the order of the wall
  std::map<base::Key, Placement> placements;  // of shown answers; one that is not here is loose
  std::map<std::string, int> practices;       // ids of the practices of the cases that lie in a theme
  std::vector<std::string> dropped;           // concepts whose theme the room removed, sorted
  int next_id = 1;                            // of the next theme
  bool operator==(const Board&) const = default;
};

// ---- looking ----------------------------------------------------------------------------------------------

bool is_dropped(const Board& board, std::string_view concept_id);
// Nothing when there is no such theme.
const Theme* find_theme(const Board& board, int id);
// The theme that stands for this concept, itself or by a merge; nothing when there is none.
const Theme* find_theme_of(const Board& board, std::string_view concept_id);
Placement placement_of(const Board& board, const base::Key& key);
// In the order of their keys. kLoose gives those that were placed there, not those without a placement.
std::vector<base::Key> answers_of(const Board& board, int theme);
std::size_t lane_of(const Placement& placement, std::size_t question_lane);

// Why this cannot be a label, in English without any of its text; nothing when it can: one line that is not
// blank, of at most kMaxLabelLetters, that base::find_text_fault lets pass.
std::optional<std::string> find_label_fault(std::string_view label);

// Why this cannot be a board of these answers and so many lanes, in English without any text; nothing when it
// can. Placements are of shown answers only.
std::optional<std::string> find_board_fault(const Board& board, const std::vector<Answer>& answers,
                                            std::size_t lanes);

// ---- what the room does: keys are of shown answers, labels without fault
// -----------------------------------

// At the end of the wall; its id.
int add_theme(Board& board, std::string label);
void rename_theme(Board& board, int theme, std::string label);
// To this place on the wall, 0 is the first; past the end is the end.
void move_theme(Board& board, int theme, std::size_t place);
// What stood in the theme becomes loose, by the room, and its concepts are dropped: the machine makes no
// theme of them again.
void remove_theme(Board& board, int theme);
// The answers of `from` go along, pinned or not as they were, and so do its concepts. A theme without a
// concept cannot be known again in a proposal: its answers are pinned.
void merge_themes(Board& board, int from, int into);
// The answers of the theme that are among the keys go, pinned, to a new theme right after it; its id, kLoose
// when there is no such theme.
int split_theme(Board& board, int theme, const std::vector<base::Key>& keys, std::string label);

// Lays a practice of a case in the theme, or with kLoose takes it away.
void lay_practice(Board& board, const std::string& practice, int theme);
// theme may be kLoose.
void move_answers(Board& board, const std::vector<base::Key>& keys, int theme);
void pin_answers(Board& board, const std::vector<base::Key>& keys);
// Nothing goes back to the proposed lane. Does not pin.
void choose_lane(Board& board, const std::vector<base::Key>& keys, std::optional<std::size_t> lane);

// ---- what the machine proposes ----------------------------------------------------------------------------

// The theme of this concept, made at the end of the wall when there is none; its id. Without a concept always
// a new one. A dropped concept is no longer dropped.
int propose_theme(Board& board, std::string concept_id, std::string label);
// Does nothing to what the room moved or pinned. theme may be kLoose.
void propose_placement(Board& board, const base::Key& key, int theme, std::optional<std::size_t> lane);

// ---- answers that go --------------------------------------------------------------------------------------

// They leave no placement.
void forget_answers(Board& board, const std::vector<base::Key>& keys);
// Every placement under the new key of its answer; one without a new key goes.
void change_keys(Board& board, const std::map<base::Key, base::Key>& new_keys);

}  // namespace model
