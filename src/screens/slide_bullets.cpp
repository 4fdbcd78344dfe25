// Points, with what is set apart from them beside, and where they come from below.
#include <array>

#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kHighlightPad = 36;

Type highlight_type(ui::Frame& frame, const model::Slide& slide, const Rect& rect) {
  static constexpr std::array kTypes{Type::title, Type::lead_strong, Type::lead};
  const float around = 2 * kHighlightPad;
  const Rect words{rect.x, rect.y, rect.w - around, rect.h - around};
  return largest_that_fits(frame, {slide.highlights, around + ui::kGap}, words, kTypes);
}

void draw_highlights(ui::Frame& frame, const model::Slide& slide, Rect rect) {
  const Type type = highlight_type(frame, slide, rect);
  for (std::size_t i = 0; i < slide.highlights.size(); ++i) {
    const Appear appear(frame, "highlight " + slide.highlights[i], slide.points.size() + i);
    const float words = frame.measure_paragraph(slide.highlights[i], type, rect.w - 2 * kHighlightPad);
    const Rect card = rect.cut_top(words + 2 * kHighlightPad);
    frame.paint().card(card, {.colour = ui::kTealSoft});
    frame.paint().edge(card, ui::kTeal);
    frame.paragraph(card.inset(kHighlightPad), slide.highlights[i],
                    {.type = type, .colour = ui::kAccent.text});
    rect.cut_top(ui::kGap);
  }
}

void draw_source(ui::Frame& frame, const model::Slide& slide, Rect& rect) {
  if (slide.source.empty()) return;
  const std::string words = "Bron: " + slide.source;
  const float height = frame.measure_paragraph(words, Type::lead, rect.w);
  frame.paragraph(rect.cut_bottom(height), words, {.type = Type::lead, .colour = ui::kInkSoft});
  rect.cut_bottom(ui::kGapSmall);
}

}  // namespace

std::size_t draw_bullets_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  draw_source(frame, view.slide, rect);
  if (!view.slide.highlights.empty()) {
    const bool alone = view.slide.points.empty();
    draw_highlights(frame, view.slide, rect.cut_right(alone ? rect.w : rect.w * 0.38f));
    rect.cut_right(ui::kGapHuge);
  }
  return draw_lines(frame, {rect, sheet.number}, {view.slide.points});
}

}  // namespace screens
