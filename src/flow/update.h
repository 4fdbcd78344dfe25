// update(): how an afternoon moves. Pure: the same state, action and world give the same next state and
// effects.
#pragma once

#include <vector>

#include "base/random.h"
#include "flow/action.h"
#include "flow/effect.h"
#include "flow/state.h"

namespace flow {

// What update() may know of the world.
struct World {
  double now = 0;  // seconds, base::Clock
  base::Date today;
  int minute_of_day = 0;
  base::Random& random;  // for keys and shuffles
};

struct Next {
  State state;
  std::vector<Effect> effects;
};

// The state before anything happened, and the effects that start the program.
Next begin(const World& world);

// First lets the time pass that went by since the last action, so that whoever comes back to a sleeping
// laptop finds no open turn; then does what the action says.
Next update(State state, const Action& action, const World& world);

// Seconds until something happens by itself (a clock that shows the next second, a time-out), for the loop
// that waits; the clock is on the room screen and on the panel.
double seconds_to_wake(const State& state);

}  // namespace flow
