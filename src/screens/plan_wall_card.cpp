#include "screens/plan_wall_card.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "screens/action_state.h"
#include "screens/fit_lines.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "screens/wording.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 20;
constexpr float kBadge = 60;
constexpr float kBadgeRoom = 88;
constexpr float kIconRoom = 52;
constexpr float kShareOfSide = 0.29f;  // of the words, for who and when
constexpr std::size_t kColumns = 3;    // of facts
constexpr std::size_t kNoLimit = 1000;

// What is missing apart from owner and date, whose places say so themselves.
std::string name_missing(const model::PlanAction& action) {
  std::vector<std::string> names;
  for (const model::PlanField field : model::missing_fields(action)) {
    if (field == model::PlanField::owner || field == model::PlanField::due) continue;
    names.emplace_back(name_of(field));
  }
  return names.empty() ? "" : fmt::format("Nog invullen: {}", fmt::join(names, ", "));
}

}  // namespace

PlanWallCard::PlanWallCard(ui::Frame& frame, const model::PlanAction& action, const Room& room)
    : frame_(frame), action_(action), room_(room) {
  for (const std::size_t most_lines : {kNoLimit, std::size_t{5}, std::size_t{3}, std::size_t{2}}) {
    say_all(most_lines);
    height_ = measure();
    if (height_ <= room_.most) break;
  }
}

// Everything there is to say, each in so many lines.
void PlanWallCard::say_all(std::size_t most_lines) {
  const Rect inside = words_of({0, 0, room_.width, 0});
  const float left = inside.w - side_width() - ui::kGapHuge;
  const auto say = [&](const std::string& words, Type type, float width, std::size_t lines) {
    return fit_lines(frame_, words, {type, width, lines});
  };
  const std::size_t of_head = most_lines == kNoLimit ? kNoLimit : 2;
  title_ = say(action_.action.empty() ? "Wat gaan we doen?" : action_.action, Type::title, left, of_head);
  goal_ = say(action_.goal, room_.type, left, of_head);
  missing_ = shorten(frame_, name_missing(action_), strong(room_.type), inside.w - kIconRoom);
  lines_ = list_lines();
  for (Line& line : lines_) {
    line.words = say(line.words, line.type, side_width() - kIconRoom, of_head);
  }
  facts_ = {{"Waaraan zien we het?", action_.sign},
            {"Eerste stap deze maand", action_.first_step},
            {"Wie doet mee?", join_with_and(action_.partners)},
            {"Als ... dan ...", action_.if_then},
            {"Wat is nodig?", action_.means},
            {"Wie betaalt?", action_.paid_by}};
  std::erase_if(facts_, [](const Fact& fact) { return fact.words.empty(); });
  const float column = inside.column(0, kColumns, ui::kGapLarge).w;
  for (Fact& fact : facts_) fact.words = say(fact.words, strong(room_.type), column, most_lines);
}

std::vector<PlanWallCard::Line> PlanWallCard::list_lines() const {
  const Type heavy = strong(room_.type);
  std::vector<Line> lines;
  if (action_.owner.empty()) {
    lines.push_back({ui::Icon::flag, "Open punt: nog geen trekker.", ui::kWarn.mark, ui::kWarn.text, heavy});
  } else {
    lines.push_back({ui::Icon::hand_over, action_.owner, ui::kTeal, ui::kInk, heavy});
  }
  if (action_.due) {
    lines.push_back({ui::Icon::calendar, base::to_dutch(*action_.due), ui::kTeal, ui::kInk, heavy});
  } else {
    lines.push_back({ui::Icon::calendar, "Nog geen datum", ui::kWarn.mark, ui::kWarn.text, heavy});
  }
  if (action_.state != model::ActionState::agreed) {
    const ui::Tone& tone = tone_of(action_.state);
    lines.push_back({icon_of(action_.state), name_of(action_.state), tone.mark, tone.text, heavy});
  }
  const std::string origin = tell_origin(action_.origin);
  if (!origin.empty()) {
    lines.push_back({ui::Icon::answers, origin, ui::kCalm.mark, ui::kInkSoft, room_.type});
  }
  return lines;
}

Rect PlanWallCard::words_of(const Rect& card) const {
  const Rect inside = card.inset(kPad);
  return {inside.x + kBadgeRoom, inside.y, inside.w - kBadgeRoom - ui::kGapTiny, inside.h};
}

float PlanWallCard::side_width() const {
  return words_of({0, 0, room_.width, 0}).w * kShareOfSide;
}

float PlanWallCard::measure_left() const {
  const float width = words_of({0, 0, room_.width, 0}).w - side_width() - ui::kGapHuge;
  float height = frame_.measure_paragraph(title_, Type::title, width);
  if (!goal_.empty()) height += ui::kGapTiny + frame_.measure_paragraph(goal_, room_.type, width);
  return height;
}

