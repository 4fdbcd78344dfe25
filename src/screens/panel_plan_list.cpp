// The actions in their order, and below them the moments to look back.
#include <fmt/format.h>

#include <algorithm>

#include "screens/action_state.h"
#include "screens/panel_plan_parts.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/text_field.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kItemHeight = 96;
constexpr float kItemGap = 12;
constexpr float kGripWidth = 48;
constexpr float kPartTitle = 64;  // above the moments
constexpr float kMarkRoom = 16;   // for the scroll mark

std::string name_action(const model::PlanAction& action) {
  if (!action.action.empty()) return action.action;
  return action.goal.empty() ? "Nieuwe actie" : action.goal;
}

// The words of an item, and the icon that says how it stands.
void draw_item_words(PanelDesk& desk, Rect inside, const model::PlanAction& action) {
  ui::Frame& frame = desk.frame;
  const bool open = model::is_open_point(action);
  const Rect mark = inside.cut_left(52);
  if (asks_what_became(desk)) {
    frame.paint().icon(icon_of(action.state), {mark.x + 16, mark.center().y},
                       {32, tone_of(action.state).mark});
  } else {
    frame.paint().icon(open ? ui::Icon::flag : ui::Icon::check_circle, {mark.x + 16, mark.center().y},
                       {32, open ? ui::kWarn.mark : ui::kWorks.mark});
  }
  frame.text(inside.row(0, 2, 0), shorten(frame, name_action(action), Type::small_strong, inside.w),
             {.type = Type::small_strong});
  const std::string owner = action.owner.empty() ? "Nog geen trekker" : action.owner;
  frame.text(inside.row(1, 2, 0), shorten(frame, owner, Type::small, inside.w),
             {.type = Type::small, .colour = ui::kInkSoft});
}

void draw_item(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::Frame& frame = desk.frame;
  const model::PlanAction& action = desk.running.session.plan[index];
  const bool chosen = index == desk.draft.plan.selected;
  const ui::Touch touch = frame.region({.name = fmt::format("plan.item.{}", index),
                                        .rect = rect,
                                        .role = ui::Role::option,
                                        .label = name_action(action)});
  frame.last_note().value = chosen ? "on" : "off";
  frame.paint().fill(rect, chosen || touch.hovered ? ui::kTealSoft : ui::kCard, ui::kRadiusButton);
  frame.paint().outline(rect, {chosen ? ui::kTeal : ui::kLine, chosen ? 2.5f : 1.5f, ui::kRadiusButton});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusButton);
  draw_item_words(desk, rect.inset(16, 10), action);
  if (!touch.clicked) return;
  desk.draft.plan.selected = index;
  desk.draft.plan.choosing_theme = false;
}

// Six dots to take hold of an action by.
void draw_grip(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::Frame& frame = desk.frame;
  const ui::Touch touch = frame.region({.name = fmt::format("plan.grip.{}", index),
                                        .rect = rect,
                                        .role = ui::Role::grip,
                                        .label = "Verslepen",
                                        .focusable = false,
                                        .keys = {}});
  const bool on = touch.hovered || touch.held;
  for (int dot = 0; dot < 6; ++dot) {
    const float x = rect.center().x + (dot % 2 == 0 ? -6.0f : 6.0f);
    const float y = rect.center().y + static_cast<float>(dot / 2 - 1) * 12;
    frame.paint().circle({x, y}, 3, on ? ui::kTeal : ui::kInkFaint);
  }
  auto& dragging = desk.draft.plan.dragging;
  if (touch.pressed) dragging = desk.draft.plan.selected = index;
  if (dragging == index && !touch.held) dragging.reset();  // the window or the panel went away meanwhile
}

// The place in the list that the pointer is over.
std::size_t place_at(const PanelDesk& desk, float list_top) {
  const float place = (desk.frame.pointer().y - list_top) / (kItemHeight + kItemGap);
  const auto last = static_cast<float>(desk.running.session.plan.size() - 1);
  return static_cast<std::size_t>(std::clamp(place, 0.0f, last));
}

