#include "ui/progress_dots.h"

#include <fmt/format.h>

namespace ui {

void progress_dots(Frame& frame, const ProgressDots& dots) {
  constexpr float kDot = 28, kCurrent = 56, kHeight = 10, kBetween = 10;
  const auto count = static_cast<float>(dots.count);
  const float width = (count - 1) * (kDot + kBetween) + kCurrent;
  Rect row{dots.center.x - width / 2, dots.center.y - kHeight / 2, width, kHeight};
  frame.note(
      {.role = Role::picture, .label = fmt::format("{} / {}", dots.current + 1, dots.count), .rect = row});
  for (int i = 0; i < dots.count; ++i) {
    const Rect dot = row.cut_left(i == dots.current ? kCurrent : kDot);
    row.cut_left(kBetween);
    const Colour past = mix(kTeal, kCard, 0.45f), to_come = rgb(0x203040).faded(0.14f);
    frame.paint().fill(dot, i == dots.current ? kTeal : i < dots.current ? past : to_come, kHeight / 2);
  }
}

}  // namespace ui
