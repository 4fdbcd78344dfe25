// States of an afternoon in which the room chooses, for tests: so many themes, before, while and after.
#pragma once

#include <string>
#include <vector>

#include "flow/state.h"

namespace afternoon {

// Themes to choose from, of at most so many letters; with sixty: some of one word.
std::vector<std::string> make_labels(std::size_t count, bool longest = false);

// Votes of these labels, the first one chosen most, by so many voters; ties and split ones among them.
model::Votes make_votes(model::VoteStand stand, model::VoteMethod method,
                        const std::vector<std::string>& labels);

struct Choosing {
  model::Votes votes = {};
  std::vector<std::string> themes = {};  // on the board
  bool hostile = false;
};

// The wall where the room chooses, and the tab and the entry screen it is led from.
flow::State make_choosing_wall(const Choosing& choosing);
flow::State make_choosing_panel(const Choosing& choosing);
flow::State make_choosing_entry(const Choosing& choosing, flow::Ballot ballot);

}  // namespace afternoon
