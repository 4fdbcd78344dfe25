// Choosing: what the room wants to work on. Nobody sees a count before the vote is closed.
#include "flow/votes.h"

#include <algorithm>

#include "flow/look_at_board.h"
#include "flow/phases.h"

namespace flow {
namespace {

// Below this there is nothing to choose.
constexpr std::size_t kFewestOptions = 2;

bool is_open(const InSession& running) {
  return running.session.votes.stand == model::VoteStand::open;
}

bool is_saving(const InSession& running) {
  return std::holds_alternative<BallotSaving>(running.ballot);
}

std::vector<model::VoteOption> list_themes(const model::Board& board) {
  std::vector<model::VoteOption> options;
  for (const model::Theme& theme : board.themes) {
    if (options.size() < model::kMostPanels) options.push_back({theme.id, theme.label, 0});
  }
  return options;
}

// A person at the entry screen may be typing a turn: what is typed there is forgotten only with the dots of
// the person who gave them.
void end_ballot(Step& step) {
  InSession& running = in_session(step.state);
  if (std::holds_alternative<BallotWaiting>(running.ballot)) return;
  running.ballot = BallotWaiting{};
  step.effects.push_back(ForgetDraft{});
}

// A number of hands or people typed in while hands are counted.
void count(Step& step, int& number, int typed) {
  const int counted = std::clamp(typed, 0, model::kMostVotes);
  if (number == counted) return;
  number = counted;
  save_session(step);
}

bool is_counting_hands(const InSession& running) {
  return is_open(running) && running.session.votes.method == model::VoteMethod::hands;
}

bool is_ballot(const InSession& running, const std::vector<std::size_t>& options) {
  const std::size_t there = running.session.votes.options.size();
  return !options.empty() && options.size() <= static_cast<std::size_t>(count_dots(running)) &&
         std::all_of(options.begin(), options.end(), [&](std::size_t option) { return option < there; });
}

}  // namespace

std::vector<model::VoteOption> list_vote_options(const InSession& running) {
  const model::Board& board = running.session.board;
  std::vector<model::VoteOption> options;
  for (const model::Panel& panel : wall_of(running)) {
    if (!panel.is_more) options.push_back({panel.themes.front(), panel.label, 0});
  }
  return options.size() < kFewestOptions ? list_themes(board) : options;
}

int count_dots(const InSession& running) {
  const model::Votes& votes = running.session.votes;
  const bool asked = votes.stand != model::VoteStand::none;
  const std::size_t options = asked ? votes.options.size() : list_vote_options(running).size();
  return std::clamp(running.format.dots, 1, std::max(static_cast<int>(options), 1));
}

bool can_open_votes(const InSession& running) {
  return running.session.votes.stand == model::VoteStand::none && !running.session.entry_open &&
         std::holds_alternative<TurnClosed>(running.turn) && !list_vote_options(running).empty();
}

bool can_close_votes(const InSession& running) {
  return is_open(running) && !is_saving(running);
}

int ballots_in_fives(const InSession& running) {
  const model::Votes& votes = running.session.votes;
  if (votes.method != model::VoteMethod::dots) return 0;
  return (votes.voters - (is_saving(running) ? 1 : 0)) / 5 * 5;
}

void apply(Step& step, const OpenVotes& action) {
  InSession& running = in_session(step.state);
  if (!can_open_votes(running)) return;
  running.session.votes = {model::VoteStand::open, action.method, 0, list_vote_options(running)};
  save_session(step);
}

void apply(Step& step, const CloseVotes&) {
  InSession& running = in_session(step.state);
  if (!can_close_votes(running)) return;
  running.session.votes.stand = model::VoteStand::closed;
  end_ballot(step);
  save_session(step);
}

void apply(Step& step, const DropVotes&) {
  InSession& running = in_session(step.state);
  if (running.session.votes == model::Votes() || is_saving(running)) return;
  running.session.votes = {};
  end_ballot(step);
  save_session(step);
}

void apply(Step& step, const CountHands& action) {
  InSession& running = in_session(step.state);
  auto& options = running.session.votes.options;
  if (!is_counting_hands(running) || action.option >= options.size()) return;
  count(step, options[action.option].votes, action.votes);
}

void apply(Step& step, const CountVoters& action) {
  InSession& running = in_session(step.state);
  if (is_counting_hands(running)) count(step, running.session.votes.voters, action.voters);
}

void apply(Step& step, const BeginBallot&) {
  InSession& running = in_session(step.state);
  if (!is_ballot_open(running) || !std::holds_alternative<BallotWaiting>(running.ballot)) return;
  running.ballot = BallotMarking{step.world.now};
}

// From here on the dots are in the counts alone: which they were is forgotten before they are on disk.
void apply(Step& step, const SubmitBallot& action) {
  InSession& running = in_session(step.state);
  if (!is_ballot_open(running) || !std::holds_alternative<BallotMarking>(running.ballot)) return;
  if (!is_ballot(running, action.options)) return;
  model::add_ballot(running.session.votes, action.options);
  save_session(step);
  running.ballot = BallotSaving{running.revision};
  step.effects.push_back(ForgetDraft{});
}

void apply(Step& step, const EndBallot&) {
  if (!is_saving(in_session(step.state))) end_ballot(step);
}

void let_time_pass_at_ballot(Step& step) {
  const Ballot& ballot = in_session(step.state).ballot;
  const auto* marking = std::get_if<BallotMarking>(&ballot);
  const auto* thanked = std::get_if<BallotThanked>(&ballot);
  const bool idle = marking != nullptr && step.world.now - marking->last_active >= kBallotIdleSeconds;
  if (idle || (thanked != nullptr && step.world.now >= thanked->until)) end_ballot(step);
}

void finish_ballot_saved(Step& step, unsigned revision) {
  InSession& running = in_session(step.state);
  const auto* saving = std::get_if<BallotSaving>(&running.ballot);
  if (saving == nullptr || revision < saving->revision) return;
  running.ballot = BallotThanked{step.world.now + kBallotThanksSeconds};
}

}  // namespace flow
