// A title, and the presenter's own words when there are any.
#include <algorithm>
#include <array>

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
  static constexpr std::array kTypes{Type::hero, Type::display, Type::title, Type::lead_strong};
  const Appear appear(frame, "own " + slide.title);
  const Rect room = rect.inset(rect.w * 0.08f, ui::kGap);
  const std::array words{slide.title};
  const Type type = largest_that_fits(frame, {words}, {0, 0, room.w, room.h * 0.6f}, kTypes);
  const float title = frame.measure_paragraph(slide.title, type, room.w);
  const float lead =
      slide.lead.empty() ? 0 : ui::kGapLarge + frame.measure_paragraph(slide.lead, Type::title, room.w);
  Rect middle = room.centered(room.w, title + ui::kGapHuge + 12 + lead);
  middle.cut_top(frame.paragraph(middle, slide.title, {.type = type, .align = ui::Align::center}));
  middle.cut_top(ui::kGapHuge);
  frame.paint().fill(middle.cut_top(12).centered(140, 12), ui::kTeal, 6);
  middle.cut_top(ui::kGapLarge);
  if (slide.lead.empty()) return;
  frame.paragraph(middle, slide.lead,
                  {.type = Type::title, .colour = ui::kInkSoft, .align = ui::Align::center});
}

// On a card as high as the words of this sheet.
std::size_t draw_words(ui::Frame& frame, const std::vector<std::string>& paragraphs, const Sheet& sheet) {
  static constexpr std::array kTypes{Type::title, Type::lead};
  const Rect rect = sheet.rect.inset(ui::kGapHuge, 40);
  const Type type = largest_that_fits(frame, {paragraphs, ui::kGapLarge}, rect, kTypes);
  std::vector<float> heights;
  for (const std::string& words : paragraphs) {
    heights.push_back(frame.measure_paragraph(words, type, rect.w));
  }
  const auto places = place_cards(heights, {1, rect.h, ui::kGapLarge});
  float bottom = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet == sheet.number) bottom = places[i].top + heights[i];
  }
  const Rect card{sheet.rect.x, sheet.rect.y, sheet.rect.w, std::min(bottom + 80, sheet.rect.h)};
  frame.paint().card(card, {.radius = ui::kRadiusPanel});
  frame.paint().edge(card, ui::kTeal);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    frame.paragraph({rect.x, rect.y + places[i].top, rect.w, heights[i]}, paragraphs[i],
                    {.type = type, .typed = true});
  }
  return count_sheets(places);
}

}  // namespace

std::size_t draw_own_text_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  const auto paragraphs = split_paragraphs(view.own_text);
  if (paragraphs.empty()) {
    draw_title_alone(frame, view.slide, sheet.rect);
    return 1;
  }
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  return draw_words(frame, paragraphs, {rect, sheet.number});
}

}  // namespace screens
