// Turns at the entry screen, with all that can come between: time, second thoughts, a crash, the next person.
#include <gtest/gtest.h>

#include "journey.h"

namespace {

using base::KeyCode;
using journey::Journey;
using journey::texts_of;
using journey::Turn;

const Turn kTurn{{"Korte lijnen"}, {}, {"Wethouder", "Eén loket"}, {}, {"Tijd"}};
const std::vector<std::string> kTexts = texts_of(std::vector<Turn>{kTurn});
using Texts = std::vector<std::string>;

// A session in which people stand in line.
class Turns : public testing::Test {
 protected:
  void SetUp() override { journey_.start_at_entry(); }

  Texts on_disk() const { return texts_of(journey_.on_disk()); }

  // Crashes here and comes back to a line of people, and to no more on disk than there was.
  void crash_at_entry() {
    const Texts before = on_disk();
    journey_.crash_and_resume();
    EXPECT_EQ(journey_.block().id, "reflectie");
    EXPECT_EQ(journey_.session().place.page, 2u);
    journey_.turn_to(flow::Display::entry);
    EXPECT_TRUE(journey_.has("entry.begin"));
    EXPECT_EQ(on_disk(), before);
    EXPECT_EQ(texts_of(journey_.session()), before);
  }

  Journey journey_;
};

TEST_F(Turns, AreOnDiskBeforeTheThankYou) {
  journey_.hand_in(kTurn);
  EXPECT_TRUE(journey_.shows("Bedankt. Je antwoorden zijn bewaard."));
  EXPECT_EQ(on_disk(), kTexts);
  journey_.press("thanks.done");
  EXPECT_TRUE(journey_.has("entry.begin"));
}

TEST_F(Turns, KeepEachAnswerAtItsQuestion) {
  journey_.take_turn(kTurn);
  for (const model::Answer& answer : journey_.on_disk().answers) {
    const int wanted = answer.text == "Korte lijnen" ? 1 : answer.text == "Tijd" ? 5 : 3;
    EXPECT_EQ(answer.question, wanted) << answer.text;
  }
}

TEST_F(Turns, CanBeTakenBackChangedAndHandedInAgain) {
  journey_.hand_in(kTurn);
  journey_.press("thanks.take_back");
  EXPECT_EQ(on_disk(), Texts{});
  EXPECT_TRUE(journey_.shows("Eén loket")) << "the text is back on the screen";
  journey_.press("review.drop.2.0");
  journey_.press("entry.send");
  EXPECT_EQ(on_disk(), (Texts{"Eén loket", "Korte lijnen", "Tijd"}));
  EXPECT_EQ(journey::all_bytes_in(journey_.sessions()).find("Wethouder"), std::string::npos);
}

TEST_F(Turns, ThatWereTakenBackStayGone) {
  journey_.hand_in(kTurn);
  journey_.press("thanks.take_back");
  journey_.press("entry.stop");
  journey_.press("stop.yes");
  crash_at_entry();
  EXPECT_EQ(on_disk(), Texts{});
}

TEST_F(Turns, CannotBeTakenBackByTheNextPerson) {
  journey_.hand_in(kTurn);
  journey_.wait(flow::kTakeBackSeconds + 1);
  EXPECT_FALSE(journey_.has("thanks.take_back"));
  EXPECT_TRUE(journey_.has("entry.begin"));
  EXPECT_EQ(on_disk(), kTexts);
}

TEST_F(Turns, OfSomebodyWhoLeftAreClearedAfterAQuestion) {
  journey_.press("entry.begin");
  journey_.fill_in("entry.answer.0", "Halverwege weggelopen");
  journey_.wait(flow::kIdleSeconds + 1);
  EXPECT_TRUE(journey_.shows("Ben je er nog?"));
  journey_.wait(flow::kStillThereSeconds + 1);
  EXPECT_TRUE(journey_.has("entry.begin"));
  EXPECT_FALSE(journey_.shows("Halverwege"));
  EXPECT_EQ(on_disk(), Texts{});
}

TEST_F(Turns, OfSomebodyWhoThoughtLongGoOn) {
  journey_.press("entry.begin");
  journey_.fill_in("entry.answer.0", "Lang nagedacht");
  journey_.wait(flow::kIdleSeconds + 1);
  journey_.press("still.yes");
  EXPECT_EQ(journey_.value("entry.answer.0"), "Lang nagedacht");
  for (int question = 1; question < 5; ++question) {
    journey_.press(question == 1 ? "entry.next" : "entry.skip");
  }
  journey_.press("entry.skip");
  journey_.press("entry.send");
  EXPECT_EQ(on_disk(), Texts{"Lang nagedacht"});
}

// The facilitator closes entry while somebody types: that turn still counts.
TEST_F(Turns, ThatAreLateAreStillTaken) {
  journey_.answer(kTurn);
  journey_.close_entry();
  EXPECT_TRUE(journey_.has("entry.send"));
  journey_.press("entry.send");
  EXPECT_EQ(on_disk(), kTexts);
  journey_.press("thanks.done");
  EXPECT_FALSE(journey_.has("entry.begin"));
  for (const model::Answer& answer : journey_.on_disk().answers) {
    EXPECT_EQ(answer.screening, model::Screening::waiting) << "handed over with the rest";
  }
}

TEST_F(Turns, ThatWereNotHandedInAreGoneAfterACrash) {
  journey_.take_turn({{"Van een ander"}, {}, {}, {}, {}});
  journey_.press("entry.begin");
  journey_.fill_in("entry.answer.0", "Half getypt");
  crash_at_entry();
  journey_.answer(kTurn);
  crash_at_entry();
  journey_.press("entry.begin");
  journey_.fill_in("entry.answer.0", "Even weg");
  journey_.wait(flow::kIdleSeconds + 1);
  crash_at_entry();
  EXPECT_EQ(on_disk(), Texts{"Van een ander"});
  EXPECT_EQ(journey::all_bytes_in(journey_.sessions()).find("Half getypt"), std::string::npos);
}

TEST_F(Turns, ThatWereThankedForAreThereAfterACrash) {
  journey_.hand_in(kTurn);
  crash_at_entry();
  EXPECT_EQ(on_disk(), kTexts);
  journey_.hand_in({{"Nog een"}, {}, {}, {}, {}});
  journey_.wait(flow::kTakeBackSeconds - 2);
  crash_at_entry();
  EXPECT_EQ(on_disk(), (Texts{"Eén loket", "Korte lijnen", "Nog een", "Tijd", "Wethouder"}));
}

// ---- the next person
// ------------------------------------------------------------------------------------------------------

constexpr const char* kSecret = "Geheimschrift";

class NextPerson : public Turns {
 protected:
  // Types something, copies it, and undoes and redoes a little.
  void write_secret() {
    journey_.press("entry.begin");
    journey_.fill_in("entry.answer.0", kSecret);
    journey_.key(KeyCode::z, {.ctrl = true});
    journey_.key(KeyCode::y, {.ctrl = true});
    journey_.key(KeyCode::a, {.ctrl = true});
    journey_.key(KeyCode::c, {.ctrl = true});
    ASSERT_TRUE(journey_.shows(kSecret));
  }

