// Room lessons: what the room's own moves say of other answers. An answer much like one that somebody moved
// gets that theme as a suggestion; it never moves by itself.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/board.h"
#include "themes/features.h"
#include "themes/judge.h"

namespace themes {

class RoomLessons {
 public:
  // Both must outlive this.
  RoomLessons(const Judge& judge, const model::Board& board) : judge_(judge), board_(board) {}

  // Takes an answer in when the room placed it.
  void add(const base::Key& key, std::string_view text);

  // The theme of the moved answer most like this one; nothing when none is much like it.
  std::optional<int> theme_like(std::string_view text) const;

 private:
  struct Lesson {
    SparseVector words;
    int theme = model::kLoose;
  };
  const Judge& judge_;
  const model::Board& board_;
  std::vector<Lesson> lessons_;
};

}  // namespace themes
