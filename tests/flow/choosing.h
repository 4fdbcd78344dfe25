// Afternoons in which the room chooses, for tests.
#pragma once

#include <string>
#include <vector>

#include "flow/afternoon.h"

namespace afternoon {

// A theme with so many shown answers.
void add_theme(model::Session& session, const std::string& label, int answers);

// "Ouders", "Taal" and "Tijd" are large enough for a panel of their own; three more are not.
model::Session make_choosing_session();

// The vote of that session, just opened.
Afternoon with_votes(model::VoteMethod method);

// One person's whole ballot, written and thanked for.
void give_dots(Afternoon& room, const std::vector<std::size_t>& options);

std::vector<int> count_each(const model::Session& session);

template <class T>
bool ballot_is(const Afternoon& room) {
  return std::holds_alternative<T>(room.running().ballot);
}

}  // namespace afternoon
