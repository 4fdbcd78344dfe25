// Wall: the panels a room sees, few enough to read. A theme has a panel of its own while there is room; the
// smallest ones are folded into a panel of their family, under its name, until no more than eight are left.
// Only a way of looking: nothing on the board changes, every theme stays reachable within its panel, and gets
// a panel of its own again when the wall is laid out anew and it has grown.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/board.h"

namespace model {

// The label of the family of each concept, by its id.
using FamilyLabels = std::map<std::string, std::string>;

inline constexpr std::size_t kMostPanels = 8;
// A theme with fewer answers never has a panel of its own.
inline constexpr std::size_t kFewestAnswers = 2;

struct Panel {
  std::string label;        // of the theme; of the family when several are folded; "Meer" of several families
  std::vector<int> themes;  // in the order of the board; one, or those that are folded
  std::size_t answers = 0;  // of all of them
  bool is_more = false;     // "Meer": what is left, no theme of its own
};

// In the order of the board, by the first theme of each; "Meer" is the last.
std::vector<Panel> lay_out(const Board& board, const FamilyLabels& families);

// The wall as it was, after somebody corrected the board in front of the room: what is folded stays folded,
// so that no panel moves that nobody touched. A theme that is gone leaves its panel; a new one gets a panel
// of its own, for which the smallest of the others is folded into "Meer" when there are too many.
std::vector<Panel> follow(const std::vector<Panel>& before, const Board& board);

}  // namespace model
