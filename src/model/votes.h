// Votes: which themes the room wants to work on. Bare counts: nothing links one dot to another, or to a
// person. What can be chosen stands fixed from the moment the vote opens, whatever becomes of the board.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace model {

// The most votes an option may have, and the most voters.
inline constexpr int kMostVotes = 999;

enum class VoteMethod {
  dots,   // each person in turn at the entry screen, at most one dot per theme
  hands,  // counted in the room and typed in
};
enum class VoteStand {
  none,    // nothing was asked yet
  open,    // under way: no count may be seen
  closed,  // the counts are for everybody
};

struct VoteOption {
  int theme = 0;  // id on the board, the first one of a panel
  std::string label;
  int votes = 0;
  bool operator==(const VoteOption&) const = default;
};

struct Votes {
  VoteStand stand = VoteStand::none;
  VoteMethod method = VoteMethod::hands;
  int voters = 0;  // dots: turns handed in; hands: how many could raise one, 0 when nobody said
  std::vector<VoteOption> options;
  bool operator==(const Votes&) const = default;
};

// How the room chose, for one option.
struct VoteResult {
  std::size_t option = 0;  // index into Votes::options
  std::size_t rank = 1;    // 1 for the most votes; the same number for as many
  bool tied = false;       // another one has as many, and at least one
  bool split = false;      // chosen by about half of the voters, two to three fifths; no clear winner is
};

// Most votes first; as many in the order of the options.
std::vector<VoteResult> rank_votes(const Votes& votes);

// Adds one person's dots, given as indices of options; each at most once, others than these are left out.
void add_ballot(Votes& votes, const std::vector<std::size_t>& chosen);

}  // namespace model
