#include "ui/chip.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float kEnds = 20;  // room at each round end
constexpr float kIconRoom = 36;

}  // namespace

float measure_chip(Frame& frame, const Chip& chip) {
  const float icon = chip.icon == Icon::none ? 0 : kIconRoom;
  return frame.measure_text(chip.label, chip.type) + icon + 2 * kEnds;
}

Rect chip(Frame& frame, const Chip& chip) {
  const float height = std::max(kChipHeight, line_height(chip.type) + 10);
  const Rect pill{chip.left_middle.x, chip.left_middle.y - height / 2, measure_chip(frame, chip), height};
  frame.paint().fill(pill, chip.tone.soft, height / 2);
  Rect rest = pill.inset(kEnds, 0);
  if (chip.icon != Icon::none) {
    const Rect place = rest.cut_left(kIconRoom);
    frame.paint().icon(chip.icon, {place.x + 12, place.center().y}, {28, chip.tone.text});
  }
  frame.text(rest, chip.label, {chip.type, chip.tone.text});
  return pill;
}

Rect count_pill(Frame& frame, const CountPill& pill) {
  const float width = std::max(64.0f, frame.measure_text(pill.count, Type::body_strong) + 2 * kEnds);
  const Rect rect{pill.right_middle.x - width, pill.right_middle.y - 26, width, 52};
  frame.paint().fill(rect, pill.tone.text, 26);
  frame.text(rect, pill.count, {Type::body_strong, kOnDark, Align::center});
  return rect;
}

}  // namespace ui
