#include "screens/screening_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "flow/screening.h"
#include "ui/button.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr Type kType = Type::title;
constexpr float kPad = 8;
constexpr float kLine = 72;
constexpr float kLeastWidth = 44;

// Places for the words from the left, line by line. A word longer than the line has lines of its own.
std::vector<Rect> place_words(ui::Frame& frame, const std::vector<std::string>& words, float width) {
  std::vector<Rect> places;
  float x = 0, y = 0;
  for (const std::string& word : words) {
    const float wanted = std::max(frame.measure_text(word, kType) + 2 * kPad, kLeastWidth);
    const bool too_long = wanted > width;
    if (x > 0 && x + wanted > width) {
      x = 0;
      y += kLine;
    }
    const float height = too_long ? frame.measure_paragraph(word, kType, width - 2 * kPad) : kLine - 8;
    places.push_back({x, y, std::min(wanted, width), height});
    if (too_long) y += height + 8;
    x = too_long ? 0 : x + wanted + 4;
  }
  return places;
}

void draw_word(ui::Frame& frame, const Rect& rect, const std::string& word, std::size_t index,
               std::optional<std::size_t>& chosen) {
  const bool covered = word.find(flow::kMask) != std::string::npos;
  const ui::Touch touch = frame.region(
      {.name = fmt::format("screening.word.{}", index), .rect = rect, .label = word, .enabled = !covered});
  const bool is_chosen = chosen == index;
  if (is_chosen) frame.paint().fill(rect, ui::kWarn.soft, ui::kRadiusKey);
  if (is_chosen) frame.paint().outline(rect, {ui::kWarn.mark, 3, ui::kRadiusKey});
  if (touch.hovered && !is_chosen) frame.paint().fill(rect, ui::kTealSoft, ui::kRadiusKey);
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusKey);
  frame.paragraph(rect.inset(kPad, 0), word,
                  {.type = kType,
                   .colour = covered ? ui::kInkSoft : ui::kInk,
                   .vertical = ui::Vertical::middle,
                   .typed = true});
  if (!touch.clicked) return;
  if (is_chosen) {
    chosen.reset();
  } else {
    chosen = index;
  }
}

}  // namespace

std::vector<std::string> split_words(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t begin = text.find_first_not_of(" \n"); begin != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(" \n", end);
  }
  return words;
}

void draw_screening_words(ui::Frame& frame, const Rect& rect, const std::string& text,
                          std::optional<std::size_t>& chosen) {
  const auto words = split_words(text);
  const auto places = place_words(frame, words, rect.w - ui::kGap);
  const float height = places.empty() ? 0 : places.back().bottom() + 8;
  const ui::ScrollArea area(
      frame, {.name = "screening.words", .rect = rect, .content_height = height, .ground = ui::kCard});
  const Rect content = area.content();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Rect place = places[i].moved(content.x, content.y);
    if (area.shows(place)) draw_word(frame, place, words[i], i, chosen);
  }
}

}  // namespace screens
