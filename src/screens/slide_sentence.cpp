// Points, and a sentence for the room to finish aloud.
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

void draw_sentence_card(ui::Frame& frame, const std::string& sentence, const Rect& rect) {
  const Appear appear(frame, "sentence " + sentence, 6);
  frame.paint().shadow(rect, {});
  frame.paint().gradient(rect, {ui::kTealDark, ui::kAccent.text}, ui::kRadiusPanel);
  Rect inside = rect.inset(ui::kGapHuge);
  frame.text(inside.cut_top(ui::line_height(Type::lead_strong)), "Maak de zin af, hardop",
             {.type = Type::lead_strong, .colour = ui::kTealSoft});
  inside.cut_top(ui::kGap);
  frame.title(inside, sentence,
              {.type = Type::display, .colour = ui::kOnDark, .vertical = ui::Vertical::middle});
}

}  // namespace

std::size_t draw_sentence_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  draw_sentence_card(frame, view.slide.sentence, rect.cut_right(rect.w * 0.42f));
  rect.cut_right(ui::kGapHuge);
  return draw_lines(frame, {rect, sheet.number}, {view.slide.points});
}

}  // namespace screens
