// The pages of the board, in the order in which a room reads them: all themes at a glance, then theme by
// theme every answer, the loose ones last. Laid out anew only when something on them changed.
#pragma once

#include <cstdint>
#include <vector>

#include "flow/board_view.h"
#include "screens/board_sheets.h"

namespace screens {

struct BoardPage {
  enum class Kind { overview, panel, loose } kind = Kind::overview;
  std::size_t panel = 0;  // index into BoardView::panels
  std::size_t part = 0;   // 0 for the first sheet of a panel
  BoardSheet sheet;       // empty for the overview
};

struct BoardPages {
  std::uint64_t made_of = 0;     // what they were laid out of, as a number
  std::vector<BoardPage> pages;  // at least one
};

struct BoardRoom {
  ui::Rect cards;  // for the lanes of a panel
  bool correcting = false;
};

// Keeps the pages as they are when nothing changed that shows.
void follow_board(ui::Frame& frame, const flow::BoardView& board, const BoardRoom& room, BoardPages& pages);

// The first page of a panel, or of the loose answers; 0 when there is none.
std::size_t find_page(const BoardPages& pages, BoardPage::Kind kind, std::size_t panel = 0);

}  // namespace screens
