#include "flow/update.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "flow/phases.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

// Actions that mean something without a running session.
template <class A>
constexpr bool kAlways =
    std::is_same_v<A, Tick> || std::is_same_v<A, ChooseStartPage> || std::is_same_v<A, StartFound> ||
    std::is_same_v<A, CreateSession> || std::is_same_v<A, StartPractice> || std::is_same_v<A, OpenSession> ||
    std::is_same_v<A, SessionOpened> || std::is_same_v<A, OpenFailed> || std::is_same_v<A, DismissProblem> ||
    std::is_same_v<A, Quit>;

double seconds_to_next_whole(double seconds) {
  const double left = std::ceil(seconds) - seconds;
  return left > 0.001 ? left : 1.0;
}

double seconds_to_deadline(const Turn& turn, double now) {
  if (const auto* writing = std::get_if<TurnWriting>(&turn)) return writing->last_active + kIdleSeconds - now;
  if (std::holds_alternative<TurnStillThere>(turn) || std::holds_alternative<TurnThanked>(turn)) return 1.0;
  return 3600;
}

}  // namespace

void save_session(Step& step) {
  InSession& running = in_session(step.state);
  ++running.revision;
  step.effects.push_back(SaveSession{running.revision, running.session});
}

void apply(Step& step, const Tick&) {
  if (is_in_session(step.state)) let_time_pass_at_entry(step);
}

void apply(Step& step, const DismissProblem&) {
  if (auto* start = std::get_if<AtStart>(&step.state.stage)) start->problem.reset();
  if (auto* running = std::get_if<InSession>(&step.state.stage)) running->save_problem.reset();
}

Next begin(const World& world) {
  State state{world.now, world.today, world.minute_of_day, AtStart{}};
  return {std::move(state), {FindSessions{}}};
}

Next update(State state, const Action& action, const World& world) {
  Next next{std::move(state), {}};
  next.state.now = world.now;
  next.state.today = world.today;
  next.state.minute_of_day = world.minute_of_day;
  Step step{next.state, world, next.effects};
  std::visit(
      [&](const auto& happened) {
        using A = std::decay_t<decltype(happened)>;
        if (kAlways<A> || is_in_session(next.state)) apply(step, happened);
      },
      action);
  if (is_in_session(next.state)) settle_entry(step);
  return next;
}

double seconds_to_wake(const State& state) {
  if (!is_in_session(state)) return 3600;
  const InSession& running = in_session(state);
  double wake = seconds_to_deadline(running.turn, state.now);
  if (const auto* asking = std::get_if<PanelAskingCode>(&running.panel);
      asking && asking->locked_until > state.now) {
    wake = std::min(wake, 1.0);
  }
  const bool clock_on_screen = running.display == Display::room && !running.blank && !running.frozen;
  const bool panel_open = std::holds_alternative<PanelOpen>(running.panel);
  if (clock_on_screen || panel_open) {
    const double in_page = state.now - running.time.page_since;
    wake = std::min(wake, running.time.paused ? 60.0 : seconds_to_next_whole(in_page));
  }
  return std::max(0.0, wake);
}

}  // namespace flow
