// Choosing: what can be chosen stands fixed, and nobody sees a count before the vote is closed.
#include "flow/votes.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/choosing.h"
#include "flow/look_at_votes.h"

namespace afternoon {
namespace {

using model::VoteMethod;
using model::VoteStand;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> labels(const std::vector<model::VoteOption>& options) {
  std::vector<std::string> labels;
  for (const model::VoteOption& option : options) labels.push_back(option.label);
  return labels;
}

flow::VotesView seen(const Afternoon& room) {
  return flow::look_at_votes(room.running());
}

std::vector<int> counts_seen(const Afternoon& room) {
  std::vector<int> votes;
  for (const flow::VoteView& option : seen(room).options) votes.push_back(option.votes);
  return votes;
}

// ---- what can be chosen -----------------------------------------------------------------------------------

TEST(VoteOptions, AreThePanelsOfTheWallWithoutTheOneOfManyKinds) {
  const Afternoon room(make_choosing_session());
  EXPECT_THAT(labels(flow::list_vote_options(room.running())), ElementsAre("Ouders", "Taal", "Tijd"));
  EXPECT_EQ(seen(room).stand, VoteStand::none);
  EXPECT_THAT(seen(room).options, SizeIs(3)) << "the room can read them before";
}

TEST(VoteOptions, AreTheThemesThemselvesWhenNoPanelsAreLeftToChooseFrom) {
  model::Session session = support::make_session();
  for (int i = 0; i < 12; ++i) add_theme(session, fmt::format("Thema {}", i), 1);
  const Afternoon room(session);
  const auto options = flow::list_vote_options(room.running());
  ASSERT_THAT(options, SizeIs(model::kMostPanels));
  EXPECT_EQ(options.front().label, "Thema 0");
}

TEST(VoteOptions, StayAsTheyWereWhenTheVoteOpened) {
  Afternoon room = with_votes(VoteMethod::dots);
  give_dots(room, {0});
  room.act(flow::RenameTheme{1, "Vaders en moeders"});
  room.act(flow::RemoveTheme{2});
  room.act(flow::AddTheme{"Nieuw"});
  EXPECT_THAT(labels(room.session().votes.options), ElementsAre("Ouders", "Taal", "Tijd"));
  EXPECT_THAT(count_each(room.session()), ElementsAre(1, 0, 0));
}

TEST(VoteOptions, LimitTheDotsOfEachPerson) {
  model::Session session = support::make_session();
  add_theme(session, "Ouders", 3);
  add_theme(session, "Taal", 3);
  Afternoon room(session);
  EXPECT_EQ(room.running().format.dots, 3);
  EXPECT_EQ(flow::count_dots(room.running()), 2);
  room.act(flow::OpenVotes{VoteMethod::hands});
  EXPECT_EQ(seen(room).dots, 2);
}

// ---- opening ----------------------------------------------------------------------------------------------

TEST(OpeningVotes, NeedsSomethingToChooseFrom) {
  Afternoon room(support::make_session());
  room.act(flow::OpenVotes{});
  EXPECT_EQ(room.session().votes, model::Votes());
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(OpeningVotes, WaitsUntilEntryIsClosedAndTheLastTurnIsDone) {
  model::Session session = make_choosing_session();
  session.place = support::kTyping;
  session.entry_open = true;
  Afternoon room(session);
  room.act(flow::BeginTurn{});
  room.act(flow::OpenVotes{VoteMethod::dots});
  room.act(flow::CloseEntry{});
  room.act(flow::OpenVotes{VoteMethod::dots});
  EXPECT_EQ(room.session().votes.stand, VoteStand::none) << "somebody is still typing";
  room.act(flow::EndTurn{});
  room.act(flow::OpenVotes{VoteMethod::dots});
  EXPECT_EQ(room.session().votes.stand, VoteStand::open);
}

TEST(OpeningVotes, KeepsEntryClosedWhileDotsAreGiven) {
  Afternoon room = with_votes(VoteMethod::dots);
  room.act(flow::OpenEntry{});
  EXPECT_FALSE(room.session().entry_open);
  room.act(flow::CloseVotes{});
  room.act(flow::OpenEntry{});
  EXPECT_TRUE(room.session().entry_open);
}

TEST(OpeningVotes, DoesNotThrowAwayWhatWasChosen) {
  Afternoon room = with_votes(VoteMethod::dots);
  give_dots(room, {0});
  room.act(flow::CloseVotes{});
  room.act(flow::OpenVotes{VoteMethod::hands});
  EXPECT_THAT(count_each(room.session()), ElementsAre(1, 0, 0));
  EXPECT_EQ(room.session().votes.stand, VoteStand::closed);
}

// ---- hidden until closed ----------------------------------------------------------------------------------

TEST(Votes, StayHiddenUntilClosed) {
  for (const VoteMethod method : {VoteMethod::dots, VoteMethod::hands}) {
    Afternoon room = with_votes(method);
    for (int i = 0; i < 7; ++i) give_dots(room, {2});
    room.act(flow::CountHands{2, 7});
    room.act(flow::CountVoters{12});
    EXPECT_THAT(counts_seen(room), Each(0));
    EXPECT_EQ(seen(room).voters, 0);
    room.act(flow::CloseVotes{});
    EXPECT_THAT(counts_seen(room), ElementsAre(7, 0, 0));
    EXPECT_EQ(seen(room).options[0].label, "Tijd");
    EXPECT_TRUE(seen(room).options[0].chosen_most);
    EXPECT_EQ(seen(room).voters, method == VoteMethod::dots ? 7 : 12);
  }
}

TEST(Votes, ShowHowManyGaveDotsInFives) {
  Afternoon room = with_votes(VoteMethod::dots);
  for (int voters = 1; voters <= 11; ++voters) {
    give_dots(room, {0, 1});
    EXPECT_EQ(seen(room).voters_in_fives, voters / 5 * 5);
  }
}

TEST(Votes, CountNobodyWhoseDotsAreNotOnDisk) {
  Afternoon room = with_votes(VoteMethod::dots);
  for (int i = 0; i < 4; ++i) give_dots(room, {0});
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{{1}});
  EXPECT_EQ(seen(room).voters_in_fives, 0);
  room.write_all();
  EXPECT_EQ(seen(room).voters_in_fives, 5);
}

TEST(Votes, ReachTheWallOnlyInTheirLayout) {
  Afternoon room = with_votes(VoteMethod::hands);
  EXPECT_THAT(room.wall().votes.options, IsEmpty());
}

TEST(Votes, OfWhichNobodyGaveAnyAreNobodysMost) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::CloseVotes{});
  for (const flow::VoteView& option : seen(room).options) EXPECT_FALSE(option.chosen_most);
}

