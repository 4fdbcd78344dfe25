#include "ui/agenda_bar.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace ui {
namespace {

constexpr float kMark = 44;  // of a done or coming block
constexpr float kAfterMark = 14;
constexpr float kLargestGap = 72;  // the line between two blocks
constexpr float kSmallestGap = 10;

// All names when there is room for them, else only the present one.
struct Plan {
  bool all_names = true;
  float gap = 0;
};

float name_room(Frame& frame, const AgendaBar& bar, std::size_t i) {
  const Type type = i == bar.current ? Type::body_strong : Type::body;
  return kAfterMark + frame.measure_text(bar.blocks[i], type) + kGapSmall;
}

Plan plan_widths(Frame& frame, const AgendaBar& bar) {
  const auto gaps = static_cast<float>(bar.blocks.size() - 1);
  const float marks = (gaps + 1) * kMark;
  float names = 0;
  for (std::size_t i = 0; i < bar.blocks.size(); ++i) names += name_room(frame, bar, i);
  const bool all = marks + names + gaps * kSmallestGap * 3 <= bar.rect.w;
  const float taken = marks + (all ? names : name_room(frame, bar, bar.current));
  const float gap = gaps > 0 ? (bar.rect.w - taken) / gaps : 0;
  return {all, std::clamp(gap, kSmallestGap, kLargestGap)};
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
    if (plan.all_names || i == current) {
      rest.cut_left(kAfterMark);
      const TextLook look{i == current ? Type::body_strong : Type::body, i == current ? kInk : kInkSoft};
      const float still = static_cast<float>(bar.blocks.size() - 1 - i) * (kMark + plan.gap);
      const float width = frame.measure_text(bar.blocks[i], look.type);
      frame.text(rest.cut_left(std::min(width, rest.w - still)), bar.blocks[i], look);
      rest.cut_left(kGapSmall);
    }
    if (i + 1 == bar.blocks.size()) break;
    const Rect gap = rest.cut_left(plan.gap);
    const Colour line = i < current ? mix(kTeal, kCard, 0.45f) : rgb(0xC9D2D6);
    frame.paint().fill({gap.x + 4, gap.center().y - 1, gap.w - 8, 3}, line, 1);
  }
}

}  // namespace ui
