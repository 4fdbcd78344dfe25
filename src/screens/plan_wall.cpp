// The action plan as it is being filled in: what is there, and plainly what is not there yet.
#include <fmt/format.h>

#include <algorithm>

#include "screens/masonry.h"
#include "screens/wall.h"
#include "screens/wording.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 32;
constexpr float kBadge = 84;
constexpr float kFactGap = 32;

struct Fact {
  std::string label;
  std::string words;
};

std::vector<Fact> facts_of(const model::PlanAction& action) {
  return {{"Wie trekt?", action.owner},
          {"Wie doet mee?", join_with_and(action.partners)},
          {"Wanneer klaar?", action.due ? base::to_dutch(*action.due) : ""},
          {"Waaraan zien we het?", action.sign}};
}

// Owner and date are short, partners and sign need more room.
Rect fact_column(const Rect& rect, std::size_t index) {
  static constexpr std::array kShares{0.22f, 0.27f, 0.18f, 0.33f};
  const float room = rect.w - 3 * kFactGap;
  float x = rect.x;
  for (std::size_t i = 0; i < index; ++i) x += kShares[i] * room + kFactGap;
  return {x, rect.y, kShares[index] * room, rect.h};
}

std::string headline(const model::PlanAction& action) {
  return action.action.empty() ? "Wat gaan we doen?" : action.action;
}

// Draws, or only measures when frame painting is not wanted, one action in a width.
class ActionCard {
 public:
  ActionCard(ui::Frame& frame, const model::PlanAction& action) : frame_(frame), action_(action) {}

  float measure(float width) const {
    const float w = width - 2 * kPad - kBadge;
    float height = 2 * kPad + frame_.measure_paragraph(headline(action_), Type::title, w);
    if (!action_.goal.empty()) height += frame_.measure_paragraph(action_.goal, Type::lead, w);
    if (!remark().empty()) height += ui::kGapSmall + ui::kChipHeight;
    return height + ui::kGapSmall + facts_height(w);
  }

  void draw(const Rect& rect, std::size_t number) const {
    const ui::Tone& tone = model::is_open_point(action_) ? ui::kWarn : ui::kWorks;
    frame_.paint().card(rect);
    frame_.paint().edge(rect, tone.mark);
    Rect inside = rect.inset(kPad);
    draw_number(inside.cut_left(kBadge), tone, number);
    if (!action_.goal.empty()) {
      inside.cut_top(frame_.paragraph(inside, action_.goal, {.type = Type::lead, .colour = ui::kInkSoft}));
    }
    inside.cut_top(frame_.paragraph(inside, headline(action_), {.type = Type::title}) + ui::kGapSmall);
    if (!remark().empty()) draw_remark(inside.cut_bottom(ui::kChipHeight));
    draw_facts(inside);
  }

 private:
  std::string remark() const {
    const std::string missing = still_to_fill_in(action_);
    if (!action_.owner.empty()) return missing;
    return "Open punt: nog geen trekker. " + missing;
  }

  void draw_number(const Rect& rect, const ui::Tone& tone, std::size_t number) const {
    const Rect badge{rect.x, rect.y, 60, 60};
    frame_.paint().fill(badge, tone.soft, ui::kRadiusButton);
    frame_.text(badge, fmt::format("{}", number),
                {.type = Type::lead_strong, .colour = tone.text, .align = ui::Align::center});
  }

  void draw_remark(const Rect& rect) const {
    const ui::Rect icon{rect.x, rect.y, 36, rect.h};
    frame_.paint().icon(ui::Icon::flag, icon.center(), {36, ui::kWarn.mark});
    const Rect words{rect.x + 52, rect.y, rect.w - 52, rect.h};
    frame_.text(words, shorten(frame_, remark(), Type::lead_strong, words.w),
                {.type = Type::lead_strong, .colour = ui::kWarn.text});
  }

  float facts_height(float width) const {
    float height = 0;
    const auto facts = facts_of(action_);
    for (std::size_t i = 0; i < facts.size(); ++i) {
      if (facts[i].words.empty()) continue;
      const float column = fact_column({0, 0, width, 0}, i).w;
      height = std::max(height, ui::line_height(Type::lead) +
                                    frame_.measure_paragraph(facts[i].words, Type::lead_strong, column));
    }
    return height;
  }

  void draw_facts(const Rect& rect) const {
    const auto facts = facts_of(action_);
    for (std::size_t i = 0; i < facts.size(); ++i) {
      if (facts[i].words.empty()) continue;
      Rect column = fact_column(rect, i);
      frame_.text(column.cut_top(ui::line_height(Type::lead)), facts[i].label,
                  {.type = Type::lead, .colour = ui::kInkSoft});
      frame_.paragraph(column, facts[i].words, {.type = Type::lead_strong});
    }
  }

  ui::Frame& frame_;
  const model::PlanAction& action_;
};

}  // namespace

std::size_t draw_plan_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, "Regionaal actieplan", view.instruction);
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
