// One card on the wall: its words, what stands at its foot, its letter, its tick, and the hand that drags it.
#include <cmath>
#include <cstring>

#include "screens/board_desk.h"
#include "screens/board_row.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/card.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

// B, C, F, M and P do something else, also while correcting.
constexpr char kLetters[] = "adeghijklnoqrstuvwxyz";
constexpr float kDragStarts = 14;
constexpr float kCap = 44;

bool is_ticked(const BoardDesk& desk, const WallCard& card) {
  return !card.keys.empty() && desk.draft.ticked.count(card.keys.front()) > 0;
}

// A cap like that of a key, on the edge of the card.
void draw_letter(ui::Frame& frame, const Rect& card, char letter, bool ticked) {
  const Rect cap{card.right() - kCap + 8, card.y - 10, kCap, kCap};
  frame.paint().card(cap,
                     {.radius = ui::kRadiusKey, .lift = 0.4f, .colour = ticked ? ui::kTeal : ui::kTealSoft});
  const std::string words(1, static_cast<char>(letter - 'a' + 'A'));
  frame.text(cap, words,
             {.type = strong(smallest_type(frame)),
              .colour = ticked ? ui::kOnDark : ui::kAccent.text,
              .align = ui::Align::center});
}

bool is_dragged(ui::Frame& frame) {
  const ui::Interaction& hand = frame.interaction();
  const float moved =
      std::hypot(hand.pointer().x - hand.pressed_at().x, hand.pointer().y - hand.pressed_at().y);
  return moved > kDragStarts * frame.paint().scale();
}

// A card that is pressed and moved is in the hand, with all that is ticked when it is one of those.
void use_pointer(BoardDesk& desk, const WallCard& card, const ui::Touch& touch) {
  const bool dragging = touch.held && is_dragged(desk.frame);
  if (dragging && card.kind == WallCard::Kind::answer && desk.draft.dragged.empty()) {
    desk.draft.dragged = is_ticked(desk, card) ? ticked_keys(desk) : card.keys;
  }
  if (touch.held) desk.draft.turns_at = 0;
  leave_keys_to_board(desk.frame, touch);
  if (touch.clicked && desk.draft.dragged.empty()) {
    desk.draft.correcting = true;
    use_card(desk, card);
  }
}

Rect moved_smoothly(ui::Frame& frame, const std::string& name, const Rect& rect) {
  const float x = frame.ease(name + ".x", rect.x), y = frame.ease(name + ".y", rect.y);
  return {x, y, rect.w, rect.h};
}

void draw_ground(BoardDesk& desk, const PlacedCard& placed, const Rect& rect) {
  ui::Frame& frame = desk.frame;
  const bool from_case = placed.card.kind != WallCard::Kind::answer;
  const ui::Tone& tone = from_case ? ui::kAccent : tone_of(placed.lane.tone);
  ui::Card look = look_of(frame, placed.card, tone);
  look.words = placed.place.words;
  if (!placed.place.ends) look.chip = look.remark = "";
  const float foot = rect.w - 44;
  const float remark = look.remark.empty() ? 0 : frame.measure_text(look.remark, Type::body_strong) + 24;
  if (!look.chip.empty()) look.chip = shorten(frame, look.chip, Type::body_strong, foot - remark - 36);
  ui::draw_card(frame, rect, look);
  if (placed.card.kind == WallCard::Kind::offer) {
    frame.paint().outline(rect, {ui::kTeal, 2.5f, ui::kRadiusCard});
  }
}

}  // namespace

char letter_of(std::size_t number) {
  return number < std::strlen(kLetters) ? kLetters[number] : '\0';
}

std::string name_card(const WallCard& card) {
  return card.keys.empty() ? "board.practice." + card.practice
                           : "board.card." + base::to_hex(card.keys.front());
}

void use_card(BoardDesk& desk, const WallCard& card) {
  if (card.kind == WallCard::Kind::answer) {
    if (desk.draft.ticked.erase(card.keys.front()) == 0) desk.draft.ticked.insert(card.keys.front());
    return;
  }
  const bool offered = card.kind == WallCard::Kind::offer;
  desk.act(flow::LayPractice{card.practice, offered ? card.theme : model::kLoose});
}

void draw_placed_card(BoardDesk& desk, const PlacedCard& placed) {
  ui::Frame& frame = desk.frame;
  const std::string name = name_card(placed.card);
  const std::string piece = placed.place.ends ? name : name + placed.place.words;
  const Rect rect = moved_smoothly(frame, piece, placed.place.rect);
  const bool ticked = is_ticked(desk, placed.card);
  ui::Touch touch;
  if (placed.place.ends) {
    touch = frame.region({.name = name,
                          .rect = rect,
                          .role = ui::Role::checkbox,
                          .label = placed.card.words,
                          .focusable = desk.draft.correcting});
    use_pointer(desk, placed.card, touch);
  }
  draw_ground(desk, placed, rect);
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusCard);
  if (ticked) frame.paint().outline(rect, {ui::kTeal, 5, ui::kRadiusCard});
  if (!desk.draft.found.empty() && is_found(desk, placed.card.words)) {
    frame.paint().outline(rect, {ui::kWarn.mark, 6, ui::kRadiusCard});
  }
  if (desk.draft.correcting && placed.letter != 0) draw_letter(frame, rect, placed.letter, ticked);
}

}  // namespace screens
