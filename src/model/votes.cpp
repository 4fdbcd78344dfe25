#include "model/votes.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace model {
namespace {

// Between these parts of the voters neither side has it.
bool is_split(int votes, int voters) {
  return voters > 0 && 5 * votes >= 2 * voters && 5 * votes <= 3 * voters;
}

}  // namespace

std::vector<VoteResult> rank_votes(const Votes& votes) {
  const auto& options = votes.options;
  std::vector<std::size_t> order(options.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return options[a].votes > options[b].votes; });
  std::vector<VoteResult> results;
  for (const std::size_t option : order) {
    const int count = options[option].votes;
    const auto more = std::count_if(options.begin(), options.end(),
                                    [&](const VoteOption& other) { return other.votes > count; });
    const auto as_many = std::count_if(options.begin(), options.end(),
                                       [&](const VoteOption& other) { return other.votes == count; });
    const bool tied = count > 0 && as_many > 1;
    const bool clear_winner = more == 0 && !tied;
    results.push_back(
        {option, static_cast<std::size_t>(more) + 1, tied, !clear_winner && is_split(count, votes.voters)});
  }
  return results;
}

void add_ballot(Votes& votes, const std::vector<std::size_t>& chosen) {
  for (const std::size_t option : std::set<std::size_t>(chosen.begin(), chosen.end())) {
    if (option < votes.options.size())
      votes.options[option].votes = std::min(votes.options[option].votes + 1, kMostVotes);
  }
  votes.voters = std::min(votes.voters + 1, kMostVotes);
}

}  // namespace model
