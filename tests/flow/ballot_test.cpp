// Dots: one person after another, each safe on disk before the thanks, nothing left of which they were.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/choosing.h"
#include "flow/votes.h"

namespace afternoon {
namespace {

using model::VoteMethod;
using model::VoteStand;
using testing::Each;
using testing::ElementsAre;

TEST(Ballot, IsOnDiskBeforeItIsThankedFor) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  EXPECT_TRUE(ballot_is<flow::BallotMarking>(room));
  room.act(flow::SubmitBallot{{0, 2}});
  EXPECT_TRUE(ballot_is<flow::BallotSaving>(room));
  room.write_all();
  EXPECT_TRUE(ballot_is<flow::BallotThanked>(room));
  EXPECT_THAT(count_each(room.on_disk()), ElementsAre(1, 0, 1));
}

TEST(Ballot, IsForgottenTheMomentItIsHandedIn) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 0u);
  room.act(flow::SubmitBallot{{0}});
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u) << "the counts have it, nothing else may";
}

TEST(Ballot, MakesWayForTheNextPersonByItself) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{{0}});
  room.write_all();
  room.wait(flow::kBallotThanksSeconds - 0.1);
  EXPECT_TRUE(ballot_is<flow::BallotThanked>(room));
  room.wait(0.2);
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
}

TEST(Ballot, OfSomebodyWhoWalkedAwayIsForgotten) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.wait(flow::kBallotIdleSeconds - 1);
  room.act(flow::StayActive{});
  room.wait(flow::kBallotIdleSeconds - 1);
  EXPECT_TRUE(ballot_is<flow::BallotMarking>(room));
  room.wait(2);
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  EXPECT_EQ(room.session().votes.voters, 0);
}

TEST(Ballot, ThatIsStoppedCountsForNothing) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.act(flow::EndBallot{});
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  room.act(flow::SubmitBallot{{0}});
  EXPECT_EQ(room.session().votes.voters, 0) << "nobody is at the screen";
}

TEST(Ballot, HasOneDotAtLeastAndNoMoreThanEachPersonHas) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  for (const auto& options : std::vector<std::vector<std::size_t>>{{}, {0, 1, 2, 0}, {3}}) {
    room.act(flow::SubmitBallot{options});
    EXPECT_TRUE(ballot_is<flow::BallotMarking>(room));
  }
  EXPECT_EQ(room.session().votes.voters, 0);
}

TEST(Ballot, IsOverWhenTheVoteIsClosed) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.act(flow::CloseVotes{});
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  room.act(flow::SubmitBallot{{0}});
  EXPECT_THAT(count_each(room.session()), Each(0));
}

// ---- an unwilling disk ------------------------------------------------------------------------------------

TEST(Ballot, ThatTheDiskRefusesIsKeptAndCountedOnceWhenTriedAgain) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{{1}});
  for (int i = 0; i < 3; ++i) {
    room.refuse_all();
    EXPECT_TRUE(ballot_is<flow::BallotSaving>(room));
    EXPECT_TRUE(room.running().save_problem);
    room.wait(600);
    room.act(flow::RetrySave{});
  }
  room.write_all();
  EXPECT_TRUE(ballot_is<flow::BallotThanked>(room));
  EXPECT_THAT(count_each(room.on_disk()), ElementsAre(0, 1, 0));
  EXPECT_EQ(room.on_disk().votes.voters, 1);
}

TEST(Ballot, OnItsWayToTheDiskKeepsTheVoteOpen) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{{1}});
  room.act(flow::CloseVotes{});
  room.act(flow::DropVotes{});
  room.act(flow::EndBallot{});
  EXPECT_FALSE(flow::can_close_votes(room.running()));
  EXPECT_TRUE(ballot_is<flow::BallotSaving>(room));
  EXPECT_EQ(room.session().votes.stand, VoteStand::open);
}

TEST(Ballot, ThatWasThankedForSurvivesAPowerCut) {
  Afternoon room = with_votes(VoteMethod::dots);
  give_dots(room, {0, 1});
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{{2}});
  room.restart();
  EXPECT_THAT(count_each(room.session()), ElementsAre(1, 1, 0)) << "the last one was not thanked for";
  EXPECT_TRUE(flow::is_ballot_open(room.running()));
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
}

}  // namespace
}  // namespace afternoon
