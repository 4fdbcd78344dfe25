// Room lessons: what the room's own moves say of other answers. An answer much like one that somebody moved
// gets that theme as a suggestion; it never moves by itself.
#pragma once

#include <optional>
#include <vector>

#include "base/key.h"
#include "model/board.h"
#include "themes/sparse.h"

namespace themes {

class RoomLessons {
 public:
  // The board must outlive this.
  explicit RoomLessons(const model::Board& board) : board_(board) {}

  // Takes an answer in when the room placed it; its content is that of its Judgement.
  void add(const base::Key& key, const SparseVector& content);

  // The theme of the moved answer most like this one; nothing when none is much like it.
  std::optional<int> theme_like(const SparseVector& content) const;

 private:
  struct Lesson {
    SparseVector content;
    int theme = model::kLoose;
  };
  const model::Board& board_;
  std::vector<Lesson> lessons_;
};

}  // namespace themes
