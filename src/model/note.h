// Note: what the program can say of where an answer stands, when somebody asks "Waarom staat dit hier?", and
// what it would rather do with it. Made anew with every proposal, never kept in a file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/board.h"

namespace model {

// Where else an answer could stand: a theme of the board, or a concept that has none yet.
struct Suggestion {
  int theme = kLoose;  // kLoose: the concept would be new
  std::string concept_id;
  std::string label;
  bool operator==(const Suggestion&) const = default;
};

struct Note {
  std::string why;       // one sentence in Dutch
  std::string why_lane;  // empty when it stands in the lane of its question
  std::vector<Suggestion>
      suggestions;                   // best first; of an unsure answer, or one like an answer that was moved
  std::optional<std::size_t> turns;  // two sides: where in its text, in bytes, the second one starts
  bool operator==(const Note&) const = default;
};

}  // namespace model
