// Leading the room: pages, blocks, the clock, and what the room screen shows.
#include "flow/look_at_room.h"
#include "flow/phases.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

// Entry belongs to the blocks that collect; leaving them for one that does not closes it.
void close_entry_after_collecting(InSession& running, bool was_collecting) {
  if (was_collecting && !current_block(running).collects) running.session.entry_open = false;
}

void go_to(Step& step, model::Place place) {
  InSession& running = in_session(step.state);
  if (place == running.session.place) return;
  book_time(running, step.world.now);
  const bool was_collecting = current_block(running).collects;
  running.session.place = place;
  close_entry_after_collecting(running, was_collecting);
  save_session(step);
}

// The nearest block of this version after (+1) or before (-1) the current one; the current one when there is
// none.
std::size_t neighbour_block(const InSession& running, int direction) {
  std::size_t block = running.session.place.block;
  while (direction > 0 ? block + 1 < running.format.blocks.size() : block > 0) {
    block = direction > 0 ? block + 1 : block - 1;
    if (is_in_version(running, block)) return block;
  }
  return running.session.place.block;
}

std::size_t last_page(const InSession& running, std::size_t block) {
  return model::count_pages(running.format.blocks.at(block)) - 1;
}

}  // namespace

void apply(Step& step, const NextPage&) {
  const InSession& running = in_session(step.state);
  const model::Place place = running.session.place;
  if (place.page < last_page(running, place.block)) return go_to(step, {place.block, place.page + 1});
  const std::size_t next = neighbour_block(running, +1);
  if (next != place.block) go_to(step, {next, 0});
}

void apply(Step& step, const PreviousPage&) {
  const InSession& running = in_session(step.state);
  const model::Place place = running.session.place;
  if (place.page > 0) return go_to(step, {place.block, place.page - 1});
  const std::size_t previous = neighbour_block(running, -1);
  if (previous != place.block) go_to(step, {previous, last_page(running, previous)});
}

void apply(Step& step, const NextBlock&) {
  const InSession& running = in_session(step.state);
  const std::size_t next = neighbour_block(running, +1);
  if (next != running.session.place.block) go_to(step, {next, 0});
}

void apply(Step& step, const PreviousBlock&) {
  const InSession& running = in_session(step.state);
  const std::size_t previous = neighbour_block(running, -1);
  if (previous != running.session.place.block) go_to(step, {previous, 0});
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
