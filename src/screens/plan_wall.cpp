// The action plan as it is being filled in: what is there, and plainly what is not there yet.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "screens/masonry.h"
#include "screens/plan_wall_card.h"
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kGapBetween = 20;

// An open point is no action.
std::string count_actions(const std::vector<model::PlanAction>& plan) {
  const auto open = std::count_if(plan.begin(), plan.end(), model::is_open_point);
  const auto agreed = std::ssize(plan) - open;
  const std::string actions = agreed == 1 ? "1 actie" : fmt::format("{} acties", agreed);
  const std::string points = open == 1 ? "1 open punt" : fmt::format("{} open punten", open);
  if (open == 0) return actions;
  return agreed == 0 ? points : actions + ", " + points;
}

// Large while everything fits on one sheet, and otherwise as small as may be.
std::vector<PlanWallCard> make_cards(ui::Frame& frame, const flow::RoomView& view, const Rect& rect) {
  std::vector<PlanWallCard> cards;
  for (const Type type : {Type::lead, smallest_type(frame)}) {
    cards.clear();
    float height = -kGapBetween;
    for (const model::PlanAction& action : view.plan) {
      cards.emplace_back(frame, action, PlanWallCard::Room{rect.w, rect.h, type});
      height += cards.back().height() + kGapBetween;
      if (height > rect.h && type != smallest_type(frame)) break;
    }
    if (height <= rect.h) break;
  }
  return cards;
}

void draw_head(ui::Frame& frame, const flow::RoomView& view, Rect line) {
  const std::string count = view.plan.empty() ? "" : count_actions(view.plan);
  frame.text(line.cut_right(frame.measure_text(count, Type::lead)), count,
             {.type = Type::lead, .colour = ui::kInkSoft});
  frame.text(line, "Regionaal actieplan", {.type = Type::title});
}

}  // namespace

std::size_t draw_plan_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_head(frame, view, rect.cut_top(ui::line_height(Type::title)));
  rect.cut_top(ui::kGapSmall);
  if (view.plan.empty()) {
    frame.paragraph(rect, "Er zijn nog geen acties.",
                    {.type = Type::title,
                     .colour = ui::kInkSoft,
                     .align = ui::Align::center,
                     .vertical = ui::Vertical::middle});
    return 1;
  }
  const std::vector<PlanWallCard> cards = make_cards(frame, view, rect);
  std::vector<float> heights;
  for (const PlanWallCard& card : cards) heights.push_back(card.height());
  const auto places = place_cards(heights, {1, rect.h, kGapBetween});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    const Appear appear(frame, fmt::format("plan {}", i), i);
    cards[i].draw({rect.x, rect.y + places[i].top, rect.w, heights[i]}, i + 1);
  }
  return count_sheets(places);
}

}  // namespace screens
