#include "screens/room.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/board.h"
#include "screens/look_back_wall.h"
#include "screens/room_frame.h"
#include "screens/wall.h"
#include "ui/frame.h"

namespace screens {
namespace {

using base::KeyCode;
using ui::Rect;

constexpr const char* kLookBack = "look back";  // the name of that slide

std::size_t draw_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  using model::Layout;
  if (view.looking_back) return draw_look_back_wall(frame, view, sheet);
  switch (view.layout) {
    case Layout::welcome:
      return draw_welcome_slide(frame, view, sheet);
    case Layout::statement:
      return draw_statement_slide(frame, view, sheet);
    case Layout::bullets:
      return draw_bullets_slide(frame, view, sheet);
    case Layout::cards:
      return draw_cards_slide(frame, view, sheet);
    case Layout::sentence:
      return draw_sentence_slide(frame, view, sheet);
    case Layout::own_text:
      return draw_own_text_slide(frame, view, sheet);
    case Layout::questions:
      return draw_questions_slide(frame, view, sheet);
    case Layout::waiting:
      return draw_waiting_slide(frame, view, sheet);
    case Layout::board:  // draws itself, see draw_room
      break;
    case Layout::votes:
      return draw_votes_wall(frame, view, sheet);
    case Layout::plan:
      return draw_plan_wall(frame, view, sheet);
    case Layout::closing:
      return draw_closing_slide(frame, view, sheet);
  }
  return 1;
}

std::string name_slide(const flow::RoomView& view) {
  if (view.looking_back) return kLookBack;
  return fmt::format("{}/{}/{}", static_cast<int>(view.layout), view.slide.title, view.step_title);
}

void start_slide(RoomDraft& draft, std::string slide) {
  draft.sheet = 0;
  draft.sheets = 1;
  draft.sheet_of = std::move(slide);
  draft.board.at = {};
  draft.board.turns_at = 0;
}

}  // namespace

std::vector<flow::Action> draw_room(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft) {
  std::vector<flow::Action> actions;
  if (draft.sheet_of != name_slide(view)) start_slide(draft, name_slide(view));
  frame.paint().background();
  Rect page = frame.area();
  const Rect head = page.cut_top(kRoomHead);
  const Rect foot = page.cut_bottom(kRoomFoot);
  const Rect slide = page.inset(ui::kMargin, 0);
  if (view.layout == model::Layout::board) {
    actions = draw_board(frame, view, draft, slide);
  } else {
    draft.sheets = draw_slide(frame, view, {slide, draft.sheet});
  }
  draft.sheet = std::min(draft.sheet, draft.sheets - 1);
  draft.sheet = draw_room_head(frame, view, {draft.sheet, draft.sheets}, head);
  draw_room_foot(frame, view, foot, actions);
  if (view.layout == model::Layout::board) {
    for (flow::Action& action : ask_on_board(frame, view, draft)) actions.push_back(std::move(action));
  }
  return actions;
}

void draw_blank(ui::Frame& frame) {
  frame.paint().fill(frame.area(), ui::kNight);
}

std::vector<flow::Action> take_room_keys(ui::Frame& frame, RoomDraft& draft) {
  std::vector<flow::Action> actions = take_safety_keys(frame);
  const bool next = frame.shortcut(KeyCode::right) || frame.shortcut(KeyCode::page_down) || frame.typed(U' ');
  const bool previous = frame.shortcut(KeyCode::left) || frame.shortcut(KeyCode::page_up);
  const bool has_pages = draft.sheet_of != kLookBack;
  if (next && has_pages) actions.push_back(flow::NextPage{});
  if (previous && has_pages) actions.push_back(flow::PreviousPage{});
  if (frame.shortcut(KeyCode::f)) actions.push_back(flow::ToggleFreeze{});
  if (frame.shortcut(KeyCode::p)) actions.push_back(flow::TogglePause{});
  const bool on = frame.shortcut(KeyCode::down) || (next && !has_pages);
  const bool back = frame.shortcut(KeyCode::up) || (previous && !has_pages);
  if (on && draft.sheet + 1 < draft.sheets) ++draft.sheet;
  if (back && draft.sheet > 0) --draft.sheet;
  return actions;
}

std::vector<flow::Action> take_safety_keys(ui::Frame& frame) {
  std::vector<flow::Action> actions;
  if (frame.shortcut(KeyCode::b)) actions.push_back(flow::ToggleBlank{});
  if (frame.shortcut(KeyCode::f10)) actions.push_back(flow::TogglePanel{});
  return actions;
}

}  // namespace screens
