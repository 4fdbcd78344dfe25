// Votes: the order of what was chosen, ties, a divided room, and ballots that only add up.
#include "model/votes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using model::VoteResult;
using model::Votes;
using model::VoteStand;
using testing::ElementsAre;
using testing::IsEmpty;

Votes make_votes(int voters, const std::vector<int>& counts) {
  Votes votes{VoteStand::closed, model::VoteMethod::dots, voters, {}};
  for (const int count : counts) {
    const int theme = static_cast<int>(votes.options.size()) + 1;
    votes.options.push_back({theme, "Thema", count});
  }
  return votes;
}

std::vector<int> counts_of(const Votes& votes) {
  std::vector<int> counts;
  for (const model::VoteOption& option : votes.options) counts.push_back(option.votes);
  return counts;
}

template <class Value>
std::vector<Value> each(const std::vector<VoteResult>& results, Value VoteResult::*what) {
  std::vector<Value> values;
  for (const VoteResult& result : results) values.push_back(result.*what);
  return values;
}

TEST(Votes, StandWithTheMostFirst) {
  const auto results = rank_votes(make_votes(30, {4, 20, 9}));
  EXPECT_THAT(each(results, &VoteResult::option), ElementsAre(1u, 2u, 0u));
  EXPECT_THAT(each(results, &VoteResult::rank), ElementsAre(1u, 2u, 3u));
  EXPECT_THAT(each(results, &VoteResult::tied), ElementsAre(false, false, false));
}

TEST(Votes, ThatAreAsManyShareARankAndKeepTheOrderOfTheWall) {
  const auto results = rank_votes(make_votes(30, {5, 20, 5, 2, 20}));
  EXPECT_THAT(each(results, &VoteResult::option), ElementsAre(1u, 4u, 0u, 2u, 3u));
  EXPECT_THAT(each(results, &VoteResult::rank), ElementsAre(1u, 1u, 3u, 3u, 5u));
  EXPECT_THAT(each(results, &VoteResult::tied), ElementsAre(true, true, true, true, false));
}

TEST(Votes, ThatNobodyGaveAreNoTie) {
  const auto results = rank_votes(make_votes(30, {0, 0}));
  EXPECT_THAT(each(results, &VoteResult::tied), ElementsAre(false, false));
  EXPECT_THAT(each(results, &VoteResult::rank), ElementsAre(1u, 1u));
}

TEST(Votes, OfAboutHalfTheRoomDivideIt) {
  const auto results = rank_votes(make_votes(20, {13, 12, 10, 8, 7}));
  EXPECT_THAT(each(results, &VoteResult::split), ElementsAre(false, true, true, true, false));
}

TEST(Votes, DivideNoRoomOfWhichNobodyKnowsHowManyChose) {
  EXPECT_THAT(each(rank_votes(make_votes(0, {5, 0})), &VoteResult::split), ElementsAre(false, false));
}

TEST(Votes, OfNothingHaveNoOrder) {
  EXPECT_THAT(rank_votes(Votes()), IsEmpty());
}

TEST(Ballot, AddsOneVoteToEachOptionAndOneVoter) {
  Votes votes = make_votes(3, {1, 2, 3});
  add_ballot(votes, {2, 0});
  EXPECT_THAT(counts_of(votes), ElementsAre(2, 2, 4));
  EXPECT_EQ(votes.voters, 4);
}

TEST(Ballot, GivesAnOptionOneVoteHoweverOftenItIsNamed) {
  Votes votes = make_votes(0, {0, 0});
  add_ballot(votes, {1, 1, 1});
  EXPECT_THAT(counts_of(votes), ElementsAre(0, 1));
}

TEST(Ballot, LeavesOutOptionsThatAreNotThere) {
  Votes votes = make_votes(0, {0, 0});
  add_ballot(votes, {7, 0});
  EXPECT_THAT(counts_of(votes), ElementsAre(1, 0));
}

TEST(Ballot, GivesTheSameCountsInWhateverOrder) {
  const std::vector<std::vector<std::size_t>> ballots = {{0, 1}, {2}, {1, 2}, {0}};
  Votes forward = make_votes(0, {0, 0, 0}), backward = forward;
  for (auto it = ballots.begin(); it != ballots.end(); ++it) add_ballot(forward, *it);
  for (auto it = ballots.rbegin(); it != ballots.rend(); ++it) add_ballot(backward, *it);
  EXPECT_EQ(forward, backward);
}

TEST(Ballot, StopsCountingWhereAFileStops) {
  Votes votes = make_votes(model::kMostVotes, {model::kMostVotes});
  add_ballot(votes, {0});
  EXPECT_THAT(counts_of(votes), ElementsAre(model::kMostVotes));
  EXPECT_EQ(votes.voters, model::kMostVotes);
}

TEST(Votes, CallWhatWasClearlyChosenMostNotSplit) {
  EXPECT_THAT(each(rank_votes(make_votes(24, {14, 11, 3})), &VoteResult::split),
              ElementsAre(false, true, false));
  EXPECT_THAT(each(rank_votes(make_votes(24, {12, 12, 3})), &VoteResult::split),
              ElementsAre(true, true, false))
      << "a tie is no clear winner";
}

}  // namespace
