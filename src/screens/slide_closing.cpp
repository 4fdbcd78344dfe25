// What was agreed, when it is looked at again, and where to ask.
#include <fmt/format.h>

#include <utility>

#include "screens/fit_lines.h"
#include "screens/masonry.h"
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

std::string who_and_when(const model::PlanAction& action) {
  const std::string owner = action.owner.empty() ? "Open punt: nog geen trekker" : "Trekker: " + action.owner;
  return action.due ? fmt::format("{}, klaar op {}", owner, base::to_dutch(*action.due)) : owner;
}

std::string what(const model::PlanAction& action) {
  if (!action.action.empty()) return action.action;
  return action.goal.empty() ? "Nog invullen: actie" : action.goal;
}

// What is agreed in so many words as there is room for.
struct Agreement {
  std::string what;
  std::string who_and_when;
  bool has_owner = false;
};

Agreement put_briefly(ui::Frame& frame, const model::PlanAction& action, float width) {
  return {fit_lines(frame, what(action), {Type::title, width, 4}),
          fit_lines(frame, who_and_when(action), {Type::lead, width, 3}), !action.owner.empty()};
}

float measure_agreement(ui::Frame& frame, const Agreement& agreement, float width) {
  return frame.measure_paragraph(agreement.what, Type::title, width) +
         frame.measure_paragraph(agreement.who_and_when, Type::lead, width);
}

void draw_agreement(ui::Frame& frame, const Agreement& agreement, Rect rect) {
  const ui::Tone& tone = agreement.has_owner ? ui::kWorks : ui::kWarn;
  const ui::Icon icon = agreement.has_owner ? ui::Icon::check_circle : ui::Icon::flag;
  frame.paint().icon(icon, {rect.x - 40, rect.y + ui::line_height(Type::title) / 2}, {48, tone.mark});
  rect.cut_top(frame.paragraph(rect, agreement.what, {.type = Type::title, .typed = true}));
  const ui::Colour colour = agreement.has_owner ? ui::kInkSoft : tone.text;
  frame.paragraph(rect, agreement.who_and_when, {.type = Type::lead, .colour = colour, .typed = true});
}

std::size_t draw_agreements(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  const Rect rect{sheet.rect.x + 64, sheet.rect.y, sheet.rect.w - 64, sheet.rect.h};
  if (view.plan.empty()) {
    frame.paragraph(sheet.rect, "Er zijn nog geen acties.", {.type = Type::title, .colour = ui::kInkSoft});
  }
  std::vector<Agreement> agreements;
  std::vector<float> heights;
  for (const auto& action : view.plan) {
    agreements.push_back(put_briefly(frame, action, rect.w));
    heights.push_back(measure_agreement(frame, agreements.back(), rect.w));
  }
  const auto places = place_cards(heights, {1, rect.h, ui::kGapLarge});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    const Appear appear(frame, fmt::format("agreed {}", i), i);
    draw_agreement(frame, agreements[i], {rect.x, rect.y + places[i].top, rect.w, heights[i]});
  }
  return count_sheets(places);
}

using Line = std::pair<std::string, ui::TextLook>;

// Moments, what the slide says, and where to ask; a moment takes two lines, or one where room is short.
std::vector<Line> lines_of(const flow::RoomView& view, bool short_of_room) {
  const ui::TextLook soft{.type = Type::lead, .colour = ui::kTealSoft};
  const ui::TextLook heavy{.type = Type::lead_strong, .colour = ui::kOnDark};
  const ui::TextLook light{.type = Type::lead, .colour = ui::kOnDark};
  std::vector<Line> lines;
  for (const model::Moment& moment : view.moments) {
    const std::string date = base::to_dutch(moment.date);
    if (short_of_room) {
      lines.emplace_back(moment.title + ": " + date, light);
    } else {
      lines.emplace_back(moment.title, soft);
      lines.emplace_back(date, heavy);
    }
  }
  for (const std::string& point : view.slide.points) lines.emplace_back(point, soft);
  if (view.wiped) lines.emplace_back("De losse antwoorden zijn gewist.", heavy);
  return lines;
}

float measure_lines(ui::Frame& frame, const std::vector<Line>& lines, float width) {
  float height = 0;
  for (const Line& line : lines) {
    height += frame.measure_paragraph(line.first, line.second.type, width) + ui::kGapTiny;
  }
  return height;
}

void draw_contact(ui::Frame& frame, const flow::RoomView& view, Rect& inside) {
  float height = 0;
  for (const std::string& line : view.contact) {
    height += frame.measure_paragraph(line, Type::lead, inside.w);
  }
  Rect foot = inside.cut_bottom(height);
  frame.paint().fill(inside.cut_bottom(ui::kGap).cut_top(2), ui::kTealBright);
  for (const std::string& line : view.contact) {
    foot.cut_top(frame.paragraph(foot, line, {.type = Type::lead, .colour = ui::kOnDark}));
  }
}

void draw_afterwards(ui::Frame& frame, const flow::RoomView& view, const Rect& rect) {
  frame.paint().shadow(rect, {});
  frame.paint().gradient(rect, {ui::kTealDark, ui::kAccent.text}, ui::kRadiusPanel);
  Rect inside = rect.inset(ui::kGapHuge, 40);
  draw_contact(frame, view, inside);
  const bool short_of_room = measure_lines(frame, lines_of(view, false), inside.w) > inside.h;
  for (const Line& line : lines_of(view, short_of_room)) {
    inside.cut_top(frame.paragraph(inside, line.first, line.second) + ui::kGapTiny);
  }
}

}  // namespace

std::size_t draw_closing_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_afterwards(frame, view, rect.cut_right(rect.w * 0.38f));
  rect.cut_right(ui::kGapHuge);
  draw_slide_head(frame, rect, view.slide.title.empty() ? "Dit spreken we af" : view.slide.title,
                  view.slide.lead);
  return draw_agreements(frame, view, {rect, sheet.number});
}

}  // namespace screens
