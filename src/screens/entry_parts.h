// Inside screens: the parts the entry screen is made of, one per look it can have. Not for other rooms.
#pragma once

#include <string>
#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"
#include "ui/frame.h"

namespace screens {

// What every part works with in one frame.
struct EntryDesk {
  ui::Frame& frame;
  const flow::State& state;
  const flow::InSession& running;
  Draft& draft;
  std::vector<flow::Action>& actions;

  void act(flow::Action action) { actions.push_back(std::move(action)); }
};

// entry_page.cpp: what the looks share.

// The height of a header, and of the small key to the panel.
inline constexpr float kEntryHeader = 64;
// The background, and the room for content on it: never wider than reads well.
ui::Rect draw_entry_ground(ui::Frame& frame);
// The name of the app and the region, from the left end of a header.
void draw_brand(EntryDesk& desk, ui::Rect left);
// The top of a turn: name and region, which question of how many, stopping, and the keyboard. Taken off the
// page. step counts from 0; the number of questions means the review.
void draw_turn_header(EntryDesk& desk, ui::Rect& page, std::size_t step);
// The small key to the facilitator's panel, taken off the bottom of the page.
void draw_panel_key(EntryDesk& desk, ui::Rect& page);
// "Het scherm maakt zich leeg over 8 seconden."
std::string clears_in(int seconds);
// Whether what is typed is for this screen, and not for the facilitator's panel beside it.
bool is_at_the_screen(const EntryDesk& desk);
// Whole seconds until a moment, rounded up; asks for a frame when the number changes.
int count_down(EntryDesk& desk, double until);

// entry_promise.cpp: what happens with the answers, in full.
void draw_promise(EntryDesk& desk, const ui::Rect& rect);
void draw_promise_dialog(EntryDesk& desk);

// entry_waiting.cpp
void draw_closed(EntryDesk& desk);
void draw_waiting(EntryDesk& desk);

// entry_writing.cpp
void draw_writing(EntryDesk& desk, std::size_t question);

// entry_answers.cpp: the fields of one question, and what is wrong with them.
struct AnswersLook {
  std::size_t question = 0;
  ui::Rect rect = {};
};
void draw_answers(EntryDesk& desk, const AnswersLook& look);
std::string answer_name(std::size_t answer);
bool is_too_long(const ui::TextEdit& answer);
bool any_too_long(const TurnDraft& draft);
bool all_blank(const std::vector<ui::TextEdit>& answers);

// entry_review.cpp
enum class ReviewMode { editing, saving, refused };
void draw_review(EntryDesk& desk, ReviewMode mode);

// entry_thanks.cpp
// The check and the words in the middle of the page; gives what is left below them.
ui::Rect draw_message(EntryDesk& desk, const std::string& words, const std::string& below);
void draw_thanks(EntryDesk& desk, const flow::TurnThanked& thanked);
void draw_taking_back(EntryDesk& desk);

// entry_ballot.cpp: giving dots, one person after another.
void draw_ballot_waiting(EntryDesk& desk);
void draw_ballot_saving(EntryDesk& desk);
void draw_ballot_thanks(EntryDesk& desk, const flow::BallotThanked& thanked);

// entry_marking.cpp
void draw_ballot_marking(EntryDesk& desk);
std::string ballot_option_name(std::size_t option);

// entry_questions.cpp: what must be answered before going on.
void ask_to_stop(EntryDesk& desk);
void ask_still_there(EntryDesk& desk, double clears_at);

}  // namespace screens
