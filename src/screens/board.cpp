#include "screens/board.h"

#include <algorithm>

#include "screens/board_desk.h"
#include "screens/board_row.h"
#include "screens/wall.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/card.h"

namespace screens {
namespace {

using ui::Rect;

constexpr float kLine = 56;
constexpr float kTitle = 64;
// Silent reading: a slow reader's pace, and the least a page stays.
constexpr double kSecondsPerWord = 0.3;
constexpr double kLeastSeconds = 8;

// What stands where on the wall.
struct Areas {
  Rect strip;  // empty unless somebody corrects
  Rect page;
  Rect bar;
  Rect line;
};

bool is_typed_in_line(const BoardDraft& draft) {
  return draft.typing && !is_choice(draft.typing->what);
}

Areas divide(Rect rect, const BoardDraft& draft) {
  Areas areas;
  areas.line = rect.cut_bottom(kLine);
  if (draft.correcting || is_typed_in_line(draft)) {
    areas.bar = rect.cut_bottom(kBoardBar);
    rect.cut_bottom(ui::kGapTiny);
  }
  if (draft.correcting) {
    areas.strip = rect.cut_top(kBoardStrip);
    rect.cut_top(ui::kGapSmall);
  }
  areas.page = rect;
  return areas;
}

int first_theme(const flow::BoardView& board, const BoardPage& page) {
  return page.kind == BoardPage::Kind::panel ? board.panels.at(page.panel).themes.front().id : 0;
}

// Where the page that was on the wall stands now.
std::size_t find_again(const flow::BoardView& board, const BoardDraft& draft, std::size_t otherwise) {
  const auto& pages = draft.pages.pages;
  std::size_t found = std::min(otherwise, pages.size() - 1);
  for (std::size_t i = pages.size(); i-- > 0;) {
    const bool same = pages[i].kind == draft.at.kind && first_theme(board, pages[i]) == draft.at.theme;
    if (same && pages[i].part <= draft.at.part) return i;
  }
  return found;
}

void follow_pages(ui::Frame& frame, const flow::BoardView& board, RoomDraft& draft, const Rect& page) {
  Rect cards = page;
  if (has_title(board, draft.board)) cards.cut_top(kTitle + ui::kGapTiny);
  const std::uint64_t before = draft.board.pages.made_of;
  follow_board(frame, board, {cards, draft.board.correcting}, draft.board.pages);
  if (before != draft.board.pages.made_of && before != 0) {
    draft.sheet = find_again(board, draft.board, draft.sheet);
  }
  draft.sheets = draft.board.pages.pages.size();
  draft.sheet = std::min(draft.sheet, draft.sheets - 1);
}

void note_place(const flow::BoardView& board, RoomDraft& draft) {
  const BoardPage& page = draft.board.pages.pages[draft.sheet];
  draft.board.at = {page.kind, first_theme(board, page), page.part};
}

double reading_time(const BoardPage& page) {
  std::size_t spaces = 0;
  for (const LanePlace& lane : page.sheet) {
    for (const LanePlace::Card& card : lane.cards) {
      spaces += 1 + static_cast<std::size_t>(std::count(card.words.begin(), card.words.end(), ' '));
    }
  }
  return std::max(kLeastSeconds, kSecondsPerWord * static_cast<double>(spaces));
}

// Walks past every page, back to the first one at the end.
void read_silently(BoardDesk& desk) {
  if (desk.draft.turns_at == 0) return;
  const double now = desk.frame.now();
  const auto& pages = desk.draft.pages.pages;
  const bool begins = desk.draft.reading != desk.page;
  if (begins) {
    desk.draft.reading = desk.page;
    desk.draft.turns_at = now + reading_time(pages[desk.page]);
  } else if (now >= desk.draft.turns_at) {
    const bool last = desk.page + 1 >= pages.size();
    desk.page = last ? 0 : desk.page + 1;
    desk.draft.reading = desk.page;
    desk.draft.turns_at = last ? 0 : now + reading_time(pages[desk.page]);
  }
  if (desk.draft.turns_at > 0) desk.frame.wake_in(std::max(0.05, desk.draft.turns_at - now));
}

// At a glance the themes themselves are what the strip is for on their pages.
void draw_page(BoardDesk& desk, const Areas& areas) {
  if (desk.on_wall().kind == BoardPage::Kind::overview) {
    const float top = areas.strip.empty() ? areas.page.y : areas.strip.y;
    draw_board_overview(desk, {areas.page.x, top, areas.page.w, areas.page.bottom() - top});
    return;
  }
  draw_board_page(desk, areas.page);
  if (!areas.strip.empty()) draw_board_strip(desk, areas.strip);
}

// What is in the hand follows the pointer, over everything else.
void draw_dragged(BoardDesk& desk) {
  if (desk.draft.dragged.empty()) return;
  ui::Frame& frame = desk.frame;
  if (!frame.interaction().pointer_down()) {
    desk.draft.dragged.clear();
    return;
  }
  const ui::Point at = frame.pointer();
  const std::string words = count_of_answers(desk.draft.dragged.size());
  const Rect card{at.x + 12, at.y + 12, 300, 72};
  frame.paint().card(card, {.lift = 1.4f, .colour = ui::kTealSoft});
  frame.text(card.inset(20, 0), words, {.type = ui::Type::lead_strong, .colour = ui::kAccent.text});
  frame.animate();
}

}  // namespace

std::vector<flow::Action> draw_board(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft,
                                     const Rect& rect) {
  std::vector<flow::Action> actions;
  BoardDesk desk{frame, view.board, draft.board, draft.sheet, actions};
  const Areas areas = divide(rect, draft.board);
  follow_pages(frame, view.board, draft, areas.page);
  read_silently(desk);
  draw_page(desk, areas);
  if (is_typed_in_line(draft.board)) {
    draw_board_typing(desk, areas.bar);
  } else if (draft.board.correcting) {
    draw_board_bar(desk, areas.bar);
  }
  draw_board_line(desk, areas.line);
  draw_dragged(desk);
  note_place(view.board, draft);
  return actions;
}

std::vector<flow::Action> ask_on_board(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft) {
  std::vector<flow::Action> actions;
  BoardDesk desk{frame, view.board, draft.board, draft.sheet, actions};
  draw_board_questions(desk);
  return actions;
}

std::vector<flow::Action> take_board_keys(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft) {
  std::vector<flow::Action> actions;
  if (draft.board.pages.pages.empty()) return actions;
  BoardDesk desk{frame, view.board, draft.board, draft.sheet, actions};
  if (!draft.board.typing && !draft.board.covering) take_board_keys(desk);
  return actions;
}

}  // namespace screens
