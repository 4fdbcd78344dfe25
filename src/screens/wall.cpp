#include "screens/wall.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "base/utf8.h"
#include "screens/masonry.h"

namespace screens {
namespace {

constexpr float kMark = 64;  // room for the number or dot before a line
constexpr float kRise = 24;

float line_gap(ui::Type type) {
  return ui::line_height(type) * 0.4f;
}

void draw_mark(ui::Frame& frame, const ui::Rect& first_line, const std::string& number) {
  const ui::Point center{first_line.x + kMark / 2 - 8, first_line.center().y};
  if (number.empty()) {
    frame.paint().circle(center, 9, ui::kTeal);
    return;
  }
  frame.paint().circle(center, 26, ui::kTealDark);
  const ui::Rect box{center.x - 26, first_line.y, 52, first_line.h};
  frame.text(box, number, {.type = ui::Type::lead_strong, .colour = ui::kOnDark, .align = ui::Align::center});
}

std::vector<float> measure_each(ui::Frame& frame, std::span<const std::string> words, ui::Type type,
                                float width) {
  std::vector<float> heights;
  for (const std::string& line : words) heights.push_back(frame.measure_paragraph(line, type, width));
  return heights;
}

// The gap between lines: wider while there is room, so that a few lines do not huddle at the top.
float spread(const std::vector<float>& heights, float room, float line) {
  const float words = std::accumulate(heights.begin(), heights.end(), 0.0f);
  const float each = (room - words) / static_cast<float>(std::max<std::size_t>(heights.size(), 1));
  return std::clamp(each, line * 0.4f, line * 0.95f);
}

}  // namespace

const ui::Tone& tone_of(model::Tone tone) {
  switch (tone) {
    case model::Tone::works:
      return ui::kWorks;
    case model::Tone::hurts:
      return ui::kHurts;
    case model::Tone::chance:
      return ui::kChance;
    case model::Tone::help:
      return ui::kHelp;
    case model::Tone::role:
      return ui::kRole;
  }
  return ui::kCalm;
}

ui::Icon icon_of(model::Tone tone) {
  switch (tone) {
    case model::Tone::works:
      return ui::Icon::agree;
    case model::Tone::hurts:
      return ui::Icon::warning;
    case model::Tone::chance:
      return ui::Icon::idea;
    case model::Tone::help:
      return ui::Icon::help;
    case model::Tone::role:
      return ui::Icon::people;
  }
  return ui::Icon::answer;
}

void draw_slide_head(ui::Frame& frame, ui::Rect& rect, const std::string& title, const std::string& lead) {
  if (!title.empty()) {
    const ui::Rect room{rect.x, rect.y, rect.w, rect.h * 0.3f};
    rect.cut_top(frame.title(room, title) + ui::kGapSmall);
  }
  if (!lead.empty()) {
    const ui::TextLook look{.type = ui::Type::lead, .colour = ui::kInkSoft};
    rect.cut_top(frame.paragraph(rect, lead, look) + ui::kGapSmall);
  }
  rect.cut_top(ui::kGap);
}

ui::Type smallest_type(const ui::Frame& frame) {
  return frame.area().h > 36 * ui::style_of(ui::Type::body).size + 1 ? ui::Type::lead : ui::Type::body;
}

ui::Type strong(ui::Type type) {
  return type == ui::Type::body ? ui::Type::body_strong : ui::Type::lead_strong;
}

ui::Type largest_that_fits(ui::Frame& frame, const Stack& stack, const ui::Rect& rect,
                           std::span<const ui::Type> types) {
  for (const ui::Type type : types) {
    float height = -stack.gap;
    bool whole_words = true;
    for (const std::string& words : stack.words) {
      const float paragraph = frame.measure_paragraph(words, type, rect.w);
      whole_words = whole_words && frame.fits(words, type, {0, 0, rect.w, paragraph});
      height += paragraph + stack.gap;
    }
    if (height <= rect.h && whole_words) return type;
  }
  return types.back();
}

std::size_t draw_lines(ui::Frame& frame, const Sheet& sheet, const Lines& lines) {
  const std::array types{lines.largest, ui::Type::title, ui::Type::lead};
  const auto candidates = std::span(types).subspan(lines.largest == ui::Type::display ? 0 : 1);
  const ui::Rect room{sheet.rect.x + kMark, sheet.rect.y, sheet.rect.w - kMark, sheet.rect.h};
  const ui::Type type = largest_that_fits(frame, {lines.words, line_gap(types[0])}, room, candidates);
  const auto heights = measure_each(frame, lines.words, type, room.w);
  const float gap = spread(heights, room.h, ui::line_height(type));
  const auto places = place_cards(heights, {1, room.h, gap});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    const Appear appear(frame, "line " + lines.words[i], i);
    const float y = room.y + places[i].top;
    draw_mark(frame, {sheet.rect.x, y, kMark, ui::line_height(type)},
              lines.numbered ? fmt::format("{}", i + 1) : "");
    frame.paragraph({room.x, y, room.w, heights[i]}, lines.words[i], {.type = type});
  }
  return count_sheets(places);
}

std::string shorten(ui::Frame& frame, std::string_view words, ui::Type type, float width) {
  if (frame.measure_text(words, type) <= width) return std::string(words);
  std::u32string shown = base::to_code_points(words);
  const auto fits = [&](const char* tail) {
    return frame.measure_text(base::to_utf8(shown) + tail, type) <= width;
  };
  for (std::size_t space = 0; !shown.empty() && !fits(" ..."); shown.resize(space)) {
    space = shown.find_last_of(U' ');
    if (space == std::u32string::npos) break;
  }
  if (fits(" ...")) return base::to_utf8(shown) + " ...";
  while (!shown.empty() && !fits("...")) shown.pop_back();
  return base::to_utf8(shown) + "...";
}

std::string cut_to_fit(ui::Frame& frame, std::string_view words, ui::Type type, float width) {
  if (frame.measure_text(words, type) <= width) return std::string(words);
  std::u32string shown = base::to_code_points(words);
  while (!shown.empty() && frame.measure_text(base::to_utf8(shown) + "..", type) > width) shown.pop_back();
  while (!shown.empty() && shown.back() == U' ') shown.pop_back();
  return base::to_utf8(shown) + "..";
}

Appear::Appear(ui::Frame& frame, const std::string& name, std::size_t index)
    : frame_(frame), arrived_(frame.entrance(name, static_cast<int>(index))), mark_(frame.paint().mark()) {}

Appear::~Appear() {
  if (arrived_ < 1) frame_.paint().change_since(mark_, {arrived_, {0, (1 - arrived_) * kRise}});
}

}  // namespace screens
