// One person's turn at the entry screen, through the real screens and the real flow.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entry_situation.h"
#include "entry_stage.h"

namespace entry {
namespace {

using base::KeyCode;
using testing::ElementsAre;

Stage begin_turn(std::size_t questions = 5) {
  return Stage(make_state(questions, flow::TurnWriting{.last_active = 1000}));
}

// Types this answer to each question, one after the other, up to the review.
void answer_all(Stage& stage, const std::vector<std::string>& answers) {
  for (std::size_t i = 0; i < answers.size(); ++i) {
    stage.press("entry.answer.0");
    stage.type(answers[i]);
    stage.press(i + 1 < answers.size() ? "entry.next" : "entry.review");
  }
}

std::vector<std::string> texts(const std::vector<flow::DraftAnswer>& answers) {
  std::vector<std::string> found;
  for (const flow::DraftAnswer& answer : answers) {
    found.push_back(std::to_string(answer.question) + " " + answer.text);
  }
  return found;
}

TEST(EntryTurn, InvitesThePersonAndKeepsThePromiseBesideIt) {
  Stage stage(make_state(5, flow::TurnWaiting{}));
  EXPECT_TRUE(stage.shows("Jouw beurt? Tik op Beginnen."));
  EXPECT_TRUE(stage.shows("Je antwoorden zijn anoniem. We vragen je naam niet."));
  EXPECT_TRUE(stage.shows("De begeleider wist de losse antwoorden op 9 april 2026."));
  stage.press("entry.begin");
  EXPECT_NE(stage.turn<flow::TurnWriting>(), nullptr);
}

TEST(EntryTurn, TakesKeysAtOnceAfterBeginning) {
  Stage stage(make_state(5, flow::TurnWaiting{}));
  stage.press("entry.begin");
  stage.type("Meteen typen");
  EXPECT_EQ(stage.value("entry.answer.0"), "Meteen typen");
}

TEST(EntryTurn, CannotBeginWhileEntryIsClosed) {
  Stage stage(make_state(5, flow::TurnClosed{}));
  EXPECT_TRUE(stage.shows("Je kunt nu niets invoeren."));
  EXPECT_FALSE(stage.has("entry.begin"));
}

TEST(EntryTurn, CountsAnswersOnlyInStepsOfFive) {
  flow::State state = make_state(5, flow::TurnWaiting{});
  flow::in_session(state).session.answers.resize(14);
  Stage stage(state);
  EXPECT_TRUE(stage.shows("Er zijn al minstens 10 antwoorden gegeven."));
  EXPECT_FALSE(stage.shows("14"));
  flow::in_session(stage.state).session.answers.resize(4);
  stage.settle();
  EXPECT_FALSE(stage.shows("antwoorden gegeven"));
}

TEST(EntryTurn, HandsInEveryAnswerWithTheNumberOfItsQuestion) {
  Stage stage = begin_turn(3);
  answer_all(stage, {"Eerste", "Tweede", "Derde"});
  stage.press("entry.send");
  EXPECT_THAT(texts(stage.last<flow::SubmitTurn>().answers), ElementsAre("1 Eerste", "2 Tweede", "3 Derde"));
}

TEST(EntryTurn, WorksForSevenQuestionsToo) {
  Stage stage = begin_turn(7);
  answer_all(stage, {"a", "b", "c", "d", "e", "f", "g"});
  EXPECT_TRUE(stage.shows("Kijk je antwoorden na"));
  stage.press("entry.send");
  EXPECT_EQ(stage.last<flow::SubmitTurn>().answers.size(), 7u);
}

TEST(EntryTurn, TakesSeveralAnswersToOneQuestion) {
  Stage stage = begin_turn(1);
  stage.press("entry.answer.0");
  stage.type("Eén");
  stage.press("entry.add");
  EXPECT_EQ(stage.focused(), "entry.answer.1");
  stage.type("Twee");
  stage.press("entry.add");
  stage.type("Drie");
  stage.press("entry.drop.1");
  EXPECT_EQ(stage.value("entry.answer.1"), "Drie");
  stage.press("entry.review");
  stage.press("entry.send");
  EXPECT_THAT(texts(stage.last<flow::SubmitTurn>().answers), ElementsAre("1 Eén", "1 Drie"));
}

TEST(EntryTurn, TakesNoMoreThanSixAnswersToOneQuestion) {
  Stage stage = begin_turn(1);
  stage.press("entry.answer.0");
  for (int i = 0; i < 5; ++i) {
    stage.type("antwoord");
    stage.press("entry.add");
  }
  stage.type("antwoord");
  EXPECT_TRUE(stage.has("entry.answer.5"));
  EXPECT_FALSE(stage.enabled("entry.add"));
}

TEST(EntryTurn, GoesOnOnlyWithTextAndSkipsOnlyWithout) {
  Stage stage = begin_turn();
  EXPECT_FALSE(stage.enabled("entry.next"));
  EXPECT_TRUE(stage.enabled("entry.skip"));
  stage.press("entry.answer.0");
  stage.type("  ");
  EXPECT_FALSE(stage.enabled("entry.next"));
  stage.type("x");
  EXPECT_TRUE(stage.enabled("entry.next"));
  EXPECT_FALSE(stage.enabled("entry.skip"));
}

TEST(EntryTurn, GoesBackToWhatWasTypedBefore) {
  Stage stage = begin_turn();
  EXPECT_FALSE(stage.has("entry.previous"));
  stage.press("entry.answer.0");
  stage.type("Blijft staan");
  stage.press("entry.next");
  EXPECT_EQ(stage.value("entry.answer.0"), "");
  EXPECT_TRUE(stage.shows("Vraag 2 van 5"));
  stage.press("entry.previous");
  EXPECT_EQ(stage.value("entry.answer.0"), "Blijft staan");
}

TEST(EntryTurn, MakesANewLineWithEnterAndGoesOnWithCtrlEnter) {
  Stage stage = begin_turn(2);
  stage.press("entry.answer.0");
  stage.type("boven");
  stage.key(KeyCode::enter);
  stage.type("onder");
  EXPECT_EQ(stage.value("entry.answer.0"), "boven\nonder");
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_TRUE(stage.shows("Vraag 2 van 2"));
  stage.type("meteen door");
  EXPECT_EQ(stage.value("entry.answer.0"), "meteen door");
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_TRUE(stage.shows("Kijk je antwoorden na"));
}

TEST(EntryTurn, CanBeDoneWithTheKeyboardAlone) {
  Stage stage(make_state(1, flow::TurnWaiting{}));
  stage.key(KeyCode::tab);
  while (stage.focused() != "entry.begin") stage.key(KeyCode::tab);
  stage.key(KeyCode::enter);
  stage.type("Zonder muis");
  stage.key(KeyCode::enter, {.ctrl = true});
  EXPECT_EQ(stage.focused(), "entry.send");
  stage.key(KeyCode::enter);
  EXPECT_EQ(stage.count<flow::SubmitTurn>(), 1u);
}

TEST(EntryTurn, CountsCharactersOnlyNearTheLimitAndRefusesBeyondIt) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type(std::string(499, 'x'));
  EXPECT_FALSE(stage.shows("van 600 tekens"));
  stage.type("x");
  EXPECT_TRUE(stage.shows("500 van 600 tekens"));
  stage.type(std::string(101, 'x'));
  EXPECT_TRUE(stage.shows("Je antwoord is te lang. Maak er twee van."));
  EXPECT_FALSE(stage.enabled("entry.next"));
  stage.key(KeyCode::backspace);
  EXPECT_TRUE(stage.enabled("entry.next"));
}

TEST(EntryTurn, ShowsThePromiseAgainWhileTyping) {
  Stage stage = begin_turn();
  stage.press("entry.promise");
  EXPECT_TRUE(stage.shows("We bewaren niet welke antwoorden bij elkaar horen."));
  stage.press("promise.ok");
  EXPECT_FALSE(stage.shows("We bewaren niet welke antwoorden bij elkaar horen."));
}

TEST(EntryTurn, AsksBeforeStoppingAndKeepsTheTextOnNo) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type("Nog niet klaar");
  stage.press("entry.stop");
  EXPECT_TRUE(stage.shows("Je hebt nog niet ingeleverd."));
  stage.press("stop.no");
  EXPECT_EQ(stage.value("entry.answer.0"), "Nog niet klaar");
  EXPECT_EQ(stage.count<flow::EndTurn>(), 0u);
}

