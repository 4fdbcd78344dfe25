// A title and up to six cards, as the roles of a school leader; over several sheets when their words are
// many.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 40;
constexpr float kBadge = 92;

int columns_for(std::size_t cards) {
  if (cards <= 3) return static_cast<int>(cards);
  return cards == 4 ? 2 : 3;
}

// One size for all titles and one for all texts, so that no card shouts.
struct CardTypes {
  Type title = Type::title;
  Type text = Type::lead;
};

Rect words_of(const Rect& card) {
  const Rect inside = card.inset(kPad, kPad);
  return {inside.x + kBadge, inside.y, inside.w - kBadge, inside.h};
}

float measure_words(ui::Frame& frame, const model::Card& card, const CardTypes& types, float width) {
  return frame.measure_paragraph(card.title, types.title, width) + ui::kGapSmall +
         frame.measure_paragraph(card.text, types.text, width);
}

// How many cards stand beside and below each other on a sheet.
struct Grid {
  int columns = 1;
  int rows = 1;

  Rect place(const Rect& rect, int at) const {
    return rect.row(at / columns, rows, ui::kGapLarge).column(at % columns, columns, ui::kGapLarge);
  }
  int size() const { return columns * rows; }
};

std::optional<CardTypes> types_that_fit(ui::Frame& frame, const std::vector<model::Card>& cards,
                                        const Rect& rect) {
  static constexpr std::array kChoices{
      CardTypes{Type::display, Type::title}, CardTypes{Type::title, Type::title},
      CardTypes{Type::title, Type::lead}, CardTypes{Type::lead_strong, Type::lead}};
  const Rect room = words_of(rect);
  for (const CardTypes& types : kChoices) {
    const bool fits = std::all_of(cards.begin(), cards.end(), [&](const model::Card& card) {
      return frame.fits(card.title, types.title, {0, 0, room.w, ui::line_height(types.title)}) &&
             measure_words(frame, card, types, room.w) <= room.h;
    });
    if (fits) return types;
  }
  return std::nullopt;
}

struct CardPlan {
  Grid grid;
  CardTypes types;
};

// All cards on one sheet when their words fit there, otherwise fewer and wider ones.
CardPlan plan_cards(ui::Frame& frame, const std::vector<model::Card>& cards, const Rect& rect) {
  const int columns = columns_for(cards.size());
  const Grid all{columns, (static_cast<int>(cards.size()) + columns - 1) / columns};
  for (const Grid& grid : {all, Grid{2, 2}, Grid{2, 1}, Grid{1, 1}}) {
    if (const auto types = types_that_fit(frame, cards, grid.place(rect, 0))) return {grid, *types};
  }
  return {{1, 1}, {Type::lead_strong, Type::lead}};
}

void draw_one(ui::Frame& frame, const Rect& rect, const model::Card& card, const CardTypes& types) {
  frame.paint().card(rect);
  frame.paint().edge(rect, ui::kTeal);
  Rect words = words_of(rect);
  words.cut_top(std::max(0.0f, (words.h - measure_words(frame, card, types, words.w)) / 2));
  words.cut_top(frame.paragraph(words, card.title, {.type = types.title}) + ui::kGapSmall);
  frame.paragraph(words, card.text, {.type = types.text, .colour = ui::kInkSoft});
}

void draw_badge(ui::Frame& frame, const Rect& card, std::size_t number) {
  const Rect badge = Rect{card.x + kPad, card.y, kBadge - ui::kGap, card.h}.centered(60, 60);
  frame.paint().fill(badge, ui::kTealSoft, ui::kRadiusButton);
  frame.text(badge, fmt::format("{}", number),
             {.type = Type::lead_strong, .colour = ui::kAccent.text, .align = ui::Align::center});
}

}  // namespace

std::size_t draw_cards_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  const auto& cards = view.slide.cards;
  if (cards.empty()) return draw_lines(frame, {rect, sheet.number}, {view.slide.points});
  const CardPlan plan = plan_cards(frame, cards, rect);
  const auto on_sheet = static_cast<std::size_t>(plan.grid.size());
  const std::size_t first = sheet.number * on_sheet;
  for (std::size_t i = first; i < std::min(cards.size(), first + on_sheet); ++i) {
    const Rect card = plan.grid.place(rect, static_cast<int>(i - first));
    const Appear appear(frame, "card " + cards[i].title, i - first);
    draw_one(frame, card, cards[i], plan.types);
    draw_badge(frame, card, i + 1);
  }
  return (cards.size() + on_sheet - 1) / on_sheet;
}

}  // namespace screens
