#include "flow/look_at_votes.h"

#include "flow/votes.h"

namespace flow {
namespace {

std::vector<VoteView> list_labels(const std::vector<model::VoteOption>& options) {
  std::vector<VoteView> labels;
  for (const model::VoteOption& option : options) labels.push_back({option.label});
  return labels;
}

std::vector<VoteView> list_results(const model::Votes& votes) {
  std::vector<VoteView> results;
  for (const model::VoteResult& result : model::rank_votes(votes)) {
    const model::VoteOption& option = votes.options[result.option];
    const bool most = result.rank == 1 && option.votes > 0;
    results.push_back({option.label, option.votes, result.rank, most, result.tied, result.split});
  }
  return results;
}

}  // namespace

VotesView look_at_votes(const InSession& running) {
  const model::Votes& votes = running.session.votes;
  VotesView view{votes.stand, votes.method, count_dots(running)};
  switch (votes.stand) {
    case model::VoteStand::none:
      view.options = list_labels(list_vote_options(running));
      break;
    case model::VoteStand::open:
      view.voters_in_fives = ballots_in_fives(running);
      view.options = list_labels(votes.options);
      break;
    case model::VoteStand::closed:
      view.voters = votes.voters;
      view.options = list_results(votes);
      break;
  }
  return view;
}

}  // namespace flow