TEST(EntryTurn, LeavesNothingBehindAfterStopping) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type("Nog niet klaar");
  stage.press("entry.stop");
  stage.press("stop.yes");
  EXPECT_NE(stage.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_FALSE(stage.shows("Nog niet klaar"));
}

TEST(EntryTurn, TypesOnTheScreenKeyboard) {
  Stage stage = begin_turn();
  stage.press("entry.keyboard");
  for (const char* key : {"osk.shift", "osk.É", "osk.é", "osk.n", "osk.space"}) stage.press(key);
  EXPECT_EQ(stage.value("entry.answer.0"), "Één ");
}

TEST(EntryReview, ShowsEveryAnswerAndWhatWasSkipped) {
  Stage stage = begin_turn(2);
  stage.press("entry.answer.0");
  stage.type("Wel iets");
  stage.press("entry.next");
  stage.press("entry.skip");
  EXPECT_TRUE(stage.shows("Wel iets"));
  EXPECT_TRUE(stage.shows("2. Welke kansen zie je voor jouw regio?"));
  EXPECT_TRUE(stage.shows("Overgeslagen"));
}

TEST(EntryReview, GoesToTheQuestionThatNeedsChanging) {
  Stage stage = begin_turn(2);
  answer_all(stage, {"Eerste", "Tweede"});
  stage.press("review.change.0");
  stage.type(", beter");
  EXPECT_EQ(stage.value("entry.answer.0"), "Eerste, beter");
}

