// The entry screen: one person or pair after another answers the questions here. Shows whatever flow::Turn
// asks for; what is typed stays in the Draft until it is handed in, and the app wipes it when flow says
// ForgetDraft.
//
// Keys: Enter = new line, Ctrl+Enter = on to the next question or the review.
// Widgets. Waiting: entry.begin. Writing: entry.answer.0 (and 1-5, the further answers to the same question),
// entry.drop.1 ..., entry.add, entry.next, entry.previous, entry.skip, entry.review (on the last question),
// entry.stop, entry.promise, entry.keyboard. Promise: promise.ok. Stop question: stop.yes, stop.no.
// Review: review.change.0 ... (question), review.drop.0.0 ... (question, answer), entry.back, entry.send,
// entry.stop. Not saved: unsaved.retry, unsaved.stop. Thanks: thanks.take_back, thanks.done.
// "Ben je er nog?": still.yes, still.stop.
// While dots are given instead: ballot.begin; ballot.option.0 ..., ballot.send, ballot.stop; ballot.retry;
// ballot.done. Keys: a digit gives or takes a dot, Ctrl+Enter hands in.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

// Only while a session runs.
std::vector<flow::Action> draw_entry(ui::Frame& frame, const flow::State& state, Draft& draft);

}  // namespace screens
