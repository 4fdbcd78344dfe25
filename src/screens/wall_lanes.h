// The lanes of one panel of the board as they are laid out and drawn: the cards of all its themes together,
// with what stands at the foot of each, and the good practices of the cases among what works.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "flow/board_view.h"

namespace screens {

struct WallCard {
  enum class Kind { answer, practice, offer } kind = Kind::answer;
  int theme = 0;                // it stands in, or is offered to
  std::vector<base::Key> keys;  // of an answer
  std::string practice;         // id, of a practice or an offer
  std::string words;
  std::string chip;    // at the foot, left; may be empty
  std::string remark;  // at the foot, right; may be empty
};

struct WallLane {
  std::string title;
  model::Tone tone = model::Tone::works;
  std::vector<WallCard> cards;
  std::size_t answers = 0;
};

// Offers stand there only while somebody corrects.
std::vector<WallLane> make_lanes(std::span<const flow::ThemeView> themes, bool correcting);

}  // namespace screens
