// One person's turn at the entry screen, as long as the disk does what it should.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using testing::ElementsAre;
using testing::IsEmpty;

Afternoon with_entry_open() {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  Afternoon room(session);
  room.act(flow::OpenEntry{});
  room.write_all();
  return room;
}

Afternoon with_turn_thanked() {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste", "tweede"});
  room.write_all();
  return room;
}

std::vector<std::string> restored(const Afternoon& room) {
  std::vector<std::string> texts;
  if (const auto* draft = room.last<flow::RestoreDraft>()) {
    for (const flow::DraftAnswer& answer : draft->answers) {
      texts.push_back(std::to_string(answer.question) + " " + answer.text);
    }
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

TEST(Entry, OpensForTheFirstPersonAndIsRemembered) {
  Afternoon room(support::make_session());
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
  room.act(flow::BeginTurn{});
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr) << "nobody can begin while it is closed";
  room.act(flow::OpenEntry{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  room.write_all();
  EXPECT_TRUE(room.on_disk().entry_open);
  room.restart();
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
}

TEST(Entry, OpenedTwiceIsWrittenOnce) {
  Afternoon room = with_entry_open();
  room.act(flow::OpenEntry{});
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(Turn, GoesFromQuestionToQuestionToTheReview) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  EXPECT_EQ(room.turn<flow::TurnWriting>()->question, 0u);
  room.act(flow::GoToQuestion{2});
  EXPECT_EQ(room.turn<flow::TurnWriting>()->question, 2u);
  room.act(flow::GoToQuestion{3});
  EXPECT_EQ(room.turn<flow::TurnWriting>()->question, 2u) << "there is no such question";
  room.act(flow::ReviewTurn{});
  EXPECT_TRUE(room.turn<flow::TurnWriting>()->reviewing);
  room.act(flow::GoToQuestion{1});
  EXPECT_FALSE(room.turn<flow::TurnWriting>()->reviewing);
  EXPECT_EQ(room.writes_waiting(), 0u) << "what is being typed is nobody's business";
}

TEST(Turn, IsThankedForOnlyWhenItIsOnDisk) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste", "tweede"});
  ASSERT_NE(room.turn<flow::TurnSaving>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
  room.wait(100);
  EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr) << "a slow disk is waited for";
  room.write_all();
  ASSERT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste", "tweede"));
  EXPECT_EQ(room.on_disk().answers[0].question, 1);
  EXPECT_EQ(room.on_disk().answers[1].question, 2);
}

TEST(Turn, IsNotThankedForByAnEarlierWrite) {
  Afternoon room = with_entry_open();
  room.act(flow::AddPlanAction{});
  room.begin_and_submit({"eerste"});
  room.write_next();
  EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr);
  room.write_next();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
}

TEST(Turn, IsThankedForByALaterWriteThatReplacedItsOwn) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste"});
  room.act(flow::AddPlanAction{});
  room.write_newest();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste"));
}

TEST(Turn, WithoutAnswersIsNotHandedIn) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({});
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(Turn, CanBeHandedInOnlyOnce) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste"});
  room.act(flow::SubmitTurn{{{1, "eerste"}}});
  room.act(flow::EndTurn{});
  EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr);
  EXPECT_EQ(room.session().answers.size(), 1u);
}

TEST(Turn, ForgetsTheFieldsAtTheThankYouAndAgainAtTheEnd) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste"});
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 0u) << "the text stays on screen until it is safe";
  room.write_all();
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  room.act(flow::EndTurn{});
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 2u);
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
}

TEST(Turn, EndsByItselfAfterTheThankYou) {
  Afternoon room = with_turn_thanked();
  room.wait(flow::kTakeBackSeconds - 0.1);
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
  room.wait(0.1);
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
}

TEST(Turn, TakenBackIsRemovedFromDiskAndStandsInTheFieldsAgain) {
  Afternoon room = with_turn_thanked();
  room.wait(5);
  room.act(flow::TakeBackTurn{});
  ASSERT_NE(room.turn<flow::TurnTakingBack>(), nullptr);
  EXPECT_THAT(room.session().answers, IsEmpty());
  EXPECT_THAT(restored(room), IsEmpty()) << "not before it is gone from the disk";
  room.act(flow::EndTurn{});
  ASSERT_NE(room.turn<flow::TurnTakingBack>(), nullptr);
  room.write_all();
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
  EXPECT_THAT(restored(room), ElementsAre("1 eerste", "2 tweede"));
  ASSERT_NE(room.turn<flow::TurnWriting>(), nullptr);
  EXPECT_TRUE(room.turn<flow::TurnWriting>()->reviewing);
}

