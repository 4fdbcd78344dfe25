// A title and up to six cards, as the roles of a school leader.
#include <fmt/format.h>

#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 40;

int columns_for(std::size_t cards) {
  if (cards <= 3) return static_cast<int>(cards);
  return cards == 4 ? 2 : 3;
}

void draw_one(ui::Frame& frame, const Rect& rect, const model::Card& card, std::size_t index) {
  const Appear appear(frame, "card " + card.title, index);
  frame.paint().card(rect);
  frame.paint().edge(rect, ui::kTeal);
  Rect inside = rect.inset(kPad, kPad);
  const Rect badge = inside.cut_left(72);
  inside.cut_left(ui::kGapSmall);
  frame.paint().fill({badge.x, badge.y, 60, 60}, ui::kTealSoft, ui::kRadiusButton);
  frame.text({badge.x, badge.y, 60, 60}, fmt::format("{}", index + 1),
             {.type = Type::lead_strong, .colour = ui::kAccent.text, .align = ui::Align::center});
  inside.cut_top(4);
  const Rect title{inside.x, inside.y, inside.w, inside.h * 0.4f};
  inside.cut_top(frame.title(title, card.title, {.type = Type::title}) + ui::kGapSmall);
  static constexpr std::array kTypes{Type::title, Type::lead};
  const std::array words{card.text};
  const Type type = inside.h > 220 ? largest_that_fits(frame, {words}, inside, kTypes) : Type::lead;
  frame.paragraph(inside, card.text, {.type = type, .colour = ui::kInkSoft});
}

}  // namespace

std::size_t draw_cards(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_slide_head(frame, rect, view.slide.title, view.slide.lead);
  const auto& cards = view.slide.cards;
  if (cards.empty()) return draw_lines(frame, {rect, sheet.number}, {view.slide.points});
  const int columns = columns_for(cards.size());
  const int rows = (static_cast<int>(cards.size()) + columns - 1) / columns;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const int at = static_cast<int>(i);
    const Rect row = rect.row(at / columns, rows, ui::kGapLarge);
    draw_one(frame, row.column(at % columns, columns, ui::kGapLarge), cards[i], i);
  }
  return 1;
}

}  // namespace screens
