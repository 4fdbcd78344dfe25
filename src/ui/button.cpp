#include "ui/button.h"

#include <algorithm>

#include "base/utf8.h"

namespace ui {
namespace {

constexpr float kIconRoom = 44;  // an icon and the gap after it

// How far the button is on its way to hovered, down and enabled; 0 to 1 each.
struct Feel {
  float hover = 0;
  float down = 0;
  float on = 1;
};

Feel feel(Frame& frame, const std::string& name, const Touch& touch, bool enabled) {
  return {frame.ease(name + "/hover", touch.hovered ? 1.0f : 0.0f),
          frame.ease(name + "/down", touch.held ? 1.0f : 0.0f, 28),
          frame.ease(name + "/on", enabled ? 1.0f : 0.0f)};
}

// A strong ground in one colour, white letters on it.
void draw_strong(Frame& frame, const Rect& rect, Gradient colour, const Feel& feel) {
  constexpr Colour kOff = rgb(0xA9B9B8);
  const float lift = (1 - feel.down * 0.6f) * feel.on;
  frame.paint().shadow(rect, {22 * lift, 8 * lift, colour.bottom.faded(0.34f * feel.on)});
  const Colour top = mix(colour.top, colour.bottom, feel.hover * 0.6f);
  const Colour bottom = mix(colour.bottom, kInk, 0.12f * std::max(feel.hover, feel.down));
  frame.paint().gradient(rect, {mix(kOff, top, feel.on), mix(kOff, bottom, feel.on)}, kRadiusButton);
}

Colour draw_ground(Frame& frame, const Rect& rect, ButtonKind kind, const Feel& feel) {
  const float near = std::max(feel.hover, feel.down);
  Painter& paint = frame.paint();
  switch (kind) {
    case ButtonKind::primary:
      draw_strong(frame, rect, {rgb(0x127F75), rgb(0x0D6A62)}, feel);
      return kOnDark;
    case ButtonKind::danger:
      draw_strong(frame, rect, {rgb(0xB83A34), rgb(0x8F2420)}, feel);
      return kOnDark;
    case ButtonKind::secondary:
      paint.shadow(rect, {12, 3, rgb(0x203040).faded(0.13f * feel.on)});
      paint.fill(rect, mix(kCard, rgb(0xEDF3F3), near), kRadiusButton);
      paint.outline(rect, {kLine, 1.5f, kRadiusButton});
      return mix(kInkFaint, kInk, feel.on);
    case ButtonKind::quiet:
      paint.fill(rect, kTealSoft.faded(near), kRadiusButton);
      return mix(kInkFaint, kTealDark, feel.on);
  }
  return kInk;
}

bool has_room(Frame& frame, const Button& button, Type type) {
  const float icon = button.icon == Icon::none ? 0 : kIconRoom;
  return frame.measure_text(button.label, type) + icon <= button.rect.w - 2 * kGapTiny;
}

void draw_label(Frame& frame, const Button& button, const Rect& rect, Colour colour) {
  const bool roomy = has_room(frame, button, Type::body_strong);
  const Type type = roomy ? Type::body_strong : Type::small_strong;
  frame.note_text_size(type, roomy || has_room(frame, button, type));
  const float width = frame.measure_text(button.label, type);
  const float icon = button.icon == Icon::none ? 0 : kIconRoom;
  const float x = rect.center().x - (width + icon) / 2;
  if (icon > 0) frame.paint().icon(button.icon, {x + 15, rect.center().y}, {32, colour});
  const Point at{x + icon, rect.center().y - line_height(type) / 2};
  frame.paint().letters_at(at, base::to_code_points(button.label), type, colour);
}

}  // namespace

bool button(Frame& frame, const Button& button) {
  const Touch touch = frame.region(
      {.name = button.name, .rect = button.rect, .label = button.label, .enabled = button.enabled});
  const Feel how = feel(frame, button.name, touch, button.enabled);
  const Rect rect = button.rect.moved(0, 2 * how.down);
  const Colour colour = draw_ground(frame, rect, button.kind, how);
  if (touch.show_focus) draw_focus_ring(frame, rect, kRadiusButton);
  draw_label(frame, button, rect, colour);
  return touch.clicked;
}

float measure_button(Frame& frame, const Button& button) {
  const float icon = button.icon == Icon::none ? 0 : kIconRoom;
  return frame.measure_text(button.label, Type::body_strong) + icon + 2 * kQuietInset;
}

bool icon_button(Frame& frame, const IconButton& button) {
  const Touch touch = frame.region({.name = button.name,
                                    .rect = button.rect,
                                    .role = button.by_tab ? Role::button : Role::key,
                                    .label = button.label,
                                    .enabled = button.enabled,
                                    .focusable = button.by_tab});
  const Feel how = feel(frame, button.name, touch, button.enabled);
  const Rect rect = button.rect.moved(0, 2 * how.down);
  const Colour colour = draw_ground(frame, rect, button.kind, how);
  if (touch.show_focus) draw_focus_ring(frame, rect, kRadiusButton);
  frame.paint().icon(button.icon, rect.center(), {std::min(36.0f, rect.h * 0.6f), colour});
  return touch.clicked;
}

void draw_focus_ring(Frame& frame, const Rect& rect, float radius) {
  frame.paint().outline(rect.inset(-3), {kCard, 3, radius + 3});
  frame.paint().outline(rect.inset(-6), {kTeal, 4, radius + 6});
}

}  // namespace ui