// ---- hands ------------------------------------------------------------------------------------------------

TEST(Hands, AreTypedInAndKept) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::CountVoters{24});
  room.act(flow::CountHands{0, 12});
  room.act(flow::CountHands{2, 30});
  room.act(flow::CountHands{2, 3});
  room.write_all();
  EXPECT_THAT(count_each(room.on_disk()), ElementsAre(12, 0, 3));
  EXPECT_EQ(room.on_disk().votes.voters, 24);
}

TEST(Hands, AreNotWrittenAgainWhenTheyStayTheSame) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::CountHands{0, 0});
  room.act(flow::CountVoters{0});
  room.act(flow::CountHands{9, 4});
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(Hands, StayWithinWhatAFileHolds) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::CountHands{0, 12345});
  room.act(flow::CountHands{1, -4});
  EXPECT_THAT(count_each(room.session()), ElementsAre(model::kMostVotes, 0, 0));
}

TEST(Hands, AreOnlyCountedWhileTheVoteIsOpenForHands) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::CloseVotes{});
  room.act(flow::CountHands{0, 4});
  Afternoon dots = with_votes(VoteMethod::dots);
  dots.act(flow::CountHands{0, 4});
  dots.act(flow::CountVoters{4});
  for (const Afternoon* each : {&room, &dots}) EXPECT_THAT(count_each(each->session()), Each(0));
  EXPECT_EQ(dots.session().votes.voters, 0);
}

TEST(Hands, LeaveNobodyADotToGive) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::BeginBallot{});
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(room));
}

// What is typed at the entry screen is not the vote's to forget.
TEST(Hands, ThatAreClosedOrDroppedLeaveAPersonWhoIsTypingAlone) {
  Afternoon room = with_votes(VoteMethod::hands);
  room.act(flow::OpenEntry{});
  room.act(flow::BeginTurn{});
  room.act(flow::CloseVotes{});
  room.act(flow::DropVotes{});
  room.act(flow::EndBallot{});
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 0u);
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
}

// ---- afterwards -------------------------------------------------------------------------------------------

TEST(DroppedVotes, AreAsIfNothingWasAsked) {
  Afternoon room = with_votes(VoteMethod::dots);
  give_dots(room, {0});
  room.act(flow::CloseVotes{});
  room.act(flow::DropVotes{});
  room.write_all();
  EXPECT_EQ(room.on_disk().votes, model::Votes());
  room.act(flow::OpenVotes{VoteMethod::hands});
  EXPECT_THAT(count_each(room.session()), ElementsAre(0, 0, 0));
}

TEST(DroppedVotes, WereNeverThere) {
  Afternoon room(make_choosing_session());
  room.act(flow::DropVotes{});
  EXPECT_EQ(room.writes_waiting(), 0u);
}

}  // namespace
}  // namespace afternoon
