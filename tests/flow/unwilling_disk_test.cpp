// Turns when the disk is full, slow or gone: nothing handed in is lost, nothing comes twice.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using testing::ElementsAre;
using testing::IsEmpty;

Afternoon with_entry_open() {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  session.entry_open = true;
  return Afternoon(session);
}

Afternoon with_turn_refused() {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste", "tweede"});
  room.refuse_all();
  return room;
}

Afternoon with_turn_thanked() {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste", "tweede"});
  room.write_all();
  return room;
}

TEST(UnwillingDisk, KeepsTheTextOnScreenAndSaysWhy) {
  Afternoon room = with_turn_refused();
  const auto* refused = room.turn<flow::TurnNotSaved>();
  ASSERT_NE(refused, nullptr);
  EXPECT_EQ(refused->error.code, base::ErrorCode::disk_full);
  EXPECT_EQ(refused->answers.size(), 2u);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 0u);
  EXPECT_TRUE(room.running().save_problem);
  room.wait(3600);
  EXPECT_NE(room.turn<flow::TurnNotSaved>(), nullptr) << "what was handed in is not cleared by time";
}

TEST(UnwillingDisk, TakesTheSameAnswersOnceWhenTriedAgain) {
  Afternoon room = with_turn_refused();
  for (int i = 0; i < 3; ++i) {
    room.act(flow::RetryTurn{});
    EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr);
    room.refuse_all();
  }
  room.act(flow::RetryTurn{});
  room.act(flow::RetryTurn{});
  room.write_all();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste", "tweede"));
  EXPECT_FALSE(room.running().save_problem);
}

TEST(UnwillingDisk, KeepsNothingOfATurnThatIsGivenUp) {
  Afternoon room = with_turn_refused();
  room.act(flow::EndTurn{});
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  room.write_all();
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
}

TEST(UnwillingDisk, LeavesARefusedTurnOutOfOtherWrites) {
  Afternoon room = with_turn_refused();
  room.act(flow::AddPlanAction{});
  room.write_all();
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
  EXPECT_NE(room.turn<flow::TurnNotSaved>(), nullptr) << "a write of something else is no thank-you";
}

TEST(UnwillingDisk, ThanksWhenALaterWriteWithTheSameAnswersSucceeds) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste"});
  room.act(flow::AddPlanAction{});
  room.refuse_next();
  EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr) << "the later write still holds the turn";
  room.write_next();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste"));
}

TEST(UnwillingDisk, GivesUpWhenTheLastWriteWithTheAnswersFails) {
  Afternoon room = with_entry_open();
  room.begin_and_submit({"eerste"});
  room.act(flow::AddPlanAction{});
  room.refuse_next();
  room.refuse_next();
  EXPECT_NE(room.turn<flow::TurnNotSaved>(), nullptr);
}

TEST(UnwillingDisk, IsNotTakenForARefusalOfTheTurnWhenAnEarlierWriteFailed) {
  Afternoon room = with_entry_open();
  room.act(flow::AddPlanAction{});
  room.begin_and_submit({"eerste"});
  room.refuse_next();
  EXPECT_NE(room.turn<flow::TurnSaving>(), nullptr);
  room.write_next();
  EXPECT_NE(room.turn<flow::TurnThanked>(), nullptr);
}

TEST(UnwillingDisk, LeavesATurnThankedForThatCouldNotBeTakenBack) {
  Afternoon room = with_turn_thanked();
  room.act(flow::TakeBackTurn{});
  room.wait(8);
  room.refuse_all();
  ASSERT_NE(room.turn<flow::TurnThanked>(), nullptr);
  EXPECT_EQ(room.count<flow::RestoreDraft>(), 0u);
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("eerste", "tweede"));
  EXPECT_EQ(room.session().answers.size(), 2u);
  room.wait(flow::kTakeBackSeconds - 0.1);
  room.act(flow::TakeBackTurn{});
  room.write_all();
  EXPECT_EQ(room.count<flow::RestoreDraft>(), 1u) << "there were ten seconds again";
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
}

// The screen would say "bewaard" while the disk no longer has it.
TEST(UnwillingDisk, TakesBackWhenALaterWriteWithoutTheAnswersSucceeds) {
  Afternoon room = with_turn_thanked();
  room.act(flow::TakeBackTurn{});
  room.act(flow::AddPlanAction{});
  room.refuse_next();
  EXPECT_NE(room.turn<flow::TurnTakingBack>(), nullptr);
  room.write_next();
  EXPECT_NE(room.turn<flow::TurnWriting>(), nullptr);
  EXPECT_EQ(room.count<flow::RestoreDraft>(), 1u);
  EXPECT_THAT(room.session().answers, IsEmpty());
  EXPECT_THAT(room.texts_on_disk(), IsEmpty());
}

TEST(UnwillingDisk, KeepsTheProblemInViewUntilAWriteSucceeds) {
  Afternoon room(support::make_session());
  room.act(flow::AddPlanAction{});
  room.refuse_all();
  ASSERT_TRUE(room.running().save_problem);
  EXPECT_LT(room.running().saved_revision, room.running().revision);
  room.act(flow::RetrySave{});
  EXPECT_TRUE(room.running().save_problem);
  room.write_all();
  EXPECT_FALSE(room.running().save_problem);
  EXPECT_EQ(room.running().saved_revision, room.running().revision);
  EXPECT_EQ(room.on_disk().plan.size(), 1u);
}

TEST(UnwillingDisk, LetsTheProblemBePutAwayWithoutCallingItSaved) {
  Afternoon room(support::make_session());
  room.act(flow::AddPlanAction{});
  room.refuse_all();
  room.act(flow::DismissProblem{});
  EXPECT_FALSE(room.running().save_problem);
  EXPECT_LT(room.running().saved_revision, room.running().revision);
}

TEST(PowerCut, LosesNoTurnThatWasThankedForAndKeepsThePlace) {
  Afternoon room = with_turn_thanked();
  room.restart();
  EXPECT_EQ(room.place(), support::kTyping);
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.session().answers.size(), 2u);
}

TEST(PowerCut, DuringTheLastTurnOfEntryHandsItOverAtTheNextStart) {
  Afternoon room = with_turn_thanked();
  room.act(flow::CloseEntry{});
  room.write_all();
  room.restart();
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
  EXPECT_THAT(room.texts(model::Screening::waiting), ElementsAre("eerste", "tweede"));
}

}  // namespace
