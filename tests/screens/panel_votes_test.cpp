// The votes tab: opening, counting hands with the keyboard alone, closing, and choosing again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/choosing.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using model::VoteMethod;
using model::VoteStand;

Afternoon open_panel(VoteStand stand, VoteMethod method, flow::Ballot ballot = flow::BallotWaiting{}) {
  flow::State state = make_choosing_panel({.votes = make_votes(stand, method, make_labels(4))});
  flow::in_session(state).ballot = std::move(ballot);
  return Afternoon(std::move(state));
}

// Nothing counted yet.
Afternoon open_hands() {
  model::Votes votes = make_votes(VoteStand::open, VoteMethod::hands, make_labels(4));
  votes.voters = 0;
  for (model::VoteOption& option : votes.options) option.votes = 0;
  return Afternoon(make_choosing_panel({.votes = votes}));
}

std::vector<int> counts(Afternoon& stage) {
  std::vector<int> counts;
  for (const model::VoteOption& option : stage.session().votes.options) counts.push_back(option.votes);
  return counts;
}

TEST(VotesTab, OpensTheVoteForHands) {
  Afternoon stage(make_choosing_panel({.themes = make_labels(4)}));
  stage.press("votes.open");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::open);
  EXPECT_EQ(stage.session().votes.method, VoteMethod::hands);
  EXPECT_EQ(stage.session().votes.options.size(), 4u);
  EXPECT_EQ(stage.focused(), "votes.voters") << "the first number can be typed at once";
}

TEST(VotesTab, OpensTheVoteForDots) {
  Afternoon stage(make_choosing_panel({.themes = make_labels(4)}));
  stage.press("votes.method.dots");
  stage.press("votes.open");
  EXPECT_EQ(stage.session().votes.method, VoteMethod::dots);
}

TEST(VotesTab, SaysThatEntryMustBeClosedFirst) {
  flow::State state = make_choosing_panel({.themes = make_labels(4)});
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWriting{.last_active = 1000};
  Afternoon stage(std::move(state));
  EXPECT_FALSE(stage.has("votes.open"));
  EXPECT_TRUE(stage.shows("De invoer van antwoorden is nog open. Sluit die eerst."));
  stage.press("votes.close_entry");
  EXPECT_TRUE(stage.shows("De laatste beurt is nog bezig. Daarna kun je kiezen."));
  stage.happen(flow::EndTurn{});
  EXPECT_TRUE(stage.has("votes.open"));
}

TEST(VotesTab, SaysWhenThereIsNothingToChooseFrom) {
  Afternoon stage(make_choosing_panel({}));
  EXPECT_FALSE(stage.has("votes.open"));
  EXPECT_TRUE(stage.shows("Er zijn nog geen thema's om uit te kiezen."));
}

TEST(VotesTab, SaysWhenTheWallShowsSomethingElse) {
  Afternoon elsewhere(make_panel(flow::PanelTab::votes));
  EXPECT_TRUE(elsewhere.shows("Het zaalscherm laat nu iets anders zien."));
  EXPECT_FALSE(open_panel(VoteStand::closed, VoteMethod::hands).shows("laat nu iets anders zien"));
}

TEST(Hands, AreTypedOneAfterAnotherWithEnter) {
  Afternoon stage = open_hands();
  stage.press("votes.voters");
  for (const char* number : {"24", "12", "9", "0", "3"}) {
    stage.type(number);
    stage.key(KeyCode::enter);
  }
  EXPECT_EQ(stage.session().votes.voters, 24);
  EXPECT_THAT(counts(stage), testing::ElementsAre(12, 9, 0, 3));
  EXPECT_EQ(stage.focused(), "votes.close");
  stage.key(KeyCode::enter);
  EXPECT_EQ(stage.session().votes.stand, VoteStand::closed);
}

TEST(Hands, AreTypedOneAfterAnotherWithTab) {
  Afternoon stage = open_hands();
  stage.press("votes.voters");
  for (const char* number : {"24", "12", "9"}) {
    stage.type(number);
    stage.key(KeyCode::tab);
  }
  EXPECT_THAT(counts(stage), testing::ElementsAre(12, 9, 0, 0));
  stage.key(KeyCode::tab, {.shift = true});
  stage.type("8");
  EXPECT_THAT(counts(stage), testing::ElementsAre(12, 8, 0, 0));
}

