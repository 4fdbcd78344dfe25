#include "model/session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sample_format.h"

namespace {

using model::Screening;
using support::make_answer;
using testing::ElementsAre;

model::Session make_answered() {
  model::Session session = support::make_session();
  session.answers = {make_answer(3, 2, "b", Screening::shown), make_answer(1, 3, "d", Screening::waiting),
                     make_answer(9, 1, "a", Screening::shown), make_answer(2, 2, "c", Screening::hidden)};
  model::sort_answers(session.answers);
  return session;
}

TEST(Answers, StandByQuestionAndThenByKeyHoweverTheyCame) {
  std::vector<std::string> texts;
  for (const model::Answer& answer : make_answered().answers) texts.push_back(answer.text);
  EXPECT_THAT(texts, ElementsAre("a", "c", "b", "d"));
}

TEST(Figures, CountWhatWasGivenAndShownPerQuestion) {
  const model::Figures figures = model::count_figures(make_answered(), 3);
  EXPECT_THAT(figures.given, ElementsAre(1, 2, 1));
  EXPECT_THAT(figures.shown, ElementsAre(1, 1, 0));
}

TEST(Figures, StayWhenTheAnswersAreWiped) {
  model::Session session = make_answered();
  const model::Figures before = model::count_figures(session, 3);
  model::wipe_answers(session, 3);
  EXPECT_TRUE(session.wiped);
  EXPECT_TRUE(session.answers.empty());
  EXPECT_EQ(model::count_figures(session, 3), before);
}

TEST(Figures, StayWhenTheAnswersAreWipedTwice) {
  model::Session session = make_answered();
  const model::Figures before = model::count_figures(session, 3);
  model::wipe_answers(session, 3);
  model::wipe_answers(session, 3);
  EXPECT_EQ(session.figures, before);
}

TEST(Figures, OfAWipedSessionHaveOneForEachQuestion) {
  model::Session session = support::make_session();
  session.wiped = true;
  session.figures = {{4}, {2}};
  EXPECT_THAT(model::count_figures(session, 3).given, ElementsAre(4, 0, 0));
  EXPECT_THAT(model::count_figures(session, 3).shown, ElementsAre(2, 0, 0));
}

TEST(Session, WithAnAnswerToNoQuestionIsNotOfThisFormat) {
  const model::Format format = support::make_format();
  model::Session session = make_answered();
  EXPECT_EQ(model::find_mismatch(format, session), std::nullopt);
  session.answers.push_back(make_answer(7, 4, "geheim"));
  EXPECT_EQ(model::find_mismatch(format, session), "an answer to question 4, the format has 3");
  session.answers.back().question = 0;
  EXPECT_EQ(model::find_mismatch(format, session), "an answer to question 0, the format has 3");
}

TEST(Session, NeedsAFormatWithBlocks) {
  EXPECT_TRUE(model::find_mismatch({}, support::make_session()));
}

TEST(Session, NamesASlideByBlockAndPage) {
  EXPECT_EQ(model::own_text_key(support::make_format().blocks[3], 0), "povo/0");
}

TEST(Moments, AreSoManyDaysAfterTheSession) {
  const auto moments = model::propose_moments(support::make_format(), {2026, 3, 12});
  ASSERT_EQ(moments.size(), 2u);
  EXPECT_EQ(moments[0], (model::Moment{"Eerste check", {2026, 4, 23}}));
  EXPECT_EQ(moments[1], (model::Moment{"Terugkijken", {2027, 3, 12}}));
}

TEST(Moments, MoveToMondayFromAWeekend) {
  for (int day = 1; day <= 31; ++day) {
    for (const model::Moment& moment : model::propose_moments(support::make_format(), {2026, 3, day})) {
      EXPECT_FALSE(base::is_weekend(moment.date)) << day;
    }
  }
  EXPECT_EQ(model::propose_moments(support::make_format(), {2026, 3, 14})[0].date, (base::Date{2026, 4, 27}));
  EXPECT_EQ(model::propose_moments(support::make_format(), {2026, 3, 15})[0].date, (base::Date{2026, 4, 27}));
}

TEST(Moments, MoveToTheFirstSchoolDayAfterAHoliday) {
  const auto moments = model::propose_moments(support::make_format(), {2026, 6, 1});
  EXPECT_EQ(moments[0].date, (base::Date{2026, 8, 24})) << "both holidays, and the weekend behind them";
}

TEST(SchoolDay, IsTheDayItselfOrTheFirstOneAfterWeekendAndHoliday) {
  const model::Format format = support::make_format();
  EXPECT_EQ(model::first_school_day(format, {2026, 3, 12}), (base::Date{2026, 3, 12}));
  EXPECT_EQ(model::first_school_day(format, {2026, 3, 14}), (base::Date{2026, 3, 16}));
  EXPECT_EQ(model::first_school_day(format, {2026, 7, 4}), (base::Date{2026, 8, 24}));
}

TEST(SchoolDay, KnowsNoHolidaysWhereTheFormatNamesNone) {
  EXPECT_EQ(model::first_school_day({}, {2026, 7, 8}), (base::Date{2026, 7, 8}));
}

}  // namespace
