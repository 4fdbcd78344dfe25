#include "ui/stepper.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "ui/button.h"

namespace ui {
namespace {

// What is typed so far; digits that follow soon are one number.
struct Typing {
  int number = 0;
  double last = -10;
};

constexpr double kPause = 1.2;  // seconds after which typing begins a new number

bool is_digit(const base::InputEvent& event) {
  return event.type == base::InputEvent::Type::character && event.code_point >= U'0' &&
         event.code_point <= U'9';
}

bool is_backspace(const base::InputEvent& event) {
  return event.type == base::InputEvent::Type::key_down && event.key == base::KeyCode::backspace;
}

int typed_number(Frame& frame, const Stepper& stepper, int value) {
  auto& typing = frame.memory().recall<Typing>(stepper.name);
  for (KeyEvent& key : frame.interaction().keys()) {
    const bool digit = is_digit(key.event);
    if (key.taken || !(digit || is_backspace(key.event))) continue;
    key.taken = true;
    const int begun = frame.now() - typing.last < kPause ? typing.number : 0;
    const int number = digit ? begun * 10 + static_cast<int>(key.event.code_point - U'0') : value / 10;
    typing = {std::min(number, stepper.most), frame.now()};
    value = typing.number;
  }
  return value;
}

int stepped_number(Frame& frame, const Stepper& stepper, int value) {
  for (KeyEvent& key : frame.interaction().keys()) {
    if (key.taken || key.event.type != base::InputEvent::Type::key_down) continue;
    const bool up = key.event.key == base::KeyCode::up;
    const bool down = key.event.key == base::KeyCode::down;
    key.taken = up || down;
    value += up ? stepper.step : down ? -stepper.step : 0;
  }
  return value;
}

void draw_number(Frame& frame, const Rect& rect, int value, bool show_focus) {
  const std::string words = fmt::format("{}", value);
  const float width = frame.measure_text(words, Type::title);
  frame.note_text_size(Type::title, width <= rect.w);
  const Point at{rect.center().x - width / 2, rect.center().y - line_height(Type::title) / 2};
  frame.paint().letters_at(at, base::to_code_points(words), Type::title, kInk);
  if (show_focus) draw_focus_ring(frame, rect, kRadiusKey);
}

IconButton side_button(const Stepper& stepper, const char* part, Rect rect) {
  const bool less = part[0] == 'l';
  return {.name = stepper.name + "." + part,
          .rect = rect,
          .icon = less ? Icon::minus : Icon::add,
          .label = stepper.label + (less ? ": minder" : ": meer"),
          .kind = ButtonKind::secondary,
          .enabled = less ? stepper.value > stepper.least : stepper.value < stepper.most,
          .by_tab = !stepper.in_list};
}

}  // namespace

int stepper(Frame& frame, const Stepper& stepper) {
  Rect rest = stepper.rect;
  const float side = std::min(rest.h, 80.0f);
  int value = stepper.value;
  if (icon_button(frame, side_button(stepper, "less", rest.cut_left(side)))) value -= stepper.step;
  const Rect more = rest.cut_right(side);
  const Touch touch = frame.region({.name = stepper.name,
                                    .rect = rest.inset(kGapTiny, 0),
                                    .role = Role::stepper,
                                    .label = stepper.label,
                                    .keys = {.arrows = true}});
  if (touch.focused && frame.accepts_keys()) {
    value = stepped_number(frame, stepper, typed_number(frame, stepper, value));
  }
  frame.last_note().value = fmt::format("{}", value);
  draw_number(frame, rest.inset(kGapTiny, 0), std::clamp(value, stepper.least, stepper.most),
              touch.show_focus);
  if (icon_button(frame, side_button(stepper, "more", more))) value += stepper.step;
  return std::clamp(value, stepper.least, stepper.most);
}

}  // namespace ui
