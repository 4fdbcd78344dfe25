// Before a session: choosing, making and opening one.
#include <algorithm>

#include "flow/phases.h"
#include "flow/places.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

AtStart* at_start(Step& step) {
  return std::get_if<AtStart>(&step.state.stage);
}

// One thing at a time; asking for another one puts the last problem away.
void ask_for_session(Step& step, Effect effect) {
  AtStart* start = at_start(step);
  if (start == nullptr || start->busy) return;
  start->busy = true;
  start->problem.reset();
  step.effects.push_back(std::move(effect));
}

// A place that the format or its version does not have becomes the next one that it has, or else the last.
void fit_place(model::Session& session, const model::Format& format) {
  const std::vector<model::Place> places = list_places(format, session.version_minutes);
  const auto nearest = std::lower_bound(places.begin(), places.end(), session.place);
  if (places.empty()) {
    session.place = {};
  } else {
    session.place = nearest == places.end() ? places.back() : *nearest;
  }
}

void fit_to_format(model::Session& session, const model::Format& format) {
  session.version_minutes = format.versions.at(model::version_index(format, session.version_minutes));
  fit_place(session, format);
  if (session.wiped) session.entry_open = false;
  if (session.moments.empty()) session.moments = model::propose_moments(format, session.date);
}

}  // namespace

void apply(Step& step, const ChooseStartPage& action) {
  if (AtStart* start = at_start(step)) start->page = action.page;
}

void apply(Step& step, const StartFound& action) {
  if (AtStart* start = at_start(step)) {
    start->recent = action.recent;
    start->formats = action.formats;
    if (action.problem) start->problem = action.problem;
  }
}

void apply(Step& step, const CreateSession& action) {
  ask_for_session(step, MakeSession{action});
}

void apply(Step& step, const StartPractice&) {
  ask_for_session(step, MakePractice{});
}

void apply(Step& step, const OpenSession& action) {
  ask_for_session(step, LoadSession{action.file});
}

void apply(Step& step, const SessionOpened& action) {
  AtStart* start = at_start(step);
  if (start == nullptr) return;
  if (const auto mismatch = model::find_mismatch(action.format, action.session)) {
    start->busy = false;
    start->problem = base::Error{base::ErrorCode::damaged_file, action.file + ": " + *mismatch};
    step.effects.push_back(CloseFile{});
    return;
  }
  InSession running;
  running.file = action.file;
  running.folder_risks = action.folder_risks;
  running.format = action.format;
  running.session = action.session;
  fit_to_format(running.session, running.format);
  running.time = start_timekeeping(running.format, running.session, step.world.now);
  if (running.session.entry_open) running.turn = TurnWaiting{};
  running.looking_back = running.session.closed;
  step.state.stage = std::move(running);
}

void apply(Step& step, const OpenFailed& action) {
  if (AtStart* start = at_start(step)) {
    start->busy = false;
    start->problem = action.error;
  }
}

}  // namespace flow
