// Screening: what the facilitator decides about answers before the room sees them.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using model::Screening;

flow::State make_screening(std::size_t answers, Screening screening = Screening::waiting) {
  flow::State state = make_panel(flow::PanelTab::screening, support::kTyping);
  add_answers(state, answers, screening);
  return state;
}

flow::State make_one(const char* text) {
  flow::State state = make_screening(0);
  flow::in_session(state).session.answers = {support::make_answer(1, 1, text, Screening::waiting)};
  return state;
}

std::size_t count(Afternoon& stage, Screening screening) {
  std::size_t found = 0;
  for (const auto& answer : stage.session().answers) found += answer.screening == screening ? 1 : 0;
  return found;
}

TEST(PanelScreening, SaysThatItIsForOnePairOfEyes) {
  EXPECT_TRUE(Afternoon(make_screening(3)).shows("Dit scherm is alleen voor jou."));
}

TEST(PanelScreening, ShowsNothingOfAnswersThatWereNotHandedOver) {
  flow::State state = make_screening(4, Screening::unreleased);
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWaiting{};
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("Er wacht nu geen antwoord."));
  EXPECT_TRUE(stage.shows("Wacht (0)"));
  EXPECT_FALSE(stage.shows("overdracht"));
}

TEST(PanelScreening, HandsOverABatchOnlyAfterFiveTurns) {
  flow::State state = make_screening(6, Screening::unreleased);
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWaiting{};
  flow::in_session(state).turns_since_release = 4;
  Afternoon stage(state);
  EXPECT_FALSE(stage.enabled("screening.release"));
  EXPECT_TRUE(stage.shows("per stapel van minstens vijf beurten"));
  stage.running().turns_since_release = 5;
  stage.settle();
  EXPECT_FALSE(stage.shows("per stapel van minstens vijf beurten"));
  stage.press("screening.release");
  EXPECT_EQ(count(stage, Screening::waiting), 6u);
  EXPECT_TRUE(stage.shows("Wacht (6)"));
  EXPECT_FALSE(stage.enabled("screening.release"));
}

TEST(PanelScreening, HasNoBatchesOnceEntryIsClosed) {
  EXPECT_FALSE(Afternoon(make_screening(3)).has("screening.release"));
}

TEST(PanelScreening, ShowsAndHidesByButton) {
  Afternoon stage(make_screening(3));
  stage.press("screening.show");
  EXPECT_EQ(count(stage, Screening::shown), 1u);
  stage.press("screening.hide");
  EXPECT_EQ(count(stage, Screening::hidden), 1u);
  EXPECT_TRUE(stage.shows("Wacht (1)"));
  EXPECT_TRUE(stage.shows("Getoond (1)"));
  EXPECT_TRUE(stage.shows("Verborgen (1)"));
}

TEST(PanelScreening, ShowsAndHidesByTheKeysTAndV) {
  Afternoon stage(make_screening(4));
  for (const char* key : {"t", "T"}) stage.type(key);
  EXPECT_EQ(count(stage, Screening::shown), 2u);
  for (const char* key : {"v", "V"}) stage.type(key);
  EXPECT_EQ(count(stage, Screening::hidden), 2u);
  EXPECT_TRUE(stage.shows("Er wacht nu geen antwoord."));
  stage.type("t");
  EXPECT_EQ(count(stage, Screening::shown), 2u) << "there is nothing left to show";
}

TEST(PanelScreening, DecidesAboutTheAnswerOnTheCardAndNoOther) {
  Afternoon stage(make_screening(5));
  stage.press("screening.item.2");
  const std::string text = stage.find("screening.item.2")->label;
  stage.press("screening.hide");
  for (const auto& answer : stage.session().answers) {
    EXPECT_EQ(answer.screening == Screening::hidden, answer.text == text) << answer.text;
  }
}