// Shows where the action goes that is held, and puts it there when it is let go.
void follow_drag(PanelDesk& desk, const Rect& items) {
  auto& dragging = desk.draft.plan.dragging;
  if (!dragging) return;
  if (*dragging >= desk.running.session.plan.size()) return dragging.reset();
  const std::size_t to = place_at(desk, items.y);
  if (!desk.frame.interaction().pointer_down()) {
    const std::size_t from = *dragging;
    dragging.reset();
    if (from != to) move_action(desk, from, to);
    return;
  }
  if (to == *dragging) return;
  const float row = static_cast<float>(to > *dragging ? to + 1 : to);
  const float y = items.y + row * (kItemHeight + kItemGap) - kItemGap / 2;
  desk.frame.paint().fill({items.x, y - 3, items.w, 6}, ui::kTeal, 3);
}

void draw_items(PanelDesk& desk, ui::ScrollArea& area, Rect& rest) {
  const Rect items = rest;
  for (std::size_t i = 0; i < desk.running.session.plan.size(); ++i) {
    Rect item = rest.cut_top(kItemHeight);
    rest.cut_top(kItemGap);
    if (i == desk.draft.plan.selected) area.follow(fmt::format("{}", i), item);
    const Rect grip = item.cut_left(kGripWidth);
    draw_item(desk, item, i);
    draw_grip(desk, grip, i);
  }
  follow_drag(desk, items);
}

void draw_moment(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::TextEdit& text = desk.draft.plan.moments[index];
  const DateRemark remark = judge_date(text.text(), date_rules(desk));
  const ui::TextField field{
      .name = fmt::format("plan.moment.{}", index),
      .rect = rect,
      .label = shorten(desk.frame, desk.running.session.moments[index].title, Type::small_strong, rect.w),
      .hint = fit_date_hint(desk.frame, remark.hint, rect.w),
      .error = shorten(desk.frame, remark.error, Type::small, rect.w - 40),
      .lines = ui::TextEdit::Lines::one,
      .type = Type::body};
  if (!ui::text_field(desk.frame, field, text).changed) return;
  const auto date = base::parse_date(text.text());
  if (date) desk.act(flow::EditMoment{index, *date});
}

void draw_moments(PanelDesk& desk, Rect& rest) {
  if (desk.draft.plan.moments.empty()) return;
  Rect title = rest.cut_top(kPartTitle);
  title.cut_top(kPartTitle - 40);
  draw_part_title(desk.frame, title, "Wanneer kijken we terug?");
  for (std::size_t i = 0; i < desk.draft.plan.moments.size(); ++i) {
    draw_moment(desk, rest.cut_top(ui::kFormFieldHeight), i);
  }
}

float measure_list(const PanelDesk& desk) {
  const std::size_t moments = desk.draft.plan.moments.size();
  const float below = moments == 0 ? 0 : kPartTitle + static_cast<float>(moments) * ui::kFormFieldHeight;
  const float items = static_cast<float>(desk.running.session.plan.size()) * (kItemHeight + kItemGap);
  return 2 * kPlanRing + items + below;
}

}  // namespace

// Whatever does not fit is a turn of the wheel away.
void draw_plan_list(PanelDesk& desk, const Rect& rect) {
  ui::ScrollArea area(desk.frame, {.name = "plan.list",
                                   .rect = rect.inset(-kPlanRing, 0),
                                   .content_height = measure_list(desk),
                                   .ground = ui::kPaperLow});
  Rect rest = area.content().inset(kPlanRing);
  rest.w = rect.w - kMarkRoom;
  draw_items(desk, area, rest);
  draw_moments(desk, rest);
}

void move_action(PanelDesk& desk, std::size_t from, std::size_t to) {
  PlanDraft& draft = desk.draft.plan;
  desk.act(flow::MovePlanAction{from, to});
  move_plan_fields(draft, from, to);
  if (draft.selected == from) draft.selected = to;
}

}  // namespace screens
