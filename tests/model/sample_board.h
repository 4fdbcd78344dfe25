// A board that the machine proposed and nobody touched yet.
#pragma once

#include <initializer_list>
#include <vector>

#include "model/board.h"

namespace sample_board {

// The keys of answers with these numbers.
base::Key key(int number);
std::vector<base::Key> keys(std::initializer_list<int> numbers);

// Answers 1 and 2 about "Tijd" (concept tijd), 3 and 4 about "Korte lijnen" (korte-lijnen), 5 in "fietsen,
// stalling" in words of its own, 6 loose; 2 and 4 proposed in lane 1.
model::Board make_board();

// Answers 1 to 6, all shown.
std::vector<model::Answer> make_answers();

}  // namespace sample_board
