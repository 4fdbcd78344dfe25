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
    case Layout::board:
      return draw_board(frame, view, sheet);
    case Layout::plan:
      return draw_plan_wall(frame, view, sheet);
    case Layout::closing:
      return draw_closing_slide(frame, view, sheet);
  }
  return 1;
}

std::string name_slide(const flow::RoomView& view) {
  return fmt::format("{}/{}/{}", static_cast<int>(view.layout), view.slide.title, view.step_title);
}

}  // namespace

std::vector<flow::Action> draw_room(ui::Frame& frame, const flow::RoomView& view, RoomDraft& draft) {
  std::vector<flow::Action> actions;
  if (draft.sheet_of != name_slide(view)) draft = {0, 1, name_slide(view)};
  frame.paint().background();
  Rect page = frame.area();
  const Rect head = page.cut_top(kRoomHead);
  const Rect foot = page.cut_bottom(kRoomFoot);
  draft.sheets = draw_slide(frame, view, {page.inset(ui::kMargin, 0), draft.sheet});
  draft.sheet = std::min(draft.sheet, draft.sheets - 1);
  draft.sheet = draw_room_head(frame, view, {draft.sheet, draft.sheets}, head);
  draw_room_foot(frame, view, foot, actions);
  return actions;
}

void draw_blank(ui::Frame& frame) {
  frame.paint().fill(frame.area(), ui::kNight);
}

std::vector<flow::Action> take_room_keys(ui::Frame& frame, RoomDraft& draft) {
  std::vector<flow::Action> actions = take_safety_keys(frame);
  const bool next = frame.shortcut(KeyCode::right) || frame.shortcut(KeyCode::page_down) || frame.typed(U' ');
  if (next) actions.push_back(flow::NextPage{});
  if (frame.shortcut(KeyCode::left) || frame.shortcut(KeyCode::page_up)) {
    actions.push_back(flow::PreviousPage{});
  }
  if (frame.shortcut(KeyCode::f)) actions.push_back(flow::ToggleFreeze{});
  if (frame.shortcut(KeyCode::p)) actions.push_back(flow::TogglePause{});
  if (frame.shortcut(KeyCode::down) && draft.sheet + 1 < draft.sheets) ++draft.sheet;
  if (frame.shortcut(KeyCode::up) && draft.sheet > 0) --draft.sheet;
  return actions;
}

std::vector<flow::Action> take_safety_keys(ui::Frame& frame) {
  std::vector<flow::Action> actions;
  if (frame.shortcut(KeyCode::b)) actions.push_back(flow::ToggleBlank{});
  if (frame.shortcut(KeyCode::f10)) actions.push_back(flow::TogglePanel{});
  return actions;
}

}  // namespace screens
