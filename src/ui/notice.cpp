#include "ui/notice.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float kIconRoom = 52;
constexpr float kSides = 22;
constexpr float kEnds = 16;
constexpr float kToastHeight = 84;

}  // namespace

float measure_notice(Frame& frame, const Notice& notice) {
  const float width = notice.rect.w - 2 * kSides - kIconRoom;
  return frame.measure_paragraph(notice.words, notice.type, width) + 2 * kEnds;
}

float notice(Frame& frame, const Notice& notice) {
  const float height = measure_notice(frame, notice);
  Rect bar = notice.rect;
  bar.h = std::max(bar.h, height);
  frame.paint().fill(bar, notice.tone.soft, kRadiusButton);
  frame.paint().outline(bar, {notice.tone.mark.faded(0.35f), 1.5f, kRadiusButton});
  Rect inside = bar.inset(kSides, (bar.h - height) / 2 + kEnds);
  const Rect mark = inside.cut_left(kIconRoom);
  frame.paint().icon(notice.icon, {mark.x + 16, mark.y + line_height(notice.type) / 2},
                     {34, notice.tone.mark});
  frame.paragraph(inside, notice.words, {.type = notice.type, .colour = notice.tone.text, .typed = true});
  return height;
}

void toast(Frame& frame, const Toast& toast) {
  const float shown = frame.entrance(toast.name + "/in");
  const int mark = frame.paint().mark();
  const float width = frame.measure_text(toast.words, Type::body_strong) + 140;
  Rect area = frame.area();
  area.cut_top(28);
  const Rect bar = area.cut_top(kToastHeight).centered(std::min(width, area.w - 48), kToastHeight);
  frame.paint().shadow(bar, {40, 12, rgb(0x203040).faded(0.3f)});
  frame.paint().fill(bar, kInk, kToastHeight / 2);
  frame.paint().icon(toast.icon, {bar.x + 50, bar.center().y}, {38, rgb(0x6FD6BF)});
  frame.note({.name = toast.name, .role = Role::picture, .label = toast.words, .rect = bar});
  frame.text({bar.x + 84, bar.y, bar.w - 120, bar.h}, toast.words, {Type::body_strong, kOnDark});
  frame.paint().change_since(mark, {shown, {0, (shown - 1) * 120}});
}

}  // namespace ui
