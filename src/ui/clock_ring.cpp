#include "ui/clock_ring.h"

#include <fmt/format.h>

#include <cmath>

namespace ui {
namespace {

constexpr double kLastMinute = 60;
constexpr float kRoomForCaption = 96;  // radius

Colour colour_of(double seconds_left) {
  if (seconds_left < 0) return kDanger.mark;
  return seconds_left < kLastMinute ? kWarn.mark : kTeal;
}

float fraction_of(const ClockRing& clock) {
  if (clock.seconds_left < 0) return 1;
  return clock.seconds_total > 0 ? static_cast<float>(clock.seconds_left / clock.seconds_total) : 0;
}

// The largest type whose digits stay clear of the ring.
Type digit_type(Frame& frame, float inner_radius, const std::string& words) {
  const float room = inner_radius * 1.72f;
  for (const Type type : {Type::numeral_big, Type::hero, Type::display, Type::numeral, Type::title,
                          Type::lead_strong, Type::body_strong}) {
    if (frame.measure_digits(words, type) <= room) return type;
  }
  return Type::small_strong;
}

void ask_for_next_second(Frame& frame, const ClockRing& clock) {
  if (!clock.running) return;
  const double into_second = clock.seconds_left - std::floor(clock.seconds_left);
  frame.wake_in(into_second + 0.004);
}

}  // namespace

std::string clock_words(double seconds_left) {
  const bool over = seconds_left <= -1;
  const int seconds = static_cast<int>(over ? std::floor(-seconds_left) : std::ceil(seconds_left));
  const int shown = over || seconds > 0 ? seconds : 0;
  return fmt::format("{}{}:{:02}", over ? "+" : "", shown / 60, shown % 60);
}

void clock_ring(Frame& frame, const ClockRing& clock) {
  const float thickness = clock.radius * 0.16f;
  frame.paint().ring(clock.center, {.radius = clock.radius - thickness / 2,
                                    .thickness = thickness,
                                    .fraction = fraction_of(clock),
                                    .colour = colour_of(clock.seconds_left)});
  const std::string words = clock_words(clock.seconds_left);
  const Type type = digit_type(frame, clock.radius - thickness, words);
  const bool caption = !clock.caption.empty() && clock.radius >= kRoomForCaption;
  const Rect box{clock.center.x - clock.radius, clock.center.y - clock.radius, clock.radius * 2,
                 clock.radius * 2};
  Rect line = box.centered(box.w, line_height(type));
  if (caption) line.y -= clock.radius * 0.12f;
  frame.digits(line, words, {type, clock.seconds_left < 0 ? kDanger.text : kInk, Align::center});
  if (caption) {
    const Type small = clock.radius >= 130 ? Type::body : Type::small;
    const Rect below{box.x, line.bottom() - 4, box.w, line_height(small)};
    frame.text(below, clock.caption, {small, kInkSoft, Align::center});
  }
  ask_for_next_second(frame, clock);
}

}  // namespace ui
