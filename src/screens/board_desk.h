// Inside screens: the parts the theme board is made of. Not for other rooms.
//
// Keys, always: 1 to 8 = a theme, 0 = the loose answers, Home or Escape = all themes, Down and Up = next and
// previous page, S = silent reading, C = correcting, Ctrl+F = search, Ctrl+Z and Ctrl+Y = undo and redo.
// While correcting, with cards ticked by their letters: 1 to 8 and 0 = move there, Enter = follow the
// suggestion or choose from all themes, + = new theme of these, Space = other lane, Del = hide, / = split,
// # = cover a word, ? = why, ! = stands right. With nothing ticked, on the page of a theme: F2 = rename,
// M = merge, + = new theme, Ctrl+Del = remove the theme, < and > = earlier and later on the wall. On a page
// of several themes together they are for the theme of the ticked card.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "flow/action.h"
#include "flow/board_view.h"
#include "screens/board_draft.h"
#include "screens/wall_lanes.h"
#include "ui/frame.h"

namespace screens {

// What every part works with in one frame.
struct BoardDesk {
  ui::Frame& frame;
  const flow::BoardView& board;
  BoardDraft& draft;
  std::size_t& page;  // index into draft.pages.pages
  std::vector<flow::Action>& actions;

  void act(flow::Action action) {
    if (!draft.locked) actions.push_back(std::move(action));
  }
  const BoardPage& on_wall() const { return draft.pages.pages[page]; }
};

// Calls with every card of the board, the index of its lane and its theme; the loose ones last.
template <class Use>
void for_each_card(const flow::BoardView& board, const Use& use) {
  const auto look_at = [&](const flow::ThemeView& theme) {
    for (std::size_t lane = 0; lane < theme.lanes.size(); ++lane) {
      for (const flow::CardView& card : theme.lanes[lane].cards) use(card, lane, theme);
    }
  };
  for (const flow::PanelView& panel : board.panels) {
    for (const flow::ThemeView& theme : panel.themes) look_at(theme);
  }
  look_at(board.loose);
}

// While correcting the theme is lit among the others; without themes there is none to name.
inline bool has_title(const flow::BoardView& board, const BoardDraft& draft) {
  return !draft.correcting && !board.panels.empty();
}

// board_theme.cpp: the page of a panel or of the loose answers.
void draw_board_page(BoardDesk& desk, ui::Rect rect);

// The themes on the page; none on the overview.
std::span<const flow::ThemeView> themes_on_wall(const BoardDesk& desk);
// The theme that is meant: of what is ticked, or else the only one of the page; kLoose when it cannot be
// known.
int theme_on_wall(const BoardDesk& desk);

// board_wall_card.cpp: one card with what can be done to it.
struct PlacedCard {
  const WallCard& card;
  const WallLane& lane;
  const LanePlace::Card& place;
  char letter = 0;  // ticks it while correcting; 0: none
};
void draw_placed_card(BoardDesk& desk, const PlacedCard& placed);
std::string name_card(const WallCard& card);
// The letter of the card with this number on a page; 0 when there are no more.
char letter_of(std::size_t number);
// Ticks the answer or takes the tick off; lays the practice that is offered.
void use_card(BoardDesk& desk, const WallCard& card);

// What was pressed by hand does not keep Space and Enter: they are for what is ticked.
inline void leave_keys_to_board(ui::Frame& frame, const ui::Touch& touch) {
  if (touch.clicked && !frame.interaction().keyboard_used()) frame.focus("");
}

// board_overview.cpp: all themes at a glance.
void draw_board_overview(BoardDesk& desk, const ui::Rect& rect);

// board_bar.cpp: all themes as targets above, and what can be done below, while correcting.
inline constexpr float kBoardStrip = 2 * 58 + 10;
inline constexpr float kBoardBar = 84;
void draw_board_strip(BoardDesk& desk, const ui::Rect& rect);
void draw_board_bar(BoardDesk& desk, const ui::Rect& rect);

// board_moves.cpp: what the buttons and the keys do.
std::vector<base::Key> ticked_keys(const BoardDesk& desk);
void go_to_page(BoardDesk& desk, BoardPage::Kind kind, std::size_t panel = 0);
// Moves what is ticked to the panel, or goes to its page when nothing is.
void use_panel(BoardDesk& desk, std::size_t panel);
void use_loose(BoardDesk& desk);
// What is in the hand is let go on the panel, or on the loose answers.
void drop_on_panel(BoardDesk& desk, std::size_t panel);
void drop_on_loose(BoardDesk& desk);
void move_ticked(BoardDesk& desk, int theme);
void follow_suggestions(BoardDesk& desk);
void turn_lane(BoardDesk& desk);
void hide_ticked(BoardDesk& desk);
void remove_theme(BoardDesk& desk);
void split_ticked(BoardDesk& desk);
void pin_ticked(BoardDesk& desk);
void ask_why(BoardDesk& desk);
void cover_word(BoardDesk& desk);
void shift_theme(BoardDesk& desk, int by);
void start_typing(BoardDesk& desk, BoardTyping::For what);
void toggle_correcting(BoardDesk& desk);
void toggle_silent_reading(BoardDesk& desk);

// board_keys.cpp
void take_board_keys(BoardDesk& desk);

// board_typing.cpp: the field for a label or a search, the list of all themes, the words of an answer.
void draw_board_typing(BoardDesk& desk, const ui::Rect& rect);
void draw_board_questions(BoardDesk& desk);

// For searching without regard to capitals.
std::string in_small_letters(std::string words);
// Whether what is searched for is among these words.
bool is_found(const BoardDesk& desk, const std::string& words);

// board_line.cpp: the line that says what was done last, what is not seen yet, and why a card stands where it
// does.
std::string say_last_deed(const flow::LastDeed& last);
void draw_board_line(BoardDesk& desk, const ui::Rect& rect);

}  // namespace screens
