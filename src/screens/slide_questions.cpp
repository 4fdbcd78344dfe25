// All questions of the format, and the step the room is in.
#include "screens/step_clock.h"
#include "screens/wall.h"

namespace screens {

std::size_t draw_questions_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  ui::Rect rect = sheet.rect;
  draw_step_card(frame, view, rect.cut_right(rect.w * 0.32f));
  rect.cut_right(ui::kGapHuge);
  return draw_lines(frame, {rect.inset(0, ui::kGapSmall), sheet.number},
                    {.words = view.questions, .numbered = true, .largest = ui::Type::display});
}

}  // namespace screens