TEST(EntryReview, DropsOneAnswer) {
  Stage stage = begin_turn(2);
  answer_all(stage, {"Eerste", "Tweede"});
  stage.press("review.drop.0.0");
  EXPECT_FALSE(stage.shows("Eerste"));
  stage.press("entry.send");
  EXPECT_THAT(texts(stage.last<flow::SubmitTurn>().answers), ElementsAre("2 Tweede"));
}

TEST(EntryReview, CannotHandInNothing) {
  Stage stage = begin_turn(2);
  stage.press("entry.skip");
  stage.press("entry.skip");
  EXPECT_FALSE(stage.enabled("entry.send"));
  EXPECT_TRUE(stage.shows("Je hebt nog niets getypt."));
  stage.press("entry.back");
  EXPECT_TRUE(stage.shows("Vraag 2 van 2"));
}

TEST(EntryReview, CannotHandInAnAnswerThatIsTooLong) {
  Stage stage = begin_turn(2);
  stage.press("entry.answer.0");
  stage.type("kort");
  stage.press("entry.next");
  stage.press("entry.answer.0");
  stage.type(std::string(601, 'x'));
  stage.press("entry.previous");
  stage.press("entry.next");
  EXPECT_FALSE(stage.enabled("entry.review"));
}

TEST(EntrySaving, KeepsTheTextOnScreenUntilItIsOnDisk) {
  Stage stage = begin_turn(1);
  answer_all(stage, {"Nog even zichtbaar"});
  stage.press("entry.send");
  EXPECT_TRUE(stage.shows("Nog even zichtbaar"));
  EXPECT_TRUE(stage.shows("Bezig met bewaren"));
  EXPECT_FALSE(stage.enabled("entry.send"));
  EXPECT_FALSE(stage.shows("Bedankt"));
  stage.save();
  EXPECT_TRUE(stage.shows("Bedankt. Je antwoorden zijn bewaard."));
  EXPECT_FALSE(stage.shows("Nog even zichtbaar"));
}

TEST(EntrySaving, KeepsTheDraftWhenSavingFails) {
  Stage stage = begin_turn(1);
  answer_all(stage, {"Mag niet weg"});
  stage.press("entry.send");
  stage.refuse(base::ErrorCode::disk_full);
  EXPECT_TRUE(stage.shows("De schijf is vol."));
  EXPECT_TRUE(stage.shows("Je antwoord staat nog op het scherm."));
  EXPECT_TRUE(stage.shows("Mag niet weg"));
  EXPECT_FALSE(stage.shows("/stick"));
  stage.press("unsaved.retry");
  stage.save();
  EXPECT_TRUE(stage.shows("Bedankt."));
}

