#include "ui/choice.h"

#include <algorithm>

#include "base/utf8.h"
#include "ui/button.h"

namespace ui {
namespace {

constexpr float kListGap = 12;
constexpr float kPlain = 64;      // height of an option in a list
constexpr float kWithNote = 104;  // and of one with a note

float height_of(const Option& option) {
  return option.note.empty() ? kPlain : kWithNote;
}

Touch note_option(Frame& frame, const Option& option, const Rect& rect, bool chosen) {
  const Touch touch = frame.region({.name = option.name,
                                    .rect = rect,
                                    .role = Role::option,
                                    .label = option.label,
                                    .enabled = option.enabled,
                                    .keys = {.press = true, .arrows = true}});
  frame.last_note().value = chosen ? "on" : "off";
  return touch;
}

// One size for all options of a bar.
Type bar_type(Frame& frame, const Choice& choice, float width) {
  const bool roomy = std::all_of(choice.options.begin(), choice.options.end(), [&](const Option& option) {
    return frame.measure_text(option.label, Type::body_strong) <= width - kGapSmall;
  });
  return roomy ? Type::body_strong : Type::small_strong;
}

void draw_in_bar(Frame& frame, const Option& option, const Rect& rect, const Touch& touch, float on,
                 Type type) {
  const float shown = frame.measure_text(option.label, type);
  frame.note_text_size(type, shown <= rect.w);
  frame.paint().fill(rect, kTealSoft.faded(touch.hovered ? 0.7f * (1 - on) : 0), kRadiusKey);
  if (on > 0) {
    frame.paint().shadow(rect, {12, 3, rgb(0x0B5A54).faded(0.3f * on)});
    frame.paint().fill(rect, kTeal.faded(on), kRadiusKey);
  }
  const Colour ink = mix(option.enabled ? kInk : kInkFaint, kOnDark, on);
  const Point at{rect.center().x - shown / 2, rect.center().y - line_height(type) / 2};
  frame.paint().letters_at(at, base::to_code_points(option.label), type, ink);
  if (touch.show_focus) draw_focus_ring(frame, rect, kRadiusKey);
}

void draw_dot(Frame& frame, Point center, float on) {
  frame.paint().circle(center, 19, mix(kInkFaint, kTeal, on));
  frame.paint().circle(center, 16.5f, mix(kCard, kTeal, on));
  if (on > 0) frame.paint().circle(center, 7.5f * on, kCard);
}

void draw_in_list(Frame& frame, const Option& option, const Rect& rect, const Touch& touch, float on) {
  Painter& paint = frame.paint();
  paint.fill(rect, mix(mix(kCard, kTealSoft, touch.hovered ? 0.5f : 0), kTealSoft, on), kRadiusButton);
  paint.outline(rect, {mix(kLine, kTeal, on), 1.5f + 1.5f * on, kRadiusButton});
  Rect rest = rect.inset(kGapSmall, 8);
  draw_dot(frame, rest.cut_left(48).center(), on);
  rest.cut_left(kGapSmall);
  frame.note_text_size(Type::body_strong, frame.measure_text(option.label, Type::body_strong) <= rest.w);
  const Rect line = option.note.empty() ? rest : rest.row(0, 2, 0);
  const Point at{line.x, line.center().y - line_height(Type::body_strong) / 2};
  const Colour ink = option.enabled ? kInk : kInkHint;
  paint.letters_at(at, base::to_code_points(option.label), Type::body_strong, ink);
  if (touch.show_focus) draw_focus_ring(frame, rect, kRadiusButton);
  if (!option.note.empty())
    frame.text(rest.row(1, 2, 0), option.note, {Type::small, option.enabled ? kInkSoft : kInkHint});
}

// Left and up go back, right and down go on, over options that are off.
std::optional<std::size_t> step_by_keys(Frame& frame, const Choice& choice, std::size_t from) {
  int direction = 0;
  for (KeyEvent& key : frame.interaction().keys()) {
    if (key.taken || key.event.type != base::InputEvent::Type::key_down) continue;
    const base::KeyCode code = key.event.key;
    const bool back = code == base::KeyCode::left || code == base::KeyCode::up;
    const bool on = code == base::KeyCode::right || code == base::KeyCode::down;
    if (!back && !on) continue;
    key.taken = true;
    direction = back ? -1 : 1;
  }
  const auto count = static_cast<int>(choice.options.size());
  for (int i = 1; direction != 0 && i < count; ++i) {
    const int at = ((static_cast<int>(from) + direction * i) % count + count) % count;
    if (choice.options[static_cast<std::size_t>(at)].enabled) return static_cast<std::size_t>(at);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> choice(Frame& frame, const Choice& choice) {
  const bool bar = choice.shape == ChoiceShape::bar;
  Rect rest = choice.rect;
  if (bar) {
    frame.paint().fill(rest, rgb(0x203040).faded(0.08f), kRadiusButton);
    rest = rest.inset(6);
  }
  std::optional<std::size_t> pressed;
  const auto count = static_cast<int>(choice.options.size());
  const Type type = bar ? bar_type(frame, choice, rest.column(0, count, 6).w) : Type::body_strong;
  for (std::size_t i = 0; i < choice.options.size(); ++i) {
    const Option& option = choice.options[i];
    const Rect rect = bar ? rest.column(static_cast<int>(i), count, 6) : rest.cut_top(height_of(option));
    if (!bar) rest.cut_top(kListGap);
    const bool chosen = i == choice.chosen;
    const Touch touch = note_option(frame, option, rect, chosen);
    const float on = frame.ease(option.name + "/on", chosen ? 1.0f : 0.0f, 20);
    bar ? draw_in_bar(frame, option, rect, touch, on, type) : draw_in_list(frame, option, rect, touch, on);
    if (touch.clicked && !chosen) pressed = i;
    if (!touch.focused || !frame.accepts_keys()) continue;
    if (const auto next = step_by_keys(frame, choice, i)) {
      pressed = next;
      frame.focus(choice.options[*next].name);
    }
  }
  return pressed;
}

float measure_choice_list(const Choice& choice) {
  float height = -kListGap;
  for (const Option& option : choice.options) height += height_of(option) + kListGap;
  return std::max(0.0f, height);
}

}  // namespace ui
