#include "screens/room.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/room_frame.h"
#include "screens/wall.h"
#include "ui/frame.h"

namespace screens {
namespace {

using base::KeyCode;
using ui::Rect;

std::size_t draw_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  using model::Layout;
  switch (view.layout) {
    case Layout::welcome:
      return draw_welcome(frame, view, sheet);
    case Layout::statement:
      return draw_statement(frame, view, sheet);
    case Layout::bullets:
      return draw_bullets(frame, view, sheet);
    case Layout::cards:
      return draw_cards(frame, view, sheet);
    case Layout::sentence:
      return draw_sentence(frame, view, sheet);
    case Layout::own_text:
      return draw_own_text(frame, view, sheet);
    case Layout::questions:
      return draw_questions(frame, view, sheet);
    case Layout::waiting:
      return draw_waiting(frame, view, sheet);
    case Layout::board:
      return draw_board(frame, view, sheet);
    case Layout::plan:
      return draw_plan_wall(frame, view, sheet);
    case Layout::closing:
      return draw_closing(frame, view, sheet);
  }
  return 1;
}

std::string name_slide(const flow::RoomView& view) {
  return fmt::format("{}/{}/{}", static_cast<int>(view.layout), view.slide.title, view.step_title);
}

void take_keys(ui::Frame& frame, std::vector<flow::Action>& actions) {
  const bool next = frame.shortcut(KeyCode::right) || frame.shortcut(KeyCode::page_down) || frame.typed(U' ');
  if (next) actions.push_back(flow::NextPage{});
  if (frame.shortcut(KeyCode::left) || frame.shortcut(KeyCode::page_up)) {
    actions.push_back(flow::PreviousPage{});
  }
  if (frame.shortcut(KeyCode::b)) actions.push_back(flow::ToggleBlank{});
  if (frame.shortcut(KeyCode::f)) actions.push_back(flow::ToggleFreeze{});
  if (frame.shortcut(KeyCode::p)) actions.push_back(flow::TogglePause{});
  if (frame.shortcut(KeyCode::f10)) actions.push_back(flow::TogglePanel{});
}

void turn_sheets(ui::Frame& frame, RoomDraft& draft, std::size_t count) {
  if (frame.shortcut(KeyCode::down) && draft.sheet + 1 < count) ++draft.sheet;
  if (frame.shortcut(KeyCode::up) && draft.sheet > 0) --draft.sheet;
}

}  // namespace

std::vector<flow::Action> draw_room(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft) {
  std::vector<flow::Action> actions;
  if (draft.sheet_of != name_slide(view)) draft = {0, name_slide(view)};
  frame.paint().background();
  Rect page = frame.area();
  const Rect head = page.cut_top(kRoomHead);
  const Rect foot = page.cut_bottom(kRoomFoot);
  const std::size_t sheets = draw_slide(frame, view, {page.inset(ui::kMargin, 0), draft.sheet});
  draft.sheet = draw_room_head(frame, view, {std::min(draft.sheet, sheets - 1), sheets}, head);
  turn_sheets(frame, draft, sheets);
  draw_room_foot(frame, view, foot, actions);
  take_keys(frame, actions);
  return actions;
}

std::vector<flow::Action> draw_blank(ui::Frame& frame) {
  std::vector<flow::Action> actions;
  frame.paint().fill(frame.area(), ui::kNight);
  take_keys(frame, actions);
  return actions;
}

}  // namespace screens
