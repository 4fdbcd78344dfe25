// The form of one action; every change goes to the plan at once.
#include <fmt/format.h>

#include <algorithm>

#include "screens/panel_parts.h"
#include "screens/plan_draft.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using model::PlanField;
using ui::Rect;
using ui::Type;

constexpr float kPartnerHeight = 56;
constexpr float kPartnerGap = 12;
constexpr float kRing = 8;                   // room for the ring around what has the focus
constexpr float kWideField = 40 + 132 + 40;  // label, two lines and a half, room below

const model::PlanAction& chosen_action(const PanelDesk& desk) {
  return desk.running.session.plan.at(desk.draft.plan.selected);
}

std::vector<ui::TextEdit>& chosen_fields(PanelDesk& desk) {
  return desk.draft.plan.fields.at(desk.draft.plan.selected);
}

struct FormField {
  PlanField field;
  const char* name;
  const char* label;
  std::string hint = {};
  std::string error = {};
  ui::TextEdit::Lines lines = ui::TextEdit::Lines::one;
};

void draw_field(PanelDesk& desk, const Rect& rect, const FormField& look) {
  ui::TextEdit& text = chosen_fields(desk)[static_cast<std::size_t>(look.field)];
  const ui::TextField field{.name = look.name,
                            .rect = rect,
                            .label = look.label,
                            .hint = look.hint,
                            .error = look.error,
                            .lines = look.lines};
  if (!ui::text_field(desk.frame, field, text).changed) return;
  desk.act(flow::EditPlanAction{
      desk.draft.plan.selected,
      read_plan_form(chosen_fields(desk), chosen_action(desk), desk.running.format.organisations)});
}

// Where the chips of the organisations stand, line by line.
std::vector<Rect> place_partners(PanelDesk& desk, float width) {
  std::vector<Rect> places;
  float x = 0, y = 0;
  for (const std::string& organisation : desk.running.format.organisations) {
    const float w = std::min(desk.frame.measure_text(organisation, Type::small_strong) + 84, width);
    if (x > 0 && x + w > width) {
      x = 0;
      y += kPartnerHeight + kPartnerGap;
    }
    places.push_back({x, y, w, kPartnerHeight});
    x += w + kPartnerGap;
  }
  return places;
}

bool is_partner(const PanelDesk& desk, const std::string& organisation) {
  const auto& partners = chosen_action(desk).partners;
  return std::find(partners.begin(), partners.end(), organisation) != partners.end();
}

void draw_partner(PanelDesk& desk, const Rect& rect, std::size_t index) {
  ui::Frame& frame = desk.frame;
  const std::string& organisation = desk.running.format.organisations[index];
  const bool on = is_partner(desk, organisation);
  const ui::Touch touch = frame.region({.name = fmt::format("plan.partner.{}", index),
                                        .rect = rect,
                                        .role = ui::Role::checkbox,
                                        .label = organisation});
  frame.last_note().value = on ? "on" : "off";
  frame.paint().fill(rect, on ? ui::kTealSoft : ui::kCard, rect.h / 2);
  frame.paint().outline(rect, {on || touch.hovered ? ui::kTeal : ui::kLine, 2, rect.h / 2});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, rect.h / 2);
  frame.paint().icon(on ? ui::Icon::check : ui::Icon::add, {rect.x + 32, rect.center().y},
                     {28, on ? ui::kTeal : ui::kInkSoft});
  const Rect words{rect.x + 54, rect.y, rect.w - 74, rect.h};
  frame.text(words, shorten(frame, organisation, Type::small_strong, words.w),
             {.type = Type::small_strong, .colour = on ? ui::kAccent.text : ui::kInk});
  if (!touch.clicked) return;
  model::PlanAction action = chosen_action(desk);
  action.partners = toggle_partner(action.partners, organisation);
  desk.act(flow::EditPlanAction{desk.draft.plan.selected, action});
}

