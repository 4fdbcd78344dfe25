#include "base/utf8.h"
#include "screens/start_parts.h"
#include "ui/button.h"

namespace screens {
namespace {

constexpr float kIconRoom = 120;

struct Look {
  ui::Colour title = ui::kInk;
  ui::Colour note = ui::kInkSoft;
  ui::Colour icon = ui::kTeal;
  ui::Colour disc = ui::kTealSoft;
};

Look look_of(const StartCard& card) {
  if (!card.enabled) return {ui::kInkHint, ui::kInkHint, ui::kInkFaint, ui::kCalm.soft};
  if (card.strong) return {ui::kOnDark, ui::kOnDark, ui::kTealDark, ui::kTealSoft};
  return {};
}

void draw_ground(ui::Frame& frame, const StartCard& card, const ui::Touch& touch) {
  const float near = frame.ease(card.name + "/near", touch.hovered || touch.held ? 1.0f : 0.0f);
  ui::Painter& paint = frame.paint();
  if (card.strong && card.enabled) {
    paint.shadow(card.rect, {30, 10, ui::kTealDark.faded(0.34f)});
    paint.gradient(card.rect, {mix(ui::kTealBright, ui::kTeal, near), ui::kTealDark}, ui::kRadiusCard);
  } else {
    paint.card(card.rect,
               {.lift = card.enabled ? 1.0f : 0.3f, .colour = mix(ui::kCard, ui::kTealSoft, 0.5f * near)});
  }
  if (touch.show_focus) ui::draw_focus_ring(frame, card.rect, ui::kRadiusCard);
}

}  // namespace

bool start_card(ui::Frame& frame, const StartCard& card) {
  const ui::Touch touch =
      frame.region({.name = card.name, .rect = card.rect, .label = card.label, .enabled = card.enabled});
  const Look look = look_of(card);
  draw_ground(frame, card, touch);
  ui::Rect rest = card.rect;
  rest.cut_right(ui::kGap);
  const ui::Point center = rest.cut_left(kIconRoom).center();
  frame.paint().circle(center, 36, look.disc);
  frame.paint().icon(card.icon, center, {40, look.icon});
  const float note_height = card.note.empty() ? 0 : ui::line_height(ui::Type::small);
  const float title_height = 2 * ui::line_height(ui::Type::lead_strong);
  const bool two_lines =
      !frame.fits(card.label, ui::Type::lead_strong, {rest.x, rest.y, rest.w, title_height / 2});
  ui::Rect words = rest.centered(rest.w, (two_lines ? title_height : title_height / 2) + note_height);
  frame.title(words.cut_top(words.h - note_height), card.label,
              {.type = ui::Type::lead_strong, .colour = look.title, .typed = true});
  if (!card.note.empty()) frame.text(words, card.note, {.type = ui::Type::small, .colour = look.note});
  return touch.clicked;
}

}  // namespace screens
