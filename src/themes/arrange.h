// Arrange: the board as the machine proposes it. Sure answers go to the theme of their concept; of what is
// left, answers that hang together become a theme in their own words; the rest is loose, each with its best
// suggestions. What the board holds already stays as it is: only answers that are new on it, and loose ones
// nobody placed, are looked at. The same answers give the same board, whatever their keys and order.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/key.h"
#include "model/board.h"
#include "model/note.h"
#include "themes/judge.h"

namespace themes {

struct AskedAnswer {
  base::Key key;
  std::string text;
  std::size_t lane = 0;  // index, of the question it was given to
};

// What was judged before, so that only new answers cost time. It holds texts of answers: whoever wipes those
// drops this too. One belongs to one judge and one list of lanes.
class Memory {
 public:
  // The judgement of an answer, which this looks up or has made.
  const Judgement& judge(const Judge& judge, const AskedAnswer& answer, const std::string& asked);

 private:
  std::map<std::pair<std::string, std::size_t>, Judgement> judgements_;  // by text and lane
};

struct Arrangement {
  model::Board board;
  std::map<base::Key, model::Note> notes;
};

// lanes: ids of the format's lanes.
Arrangement arrange(const Judge& judge, model::Board board, const std::vector<AskedAnswer>& answers,
                    const std::vector<std::string>& lanes, Memory& memory);

}  // namespace themes
