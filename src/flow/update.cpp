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

constexpr double kNothingToWakeFor = 3600;

// A count-down that is on screen moves once a second.
double seconds_to_next_count(double until, double now) {
  const double left = until - now;
  return left - std::ceil(left) + 1;
}

double seconds_to_deadline(const Turn& turn, double now) {
  if (const auto* writing = std::get_if<TurnWriting>(&turn)) return writing->last_active + kIdleSeconds - now;
  if (const auto* asked = std::get_if<TurnStillThere>(&turn))
    return seconds_to_next_count(asked->clears_at, now);
  if (const auto* thanked = std::get_if<TurnThanked>(&turn))
    return seconds_to_next_count(thanked->until, now);
  return kNothingToWakeFor;
}

double seconds_to_deadline(const Ballot& ballot, double now) {
  if (const auto* marking = std::get_if<BallotMarking>(&ballot)) {
    return marking->last_active + kBallotIdleSeconds - now;
  }
  if (const auto* thanked = std::get_if<BallotThanked>(&ballot)) return thanked->until - now;
  return kNothingToWakeFor;
}

double seconds_to_unlock(const Panel& panel, double now) {
  const auto* asking = std::get_if<PanelAskingCode>(&panel);
  if (asking == nullptr || asking->locked_until <= now) return kNothingToWakeFor;
  return seconds_to_next_count(asking->locked_until, now);
}

// The panel shows the clock and the time of the end, the room screen the clock alone.
double seconds_to_clock(const InSession& running, double now) {
  const bool on_panel = std::holds_alternative<PanelOpen>(running.panel);
  const bool on_wall =
      running.display == Display::room && !running.blank && !running.frozen && !running.looking_back;
  if (!on_panel && !on_wall) return kNothingToWakeFor;
  if (!running.time.paused) return seconds_to_next_second(running, now);
  return on_panel ? 60.0 : kNothingToWakeFor;
}

}  // namespace

void save_session(Step& step) {
  InSession& running = in_session(step.state);
  ++running.revision;
  step.effects.push_back(SaveSession{running.revision, running.session});
}

void apply(Step&, const Tick&) {}

void apply(Step& step, const DismissProblem&) {
  if (auto* start = std::get_if<AtStart>(&step.state.stage)) start->problem.reset();
  if (auto* running = std::get_if<InSession>(&step.state.stage)) running->save_problem.reset();
}

void apply(Step& step, const DismissFolderRisks&) {
  in_session(step.state).folder_risks.clear();
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
  if (is_in_session(next.state)) {
    let_time_pass_at_entry(step);
    let_time_pass_at_ballot(step);
  }
  std::visit(
      [&](const auto& happened) {
        using A = std::decay_t<decltype(happened)>;
        if (kAlways<A> || is_in_session(next.state)) apply(step, happened);
      },
      action);
  if (is_in_session(next.state)) {
    settle_entry(step);
    settle_sorting(step);
  }
  return next;
}

double seconds_to_wake(const State& state) {
  if (!is_in_session(state)) return kNothingToWakeFor;
  const InSession& running = in_session(state);
  return std::max(
      0.0,
      std::min({seconds_to_deadline(running.turn, state.now), seconds_to_deadline(running.ballot, state.now),
                seconds_to_unlock(running.panel, state.now), seconds_to_clock(running, state.now)}));
}

}  // namespace flow
