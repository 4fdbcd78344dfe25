// BoardDraft: the theme board as somebody works on it: what is ticked, typed and in sight. It lives only on
// the wall; what becomes of it goes to the session.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/key.h"
#include "screens/board_pages.h"
#include "ui/text_edit.h"

namespace screens {

// What is typed on the board, and for what.
struct BoardTyping {
  enum class For {
    search,
    new_theme,  // that the ticked answers move to
    rename,
    move,   // to which theme the ticked answers go
    merge,  // into which theme a theme goes
  };
  For what = For::search;
  int theme = 0;                          // that is renamed or merged
  std::optional<std::size_t> panel = {};  // of which the themes are to choose from; nothing: all
  ui::TextEdit text = {};
};

// Whether it is one of the themes there are that is asked for, and not new words.
bool is_choice(BoardTyping::For what);

// A page of the board by what is on it.
struct BoardAt {
  BoardPage::Kind kind = BoardPage::Kind::overview;
  int theme = 0;  // the first one of the panel
  std::size_t part = 0;
};

struct BoardDraft {
  bool locked = false;           // the wall is frozen: nothing may change that the room does not see
  bool correcting = false;       // cards have letters, and are ticked with them
  std::set<base::Key> ticked;    // cards by their first key
  std::set<std::uint64_t> seen;  // words that were on the wall to be read, as numbers
  std::optional<BoardTyping> typing;
  std::optional<base::Key> covering;  // the answer of which a word is being covered
  std::vector<base::Key> dragged;     // the answers in somebody's hand
  std::string found;                  // what was searched for, in small letters; empty: nothing
  double turns_at = 0;                // silent reading: when the next page comes; 0: the wall stands still
  std::size_t reading = 0;            // the page that is being read silently
  BoardPages pages;
  BoardAt at;  // the page on the wall, so that it stays there when pages come and go
};

}  // namespace screens
