#include <gtest/gtest.h>

#include "screens/plan_draft.h"
#include "screens/wording.h"

namespace {

TEST(Wording, TimeLeftIsInWholeMinutes) {
  EXPECT_EQ(screens::time_left(240), "Nog 4 minuten");
  EXPECT_EQ(screens::time_left(61), "Nog 2 minuten");
  EXPECT_EQ(screens::time_left(60), "Nog 1 minuut");
  EXPECT_EQ(screens::time_left(1), "Nog 1 minuut");
  EXPECT_EQ(screens::time_left(-59), "De tijd is om");
  EXPECT_EQ(screens::time_left(-60), "1 minuut over tijd");
  EXPECT_EQ(screens::time_left(-150), "2 minuten over tijd");
}

TEST(Wording, TheRunningTotalSaysAheadOrBehind) {
  EXPECT_EQ(screens::running_total(30), "Op schema");
  EXPECT_EQ(screens::running_total(185), "3 minuten achter");
  EXPECT_EQ(screens::running_total(-60), "1 minuut voor");
}

TEST(Wording, TheTimeOfDayGoesPastMidnight) {
  EXPECT_EQ(screens::time_of_day(15 * 60 + 5, 90 * 60), "16:35");
  EXPECT_EQ(screens::time_of_day(23 * 60 + 59, 120), "00:01");
}

TEST(Wording, TheFirstFewAnswersAreNotCountedAloud) {
  EXPECT_EQ(screens::answers_so_far(0), "");
  EXPECT_EQ(screens::answers_so_far(20), "Al minstens 20 antwoorden");
}

TEST(Wording, AnActionNamesWhatItLacks) {
  model::PlanAction action;
  action.goal = "Elke leerling heeft een overdrachtsgesprek";
  action.action = "Maak een vast formulier";
  EXPECT_EQ(screens::still_to_fill_in(action),
            "Nog invullen: trekker, datum, waaraan we het zien, eerste stap");
  action.owner = "Directeur";
  action.due = base::Date{2026, 5, 1};
  action.sign = "Elk gesprek staat in de agenda";
  action.first_step = "Bel drie scholen";
  EXPECT_EQ(screens::still_to_fill_in(action), "");
}

TEST(Wording, PartnersTypedBetweenCommasBecomeAList) {
  EXPECT_EQ(screens::split_at_commas(" gemeente,, ouders , "),
            (std::vector<std::string>{"gemeente", "ouders"}));
  EXPECT_TRUE(screens::split_at_commas("").empty());
  EXPECT_EQ(screens::join_with_and({"gemeente", "ouders", "COA"}), "gemeente, ouders en COA");
}

TEST(Wording, HolidaysThatBeginAlikeShareThatWord) {
  EXPECT_EQ(screens::name_holidays({}), "");
  EXPECT_EQ(screens::name_holidays({"Meivakantie"}), "Meivakantie");
  EXPECT_EQ(screens::name_holidays({"Zomervakantie Noord", "Zomervakantie Midden", "Zomervakantie Zuid"}),
            "Zomervakantie Noord, Midden en Zuid");
  EXPECT_EQ(screens::name_holidays({"Meivakantie", "Hemelvaart"}), "Meivakantie en Hemelvaart");
  EXPECT_EQ(screens::name_holidays({"Zomervakantie", "Zomervakantie Noord"}),
            "Zomervakantie en Zomervakantie Noord");
}

}  // namespace
