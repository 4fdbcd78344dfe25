// BoardView: the theme board as the room may see it: shown answers only, in an order that tells nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/key.h"
#include "flow/sorting.h"
#include "model/format.h"

namespace flow {

// An answer, or several that say the same on one stack.
struct CardView {
  std::vector<base::Key> keys;  // at least one
  std::string words;            // of one of them
  bool strays = false;          // stands in another lane than that of its question
  bool by_room = false;         // put or pinned here by the room
  bool two_sides = false;       // can be split
  std::string suggestion;       // label of the theme it may belong to; empty: none
};

struct LaneView {
  std::string title;
  model::Tone tone = model::Tone::works;
  std::vector<CardView> cards;
  std::size_t answers = 0;  // on all cards
};

// A good practice of a case, lying in the theme or offered to it.
struct PracticeView {
  std::string id;
  std::string from;
  std::string text;
};

struct ThemeView {
  int id = 0;  // model::kLoose: losse antwoorden
  std::string label;
  std::vector<LaneView> lanes;  // all lanes of the format, in their order
  std::size_t answers = 0;
  bool is_open_question = false;  // it hurts and nothing works
  std::vector<PracticeView> practices;
  std::vector<PracticeView> offered;  // while something hurts here
};

// A theme with a place of its own on the wall, or several small ones together.
struct PanelView {
  std::string label;
  std::vector<ThemeView> themes;  // at least one
};

struct WhyView {
  std::string why;
  std::string why_lane;
};

struct BoardView {
  std::vector<PanelView> panels;  // at most model::kMostPanels
  ThemeView loose;
  std::size_t answers = 0;
  std::optional<WhyView> why;
  std::optional<LastDeed> last;
  bool wiped = false;  // its answers are gone, and with them what was on it
};

}  // namespace flow
