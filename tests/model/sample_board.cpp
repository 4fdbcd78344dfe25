#include "model/sample_board.h"

#include "support/sample_format.h"

namespace sample_board {

base::Key key(int number) {
  return support::make_answer(number, 1, "").key;
}

std::vector<base::Key> keys(std::initializer_list<int> numbers) {
  std::vector<base::Key> keys;
  for (const int number : numbers) keys.push_back(key(number));
  return keys;
}

model::Board make_board() {
  model::Board board;
  const int time = model::propose_theme(board, "tijd", "Tijd");
  const int lines = model::propose_theme(board, "korte-lijnen", "Korte lijnen");
  const int own = model::propose_theme(board, "", "fietsen, stalling");
  model::propose_placement(board, key(1), time, std::nullopt);
  model::propose_placement(board, key(2), time, 1);
  model::propose_placement(board, key(3), lines, std::nullopt);
  model::propose_placement(board, key(4), lines, 1);
  model::propose_placement(board, key(5), own, std::nullopt);
  model::propose_placement(board, key(6), model::kLoose, std::nullopt);
  return board;
}

std::vector<model::Answer> make_answers() {
  std::vector<model::Answer> answers;
  for (int i = 1; i <= 6; ++i) answers.push_back(support::make_answer(i, 1, "x", model::Screening::shown));
  return answers;
}

}  // namespace sample_board
