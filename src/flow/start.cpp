// Before a session: choosing, making and opening one.
#include "flow/phases.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

AtStart* at_start(Step& step) {
  return std::get_if<AtStart>(&step.state.stage);
}

// A place that a changed format no longer has becomes the nearest one it does have.
void keep_place_inside(model::Session& session, const model::Format& format) {
  model::Place& place = session.place;
  if (place.block >= format.blocks.size()) place = {format.blocks.size() - 1, 0};
  if (place.page >= model::count_pages(format.blocks[place.block])) place.page = 0;
}

}  // namespace

void apply(Step& step, const ChooseStartPage& action) {
  if (AtStart* start = at_start(step)) start->page = action.page;
}

void apply(Step& step, const StartFound& action) {
  if (AtStart* start = at_start(step)) {
    start->recent = action.recent;
    start->formats = action.formats;
  }
}

void apply(Step& step, const CreateSession& action) {
  AtStart* start = at_start(step);
  if (start == nullptr || start->busy) return;
  start->busy = true;
  step.effects.push_back(MakeSession{action});
}

void apply(Step& step, const StartPractice&) {
  AtStart* start = at_start(step);
  if (start == nullptr || start->busy) return;
  start->busy = true;
  step.effects.push_back(MakePractice{});
}

void apply(Step& step, const OpenSession& action) {
  AtStart* start = at_start(step);
  if (start == nullptr || start->busy) return;
  start->busy = true;
  step.effects.push_back(LoadSession{action.file});
}

void apply(Step& step, const SessionOpened& action) {
  InSession running;
  running.file = action.file;
  running.format = action.format;
  running.session = action.session;
  keep_place_inside(running.session, running.format);
  if (running.session.moments.empty()) {
    running.session.moments = model::propose_moments(running.format, running.session.date);
  }
  running.time = start_timekeeping(running.format, running.session, step.world.now);
  if (running.session.entry_open) running.turn = TurnWaiting{};
  step.state.stage = std::move(running);
}

void apply(Step& step, const OpenFailed& action) {
  if (AtStart* start = at_start(step)) {
    start->busy = false;
    start->problem = action.error;
  }
}

}  // namespace flow
