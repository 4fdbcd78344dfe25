#include "screens/entry.h"

#include "base/input_event.h"
#include "screens/entry_parts.h"

namespace screens {
namespace {

// Once a second is enough to know that somebody is there.
constexpr double kStayActiveEvery = 1;

void note_activity(EntryDesk& desk, double last_active) {
  if (desk.frame.had_input() && desk.state.now - last_active >= kStayActiveEvery) {
    desk.act(flow::StayActive{});
  }
}

void draw_turn_page(EntryDesk& desk, const flow::TurnWriting& writing) {
  fit_turn(desk.draft.turn, desk.running.format);
  if (writing.reviewing) {
    draw_review(desk, ReviewMode::editing);
  } else {
    draw_writing(desk, writing.question);
  }
}

void draw_turn(EntryDesk& desk, const flow::TurnClosed&) {
  draw_closed(desk);
}

void draw_turn(EntryDesk& desk, const flow::TurnWaiting&) {
  draw_waiting(desk);
}

void draw_turn(EntryDesk& desk, const flow::TurnWriting& writing) {
  note_activity(desk, writing.last_active);
  draw_turn_page(desk, writing);
  if (desk.draft.turn.show_promise) draw_promise_dialog(desk);
  if (desk.draft.turn.ask_to_stop) ask_to_stop(desk);
}

void draw_turn(EntryDesk& desk, const flow::TurnStillThere& asked) {
  std::vector<flow::Action> none;  // the page below cannot be used
  EntryDesk below{desk.frame, desk.state, desk.running, desk.draft, none};
  draw_turn_page(below, asked.back_to);
  ask_still_there(desk, asked.clears_at);
}

void draw_turn(EntryDesk& desk, const flow::TurnSaving&) {
  draw_review(desk, ReviewMode::saving);
}

void draw_turn(EntryDesk& desk, const flow::TurnNotSaved&) {
  draw_review(desk, ReviewMode::refused);
  if (desk.draft.turn.ask_to_stop) ask_to_stop(desk);
}

void draw_turn(EntryDesk& desk, const flow::TurnThanked& thanked) {
  draw_thanks(desk, thanked);
}

void draw_turn(EntryDesk& desk, const flow::TurnTakingBack&) {
  draw_taking_back(desk);
}

void draw_ballot(EntryDesk& desk, const flow::BallotWaiting&) {
  draw_ballot_waiting(desk);
}

void draw_ballot(EntryDesk& desk, const flow::BallotMarking& marking) {
  if (is_at_the_screen(desk)) note_activity(desk, marking.last_active);
  draw_ballot_marking(desk);
}

void draw_ballot(EntryDesk& desk, const flow::BallotSaving&) {
  draw_ballot_saving(desk);
}

void draw_ballot(EntryDesk& desk, const flow::BallotThanked& thanked) {
  draw_ballot_thanks(desk, thanked);
}

}  // namespace

std::vector<flow::Action> draw_entry(ui::Frame& frame, const flow::State& state, Draft& draft) {
  std::vector<flow::Action> actions;
  EntryDesk desk{frame, state, flow::in_session(state), draft, actions};
  if (frame.shortcut(base::KeyCode::f10)) desk.act(flow::TogglePanel{});
  if (flow::is_ballot_open(desk.running)) {
    std::visit([&](const auto& ballot) { draw_ballot(desk, ballot); }, desk.running.ballot);
  } else {
    std::visit([&](const auto& turn) { draw_turn(desk, turn); }, desk.running.turn);
  }
  if (frame.had_input()) frame.animate();  // what was done shows in the next frame
  return actions;
}

}  // namespace screens
