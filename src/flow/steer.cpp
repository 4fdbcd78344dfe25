// Leading the room: pages, blocks, the clock, and what the room screen shows.
#include "flow/look_at_room.h"
#include "flow/phases.h"
#include "flow/places.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

// Entry belongs to the blocks that collect; leaving them for one that does not closes it.
void close_entry_after_collecting(InSession& running, bool was_collecting) {
  if (was_collecting && !current_block(running).collects) running.session.entry_open = false;
}

// Not while the wall shows what became of the plan.
void go_to(Step& step, model::Place place) {
  InSession& running = in_session(step.state);
  if (running.looking_back) return;
  book_time(running, step.world.now);
  const bool was_collecting = current_block(running).collects;
  running.session.place = place;
  close_entry_after_collecting(running, was_collecting);
  save_session(step);
}

}  // namespace

void apply(Step& step, const NextPage&) {
  if (const auto place = next_page(in_session(step.state))) go_to(step, *place);
}

void apply(Step& step, const PreviousPage&) {
  if (const auto place = previous_page(in_session(step.state))) go_to(step, *place);
}

void apply(Step& step, const NextBlock&) {
  if (const auto place = next_block(in_session(step.state))) go_to(step, *place);
}

void apply(Step& step, const PreviousBlock&) {
  if (const auto place = previous_block(in_session(step.state))) go_to(step, *place);
}

void apply(Step& step, const TogglePause&) {
  InSession& running = in_session(step.state);
  book_time(running, step.world.now);
  running.time.paused = !running.time.paused;
}

void apply(Step& step, const AddMinutes& action) {
  InSession& running = in_session(step.state);
  const model::Place& place = running.session.place;
  running.time.pages.at(place.block).at(place.page).added += 60.0 * action.minutes;
}

void apply(Step& step, const ToggleBlank&) {
  InSession& running = in_session(step.state);
  running.blank = !running.blank;
}

void apply(Step& step, const ToggleFreeze&) {
  InSession& running = in_session(step.state);
  if (running.frozen) {
    running.frozen.reset();
  } else {
    running.frozen = look_at_room(step.state);
  }
}

void apply(Step& step, const ShowDisplay& action) {
  in_session(step.state).display = action.display;
}

}  // namespace flow