  // Whoever comes next tries every key that might bring something back.
  void expect_nothing_for_the_next() {
    EXPECT_FALSE(journey_.shows(kSecret));
    journey_.press("entry.begin");
    for (const KeyCode code : {KeyCode::v, KeyCode::z, KeyCode::y, KeyCode::v}) {
      journey_.key(code, {.ctrl = true});
      journey_.key(code, {.ctrl = true, .shift = true});
    }
    EXPECT_EQ(journey_.value("entry.answer.0"), "");
    EXPECT_FALSE(journey_.shows(kSecret));
    journey_.fill_in("entry.answer.0", "a");
    journey_.key(KeyCode::z, {.ctrl = true});
    EXPECT_FALSE(journey_.shows(kSecret));
  }
};

TEST_F(NextPerson, FindsNothingOfATurnThatWasHandedIn) {
  write_secret();
  journey_.press("entry.next");
  for (int question = 2; question <= 5; ++question) journey_.press("entry.skip");
  journey_.press("entry.send");
  EXPECT_FALSE(journey_.shows(kSecret)) << "not even under the thank-you";
  journey_.press("thanks.done");
  expect_nothing_for_the_next();
}

TEST_F(NextPerson, FindsNothingOfATurnThatWasStopped) {
  write_secret();
  journey_.press("entry.stop");
  journey_.press("stop.yes");
  expect_nothing_for_the_next();
}

TEST_F(NextPerson, FindsNothingOfATurnThatRanOutOfTime) {
  write_secret();
  journey_.wait(flow::kIdleSeconds + 1);
  journey_.wait(flow::kStillThereSeconds + 1);
  expect_nothing_for_the_next();
}

TEST_F(NextPerson, FindsNothingOfATurnThatWasTakenBackAndStopped) {
  write_secret();
  journey_.press("entry.next");
  for (int question = 2; question <= 5; ++question) journey_.press("entry.skip");
  journey_.press("entry.send");
  journey_.press("thanks.take_back");
  journey_.press("entry.stop");
  journey_.press("stop.yes");
  expect_nothing_for_the_next();
}

TEST_F(NextPerson, FindsNothingInTheFieldsOfTheFacilitator) {
  write_secret();
  journey_.press("entry.stop");
  journey_.press("stop.yes");
  journey_.open_panel();
  journey_.press("panel.tab.plan");
  journey_.press("plan.add");
  journey_.press("plan.goal");
  journey_.key(KeyCode::v, {.ctrl = true});
  EXPECT_EQ(journey_.value("plan.goal"), "");
}

}  // namespace
