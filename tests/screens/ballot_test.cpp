// Giving dots at the entry screen: by tap or by key alone, and nothing left for the next person to see.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/choosing.h"

namespace afternoon {
namespace {

using base::KeyCode;
using model::VoteMethod;
using model::VoteStand;
using testing::ElementsAre;
using testing::IsEmpty;

// Four themes, nobody chose yet, two dots each.
flow::State make_ballot(flow::Ballot ballot = flow::BallotMarking{1000}, int dots = 2) {
  model::Votes votes = make_votes(VoteStand::open, VoteMethod::dots, make_labels(4));
  votes.voters = 0;
  for (model::VoteOption& option : votes.options) option.votes = 0;
  flow::State state = make_choosing_entry({.votes = votes}, std::move(ballot));
  flow::in_session(state).format.dots = dots;
  return state;
}

std::vector<int> counts(Afternoon& stage) {
  std::vector<int> counts;
  for (const model::VoteOption& option : stage.session().votes.options) counts.push_back(option.votes);
  return counts;
}

template <class T>
bool ballot_is(Afternoon& stage) {
  return std::holds_alternative<T>(stage.running().ballot);
}

// Which tiles say that they have a dot.
std::vector<std::string> marks(const Afternoon& stage) {
  std::vector<std::string> values;
  for (const char* name : {"ballot.option.0", "ballot.option.1", "ballot.option.2", "ballot.option.3"}) {
    values.push_back(stage.value(name));
  }
  return values;
}

TEST(Ballot, PromisesWhatHappensWithTheDots) {
  Afternoon stage(make_ballot(flow::BallotWaiting{}));
  EXPECT_TRUE(stage.shows("Jouw beurt? Tik op Beginnen."));
  EXPECT_TRUE(stage.shows("Je stippen zijn anoniem. We tellen alleen op."));
  EXPECT_FALSE(stage.shows("weinig deelnemers"));
  stage.running().session.people = 3;
  stage.settle();
  EXPECT_TRUE(stage.shows("Let op: er zijn weinig deelnemers. Je keuze is dan snel te raden."));
}

TEST(Ballot, ComesInsteadOfTurnsWhileDotsAreGiven) {
  Afternoon stage(make_ballot(flow::BallotWaiting{}));
  EXPECT_FALSE(stage.shows("Je kunt nu niets invoeren."));
  stage.happen(flow::CloseVotes{});
  EXPECT_TRUE(stage.shows("Je kunt nu niets invoeren."));
}

TEST(Ballot, IsGivenByTap) {
  Afternoon stage(make_ballot(flow::BallotWaiting{}));
  stage.press("ballot.begin");
  EXPECT_FALSE(stage.enabled("ballot.send"));
  EXPECT_TRUE(stage.shows("Nog 2 stippen"));
  stage.press("ballot.option.1");
  EXPECT_TRUE(stage.shows("Nog 1 stip"));
  stage.press("ballot.option.3");
  stage.press("ballot.send");
  EXPECT_THAT(counts(stage), ElementsAre(0, 1, 0, 1));
  EXPECT_TRUE(stage.shows("Bedankt. Je stippen zijn geteld."));
}

TEST(Ballot, IsGivenByKeyboardAlone) {
  Afternoon stage(make_ballot(flow::BallotWaiting{}));
  stage.key(KeyCode::tab);
  EXPECT_EQ(stage.focused(), "ballot.begin");
  stage.key(KeyCode::enter);
  stage.type("1");
  stage.type("4");
  EXPECT_EQ(stage.focused(), "ballot.send");
  stage.key(KeyCode::enter);
  EXPECT_THAT(counts(stage), ElementsAre(1, 0, 0, 1));
  EXPECT_EQ(stage.focused(), "ballot.done");
  stage.key(KeyCode::enter);
  EXPECT_TRUE(ballot_is<flow::BallotWaiting>(stage));
}

TEST(Ballot, IsHandedInWithFewerDotsByControlEnter) {
  Afternoon stage(make_ballot());
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_TRUE(ballot_is<flow::BallotMarking>(stage)) << "no dot was given";
  stage.type("2");
  stage.key(KeyCode::enter);
  EXPECT_THAT(marks(stage), ElementsAre("off", "on", "off", "off")) << "Enter takes nothing back by mistake";
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_THAT(counts(stage), ElementsAre(0, 1, 0, 0));
}

TEST(Ballot, ReachesEveryTileWithTab) {
  Afternoon stage(make_ballot());
  for (int i = 0; i < 9 && stage.focused() != "ballot.option.2"; ++i) stage.key(KeyCode::tab);
  stage.type(" ");
  EXPECT_THAT(marks(stage), ElementsAre("off", "off", "on", "off"));
}

TEST(Ballot, GivesNoMoreDotsThanThereAre) {
  Afternoon stage(make_ballot());
  stage.type("123");
  EXPECT_THAT(marks(stage), ElementsAre("on", "on", "off", "off"));
  EXPECT_FALSE(stage.enabled("ballot.option.2"));
  EXPECT_TRUE(stage.shows("Al je stippen zijn op. Wisselen? Tik er eerst een weg."));
  stage.press("ballot.option.0");
  stage.press("ballot.option.2");
  EXPECT_THAT(marks(stage), ElementsAre("off", "on", "on", "off"));
}

TEST(Ballot, MovesTheOnlyDotAlong) {
  Afternoon stage(make_ballot(flow::BallotMarking{1000}, 1));
  stage.type("1");
  stage.press("ballot.option.3");
  EXPECT_THAT(marks(stage), ElementsAre("off", "off", "off", "on"));
}

TEST(Ballot, IsNotGivenFromThePanelBesideIt) {
  flow::State state = make_ballot();
  flow::in_session(state).panel = flow::PanelOpen{flow::PanelTab::votes};
  Afternoon stage(std::move(state));
  stage.type("12");
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_THAT(stage.draft.ballot.chosen, IsEmpty());
}

// ---- nothing stays ----------------------------------------------------------------------------------------

TEST(BallotForgetting, LeavesTheNextPersonNoDot) {
  Afternoon stage(make_ballot());
  stage.type("13");
  stage.press("ballot.send");
  EXPECT_THAT(stage.draft.ballot.chosen, IsEmpty());
  EXPECT_FALSE(stage.has("ballot.option.0"));
  stage.press("ballot.done");
  stage.press("ballot.begin");
  EXPECT_THAT(marks(stage), ElementsAre("off", "off", "off", "off"));
  EXPECT_TRUE(stage.shows("Nog 2 stippen"));
}

TEST(BallotForgetting, ClearsAnAbandonedScreenByItself) {
  Afternoon stage(make_ballot());
  stage.type("13");
  stage.wait(flow::kBallotIdleSeconds + 1);
  EXPECT_THAT(stage.draft.ballot.chosen, IsEmpty());
  EXPECT_TRUE(stage.has("ballot.begin"));
}

TEST(BallotForgetting, WaitsForSomebodyWhoIsStillThere) {
  Afternoon stage(make_ballot());
  for (int i = 0; i < 3; ++i) {
    stage.wait(flow::kBallotIdleSeconds - 5);
    stage.press("ballot.option.0");
  }
  EXPECT_TRUE(ballot_is<flow::BallotMarking>(stage));
}

TEST(BallotForgetting, ForgetsDotsThatAreNotHandedIn) {
  Afternoon stage(make_ballot());
  stage.type("13");
  stage.press("ballot.stop");
  EXPECT_THAT(stage.draft.ballot.chosen, IsEmpty());
  EXPECT_THAT(counts(stage), testing::Each(0));
}

TEST(BallotForgetting, EndsTheThanksByItself) {
  Afternoon stage(make_ballot());
  stage.type("1");
  stage.press("ballot.send");
  stage.wait(flow::kBallotThanksSeconds + 0.5);
  EXPECT_TRUE(stage.has("ballot.begin"));
}

TEST(BallotForgetting, ShowsNoDotsWhileTheDiskRefuses) {
  Afternoon stage(make_ballot());
  stage.type("13");
  stage.world.refuses_saving = base::ErrorCode::disk_full;
  stage.press("ballot.send");
  EXPECT_THAT(stage.draft.ballot.chosen, IsEmpty());
  EXPECT_FALSE(stage.has("ballot.option.0"));
  EXPECT_TRUE(stage.shows("Roep de begeleider."));
  stage.press("ballot.retry");
  EXPECT_TRUE(stage.shows("Roep de begeleider."));
  stage.world.refuses_saving.reset();
  stage.press("ballot.retry");
  EXPECT_TRUE(stage.shows("Bedankt. Je stippen zijn geteld."));
  EXPECT_THAT(counts(stage), ElementsAre(1, 0, 1, 0));
}

}  // namespace
}  // namespace afternoon
