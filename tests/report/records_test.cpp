// What other programs read of a session.
#include "report/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "report/afternoon.h"
#include "report/harvest.h"
#include "support/sample_format.h"

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

report::SummaryRecord summarise(const model::Session& session) {
  return report::compose_summary_record(support::make_format(), session, harvest::make_families());
}

std::vector<std::string> list_answers(const report::SummaryRecord& record) {
  std::vector<std::string> texts = record.loose;
  for (const report::ThemeRecord& theme : record.themes) {
    for (const report::LaneRecord& lane : theme.lanes) {
      texts.insert(texts.end(), lane.answers.begin(), lane.answers.end());
    }
  }
  return texts;
}

TEST(SummaryRecord, SaysWhereAndWhenAndHowManyWereExpected) {
  const report::SummaryRecord record = summarise(harvest::make_session());
  EXPECT_EQ(record.session, "Proefsessie");
  EXPECT_EQ(record.region, "Twente");
  EXPECT_EQ(base::to_iso(record.date), "2026-03-12");
  EXPECT_EQ(record.expected_people, 24);
  EXPECT_EQ(record.people, 0);
  EXPECT_FALSE(record.practice);
  EXPECT_FALSE(record.wiped);
}

TEST(SummaryRecord, HasEveryShownAnswerOnceAndNoOther) {
  EXPECT_THAT(list_answers(summarise(harvest::make_session())),
              UnorderedElementsAreArray(harvest::list_shown()));
}

TEST(SummaryRecord, CountsOnlyWhatWasShown) {
  const report::SummaryRecord record = summarise(harvest::make_session());
  ASSERT_EQ(record.lanes.size(), 2u);
  EXPECT_EQ(record.lanes[0].title, "Wat werkt");
  EXPECT_EQ(record.lanes[0].shown, 10);
  EXPECT_EQ(record.lanes[1].title, "Waar het schuurt");
  EXPECT_EQ(record.lanes[1].shown, 7);
}

TEST(SummaryRecord, TellsLargeThemesAndTakesSmallOnesOfAFamilyTogether) {
  const report::SummaryRecord record = summarise(harvest::make_session());
  ASSERT_EQ(record.themes.size(), 2u);
  EXPECT_EQ(record.themes[0].label, "Warme overdracht");
  EXPECT_THAT(record.themes[0].of, IsEmpty());
  EXPECT_EQ(record.themes[1].label, "Les en materiaal");
  EXPECT_THAT(record.themes[1].of, ElementsAre("Toetsen", "Boeken"));
  ASSERT_EQ(record.themes[0].lanes.size(), 2u);
  EXPECT_EQ(record.themes[0].lanes[1].title, "Waar het schuurt");
  EXPECT_THAT(record.themes[0].lanes[1].answers,
              UnorderedElementsAre("overdracht hapert 1", "overdracht hapert 2"));
}

TEST(SummaryRecord, OnlyNamesASmallTheme) {
  const report::SummaryRecord record = summarise(harvest::make_session());
  EXPECT_THAT(record.signals, ElementsAre("Ouders"));
  EXPECT_THAT(record.loose, UnorderedElementsAre("ouders bereiken 1", "ouders bereiken 2", "los 1", "los 2",
                                                 "los 3", "los 4"));
}

TEST(SummaryRecord, LeavesNoSmallThemeToBeWorkedOutFromTheOthers) {
  model::Session session = harvest::make_session();
  std::erase_if(session.answers, [](const auto& answer) { return answer.text.rfind("los", 0) == 0; });
  const report::SummaryRecord record = summarise(session);
  EXPECT_GE(record.loose.size(), 5u);
  for (const report::ThemeRecord& theme : record.themes) {
    std::size_t answers = 0;
    for (const report::LaneRecord& lane : theme.lanes) answers += lane.answers.size();
    EXPECT_GE(answers, 5u) << theme.label;
  }
}

TEST(SummaryRecord, KeepsTheCountsWhenTheAnswersAreWiped) {
  model::Session session = harvest::make_session();
  model::wipe_answers(session, 3);
  const report::SummaryRecord record = summarise(session);
  EXPECT_TRUE(record.wiped);
  EXPECT_EQ(record.lanes.at(0).shown, 10);
  EXPECT_THAT(list_answers(record), IsEmpty());
  EXPECT_THAT(record.themes, IsEmpty());
  EXPECT_THAT(record.signals, IsEmpty());
}

TEST(PlanRecord, HasActionsAndOpenPointsInTheOrderOfThePlan) {
  model::Session session = afternoon::make_session();
  for (std::size_t i = 0; i < session.plan.size(); ++i) session.plan[i].id = static_cast<int>(i) + 4;
  session.plan[2].state = model::ActionState::stuck;
  session.plan[2].origin = {3, "Ouders", 1, 2};
  session.plan[2].first_due = base::Date{2026, 9, 1};
  session.plan[1].goal = " \n";
  const report::PlanRecord record = report::compose_plan_record(support::make_format(), session);
  ASSERT_EQ(record.actions.size(), 3u);
  EXPECT_EQ(record.actions[0].action, "Overdrachtsgesprek invoeren");
  EXPECT_THAT(record.actions[0].partners, ElementsAre("Taalschool", "Gemeente"));
  EXPECT_EQ(record.actions[0].state, "agreed");
  EXPECT_TRUE(record.actions[1].is_open_point);
  EXPECT_EQ(record.actions[1].goal, "");
  EXPECT_EQ(record.actions[1].due, std::nullopt);
  EXPECT_EQ(record.actions[2].id, 6);
  EXPECT_EQ(record.actions[2].state, "stuck");
  EXPECT_EQ(record.actions[2].theme, "Ouders");
  EXPECT_EQ(record.actions[2].first_due, (base::Date{2026, 9, 1}));
}

TEST(PlanRecord, HasTheMomentsInOrderOfDate) {
  const report::PlanRecord record =
      report::compose_plan_record(support::make_format(), afternoon::make_session());
  ASSERT_EQ(record.moments.size(), 2u);
  EXPECT_EQ(record.moments[0].title, "Eerste check");
  EXPECT_EQ(record.moments[1].title, "Terugkijken");
}

}  // namespace