TEST(EntrySaving, AsksBeforeStoppingWhenSavingFailed) {
  Stage stage = begin_turn(1);
  answer_all(stage, {"Mag niet zomaar weg"});
  stage.press("entry.send");
  stage.refuse(base::ErrorCode::no_access);
  stage.press("unsaved.stop");
  EXPECT_EQ(stage.count<flow::EndTurn>(), 0u);
  stage.press("stop.yes");
  EXPECT_NE(stage.turn<flow::TurnWaiting>(), nullptr);
}

void hand_in(Stage& stage) {
  answer_all(stage, {"Ingeleverd"});
  stage.press("entry.send");
  stage.save();
}

TEST(EntryThanks, CountsDownAndEmptiesItself) {
  Stage stage = begin_turn(1);
  hand_in(stage);
  EXPECT_TRUE(stage.shows("Toch terughalen (10 s)"));
  stage.wait(8.5);
  EXPECT_TRUE(stage.shows("Toch terughalen (2 s)") || stage.shows("Toch terughalen (1 s)"));
  stage.wait(3);
  EXPECT_TRUE(stage.shows("Jouw beurt?"));
  EXPECT_FALSE(stage.shows("Ingeleverd"));
}

TEST(EntryThanks, MakesRoomAtOnceWhenDone) {
  Stage stage = begin_turn(1);
  hand_in(stage);
  stage.press("thanks.done");
  EXPECT_TRUE(stage.shows("Jouw beurt?"));
}

TEST(EntryThanks, BringsTheAnswersBackWhenAsked) {
  Stage stage = begin_turn(1);
  hand_in(stage);
  stage.press("thanks.take_back");
  EXPECT_TRUE(stage.shows("Je antwoorden komen terug."));
  stage.save();
  EXPECT_TRUE(stage.shows("Kijk je antwoorden na"));
  EXPECT_TRUE(stage.shows("Ingeleverd"));
  stage.press("review.change.0");
  EXPECT_EQ(stage.value("entry.answer.0"), "Ingeleverd");
}

TEST(EntryStillThere, AsksAndGoesOnWithTheTextAsItWas) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type("Ik dacht na");
  stage.wait(91);
  EXPECT_TRUE(stage.shows("Ben je er nog?"));
  EXPECT_TRUE(stage.shows("Het scherm maakt zich leeg over 30 seconden."));
  stage.press("still.yes");
  EXPECT_EQ(stage.value("entry.answer.0"), "Ik dacht na");
  EXPECT_NE(stage.turn<flow::TurnWriting>(), nullptr);
}

TEST(EntryStillThere, TakesEscapeForStaying) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type("Niet weggooien");
  stage.wait(91);
  stage.key(KeyCode::escape);
  EXPECT_EQ(stage.value("entry.answer.0"), "Niet weggooien");
}

TEST(EntryStillThere, EmptiesTheScreenWhenNobodyAnswers) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.type("Weggelopen");
  stage.wait(91);
  stage.wait(31);
  EXPECT_TRUE(stage.shows("Jouw beurt?"));
  EXPECT_FALSE(stage.shows("Weggelopen"));
}

TEST(EntryStillThere, IsNotAskedOfSomebodyWhoTypes) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  for (int i = 0; i < 10; ++i) {
    stage.type("x");
    stage.wait(20);
  }
  EXPECT_FALSE(stage.shows("Ben je er nog?"));
}

TEST(EntryStillThere, HearsOfActivityAtMostOnceASecond) {
  Stage stage = begin_turn();
  stage.press("entry.answer.0");
  stage.wait(2);
  const std::size_t before = stage.count<flow::StayActive>();
  stage.type("abcdefghij");
  EXPECT_EQ(stage.count<flow::StayActive>() - before, 1u);
}

TEST(EntryPanel, IsAKeyAwayForTheFacilitator) {
  Stage stage(make_state(5, flow::TurnWaiting{}));
  stage.press("entry.panel");
  EXPECT_TRUE(stage.shows("Kies een code van 4 cijfers"));
}

}  // namespace
}  // namespace entry
