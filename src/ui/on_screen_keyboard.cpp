#include "ui/on_screen_keyboard.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace ui {
namespace {

using base::InputEvent;
using base::KeyCode;

constexpr float kBetween = 10;
constexpr float kWidest = 1640;
constexpr double kRepeatAfter = 0.45;  // seconds
constexpr double kRepeatEvery = 0.07;

enum class Plane { small, capitals, symbols };

struct KeyboardMemory {
  Plane plane = Plane::small;
  double repeat_at = 0;
};

using Rows = std::array<std::u32string_view, 4>;
constexpr std::array<Rows, 3> kPlanes{{
    {U"éëèïöüáç€\"!", U"qwertyuiop-", U"asdfghjkl'?", U"zxcvbnm,."},
    {U"ÉËÈÏÖÜÁÇ€\"!", U"QWERTYUIOP_", U"ASDFGHJKL'?", U"ZXCVBNM;:"},
    {U"€§°²½±×àîâñ", U"1234567890-", U"@#%&/\\=+*'?", U"()[]<>_;:"},
}};

void type(Frame& frame, char32_t letter) {
  frame.push({.type = InputEvent::Type::character, .code_point = letter});
}

void strike(Frame& frame, KeyCode key) {
  frame.push({.type = InputEvent::Type::key_down, .key = key});
}

KeyboardMemory& memory_of(Frame& frame) {
  return frame.memory().recall<KeyboardMemory>("osk");
}

void letter_key(Frame& frame, const Rect& rect, char32_t letter) {
  const std::string label = base::to_utf8(std::u32string_view(&letter, 1));
  if (!key_cap(frame, {.name = "osk." + label, .rect = rect, .label = label}).clicked) return;
  type(frame, letter);
  Plane& plane = memory_of(frame).plane;
  if (plane == Plane::capitals) plane = Plane::small;
}

void shift_key(Frame& frame, const Rect& rect) {
  Plane& plane = memory_of(frame).plane;
  const bool on = plane == Plane::capitals;
  const Touch touch =
      key_cap(frame, {.name = "osk.shift", .rect = rect, .icon = Icon::shift, .dark = true, .on = on});
  if (touch.clicked) plane = on ? Plane::small : Plane::capitals;
}

// Erases when it goes down, and again and again while it is held.
void backspace_key(Frame& frame, const Rect& rect) {
  const Touch touch =
      key_cap(frame, {.name = "osk.backspace", .rect = rect, .icon = Icon::backspace, .dark = true});
  double& repeat_at = memory_of(frame).repeat_at;
  if (touch.pressed) repeat_at = frame.now() + kRepeatAfter;
  const bool again = touch.held && !touch.pressed && !touch.clicked && frame.now() >= repeat_at;
  if (again) repeat_at = frame.now() + kRepeatEvery;
  if (touch.pressed || again) strike(frame, KeyCode::backspace);
  if (touch.held) frame.wake_in(std::max(0.0, repeat_at - frame.now()));
}

void draw_letter_rows(Frame& frame, Rect rows, float key_width) {
  const Rows& plane = kPlanes[static_cast<std::size_t>(memory_of(frame).plane)];
  for (int i = 0; i < 4; ++i) {
    Rect row = rows.row(i, 5, kBetween);
    const auto next = [&] {
      const Rect key = row.cut_left(key_width);
      row.cut_left(kBetween);
      return key;
    };
    if (i == 3) shift_key(frame, next());
    for (const char32_t letter : plane[static_cast<std::size_t>(i)]) letter_key(frame, next(), letter);
    if (i == 3) backspace_key(frame, next());
  }
}

void draw_last_row(Frame& frame, Rect row, float key_width) {
  Plane& plane = memory_of(frame).plane;
  const float wide = key_width * 1.5f + kBetween / 2;
  const Rect symbols = row.cut_left(wide), enter = row.cut_right(wide);
  row.cut_left(kBetween), row.cut_right(kBetween);
  const Rect left = row.cut_left(key_width), right = row.cut_right(key_width);
  row.cut_left(kBetween), row.cut_right(kBetween);
  const std::string other = plane == Plane::symbols ? "abc" : "123";
  if (key_cap(frame, {.name = "osk.symbols", .rect = symbols, .label = other, .dark = true}).clicked) {
    plane = plane == Plane::symbols ? Plane::small : Plane::symbols;
  }
  if (key_cap(frame, {.name = "osk.left", .rect = left, .icon = Icon::back, .dark = true}).clicked) {
    strike(frame, KeyCode::left);
  }
  if (key_cap(frame, {.name = "osk.space", .rect = row, .label = "spatie"}).clicked) type(frame, U' ');
  if (key_cap(frame, {.name = "osk.right", .rect = right, .icon = Icon::next, .dark = true}).clicked) {
    strike(frame, KeyCode::right);
  }
  if (key_cap(frame, {.name = "osk.enter", .rect = enter, .icon = Icon::enter, .dark = true}).clicked) {
    strike(frame, KeyCode::enter);
  }
}

}  // namespace

Touch key_cap(Frame& frame, const KeyCap& key) {
  const Touch touch = frame.region({.name = key.name,
                                    .rect = key.rect,
                                    .role = Role::key,
                                    .label = key.label,
                                    .focusable = false,
                                    .keys = {}});
  const float down = frame.ease(key.name + "/down", touch.held ? 1.0f : 0.0f, touch.held ? 60.0f : 10.0f);
  const Colour ground = key.on ? kTeal : key.dark ? rgb(0xCBD5DA) : kCard;
  frame.paint().shadow(key.rect, {6, 2, rgb(0x203040).faded(0.22f)});
  frame.paint().fill(key.rect, mix(ground, key.on ? kTealDark : kTealSoft, down), kRadiusKey);
  const Colour ink = key.on ? kOnDark : kInk;
  if (key.icon != Icon::none) {
    frame.paint().icon(key.icon, key.rect.center(), {32, ink});
    return touch;
  }
  const float width = frame.measure_text(key.label, Type::body);
  frame.note_text_size(Type::body, width <= key.rect.w);
  const Point at{key.rect.center().x - width / 2, key.rect.center().y - line_height(Type::body) / 2};
  frame.paint().letters_at(at, base::to_code_points(key.label), Type::body, ink);
  return touch;
}

void on_screen_keyboard(Frame& frame, const Rect& rect) {
  frame.region({.name = "osk", .rect = rect, .role = Role::surface, .focusable = false, .keys = {}});
  frame.paint().fill(rect, kPanel);
  frame.paint().fill({rect.x, rect.y, rect.w, 2}, rgb(0x203040).faded(0.10f));
  const Rect keys = rect.inset(0, 16).centered(std::min(kWidest, rect.w - 2 * kGap), rect.h - 32);
  const float key_width = (keys.w - 10 * kBetween) / 11;
  draw_letter_rows(frame, keys, key_width);
  draw_last_row(frame, keys.row(4, 5, kBetween), key_width);
}

}  // namespace ui
