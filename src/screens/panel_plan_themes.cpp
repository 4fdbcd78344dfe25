// The themes of the board, to make an action of one.
#include <fmt/format.h>

#include <algorithm>

#include "screens/panel_plan_parts.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kItemHeight = 100;
constexpr float kItemGap = 12;

bool has_action(const PanelDesk& desk, int theme) {
  const auto& plan = desk.running.session.plan;
  return std::any_of(plan.begin(), plan.end(),
                     [&](const model::PlanAction& action) { return action.origin.theme == theme; });
}

std::string count_votes(int votes) {
  return votes == 1 ? "1 stem" : fmt::format("{} stemmen", votes);
}

// "werkt 8, schuurt 12"
void draw_counts(ui::Frame& frame, Rect rect, const flow::ThemeView& theme) {
  for (const model::Tone tone : {model::Tone::works, model::Tone::hurts}) {
    const ui::Tone& look = tone_of(tone);
    const std::string words =
        fmt::format("{} {}", tone == model::Tone::works ? "werkt" : "schuurt", count_answers(theme, tone));
    const Rect mark = rect.cut_left(38);
    frame.paint().icon(icon_of(tone), {mark.x + 14, mark.center().y}, {26, look.mark});
    frame.text(rect.cut_left(frame.measure_text(words, Type::small) + ui::kGapLarge), words,
               {.type = Type::small, .colour = look.text});
  }
}

// Right in the item: how many chose it, and whether there is an action of it already.
void draw_marks(PanelDesk& desk, Rect& inside, const ThemeChoice& choice) {
  const auto put = [&](ui::Chip chip) {
    const Rect place = inside.cut_right(ui::measure_chip(desk.frame, chip));
    chip.left_middle = {place.x, place.center().y};
    ui::chip(desk.frame, chip);
    inside.cut_right(ui::kGapSmall);
  };
  if (choice.votes > 0) {
    put({.label = count_votes(choice.votes),
         .tone = choice.chosen_most ? ui::kAccent : ui::kCalm,
         .icon = choice.chosen_most ? ui::Icon::check_circle : ui::Icon::none});
  }
  if (has_action(desk, choice.theme->id)) put({.label = "Heeft een actie", .tone = ui::kWorks});
}

void draw_theme(PanelDesk& desk, const Rect& rect, const ThemeChoice& choice) {
  ui::Frame& frame = desk.frame;
  const ui::Touch touch = frame.region(
      {.name = fmt::format("plan.theme.{}", choice.theme->id), .rect = rect, .label = choice.theme->label});
  frame.paint().fill(rect, touch.hovered ? ui::kTealSoft : ui::kCard, ui::kRadiusButton);
  frame.paint().outline(rect, {choice.chosen_most ? ui::kTeal : ui::kLine, choice.chosen_most ? 2.5f : 1.5f,
                               ui::kRadiusButton});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusButton);
  Rect inside = rect.inset(24, 8);
  draw_marks(desk, inside, choice);
  frame.text(inside.row(0, 2, 0), shorten(frame, choice.theme->label, Type::body_strong, inside.w),
             {.type = Type::body_strong});
  draw_counts(frame, inside.row(1, 2, 0), *choice.theme);
  if (!touch.clicked) return;
  desk.draft.plan.choosing_theme = false;
  desk.draft.plan.selected = desk.running.session.plan.size();
  desk.act(flow::AddPlanAction{propose_action(*choice.theme)});
  frame.focus("plan.action");
}

void draw_head(PanelDesk& desk, Rect line) {
  const ui::Button cancel{.name = "plan.theme.cancel",
                          .rect = line.cut_right(240),
                          .label = "Annuleren",
                          .kind = ui::ButtonKind::secondary};
  desk.frame.text(line, "Van welk thema maak je een actie?", {.type = Type::lead_strong});
  const bool escaped = desk.frame.shortcut(base::KeyCode::escape);
  if (ui::button(desk.frame, cancel) || escaped) desk.draft.plan.choosing_theme = false;
}

}  // namespace

void draw_plan_themes(PanelDesk& desk, const flow::BoardView& board, Rect rect) {
  draw_head(desk, rect.cut_top(ui::kButtonHeight));
  rect.cut_top(ui::kGapSmall);
  const auto choices = list_themes(board, desk.running.session.votes);
  if (choices.empty()) {
    desk.frame.paragraph(rect, "Er zijn nog geen thema's op het bord.",
                         {.type = Type::title,
                          .colour = ui::kInkSoft,
                          .align = ui::Align::center,
                          .vertical = ui::Vertical::middle});
    return;
  }
  const float height = static_cast<float>(choices.size()) * (kItemHeight + kItemGap);
  const ui::ScrollArea area(desk.frame, {.name = "plan.themes",
                                         .rect = rect.inset(-kPlanRing, 0),
                                         .content_height = height + 2 * kPlanRing,
                                         .ground = ui::kPaperLow});
  Rect rest = area.content().inset(kPlanRing);
  rest.w = rect.w - ui::kGap;
  for (const ThemeChoice& choice : choices) {
    draw_theme(desk, rest.cut_top(kItemHeight), choice);
    rest.cut_top(kItemGap);
  }
}

}  // namespace screens
