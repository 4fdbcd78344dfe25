// The plan tab: the list of actions and the follow-up moments beside the form, and beside that what the room
// answered to the theme an action comes from.
#include "flow/look_at_board.h"
#include "screens/panel_plan_parts.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/checkbox.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kListWidth = 480;
constexpr float kProposalsWidth = 440;
constexpr float kCheckHeight = 64;

void draw_add(PanelDesk& desk, const Rect& rect) {
  const ui::Button button{
      .name = "plan.add", .rect = rect, .label = "Actie toevoegen", .icon = ui::Icon::add};
  if (!ui::button(desk.frame, button)) return;
  desk.draft.plan.choosing_theme = false;
  desk.draft.plan.selected = desk.running.session.plan.size();
  desk.act(flow::AddPlanAction{});
  desk.frame.focus("plan.goal");
}

void draw_from_theme(PanelDesk& desk, const Rect& rect) {
  const ui::Button button{.name = "plan.from_theme",
                          .rect = rect,
                          .label = "Maak een actie van een thema",
                          .kind = ui::ButtonKind::secondary};
  if (ui::button(desk.frame, button)) desk.draft.plan.choosing_theme = true;
}

void draw_looking_back(PanelDesk& desk, const Rect& rect) {
  const bool on = desk.running.looking_back;
  if (ui::checkbox(
          desk.frame,
          {.name = "panel.look_back", .rect = rect, .label = "Terugkijken in de zaal", .checked = on})) {
    desk.act(flow::LookBack{!on});
  }
}

void draw_left(PanelDesk& desk, Rect rect) {
  draw_add(desk, rect.cut_top(ui::kButtonHeight));
  rect.cut_top(12);
  draw_from_theme(desk, rect.cut_top(64));
  rect.cut_top(ui::kGapSmall);
  if (!desk.running.session.plan.empty()) {
    draw_looking_back(desk, rect.cut_bottom(kCheckHeight));
    rect.cut_bottom(ui::kGapTiny);
  }
  draw_plan_list(desk, rect);
}

// Ctrl with an arrow moves the action, also while it is typed in.
void use_order_keys(PanelDesk& desk) {
  if (!desk.frame.accepts_keys()) return;
  const std::size_t at = desk.draft.plan.selected;
  for (ui::KeyEvent& key : desk.frame.interaction().keys()) {
    const bool down = key.event.key == base::KeyCode::down;
    const bool arrow = down || key.event.key == base::KeyCode::up;
    if (key.taken || key.event.type != base::InputEvent::Type::key_down || !key.event.ctrl || !arrow) {
      continue;
    }
    key.taken = true;
    const bool possible = down ? at + 1 < desk.running.session.plan.size() : at > 0;
    if (possible) return move_action(desk, at, down ? at + 1 : at - 1);
  }
}

void draw_chosen(PanelDesk& desk, Rect rect) {
  const model::PlanAction& action = chosen_action(desk);
  if (action.origin.theme != 0) {
    const flow::BoardView board = flow::look_at_board(desk.running);
    const flow::ThemeView* theme = find_theme(board, action.origin.theme);
    if (theme != nullptr && has_proposals(*theme)) {
      draw_proposals(desk, *theme, rect.cut_right(kProposalsWidth));
      rect.cut_right(ui::kGapLarge);
    }
  }
  draw_plan_form(desk, rect);
}

}  // namespace

const model::PlanAction& chosen_action(const PanelDesk& desk) {
  return desk.running.session.plan.at(desk.draft.plan.selected);
}

std::vector<ui::TextEdit>& chosen_fields(PanelDesk& desk) {
  return desk.draft.plan.fields.at(desk.draft.plan.selected);
}

void take_plan_form(PanelDesk& desk) {
  desk.act(flow::EditPlanAction{
      desk.draft.plan.selected,
      read_plan_form(chosen_fields(desk), chosen_action(desk), desk.running.format.organisations)});
}

bool asks_what_became(const PanelDesk& desk) {
  return desk.running.session.closed || desk.running.looking_back;
}

DateRules date_rules(const PanelDesk& desk) {
  return {desk.state.today, desk.running.format, asks_what_became(desk)};
}

std::string fit_date_hint(ui::Frame& frame, std::string hint, float width) {
  const std::string spare = "in de ";
  const std::size_t at = hint.find(spare);
  const bool fits = frame.measure_text(hint, Type::small) <= width;
  if (!fits && at != std::string::npos) hint.erase(at, spare.size());
  return shorten(frame, hint, Type::small, width);
}

void draw_plan_tab(PanelDesk& desk, Rect rect) {
  const model::Session& session = desk.running.session;
  follow_plan(desk.draft.plan, session, desk.running.format.organisations);
  use_order_keys(desk);
  draw_left(desk, rect.cut_left(kListWidth));
  rect.cut_left(ui::kGapLarge);
  if (desk.draft.plan.choosing_theme) {
    return draw_plan_themes(desk, flow::look_at_board(desk.running), rect);
  }
  if (session.plan.empty()) {
    desk.frame.paragraph(rect, "Er zijn nog geen acties.",
                         {.type = Type::title,
                          .colour = ui::kInkSoft,
                          .align = ui::Align::center,
                          .vertical = ui::Vertical::middle});
    return;
  }
  if (desk.draft.plan.selected < session.plan.size()) draw_chosen(desk, rect);
}

}  // namespace screens
