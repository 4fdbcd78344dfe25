#include "flow/state.h"

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

}  // namespace flow
