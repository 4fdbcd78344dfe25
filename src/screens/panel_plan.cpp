// The plan tab: the list of actions and the follow-up moments beside the form.
#include <fmt/format.h>

#include <algorithm>

#include "screens/panel_parts.h"
#include "screens/plan_draft.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kListWidth = 500;
constexpr float kItemHeight = 96;
constexpr float kItemGap = 12;
constexpr float kPartTitle = 64;  // above the moments
constexpr float kRing = 8;        // room for the ring around what has the focus
constexpr float kMarkRoom = 16;   // for the scroll mark

std::string name_action(const model::PlanAction& action) {
  if (!action.action.empty()) return action.action;
  return action.goal.empty() ? "Nieuwe actie" : action.goal;
}

void draw_item(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::Frame& frame = desk.frame;
  const model::PlanAction& action = desk.running.session.plan[index];
  const bool chosen = index == desk.draft.plan.selected;
  const ui::Touch touch = frame.region({.name = fmt::format("plan.item.{}", index),
                                        .rect = rect,
                                        .role = ui::Role::option,
                                        .label = name_action(action)});
  frame.paint().fill(rect, chosen || touch.hovered ? ui::kTealSoft : ui::kCard, ui::kRadiusButton);
  frame.paint().outline(rect, {chosen ? ui::kTeal : ui::kLine, chosen ? 2.5f : 1.5f, ui::kRadiusButton});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusButton);
  const bool open = model::is_open_point(action);
  Rect inside = rect.inset(20, 10);
  frame.paint().icon(open ? ui::Icon::flag : ui::Icon::check_circle, {inside.x + 16, inside.center().y},
                     {32, open ? ui::kWarn.mark : ui::kWorks.mark});
  inside.cut_left(52);
  frame.text(inside.row(0, 2, 0), shorten(frame, name_action(action), Type::small_strong, inside.w),
             {.type = Type::small_strong});
  const std::string owner = action.owner.empty() ? "Nog geen trekker" : action.owner;
  frame.text(inside.row(1, 2, 0), shorten(frame, owner, Type::small, inside.w),
             {.type = Type::small, .colour = ui::kInkSoft});
  if (touch.clicked) desk.draft.plan.selected = index;
}

void draw_add(PanelDesk& desk, const Rect& rect) {
  const ui::Button button{
      .name = "plan.add", .rect = rect, .label = "Actie toevoegen", .icon = ui::Icon::add};
  if (!ui::button(desk.frame, button)) return;
  desk.draft.plan.selected = desk.running.session.plan.size();
  desk.act(flow::AddPlanAction{});
  desk.frame.focus("plan.goal");
}

void draw_moment(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::TextEdit& text = desk.draft.plan.moments[index];
  const DateRemark remark = judge_date(text.text(), desk.state.today);
  const ui::TextField field{.name = fmt::format("plan.moment.{}", index),
                            .rect = rect,
                            .label = desk.running.session.moments[index].title,
                            .hint = remark.hint,
                            .error = remark.error,
                            .lines = ui::TextEdit::Lines::one};
  if (!ui::text_field(desk.frame, field, text).changed) return;
  const auto date = base::parse_date(text.text());
  if (date) desk.act(flow::EditMoment{index, *date});
}

// The height of the actions, and of all that is in the list.
float measure_items(const PanelDesk& desk) {
  return static_cast<float>(desk.running.session.plan.size()) * (kItemHeight + kItemGap);
}

float measure_list(const PanelDesk& desk) {
  const std::size_t moments = desk.draft.plan.moments.size();
  const float below = moments == 0 ? 0 : kPartTitle + static_cast<float>(moments) * ui::kFormFieldHeight;
  return 2 * kRing + measure_items(desk) + below;
}

void draw_items(PanelDesk& desk, ui::ScrollArea& area, Rect& rest) {
  for (std::size_t i = 0; i < desk.running.session.plan.size(); ++i) {
    const Rect item = rest.cut_top(kItemHeight);
    rest.cut_top(kItemGap);
    if (i == desk.draft.plan.selected) area.follow(fmt::format("{}", i), item);
    draw_item(desk, item, i);
  }
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

// The actions, and below them the moments: whatever does not fit is a turn of the wheel away.
void draw_list(PanelDesk& desk, const Rect& rect) {
  ui::ScrollArea area(desk.frame, {.name = "plan.list",
                                   .rect = rect.inset(-kRing, 0),
                                   .content_height = measure_list(desk),
                                   .ground = ui::kPaperLow});
  Rect rest = area.content().inset(kRing);
  rest.w = rect.w - kMarkRoom;
  draw_items(desk, area, rest);
  draw_moments(desk, rest);
}

}  // namespace

void draw_plan_tab(PanelDesk& desk, Rect rect) {
  const model::Session& session = desk.running.session;
  follow_plan(desk.draft.plan, session, desk.running.format.organisations);
  Rect list = rect.cut_left(kListWidth);
  rect.cut_left(40);
  draw_add(desk, list.cut_top(ui::kButtonHeight));
  list.cut_top(ui::kGapTiny);
  draw_list(desk, list);
  if (session.plan.empty()) {
    desk.frame.paragraph(rect, "Er zijn nog geen acties.",
                         {.type = Type::title,
                          .colour = ui::kInkSoft,
                          .align = ui::Align::center,
                          .vertical = ui::Vertical::middle});
    return;
  }
  if (desk.draft.plan.selected < session.plan.size()) draw_plan_form(desk, rect);
}

}  // namespace screens
