#include "ui/agenda_bar.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace ui {
namespace {

constexpr float kMark = 44;  // of a done or coming block
constexpr float kAfterMark = 14;
constexpr float kLargestGap = 44;  // the line between two blocks
constexpr float kSmallestGap = 10;

struct Plan {
  float gap = kLargestGap;
  float name_width = 0;
  Type name_type = Type::body_strong;
};

Plan plan_widths(Frame& frame, const AgendaBar& bar) {
  const auto count = static_cast<float>(bar.blocks.size());
  const std::string& name = bar.blocks[bar.current];
  Plan plan;
  plan.name_width = frame.measure_text(name, plan.name_type);
  const float room = bar.rect.w - count * kMark - kAfterMark - kGapSmall;
  if (count > 1) plan.gap = std::clamp((room - plan.name_width) / (count - 1), kSmallestGap, kLargestGap);
  plan.name_width = std::min(plan.name_width, room - plan.gap * (count - 1));
  return plan;
}

void draw_mark(Frame& frame, const Rect& place, std::size_t i, std::size_t current) {
  const Point center = place.center();
  if (i < current) {
    frame.paint().circle(center, 19, mix(kTeal, kCard, 0.25f));
    frame.paint().icon(Icon::check, center, {28, kOnDark});
    return;
  }
  const bool now = i == current;
  frame.paint().circle(center, now ? 22.0f : 19.0f, now ? kAccent.text : rgb(0xDCE2E4));
  const Type type = now ? Type::small_strong : Type::small;
  const std::u32string number = base::to_code_points(fmt::format("{}", i + 1));
  const float width = frame.paint().letters().width(type, number);
  const Point at{center.x - width / 2, center.y - line_height(type) / 2};
  frame.paint().letters_at(at, number, type, now ? kOnDark : kInkSoft);
}

}  // namespace

void agenda_bar(Frame& frame, const AgendaBar& bar) {
  if (bar.blocks.empty()) return;
  const std::size_t current = std::min(bar.current, bar.blocks.size() - 1);
  const Plan plan = plan_widths(frame, {bar.rect, bar.blocks, current});
  const std::string label = fmt::format("{} / {}", current + 1, bar.blocks.size());
  frame.note({.name = "agenda", .role = Role::picture, .label = label, .rect = bar.rect});
  Rect rest = bar.rect;
  for (std::size_t i = 0; i < bar.blocks.size(); ++i) {
    draw_mark(frame, rest.cut_left(kMark), i, current);
    if (i == current) {
      rest.cut_left(kAfterMark);
      const Rect name = rest.cut_left(plan.name_width);
      frame.text(name, bar.blocks[i], {plan.name_type, kInk});
      rest.cut_left(kGapSmall);
    }
    if (i + 1 == bar.blocks.size()) break;
    const Rect gap = rest.cut_left(plan.gap);
    const Colour line = i < current ? mix(kTeal, kCard, 0.45f) : rgb(0xC9D2D6);
    frame.paint().fill({gap.x + 4, gap.center().y - 1, gap.w - 8, 3}, line, 1);
  }
}

}  // namespace ui
