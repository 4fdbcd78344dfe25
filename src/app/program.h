// Program: the State, the Draft and the way of an Action through both, without knowing a window. The desktop,
// the demo and the journeys all run this one.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "base/clock.h"
#include "base/random.h"
#include "flow/update.h"
#include "screens/draft.h"
#include "ui/frame.h"

namespace app {

class Program {
 public:
  // ask receives every effect that needs the world; the reports come back through dispatch(). forget is
  // called when no trace of typed text may stay outside the draft (text fields, clipboard).
  struct Edges {
    base::Clock& clock;
    base::Random& random;
    std::function<void(flow::Effect)> ask;
    std::function<void()> forget;
  };
  explicit Program(Edges edges);

  void dispatch(const flow::Action& action);
  void draw(ui::Frame& frame);

  // Somebody wants to close the window: asks first.
  void ask_to_quit();

  // Whether something happened that may not be on the screen yet; taken: until the next time.
  bool has_change() const { return changed_; }
  bool take_change() { return std::exchange(changed_, false); }

  const flow::State& state() const { return state_; }
  bool ended() const { return ended_; }

 private:
  flow::World look_at_world();
  void carry_out(flow::Effect effect);
  void forget_drafts();

  Edges edges_;
  flow::State state_;
  screens::Draft draft_;
  bool changed_ = true;
  bool ended_ = false;
};

}  // namespace app
