#include "ui/code_pad.h"

#include <array>

#include "ui/dialog.h"
#include "ui/on_screen_keyboard.h"

namespace ui {
namespace {

constexpr float kWidth = 520;
constexpr float kHeight = 860;
constexpr float kBetween = 14;

void draw_dots(Frame& frame, const Rect& row, const CodePad& pad, std::size_t typed) {
  const auto count = static_cast<float>(pad.length);
  for (std::size_t i = 0; i < pad.length; ++i) {
    const Point at{row.center().x + (static_cast<float>(i) - (count - 1) / 2) * 48, row.center().y};
    const Colour empty = pad.wrong ? kDanger.mark.faded(0.35f) : rgb(0x203040).faded(0.15f);
    frame.paint().circle(at, 12, i < typed ? kTeal : empty);
  }
}

// Digits, Backspace and Escape from a real keyboard, as if tapped.
char take_typed(Frame& frame) {
  for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
    if (frame.typed(digit)) return static_cast<char>(digit);
  }
  if (frame.shortcut(base::KeyCode::backspace)) return '<';
  return frame.shortcut(base::KeyCode::escape) ? 'x' : '\0';
}

char take_tapped(Frame& frame, const Rect& keys, const std::string& name) {
  static constexpr std::array<char, 12> kKeys{'1', '2', '3', '4', '5', '6', '7', '8', '9', 'x', '0', '<'};
  char tapped = '\0';
  for (int i = 0; i < 12; ++i) {
    const char key = kKeys[static_cast<std::size_t>(i)];
    const Rect rect = keys.row(i / 3, 4, kBetween).column(i % 3, 3, kBetween);
    KeyCap cap{.name = name + "." + key, .rect = rect, .label = std::string(1, key)};
    if (key == 'x') cap = {.name = name + ".cancel", .rect = rect, .icon = Icon::close, .dark = true};
    if (key == '<') cap = {.name = name + ".back", .rect = rect, .icon = Icon::backspace, .dark = true};
    if (key_cap(frame, cap).clicked) tapped = key;
  }
  return tapped;
}

CodePadResult apply(char key, const CodePad& pad, std::string& digits) {
  if (key == 'x') return CodePadResult::cancelled;
  if (key == '<' && !digits.empty()) digits.pop_back();
  if (key < '0' || key > '9' || digits.size() >= pad.length) return CodePadResult::open;
  digits += key;
  return digits.size() == pad.length ? CodePadResult::complete : CodePadResult::open;
}

}  // namespace

CodePadResult code_pad(Frame& frame, const CodePad& pad, std::string& digits) {
  const Dialog dialog(frame, {pad.name, kWidth, kHeight});
  Rect rest = dialog.inside();
  frame.paint().icon(Icon::lock, rest.cut_top(52).center(), {52, kTeal});
  rest.cut_top(kGapTiny);
  frame.title(rest.cut_top(64), pad.title,
              {.type = Type::title, .align = Align::center, .vertical = Vertical::middle});
  draw_dots(frame, rest.cut_top(64), pad, digits.size());
  const TextLook look{Type::small, pad.wrong ? kDanger.text : kInkSoft, Align::center, Vertical::middle};
  frame.paragraph(rest.cut_top(2 * line_height(Type::small)), pad.message, look);
  rest.cut_top(kGapSmall);
  const char tapped = take_tapped(frame, rest, pad.name);
  return apply(tapped != '\0' ? tapped : take_typed(frame), pad, digits);
}

}  // namespace ui
