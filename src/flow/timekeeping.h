// The clocks of the afternoon: of the step or block now, and the running total against the planned end.
// All in seconds of base::Clock; none of it is ever stored.
#pragma once

#include "flow/room_view.h"
#include "flow/state.h"

namespace flow {

// A fresh timekeeping for a session that starts or resumes at its place now, on schedule: the blocks and
// steps before it took their minutes.
Timekeeping start_timekeeping(const model::Format& format, const model::Session& session, double now);

// Books the time up to now on the current page; call before leaving it, pausing or resuming.
void book_time(InSession& running, double now);

// Time left and total of the current step, or of the block when it has no steps.
ClockView read_clock(const InSession& running, double now);

// Seconds until read_clock() says something else, unless paused.
double seconds_to_next_second(const InSession& running, double now);

// Time left of the current block, below zero when over time.
int block_seconds_left(const InSession& running, double now);

// Seconds the session will end later than planned if every block from here on takes what is left of its
// minutes; below zero is earlier.
int seconds_behind(const InSession& running, double now);

// When the session will then end, in seconds of base::Clock.
double expected_end(const InSession& running, double now);

// Whether the block is part of the chosen version.
bool is_in_version(const InSession& running, std::size_t block);

}  // namespace flow
