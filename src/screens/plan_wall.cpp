// The action plan as it is being filled in: what is there, and plainly what is not there yet.
#include <fmt/format.h>

#include <algorithm>

#include "screens/masonry.h"
#include "screens/wall.h"
#include "screens/wording.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 24;
constexpr float kBadge = 84;
constexpr float kFactGap = 16;
constexpr float kShareOfAction = 0.42f;  // of the width; the rest is for the facts

struct Fact {
  std::string label;
  std::string words;
};

// In the order of a grid of two by two.
std::vector<Fact> facts_of(const model::PlanAction& action) {
  return {{"Wie trekt?", action.owner},
          {"Wanneer is het klaar?", action.due ? base::to_dutch(*action.due) : ""},
          {"Wie doet mee?", join_with_and(action.partners)},
          {"Waaraan zien we het?", action.sign}};
}

std::string headline(const model::PlanAction& action) {
  return action.action.empty() ? "Wat gaan we doen?" : action.action;
}

// One action as a card: goal and action left, the facts beside, what is missing below.
class ActionCard {
 public:
  ActionCard(ui::Frame& frame, const model::PlanAction& action)
      : frame_(frame), action_(action), type_(smallest_type(frame)) {}

  float measure(float width) const {
    const Rect inside = words_of({0, 0, width, 0});
    float height = std::max(measure_action(inside.w * kShareOfAction), measure_facts(facts_rect(inside)));
    if (!remark().empty()) height += kFactGap + ui::line_height(type_);
    return height + 2 * kPad;
  }

  void draw(const Rect& rect, std::size_t number) const {
    const ui::Tone& tone = model::is_open_point(action_) ? ui::kWarn : ui::kWorks;
    frame_.paint().card(rect);
    frame_.paint().edge(rect, tone.mark);
    draw_number({rect.x + kPad, rect.y + kPad, 60, 60}, tone, number);
    Rect inside = words_of(rect);
    if (!remark().empty()) draw_remark(inside.cut_bottom(ui::line_height(type_)));
    draw_facts(facts_rect(inside));
    draw_action({inside.x, inside.y, inside.w * kShareOfAction, inside.h});
  }

 private:
  static Rect words_of(const Rect& card) {
    const Rect inside = card.inset(kPad);
    return {inside.x + kBadge, inside.y, inside.w - kBadge, inside.h};
  }

  static Rect facts_rect(const Rect& inside) {
    const float x = inside.w * kShareOfAction + ui::kGapHuge;
    return {inside.x + x, inside.y, inside.w - x, inside.h};
  }

  std::string remark() const {
    const std::string missing = still_to_fill_in(action_);
    if (!action_.owner.empty()) return missing;
    return "Open punt: nog geen trekker. " + missing;
  }

  float measure_action(float width) const {
    const float action = frame_.measure_paragraph(headline(action_), Type::title, width);
    if (action_.goal.empty()) return action;
    return action + ui::kGapTiny + frame_.measure_paragraph(action_.goal, type_, width);
  }

  void draw_action(Rect rect) const {
    rect.cut_top(frame_.paragraph(rect, headline(action_), {.type = Type::title, .typed = true}) +
                 ui::kGapTiny);
    if (action_.goal.empty()) return;
    frame_.paragraph(rect, action_.goal, {.type = type_, .colour = ui::kInkSoft, .typed = true});
  }

  void draw_number(const Rect& badge, const ui::Tone& tone, std::size_t number) const {
    frame_.paint().fill(badge, tone.soft, ui::kRadiusButton);
    frame_.text(badge, fmt::format("{}", number),
                {.type = Type::lead_strong, .colour = tone.text, .align = ui::Align::center});
  }

  void draw_remark(const Rect& rect) const {
    frame_.paint().icon(ui::Icon::flag, {rect.x + 18, rect.center().y}, {36, ui::kWarn.mark});
    const Rect words{rect.x + 52, rect.y, rect.w - 52, rect.h};
    frame_.text(words, shorten(frame_, remark(), strong(type_), words.w),
                {.type = strong(type_), .colour = ui::kWarn.text});
  }

  float measure_fact(const Fact& fact, float width) const {
    if (fact.words.empty()) return 0;
    return ui::line_height(type_) + frame_.measure_paragraph(fact.words, strong(type_), width);
  }

  // The height of row 0 or 1 of the grid.
  float measure_facts_row(std::size_t row, float width) const {
    const auto facts = facts_of(action_);
    return std::max(measure_fact(facts[2 * row], width), measure_fact(facts[2 * row + 1], width));
  }

  float measure_facts(const Rect& rect) const {
    const float width = rect.column(0, 2, ui::kGapLarge).w;
    return measure_facts_row(0, width) + kFactGap + measure_facts_row(1, width);
  }

  void draw_facts(Rect rect) const {
    const auto facts = facts_of(action_);
    for (std::size_t i = 0; i < facts.size(); ++i) {
      Rect column = rect.column(static_cast<int>(i % 2), 2, ui::kGapLarge);
      if (i >= 2) column.cut_top(measure_facts_row(0, column.w) + kFactGap);
      if (facts[i].words.empty()) continue;
      frame_.text(column.cut_top(ui::line_height(type_)), facts[i].label,
                  {.type = type_, .colour = ui::kInkSoft});
      frame_.paragraph(column, facts[i].words, {.type = strong(type_), .typed = true});
    }
  }

  ui::Frame& frame_;
  const model::PlanAction& action_;
  Type type_;
};

}  // namespace

std::size_t draw_plan_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  frame.text(rect.cut_top(ui::line_height(Type::title)), "Regionaal actieplan", {.type = Type::title});
  rect.cut_top(ui::kGap);
  if (view.plan.empty()) {
    frame.paragraph(rect, "Er zijn nog geen acties.",
                    {.type = Type::title,
                     .colour = ui::kInkSoft,
                     .align = ui::Align::center,
                     .vertical = ui::Vertical::middle});
    return 1;
  }
  std::vector<float> heights;
  for (const auto& action : view.plan) heights.push_back(ActionCard(frame, action).measure(rect.w));
  const auto places = place_cards(heights, {1, rect.h, ui::kGap});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    const Appear appear(frame, fmt::format("plan {}", i), i);
    ActionCard(frame, view.plan[i]).draw({rect.x, rect.y + places[i].top, rect.w, heights[i]}, i + 1);
  }
  return count_sheets(places);
}

}  // namespace screens