TEST(PanelScreening, ChangesItsMindFromTheOtherLists) {
  Afternoon stage(make_screening(2, Screening::shown));
  stage.press("screening.list.shown");
  EXPECT_FALSE(stage.enabled("screening.show"));
  stage.press("screening.hide");
  EXPECT_EQ(count(stage, Screening::hidden), 1u);
  stage.press("screening.list.hidden");
  stage.press("screening.show");
  EXPECT_EQ(count(stage, Screening::shown), 2u);
  EXPECT_TRUE(stage.shows("Hier staan geen antwoorden."));
}

TEST(PanelScreening, ShowsAllThatWaits) {
  Afternoon stage(make_screening(9));
  stage.press("screening.show_all");
  EXPECT_EQ(count(stage, Screening::shown), 9u);
  EXPECT_FALSE(stage.enabled("screening.show_all"));
  stage.press("screening.list.hidden");
  EXPECT_FALSE(stage.has("screening.show_all"));
}

TEST(PanelScreening, GoesThroughTheListWithArrowsAndKeepsTheChosenOneInSight) {
  Afternoon stage(make_screening(40));
  for (int i = 0; i < 30; ++i) stage.key(i % 2 == 0 ? KeyCode::down : KeyCode::right);
  EXPECT_TRUE(stage.shows("31 van 40"));
  EXPECT_TRUE(stage.in_sight("screening.item.30"));
  stage.key(KeyCode::up);
  stage.key(KeyCode::left);
  EXPECT_TRUE(stage.shows("29 van 40"));
}

TEST(PanelScreening, GoesThroughTheListByHandAndStopsAtItsEnds) {
  Afternoon stage(make_screening(2));
  EXPECT_FALSE(stage.enabled("screening.back"));
  stage.press("screening.on");
  EXPECT_TRUE(stage.shows("2 van 2"));
  EXPECT_FALSE(stage.enabled("screening.on"));
  stage.key(KeyCode::down);
  EXPECT_TRUE(stage.shows("2 van 2"));
  stage.press("screening.back");
  EXPECT_TRUE(stage.shows("1 van 2"));
}

TEST(PanelScreening, CoversTheWordThatWasTapped) {
  Afternoon stage(make_one("De juf Marieke belt zelf"));
  EXPECT_FALSE(stage.enabled("screening.mask"));
  stage.press("screening.word.2");
  stage.press("screening.mask");
  EXPECT_EQ(stage.session().answers[0].text, "De juf [...] belt zelf");
  EXPECT_FALSE(stage.shows("Marieke"));
  EXPECT_FALSE(stage.enabled("screening.word.2")) << "what is covered cannot be covered again";
  EXPECT_FALSE(stage.enabled("screening.mask"));
}

TEST(PanelScreening, LetsGoOfAWordTappedTwiceOrLeft) {
  flow::State state = make_one("De juf Marieke belt");
  flow::in_session(state).session.answers.push_back(
      support::make_answer(2, 1, "Nog een antwoord hier", Screening::waiting));
  Afternoon stage(state);
  stage.press("screening.word.2");
  stage.press("screening.word.2");
  EXPECT_FALSE(stage.enabled("screening.mask"));
  stage.press("screening.word.2");
  stage.press("screening.on");
  EXPECT_FALSE(stage.enabled("screening.mask")) << "the tap was on a word of the answer before";
}

TEST(PanelScreening, ShowsAVeryLongWordWhole) {
  Afternoon stage(make_one((kLongWord + " en meer").c_str()));
  EXPECT_TRUE(stage.in_sight("screening.word.0"));
  stage.press("screening.word.0");
  stage.press("screening.mask");
  EXPECT_EQ(stage.session().answers[0].text, "[...] en meer");
}

TEST(PanelScreening, NamesTheQuestionAndTheLane) {
  EXPECT_TRUE(Afternoon(make_one("Warme overdracht")).shows("Vraag 1: Wat werkt"));
}

}  // namespace
}  // namespace afternoon
