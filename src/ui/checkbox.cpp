#include "ui/checkbox.h"

#include "base/utf8.h"
#include "ui/button.h"

namespace ui {
namespace {

constexpr float kBox = 40;

void draw_box(Frame& frame, const Rect& box, float on, bool enabled) {
  Painter& paint = frame.paint();
  const Colour colour = enabled ? kTeal : kInkFaint;
  paint.fill(box, mix(kCard, colour, on), 10);
  paint.outline(box, {mix(kInkFaint, colour, on), 2.5f, 10});
  if (on > 0) paint.icon(Icon::check, box.center(), {34, kOnDark.faded(on)});
}

}  // namespace

bool checkbox(Frame& frame, const Checkbox& checkbox) {
  const Touch touch = frame.region({.name = checkbox.name,
                                    .rect = checkbox.rect,
                                    .role = Role::checkbox,
                                    .label = checkbox.label,
                                    .enabled = checkbox.enabled});
  frame.last_note().value = checkbox.checked ? "on" : "off";
  Rect rest = checkbox.rect.inset(kGapTiny, 0);
  const Rect box = rest.cut_left(kBox).centered(kBox, kBox);
  rest.cut_left(kGapSmall);
  const float width = frame.measure_text(checkbox.label, Type::body);
  frame.note_text_size(Type::body, width <= rest.w);
  const float hover = frame.ease(checkbox.name + "/hover", touch.hovered ? 1.0f : 0.0f);
  frame.paint().fill(checkbox.rect, kTealSoft.faded(0.6f * hover), kRadiusButton);
  draw_box(frame, box, frame.ease(checkbox.name + "/on", checkbox.checked ? 1.0f : 0.0f, 20),
           checkbox.enabled);
  const Point at{rest.x, rest.center().y - line_height(Type::body) / 2};
  const Colour ink = checkbox.enabled ? kInk : kInkHint;
  frame.paint().letters_at(at, base::to_code_points(checkbox.label), Type::body, ink);
  if (touch.show_focus) draw_focus_ring(frame, checkbox.rect, kRadiusButton);
  return touch.clicked;
}

}  // namespace ui