TEST(Hands, AreCorrectedWithBackspaceAndArrows) {
  Afternoon stage = open_hands();
  stage.press("votes.hands.1");
  stage.type("12");
  stage.key(KeyCode::backspace);
  EXPECT_THAT(counts(stage), testing::ElementsAre(0, 1, 0, 0));
  stage.type("4");
  stage.key(KeyCode::up);
  EXPECT_THAT(counts(stage), testing::ElementsAre(0, 15, 0, 0));
}

TEST(Hands, AreTappedOneByOne) {
  Afternoon stage = open_hands();
  for (int i = 0; i < 3; ++i) stage.press("votes.hands.2.more");
  stage.press("votes.hands.2.less");
  EXPECT_THAT(counts(stage), testing::ElementsAre(0, 0, 2, 0));
}

TEST(Hands, ThatCannotBeRightAreDoubtedButTaken) {
  Afternoon stage = open_hands();
  stage.press("votes.voters");
  stage.type("10");
  stage.press("votes.hands.0");
  stage.type("11");
  EXPECT_TRUE(stage.shows("Bij een thema staan 11 handen. Er kiezen 10 mensen mee. Klopt dat?"));
  EXPECT_TRUE(stage.enabled("votes.close"));
}

TEST(VotesTab, ClosesTheVoteAndShowsHowTheRoomChose) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::hands);
  stage.press("votes.close");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::closed);
  EXPECT_TRUE(stage.shows("15 stemmen"));
  EXPECT_TRUE(stage.shows("24 mensen kozen mee."));
  EXPECT_TRUE(stage.shows("Gelijk"));
}

TEST(VotesTab, AsksBeforeCountsGoAway) {
  Afternoon stage = open_panel(VoteStand::closed, VoteMethod::hands);
  stage.press("votes.drop");
  EXPECT_TRUE(stage.shows("De stemmen die er nu staan, gaan weg."));
  stage.press("votes_drop.no");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::closed);
  stage.press("votes.drop");
  stage.press("votes_drop.yes");
  EXPECT_EQ(stage.session().votes, model::Votes());
}

TEST(VotesTab, AsksNothingWhileNothingIsCounted) {
  Afternoon stage = open_hands();
  stage.press("votes.drop");
  EXPECT_EQ(stage.session().votes, model::Votes());
  Afternoon counted = open_panel(VoteStand::open, VoteMethod::hands);
  counted.press("votes.drop");
  EXPECT_EQ(counted.session().votes.stand, VoteStand::open);
  EXPECT_TRUE(counted.has("votes_drop.yes"));
}

TEST(DotsTab, ShowsTurnsInFivesAndNoCount) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots);
  EXPECT_TRUE(stage.shows("Al minstens 20 beurten"));
  EXPECT_FALSE(stage.shows("24"));
  EXPECT_FALSE(stage.shows("15"));
}

TEST(DotsTab, WarnsOfClosingBeforeFiveChose) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots);
  EXPECT_FALSE(stage.shows("Wacht met sluiten"));
  stage.running().session.votes.voters = 4;
  stage.settle();
  EXPECT_TRUE(stage.shows("Nog geen 5 beurten"));
  EXPECT_TRUE(stage.shows("Wacht met sluiten tot er 5 beurten zijn."));
}

TEST(DotsTab, GoesToTheEntryScreenAfterAskingAboutTheProjector) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots);
  stage.press("panel.to_entry");
  EXPECT_TRUE(stage.shows("Staat de projector op zwart of uit?"));
  stage.press("show_entry.yes");
  EXPECT_TRUE(stage.has("ballot.begin"));
}

TEST(DotsTab, AsksBeforeClosingWhileSomebodyIsChoosing) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots, flow::BallotMarking{1000});
  EXPECT_TRUE(stage.shows("Er is nu iemand aan het kiezen."));
  stage.press("votes.close");
  stage.press("votes_close.no");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::open);
  stage.press("votes.close");
  stage.press("votes_close.yes");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::closed);
}

TEST(DotsTab, AsksNoLongerOnceNobodyIsChoosing) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots, flow::BallotMarking{1000});
  stage.press("votes.close");
  stage.happen(flow::EndBallot{});
  EXPECT_FALSE(stage.has("votes_close.yes"));
  stage.press("votes.close");
  EXPECT_EQ(stage.session().votes.stand, VoteStand::closed);
}

TEST(DotsTab, WaitsForDotsThatAreNotOnDisk) {
  Afternoon stage = open_panel(VoteStand::open, VoteMethod::dots, flow::BallotSaving{99});
  EXPECT_FALSE(stage.enabled("votes.close"));
  EXPECT_TRUE(stage.shows("De laatste stippen worden nog bewaard."));
}

}  // namespace
}  // namespace afternoon
