#include "flow/state.h"

#include <algorithm>
#include <cassert>

namespace flow {

const InSession& in_session(const State& state) {
  assert(is_in_session(state) && "no session is running");
  return *std::get_if<InSession>(&state.stage);
}

InSession& in_session(State& state) {
  assert(is_in_session(state) && "no session is running");
  return *std::get_if<InSession>(&state.stage);
}

bool is_in_session(const State& state) {
  return std::holds_alternative<InSession>(state.stage);
}

const model::Block& current_block(const InSession& running) {
  return running.format.blocks.at(running.session.place.block);
}

namespace {

const std::vector<model::Answer>* handed_in(const Turn& turn) {
  if (const auto* saving = std::get_if<TurnSaving>(&turn)) return &saving->answers;
  if (const auto* thanked = std::get_if<TurnThanked>(&turn)) return &thanked->answers;
  return nullptr;
}

}  // namespace

bool is_of_present_turn(const InSession& running, const model::Answer& answer) {
  const std::vector<model::Answer>* answers = handed_in(running.turn);
  return answers != nullptr && std::any_of(answers->begin(), answers->end(),
                                           [&](const model::Answer& own) { return own.key == answer.key; });
}

bool is_ballot_open(const InSession& running) {
  const model::Votes& votes = running.session.votes;
  return votes.stand == model::VoteStand::open && votes.method == model::VoteMethod::dots;
}

bool is_collected(const InSession& running) {
  return !running.session.wiped && !running.session.entry_open &&
         std::holds_alternative<TurnClosed>(running.turn);
}

}  // namespace flow
