#include "screens/step_clock.h"

#include <algorithm>

#include "screens/wording.h"
#include "ui/clock_ring.h"

namespace screens {

using ui::Rect;
using ui::Type;

void draw_clock(ui::Frame& frame, const flow::ClockView& clock, ui::Point center, float radius) {
  if (clock.seconds_total <= 0) return;
  ui::clock_ring(frame, {.center = center,
                         .radius = radius,
                         .seconds_left = static_cast<double>(clock.seconds_left),
                         .seconds_total = static_cast<double>(clock.seconds_total),
                         .running = false});  // flow wakes the screen when the next second comes
}

void draw_step_card(ui::Frame& frame, const flow::RoomView& view, const Rect& rect) {
  frame.paint().card(rect, {.radius = ui::kRadiusPanel});
  Rect inside = rect.inset(ui::kGapHuge);
  const ui::TextLook title{.type = Type::title, .align = ui::Align::center};
  inside.cut_top(frame.title({inside.x, inside.y, inside.w, inside.h * 0.3f}, view.step_title, title));
  inside.cut_top(ui::kGapSmall);
  const ui::TextLook soft{.type = Type::lead, .colour = ui::kInkSoft, .align = ui::Align::center};
  inside.cut_top(frame.paragraph(inside, view.instruction, soft) + ui::kGap);
  if (view.clock.seconds_total <= 0) return;
  frame.text(inside.cut_bottom(ui::line_height(Type::lead_strong)), time_left(view.clock.seconds_left),
             {.type = Type::lead_strong, .align = ui::Align::center});
  inside.cut_bottom(ui::kGap);
  const float radius = std::min({inside.w, inside.h, 400.0f}) / 2 - ui::kGapSmall;
  draw_clock(frame, view.clock, inside.center(), radius);
}

}  // namespace screens
