// A title, and the presenter's own words when there are any.
#include <algorithm>

#include "screens/masonry.h"
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

std::vector<std::string> split_paragraphs(const std::string& text) {
  std::vector<std::string> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) paragraphs.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return paragraphs;
}

void draw_title_alone(ui::Frame& frame, const model::Slide& slide, const Rect& rect) {
  const Appear appear(frame, "own " + slide.title);
  Rect middle = rect.inset(rect.w * 0.08f, rect.h * 0.1f);
  frame.paint().fill({middle.center().x - 60, middle.bottom() - 12, 120, 12}, ui::kTeal, 6);
  middle.cut_bottom(ui::kGapHuge);
  if (!slide.lead.empty()) {
    const float height = frame.measure_paragraph(slide.lead, Type::title, middle.w);
    frame.paragraph(middle.cut_bottom(height), slide.lead,
                    {.type = Type::title, .colour = ui::kInkSoft, .align = ui::Align::center});
    middle.cut_bottom(ui::kGapLarge);
  }
  frame.title(middle, slide.title,
              {.type = Type::hero, .align = ui::Align::center, .vertical = ui::Vertical::middle});
}

}  // namespace

std::size_t draw_own_text(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  const auto paragraphs = split_paragraphs(view.own_text);
  if (paragraphs.empty()) {
    draw_title_alone(frame, view.slide, sheet.rect);
    return 1;
  }
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  static constexpr std::array kTypes{Type::title, Type::lead};
  const Type type = largest_that_fits(frame, {paragraphs, ui::kGap}, rect, kTypes);
  std::vector<float> heights;
  for (const std::string& words : paragraphs) {
    heights.push_back(frame.measure_paragraph(words, type, rect.w));
  }
  const auto places = place_cards(heights, {1, rect.h, ui::kGap});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    frame.paragraph({rect.x, rect.y + places[i].top, rect.w, heights[i]}, paragraphs[i], {.type = type});
  }
  return count_sheets(places);
}

}  // namespace screens
