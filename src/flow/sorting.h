// Sorting: what is known, while the program runs, of how the shown answers are sorted on the board: what the
// machine said of each, what was corrected and can be undone. The board itself is in the session.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/key.h"
#include "model/answer.h"
#include "model/board.h"
#include "model/note.h"
#include "model/wall.h"

namespace flow {

// One correction, to be said in words.
struct Deed {
  enum class Kind {
    moved,       // answers to a theme, or loose when it has no label
    pinned,      // answers that stand right
    turned,      // answers to another lane
    hidden,      // answers
    split,       // an answer into two
    added,       // a theme
    renamed,     // a theme
    merged,      // a theme into another
    removed,     // a theme
    placed,      // a theme elsewhere on the wall
    laid,        // a practice of a case in a theme
    taken_away,  // a practice of a case
  };
  Kind kind = Kind::moved;
  std::size_t answers = 0;
  std::string theme;  // label; of what was merged or moved: where to
  bool operator==(const Deed&) const = default;
};

// What brings back what was before a deed.
struct DeedBefore {
  Deed deed;
  model::Board board;
  std::vector<model::Panel> wall;
  std::map<base::Key, model::Screening> screening;  // of answers whose screening it changed
  std::vector<model::Answer> gone;                  // answers it took away
  std::vector<base::Key> made;                      // answers it made
};

// What was done last, for the line that says so.
struct LastDeed {
  Deed deed;
  enum class Way { done, undone, redone } way = Way::done;
  bool operator==(const LastDeed&) const = default;
};

struct Sorting {
  std::map<base::Key, model::Note> notes;      // of the newest proposal
  std::vector<std::vector<base::Key>> stacks;  // answers that say the same; two or more in each
  model::FamilyLabels families;
  std::vector<model::Panel> wall;      // as the last deed left it; empty before the first
  bool stale = true;                   // something changed since the newest proposal was asked for
  bool under_way = false;              // a proposal is being made
  std::optional<base::Error> problem;  // why there is none
  std::vector<DeedBefore> done;        // newest last
  std::vector<DeedBefore> undone;      // newest last
  std::optional<LastDeed> last;
  std::optional<base::Key> asked_why;  // the answer of which the room wants to know why it stands there
};

}  // namespace flow