TEST(Turn, TakenBackCanBeHandedInAgainWithNewKeys) {
  Afternoon room = with_turn_thanked();
  const base::Key before = room.key_of("eerste");
  room.act(flow::TakeBackTurn{});
  room.write_all();
  room.act(flow::SubmitTurn{{{1, "eerste"}, {2, "tweede, beter"}}});
  room.write_all();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste", "tweede, beter"));
  EXPECT_NE(room.key_of("eerste"), before);
}

TEST(Turn, TakenBackLeavesTheAnswersOfOthersAlone) {
  Afternoon room = with_entry_open();
  room.take_turn({"eerste"});
  room.begin_and_submit({"eerste"});
  room.write_all();
  room.act(flow::TakeBackTurn{});
  room.write_all();
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste"));
}

TEST(Turn, CannotBeTakenBackByTheNextPerson) {
  Afternoon room = with_turn_thanked();
  room.act(flow::EndTurn{});
  room.act(flow::TakeBackTurn{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.session().answers.size(), 2u);
}

TEST(Turn, CannotBeTakenBackAfterTheLaptopSlept) {
  Afternoon room = with_turn_thanked();
  room.sleep(3600);
  room.act(flow::TakeBackTurn{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.count<flow::RestoreDraft>(), 0u);
}

TEST(Turn, StoppedWithoutHandingInLeavesNothing) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.act(flow::EndTurn{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  EXPECT_EQ(room.writes_waiting(), 0u);
  EXPECT_THAT(room.session().answers, IsEmpty());
}

TEST(AbandonedTurn, AsksBenJeErNogAndThenClearsItself) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.act(flow::GoToQuestion{1});
  room.wait(flow::kIdleSeconds - 0.1);
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
  room.wait(0.1);
  EXPECT_NE(room.turn<flow::TurnStillThere>(), nullptr);
  room.wait(flow::kStillThereSeconds - 0.1);
  EXPECT_NE(room.turn<flow::TurnStillThere>(), nullptr);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 0u);
  room.wait(0.1);
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
}

TEST(AbandonedTurn, GoesOnWhereItWasWhenThePersonIsStillThere) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.act(flow::GoToQuestion{1});
  room.wait(flow::kIdleSeconds);
  room.act(flow::StayActive{});
  ASSERT_NE(room.turn<flow::TurnWriting>(), nullptr);
  EXPECT_EQ(room.turn<flow::TurnWriting>()->question, 1u);
  room.wait(flow::kIdleSeconds - 0.1);
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr) << "the time counts from the answer";
}

TEST(AbandonedTurn, IsNotAskedWhileSomebodyTypes) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  for (int i = 0; i < 10; ++i) {
    room.wait(60);
    room.act(flow::StayActive{});
  }
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
}

TEST(AbandonedTurn, IsGoneForWhoeverOpensTheLaptopAnHourLater) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.wait(flow::kIdleSeconds);
  room.sleep(3600);
  room.act(flow::StayActive{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
}

TEST(AbandonedTurn, IsAskedFirstAlsoAfterALongSleep) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.sleep(3600);
  room.act(flow::SubmitTurn{{{1, "van wie?"}}});
  EXPECT_NE(room.turn<flow::TurnStillThere>(), nullptr);
  EXPECT_THAT(room.session().answers, IsEmpty());
}

TEST(ClosingEntry, LetsTheTurnThatIsGoingOnFinish) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.act(flow::CloseEntry{});
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
  room.act(flow::SubmitTurn{{{1, "nog net"}}});
  room.write_all();
  ASSERT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts(Screening::unreleased), ElementsAre("nog net"));
  room.act(flow::EndTurn{});
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
  EXPECT_THAT(room.texts(Screening::waiting), ElementsAre("nog net"));
}

TEST(ClosingEntry, LetsATakenBackTurnBeHandedInAgain) {
  Afternoon room = with_turn_thanked();
  room.act(flow::CloseEntry{});
  room.act(flow::TakeBackTurn{});
  room.write_all();
  ASSERT_NE(room.turn<flow::TurnWriting>(), nullptr);
  room.act(flow::SubmitTurn{{{1, "beter"}}});
  room.write_all();
  room.act(flow::EndTurn{});
  room.write_all();
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("beter"));
}

TEST(ClosingEntry, CanBeUndoneWhileAPersonTypes) {
  Afternoon room = with_entry_open();
  room.act(flow::BeginTurn{});
  room.act(flow::CloseEntry{});
  room.act(flow::OpenEntry{});
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
  room.act(flow::EndTurn{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
}

}  // namespace
