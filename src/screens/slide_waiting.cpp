// The wall while people type elsewhere: what to do, the questions, and a count that tells nothing about a
// person.
#include "screens/wall.h"
#include "screens/wording.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

void draw_turns(ui::Frame& frame, const flow::RoomView& view, const Rect& rect) {
  frame.paint().shadow(rect, {});
  frame.paint().gradient(rect, {ui::kTealDark, ui::kAccent.text}, ui::kRadiusPanel);
  Rect inside = rect.inset(ui::kGapHuge);
  const ui::TextLook title{.type = Type::display, .colour = ui::kOnDark};
  inside.cut_top(frame.title({inside.x, inside.y, inside.w, inside.h * 0.45f}, view.step_title, title));
  inside.cut_top(ui::kGap);
  inside.cut_top(frame.paragraph(inside, view.instruction, {.type = Type::lead, .colour = ui::kTealSoft}));
  const std::string count = answers_so_far(view.answers_in_fives);
  if (count.empty()) return;
  const Appear appear(frame, "count " + count);
  Rect line = inside.cut_bottom(80);
  frame.paint().icon(ui::Icon::answers, {line.x + 28, line.center().y}, {56, ui::kTealSoft});
  line.cut_left(56 + ui::kGap);
  frame.text(line, count, {.type = Type::title, .colour = ui::kOnDark});
}

}  // namespace

std::size_t draw_waiting_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_turns(frame, view, rect.cut_left(rect.w * 0.42f));
  rect.cut_left(ui::kGapHuge);
  return draw_lines(frame, {rect.inset(0, ui::kGapSmall), sheet.number},
                    {.words = view.questions, .numbered = true});
}

}  // namespace screens
