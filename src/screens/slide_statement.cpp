// One large sentence, with a few points below.
#include "screens/wall.h"

namespace screens {

using ui::Rect;
using ui::Type;

std::size_t draw_statement_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  const bool alone = view.slide.points.empty();
  Rect top = rect.cut_top(alone ? rect.h : rect.h * 0.52f);
  frame.paint().fill(top.cut_left(12).inset(0, ui::kGap), ui::kTeal, 6);
  top.cut_left(ui::kGapHuge);
  const Appear appear(frame, "statement " + view.slide.title);
  if (!view.slide.lead.empty()) {
    const float height = frame.measure_paragraph(view.slide.lead, Type::lead, top.w);
    frame.paragraph(top.cut_bottom(height + ui::kGap), view.slide.lead,
                    {.type = Type::lead, .colour = ui::kInkSoft});
  }
  frame.title(top, view.slide.title, {.type = Type::hero, .vertical = ui::Vertical::middle});
  rect.cut_top(ui::kGapHuge);
  rect.cut_left(12 + ui::kGapHuge);
  return alone ? 1 : draw_lines(frame, {rect, sheet.number}, {view.slide.points});
}

}  // namespace screens
