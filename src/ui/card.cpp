#include "ui/card.h"

#include "ui/chip.h"

namespace ui {
namespace {

struct Room {
  float sides;
  float ends;
};

Room around(const Card& card) {
  return card.dense ? Room{22, 13} : Room{30, 22};
}

// Chip or remark, with the room above it.
float foot_height(const Card& card) {
  return card.dense ? 54 : 70;
}

bool has_foot(const Card& card) {
  return !card.chip.empty() || !card.remark.empty();
}

Type foot_type(const Card& card) {
  return style_of(card.type).size < style_of(Type::body).size ? Type::small_strong : Type::body_strong;
}

void draw_foot(Frame& frame, Rect foot, const Card& card) {
  const float middle = foot.bottom() - kChipHeight / 2;
  if (!card.chip.empty()) {
    chip(frame, {.left_middle = {foot.x - 4, middle},
                 .label = card.chip,
                 .tone = card.tone,
                 .type = foot_type(card)});
  }
  if (card.remark.empty()) return;
  const float width = frame.measure_text(card.remark, foot_type(card));
  const Rect words{foot.right() - width, middle - kChipHeight / 2, width, kChipHeight};
  frame.text(words, card.remark, {foot_type(card), kInkSoft, Align::right});
  if (card.remark_icon == Icon::none) return;
  frame.paint().icon(card.remark_icon, {words.x - 26, middle}, {30, mix(card.tone.mark, kCard, 0.3f)});
}

}  // namespace

float measure_card(Frame& frame, const Card& card, float width) {
  const Room room = around(card);
  const float words = frame.measure_paragraph(card.words, card.type, width - 2 * room.sides);
  return 2 * room.ends + words + (has_foot(card) ? foot_height(card) : 0);
}

void draw_card(Frame& frame, const Rect& rect, const Card& card) {
  if (!card.name.empty()) {
    frame.note({.name = card.name, .role = Role::picture, .label = card.words, .rect = rect});
  }
  frame.paint().card(rect, {.lift = 0.62f});
  frame.paint().edge(rect, card.tone.mark);
  Rect inside = rect.inset(around(card).sides, around(card).ends);
  if (has_foot(card)) draw_foot(frame, inside.cut_bottom(foot_height(card)), card);
  frame.paragraph(inside, card.words, {.type = card.type, .typed = true});
}

}  // namespace ui
