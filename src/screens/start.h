// The screens before a session: the start menu, the list of earlier sessions, and the form for a new one.
// Whatever goes wrong in making or opening a session is told in a dialog over them.
//
// Widgets. Menu: start.resume, start.new, start.open, start.practice, start.quit.
// List of sessions (start.open shows it): start.recent.0 ..., start.back.
// Form: new.region, new.date, new.guide.0.name, new.guide.0.role, new.guide.0.remove ..., new.guide.add,
// new.people.less, new.people, new.people.more, new.format.0 ..., new.version.120 (and the other versions),
// new.continue, new.begin, new.cancel. Problem: problem.ok.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

// Only while state.stage is AtStart.
std::vector<flow::Action> draw_start(ui::Frame& frame, const flow::State& state, StartDraft& draft);

}  // namespace screens