float PlanWallCard::measure_right() const {
  float height = -ui::kGapTiny;
  for (const Line& line : lines_) {
    height +=
        ui::kGapTiny + frame_.measure_paragraph(line.words, strong(room_.type), side_width() - kIconRoom);
  }
  return height;
}

float PlanWallCard::measure_facts_row(std::size_t row) const {
  const float width = words_of({0, 0, room_.width, 0}).column(0, kColumns, ui::kGapLarge).w;
  float height = 0;
  for (std::size_t i = row * kColumns; i < std::min(facts_.size(), (row + 1) * kColumns); ++i) {
    height = std::max(height, frame_.measure_paragraph(facts_[i].words, strong(room_.type), width));
  }
  return ui::line_height(room_.type) + height;
}

float PlanWallCard::measure_facts() const {
  float height = 0;
  for (std::size_t row = 0; row * kColumns < facts_.size(); ++row) {
    height += ui::kGapSmall + measure_facts_row(row);
  }
  return height;
}

float PlanWallCard::measure() const {
  const float missing = missing_.empty() ? 0 : ui::kGapSmall + ui::line_height(room_.type);
  return 2 * kPad + std::max({measure_left(), measure_right(), kBadge}) + measure_facts() + missing;
}

void PlanWallCard::draw(const Rect& rect, std::size_t number) const {
  const ui::Tone& tone = model::is_open_point(action_) ? ui::kWarn : ui::kWorks;
  frame_.paint().card(rect);
  frame_.paint().edge(rect, tone.mark);
  draw_number({rect.x + kPad, rect.y + kPad, kBadge, kBadge}, number);
  Rect inside = words_of(rect);
  Rect head = inside.cut_top(std::max({measure_left(), measure_right(), kBadge}));
  draw_right(head.cut_right(side_width()));
  head.cut_right(ui::kGapHuge);
  draw_left(head);
  draw_facts(inside);
  if (!missing_.empty()) draw_missing(inside.cut_bottom(ui::line_height(room_.type)));
}

void PlanWallCard::draw_number(const Rect& badge, std::size_t number) const {
  const ui::Tone& tone = model::is_open_point(action_) ? ui::kWarn : ui::kWorks;
  frame_.paint().fill(badge, tone.soft, ui::kRadiusButton);
  frame_.text(badge, fmt::format("{}", number),
              {.type = Type::lead_strong, .colour = tone.text, .align = ui::Align::center});
}

void PlanWallCard::draw_left(Rect rect) const {
  const bool asks = action_.action.empty();
  rect.cut_top(frame_.paragraph(
      rect, title_, {.type = Type::title, .colour = asks ? ui::kInkSoft : ui::kInk, .typed = true}));
  if (goal_.empty()) return;
  rect.cut_top(ui::kGapTiny);
  frame_.paragraph(rect, goal_, {.type = room_.type, .typed = true});
}

void PlanWallCard::draw_right(Rect rect) const {
  for (const Line& line : lines_) {
    frame_.paint().icon(line.icon, {rect.x + 18, rect.y + ui::line_height(room_.type) / 2}, {36, line.mark});
    const Rect words{rect.x + kIconRoom, rect.y, rect.w - kIconRoom, rect.h};
    const ui::TextLook look{.type = line.type, .colour = line.ink, .typed = true};
    rect.cut_top(frame_.paragraph(words, line.words, look) + ui::kGapTiny);
  }
}

void PlanWallCard::draw_facts(Rect rect) const {
  for (std::size_t row = 0; row * kColumns < facts_.size(); ++row) {
    rect.cut_top(ui::kGapSmall);
    const Rect line = rect.cut_top(measure_facts_row(row));
    for (std::size_t i = row * kColumns; i < std::min(facts_.size(), (row + 1) * kColumns); ++i) {
      Rect cell = line.column(static_cast<int>(i % kColumns), kColumns, ui::kGapLarge);
      frame_.text(cell.cut_top(ui::line_height(room_.type)), facts_[i].label,
                  {.type = room_.type, .colour = ui::kInkSoft});
      frame_.paragraph(cell, facts_[i].words, {.type = strong(room_.type), .typed = true});
    }
  }
}

void PlanWallCard::draw_missing(const Rect& rect) const {
  frame_.paint().icon(ui::Icon::edit, {rect.x + 18, rect.center().y}, {34, ui::kWarn.mark});
  frame_.text({rect.x + kIconRoom, rect.y, rect.w - kIconRoom, rect.h}, missing_,
              {.type = strong(room_.type), .colour = ui::kWarn.text});
}

}  // namespace screens
