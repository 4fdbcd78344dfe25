#include "screens/board_desk.h"

namespace screens {
namespace {

using base::KeyCode;

// Also with Caps Lock on.
bool typed_letter(BoardDesk& desk, char letter) {
  return desk.frame.typed(static_cast<char32_t>(letter)) ||
         desk.frame.typed(static_cast<char32_t>(letter - 'a' + 'A'));
}

void take_places(BoardDesk& desk) {
  for (char32_t digit = U'1'; digit <= U'8'; ++digit) {
    if (desk.frame.typed(digit)) use_panel(desk, digit - U'1');
  }
  if (desk.frame.typed(U'0')) use_loose(desk);
  if (desk.frame.shortcut(KeyCode::home)) go_to_page(desk, BoardPage::Kind::overview);
}

// Escape goes back one step at a time.
void take_escape(BoardDesk& desk) {
  if (!desk.frame.shortcut(KeyCode::escape)) return;
  if (desk.board.why) {
    desk.act(flow::AskWhy{});
  } else if (!desk.draft.found.empty()) {
    desk.draft.found.clear();
  } else if (!desk.draft.ticked.empty()) {
    desk.draft.ticked.clear();
  } else if (desk.draft.correcting) {
    toggle_correcting(desk);
  } else {
    go_to_page(desk, BoardPage::Kind::overview);
  }
}

// The letters of the cards are those in the order of the page.
void take_letters(BoardDesk& desk) {
  if (!desk.frame.had_input()) return;
  const auto lanes = make_lanes(themes_on_wall(desk), true);
  std::size_t number = 0;
  for (const LanePlace& place : desk.on_wall().sheet) {
    for (const LanePlace::Card& card : place.cards) {
      const char letter = letter_of(number++);
      if (letter != 0 && typed_letter(desk, letter)) {
        use_card(desk, lanes[place.lane].cards[card.card]);
      }
    }
  }
}

void take_keys_of_cards(BoardDesk& desk) {
  if (desk.frame.shortcut(KeyCode::enter)) follow_suggestions(desk);
  if (desk.frame.shortcut(KeyCode::del)) hide_ticked(desk);
  if (desk.frame.typed(U'/')) split_ticked(desk);
  if (desk.frame.typed(U'#')) cover_word(desk);
  if (desk.frame.typed(U'!')) pin_ticked(desk);
}

void take_keys_of_theme(BoardDesk& desk) {
  if (desk.frame.shortcut(KeyCode::f2)) start_typing(desk, BoardTyping::For::rename);
  if (typed_letter(desk, 'm')) start_typing(desk, BoardTyping::For::merge);
  if (desk.frame.shortcut(KeyCode::del, true)) remove_theme(desk);
  if (desk.frame.typed(U'<') || desk.frame.typed(U',')) shift_theme(desk, -1);
  if (desk.frame.typed(U'>') || desk.frame.typed(U'.')) shift_theme(desk, 1);
}

void take_correcting_keys(BoardDesk& desk) {
  // Also with nothing ticked: it must not lead to the next page then.
  if (desk.frame.typed(U' ')) turn_lane(desk);
  if (!desk.draft.ticked.empty()) take_keys_of_cards(desk);
  take_keys_of_theme(desk);
  if (desk.frame.typed(U'?')) ask_why(desk);
  if (desk.frame.typed(U'+') || desk.frame.typed(U'=')) start_typing(desk, BoardTyping::For::new_theme);
  take_letters(desk);
}

}  // namespace

void take_board_keys(BoardDesk& desk) {
  take_escape(desk);
  if (desk.frame.shortcut(KeyCode::z, true)) desk.act(flow::Undo{});
  if (desk.frame.shortcut(KeyCode::y, true)) desk.act(flow::Redo{});
  if (desk.frame.shortcut(KeyCode::f, true)) start_typing(desk, BoardTyping::For::search);
  if (typed_letter(desk, 'c')) toggle_correcting(desk);
  if (desk.draft.correcting) {
    take_correcting_keys(desk);
  } else if (typed_letter(desk, 's')) {
    toggle_silent_reading(desk);
  }
  take_places(desk);
}

}  // namespace screens
