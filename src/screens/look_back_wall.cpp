// What became of the plan: each action with how it stands, and in the head how many stand how.
#include "screens/look_back_wall.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/action_state.h"
#include "screens/fit_lines.h"
#include "screens/masonry.h"
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 24;
constexpr float kStateWidth = 324;
constexpr float kIconRoom = 52;
constexpr float kGapBetween = 20;
constexpr float kShareOfWhat = 0.5f;  // of the words; the rest is for what changed
constexpr std::size_t kNoLimit = 1000;

std::string what(const model::PlanAction& action) {
  if (!action.action.empty()) return action.action;
  return action.goal.empty() ? "Nog invullen: actie" : action.goal;
}

std::string when(const model::PlanAction& action) {
  if (!action.due) return "Nog geen datum";
  const std::string due = base::to_dutch(*action.due);
  return action.first_due ? fmt::format("{} (eerst: {})", due, base::to_dutch(*action.first_due)) : due;
}

// One action as a card: its state at the left, what was agreed in the middle, what changed at the right.
class LookBackCard {
 public:
  LookBackCard(ui::Frame& frame, const model::PlanAction& action, const Rect& room)
      : frame_(frame), action_(action), type_(smallest_type(frame)), width_(room.w) {
    for (const std::size_t most_lines : {kNoLimit, std::size_t{6}, std::size_t{3}, std::size_t{2}}) {
      say_all(most_lines);
      height_ = 2 * kPad + std::max({measure_agreed(), measure_became(), 2 * kPad + ui::line_height(type_)});
      if (height_ <= room.h) break;
    }
  }

  float height() const { return height_; }

  void draw(const Rect& rect) const {
    const ui::Tone& tone = tone_of(action_.state);
    frame_.paint().card(rect);
    frame_.paint().edge(rect, tone.mark);
    draw_state({rect.x + kPad, rect.y + kPad, kStateWidth, ui::line_height(type_) + 2 * kPad}, tone);
    const Rect words = words_of(rect);
    draw_agreed({words.x, words.y, agreed_width(), words.h});
    draw_became({words.right() - became_width(), words.y, became_width(), words.h});
  }

 private:
  Rect words_of(const Rect& card) const {
    const Rect inside = card.inset(kPad);
    const float left = kStateWidth + ui::kGapLarge;
    return {inside.x + left, inside.y, inside.w - left, inside.h};
  }
  bool has_became() const { return !action_.changed.empty() || !action_.remark.empty(); }
  float agreed_width() const {
    const float all = words_of({0, 0, width_, 0}).w;
    return has_became() ? all * kShareOfWhat : all;
  }
  float became_width() const {
    return has_became() ? words_of({0, 0, width_, 0}).w - agreed_width() - ui::kGapLarge : 0;
  }

  void say_all(std::size_t most_lines) {
    const std::size_t of_head = most_lines == kNoLimit ? kNoLimit : 3;
    what_ = fit_lines(frame_, what(action_), {Type::title, agreed_width(), of_head});
    owner_ = fit_lines(frame_, action_.owner.empty() ? "Nog geen trekker" : action_.owner,
                       {type_, agreed_width() - kIconRoom, of_head});
    changed_ = fit_lines(frame_, action_.changed, {strong(type_), became_width(), most_lines});
    remark_ = fit_lines(frame_, action_.remark, {type_, became_width(), most_lines});
  }

  float measure_agreed() const {
    const float words = agreed_width() - kIconRoom;
    return frame_.measure_paragraph(what_, Type::title, agreed_width()) + 2 * ui::kGapTiny +
           frame_.measure_paragraph(owner_, type_, words) +
           frame_.measure_paragraph(when(action_), type_, words);
  }

  float measure_became() const {
    if (!has_became()) return 0;
    float height = ui::line_height(type_);
    if (!changed_.empty()) height += frame_.measure_paragraph(changed_, strong(type_), became_width());
    if (!changed_.empty() && !remark_.empty()) height += ui::kGapTiny;
    if (!remark_.empty()) height += frame_.measure_paragraph(remark_, type_, became_width());
    return height;
  }

  void draw_state(const Rect& rect, const ui::Tone& tone) const {
    frame_.paint().fill(rect, tone.soft, ui::kRadiusButton);
    frame_.paint().icon(icon_of(action_.state), {rect.x + 44, rect.center().y}, {44, tone.mark});
    frame_.text({rect.x + 80, rect.y, rect.w - 92, rect.h}, name_of(action_.state),
                {.type = strong(type_), .colour = tone.text});
  }

  void draw_fact(Rect& rect, ui::Icon icon, const std::string& words) const {
    frame_.paint().icon(icon, {rect.x + 18, rect.y + ui::line_height(type_) / 2}, {34, ui::kTeal});
    const Rect room{rect.x + kIconRoom, rect.y, rect.w - kIconRoom, rect.h};
    rect.cut_top(ui::kGapTiny / 2 + frame_.paragraph(room, words, {.type = type_, .typed = true}));
  }

  void draw_agreed(Rect rect) const {
    rect.cut_top(frame_.paragraph(rect, what_, {.type = Type::title, .typed = true}) + ui::kGapTiny);
    draw_fact(rect, ui::Icon::hand_over, owner_);
    draw_fact(rect, ui::Icon::calendar, when(action_));
  }

  void draw_became(Rect rect) const {
    if (!has_became()) return;
    frame_.text(rect.cut_top(ui::line_height(type_)), changed_.empty() ? "Opmerking" : "Wat veranderde er?",
                {.type = type_, .colour = ui::kInkSoft});
    if (!changed_.empty()) {
      rect.cut_top(frame_.paragraph(rect, changed_, {.type = strong(type_), .typed = true}) + ui::kGapTiny);
    }
    if (!remark_.empty()) frame_.paragraph(rect, remark_, {.type = type_, .typed = true});
  }

  ui::Frame& frame_;
  const model::PlanAction& action_;
  Type type_;
  float width_;
  std::string what_, owner_, changed_, remark_;
  float height_ = 0;
};

void draw_head(ui::Frame& frame, const flow::RoomView& view, Rect& rect) {
  frame.text(rect.cut_top(ui::line_height(Type::title)), "Wat spraken we af, wat gebeurde er?",
             {.type = Type::title});
  Rect line = rect.cut_top(ui::line_height(Type::lead));
  const ui::TextLook look{.type = Type::lead, .colour = ui::kInkSoft};
  const std::string agreed = "Afgesproken op " + base::to_dutch(view.date);
  frame.text(line.cut_right(frame.measure_text(agreed, Type::lead)), agreed, look);
  frame.text(line, count_states(view.plan), look);
  rect.cut_top(ui::kGapSmall);
}

}  // namespace

std::size_t draw_look_back_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_head(frame, view, rect);
  if (view.plan.empty()) {
    frame.paragraph(rect, "Er zijn geen acties afgesproken.",
                    {.type = Type::title,
                     .colour = ui::kInkSoft,
                     .align = ui::Align::center,
                     .vertical = ui::Vertical::middle});
    return 1;
  }
  std::vector<LookBackCard> cards;
  std::vector<float> heights;
  for (const model::PlanAction& action : view.plan) {
    cards.emplace_back(frame, action, rect);
    heights.push_back(cards.back().height());
  }
  const auto places = place_cards(heights, {1, rect.h, kGapBetween});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != sheet.number) continue;
    const Appear appear(frame, fmt::format("looked back {}", i), i);
    cards[i].draw({rect.x, rect.y + places[i].top, rect.w, heights[i]});
  }
  return count_sheets(places);
}

}  // namespace screens