void draw_partners(PanelDesk& desk, Rect& rect) {
  const auto places = place_partners(desk, rect.w);
  draw_part_title(desk.frame, rect, "Wie doet mee?");
  for (std::size_t i = 0; i < places.size(); ++i) draw_partner(desk, places[i].moved(rect.x, rect.y), i);
  if (!places.empty()) rect.cut_top(places.back().bottom() + ui::kGapSmall);
}

float measure_partners(PanelDesk& desk, float width) {
  const auto places = place_partners(desk, width);
  return 40 + (places.empty() ? 0 : places.back().bottom() + ui::kGapSmall);
}

void draw_remove(PanelDesk& desk, const Rect& rect) {
  const ui::Button button{.name = "plan.remove",
                          .rect = rect,
                          .label = "Actie weghalen",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::trash};
  if (ui::button(desk.frame, button)) desk.draft.plan.ask_to_remove = true;
}

// Goal and action side by side; a sentence wraps.
void draw_what(PanelDesk& desk, const Rect& rect) {
  const auto many = ui::TextEdit::Lines::many;
  draw_field(desk, rect.column(0, 2, ui::kGapLarge),
             {PlanField::goal, "plan.goal", "Wat willen we bereiken?", "", "", many});
  draw_field(desk, rect.column(1, 2, ui::kGapLarge),
             {PlanField::action, "plan.action", "Wat gaan we doen?", "", "", many});
}

void draw_fields(PanelDesk& desk, Rect rect) {
  const auto pair = [&](int column) { return rect.column(column, 2, ui::kGapLarge); };
  const float row = ui::kFormFieldHeight;
  const auto at = [&](int column) { return Rect{pair(column).x, rect.y, pair(column).w, row}; };
  draw_what(desk, rect.cut_top(kWideField));
  draw_field(desk, at(0),
             {PlanField::owner, "plan.owner", "Wie trekt? (functie of naam)",
              "Zet alleen een naam neer als die persoon ja zegt."});
  const std::string due = chosen_fields(desk)[static_cast<std::size_t>(PlanField::due)].text();
  const DateRemark remark = judge_date(due, desk.state.today);
  draw_field(desk, at(1), {PlanField::due, "plan.due", "Wanneer is het klaar?", remark.hint, remark.error});
  rect.cut_top(row);
  draw_field(
      desk, {rect.x, rect.y, rect.w, row},
      {PlanField::sign, "plan.sign", "Waaraan zien we dat het werkt?", "Iets wat je kunt tellen of zien."});
  rect.cut_top(row);
  draw_partners(desk, rect);
  draw_field(desk, {rect.x, rect.y, rect.w, row},
             {PlanField::partners, "plan.partners", "Nog iemand anders?", "Zet een komma tussen namen."});
}

}  // namespace

void draw_plan_form(PanelDesk& desk, Rect rect) {
  draw_remove(desk, rect.cut_bottom(ui::kButtonHeight).cut_right(360));
  rect.cut_bottom(ui::kGapSmall);
  const float height = kWideField + 3 * ui::kFormFieldHeight + measure_partners(desk, rect.w - ui::kGapLarge);
  const ui::ScrollArea area(desk.frame, {.name = "plan.form",
                                         .rect = rect.inset(-kRing, 0),
                                         .content_height = height + 2 * kRing,
                                         .ground = ui::kPaperLow});
  Rect content = area.content().inset(kRing);
  content.w = rect.w - ui::kGapLarge;
  draw_fields(desk, content);
}

void ask_to_remove(PanelDesk& desk) {
  PlanDraft& draft = desk.draft.plan;
  if (!draft.ask_to_remove) return;
  const ui::Question question{
      .name = "remove",
      .title = "Wil je deze actie weghalen?",
      .icon = ui::Icon::trash,
      .tone = ui::kDanger,
      .yes = {.name = "remove.yes", .label = "Ja, weghalen", .kind = ui::ButtonKind::danger},
      .no = {.name = "remove.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  draft.ask_to_remove = false;
  if (answer == ui::QuestionResult::no) return;
  desk.act(flow::RemovePlanAction{draft.selected});
  if (draft.selected > 0) --draft.selected;
}

}  // namespace screens
