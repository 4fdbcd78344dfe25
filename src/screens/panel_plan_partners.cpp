// Who joins in: a chip to tick for each organisation of the format.
#include <fmt/format.h>

#include <algorithm>

#include "screens/panel_plan_parts.h"
#include "screens/wall.h"
#include "ui/button.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kHeight = 52;
constexpr float kGapBetween = 10;
constexpr float kTitle = 40;

// Where the chips stand, line by line.
std::vector<Rect> place_partners(PanelDesk& desk, float width) {
  std::vector<Rect> places;
  float x = 0, y = kTitle;
  for (const std::string& organisation : desk.running.format.organisations) {
    const float w = std::min(desk.frame.measure_text(organisation, Type::small_strong) + 78, width);
    if (x > 0 && x + w > width) {
      x = 0;
      y += kHeight + kGapBetween;
    }
    places.push_back({x, y, w, kHeight});
    x += w + kGapBetween;
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
  frame.paint().icon(on ? ui::Icon::check : ui::Icon::add, {rect.x + 30, rect.center().y},
                     {26, on ? ui::kTeal : ui::kInkSoft});
  const Rect words{rect.x + 50, rect.y, rect.w - 70, rect.h};
  frame.text(words, shorten(frame, organisation, Type::small_strong, words.w),
             {.type = Type::small_strong, .colour = on ? ui::kAccent.text : ui::kInk});
  if (!touch.clicked) return;
  model::PlanAction action = chosen_action(desk);
  action.partners = toggle_partner(action.partners, organisation);
  desk.act(flow::EditPlanAction{desk.draft.plan.selected, action});
}

}  // namespace

float measure_partners(PanelDesk& desk, float width) {
  const auto places = place_partners(desk, width);
  return places.empty() ? 0 : places.back().bottom() + ui::kGapSmall;
}

void draw_partners(PanelDesk& desk, const Rect& rect) {
  const auto places = place_partners(desk, rect.w);
  if (places.empty()) return;
  desk.frame.text({rect.x, rect.y, rect.w, kTitle}, "Wie doet mee?", {.type = Type::small_strong});
  for (std::size_t i = 0; i < places.size(); ++i) draw_partner(desk, places[i].moved(rect.x, rect.y), i);
}

}  // namespace screens
