// Rows and columns to work on in a spreadsheet.
#include "report/sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "report/afternoon.h"
#include "report/harvest.h"
#include "support/sample_format.h"

namespace {

using report::Cell;
using report::ColumnKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

// Rows by the titles of their columns.
std::vector<std::map<std::string, Cell>> read_rows(const report::Sheet& sheet) {
  std::vector<std::map<std::string, Cell>> rows;
  for (const auto& row : sheet.rows) {
    EXPECT_EQ(row.size(), sheet.columns.size());
    std::map<std::string, Cell>& read = rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) read[sheet.columns[i].title] = row[i];
  }
  return rows;
}

bool fits(const Cell& cell, const report::Column& column) {
  if (std::holds_alternative<std::monostate>(cell)) return true;
  const auto* text = std::get_if<std::string>(&cell);
  switch (column.kind) {
    case ColumnKind::text:
      return text != nullptr && !text->empty();
    case ColumnKind::choice:
      return text != nullptr && std::count(column.choices.begin(), column.choices.end(), *text) == 1;
    case ColumnKind::day:
      return std::holds_alternative<base::Date>(cell);
    case ColumnKind::number:
      return std::holds_alternative<int>(cell);
  }
  return false;
}

void expect_keeps_its_rules(const report::Sheet& sheet) {
  std::set<std::string> titles;
  for (const report::Column& column : sheet.columns) titles.insert(column.title);
  EXPECT_EQ(titles.size(), sheet.columns.size());
  EXPECT_LE(sheet.name.size(), 31u);
  for (const auto& row : sheet.rows) {
    ASSERT_EQ(row.size(), sheet.columns.size());
    for (std::size_t i = 0; i < row.size(); ++i) EXPECT_TRUE(fits(row[i], sheet.columns[i])) << i;
  }
}

model::PlanAction make_full_action() {
  model::PlanAction action = afternoon::make_session().plan.front();
  action.if_then = "Als een leerling overstapt, dan belt de taalschool";
  action.means = "Vier uur";
  action.paid_by = "Schoolbesturen";
  action.origin = {3, "Warme overdracht", 1, 3};
  action.state = model::ActionState::stuck;
  action.changed = "Twee scholen doen mee";
  action.remark = "De tijd\nontbreekt";
  action.first_due = base::Date{2026, 5, 1};
  return action;
}

TEST(PlanSheet, HasEveryFieldOfAnActionUnderItsLabel) {
  model::Session session = afternoon::make_session();
  session.plan = {make_full_action()};
  const report::Sheet sheet = report::compose_plan_sheet(session);
  expect_keeps_its_rules(sheet);
  EXPECT_EQ(sheet.title, "Regionaal actieplan Twente, 12 maart 2026");
  const std::map<std::string, Cell> expected{
      {"Nr", 1},
      {"Soort", "Actie"},
      {"Wat willen we bereiken?", "Elke leerling wordt goed overgedragen"},
      {"Wat gaan we doen?", "Overdrachtsgesprek invoeren"},
      {"Wie trekt?", "Directeur De Brug"},
      {"Wie doet mee?", "Taalschool, Gemeente"},
      {"Wanneer is het klaar?", base::Date{2026, 6, 1}},
      {"Eerst afgesproken", base::Date{2026, 5, 1}},
      {"Waaraan zien we dat het werkt?", "Elke leerling heeft een gesprek gehad"},
      {"Wat is de eerste stap deze maand?", "Data prikken"},
      {"Afgesproken als ... dan ...", "Als een leerling overstapt, dan belt de taalschool"},
      {"Wat is nodig?", "Vier uur"},
      {"Wie betaalt?", "Schoolbesturen"},
      {"Komt uit", "Warme overdracht"},
      {"Hoe staat het ervoor?", "Loopt vast"},
      {"Wat veranderde er?", "Twee scholen doen mee"},
      {"Opmerking", "De tijd\nontbreekt"},
      {"Nog invullen", Cell{}}};
  EXPECT_THAT(read_rows(sheet), ElementsAre(expected));
}

TEST(PlanSheet, NumbersActionsAndOpenPointsAsTheActionPlanDoesInTheOrderOfThePlan) {
  const report::Sheet sheet = report::compose_plan_sheet(afternoon::make_session());
  expect_keeps_its_rules(sheet);
  std::vector<std::pair<Cell, Cell>> numbers;
  for (auto& row : read_rows(sheet)) numbers.emplace_back(row["Soort"], row["Nr"]);
  const std::vector<std::pair<Cell, Cell>> expected{{"Actie", 1}, {"Open punt", 1}, {"Actie", 2}};
  EXPECT_EQ(numbers, expected);
}

TEST(PlanSheet, LeavesEmptyWhatNobodyFilledInAndSaysThatItIsMissing) {
  model::Session session = support::make_session();
  session.plan.emplace_back().goal = " \n";
  const auto rows = read_rows(report::compose_plan_sheet(session));
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].at("Wat willen we bereiken?"), Cell{});
  EXPECT_EQ(rows[0].at("Wanneer is het klaar?"), Cell{});
  EXPECT_EQ(rows[0].at("Nog invullen"),
            Cell{"doel, actie, trekker, datum, waaraan we het zien, eerste stap"});
}

TEST(PlanSheet, OffersTheFourStatesToChooseFrom) {
  const report::Sheet sheet = report::compose_plan_sheet(support::make_session());
  EXPECT_THAT(sheet.rows, IsEmpty());
  const auto column = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                   [](const auto& each) { return each.title == "Hoe staat het ervoor?"; });
  ASSERT_NE(column, sheet.columns.end());
  EXPECT_THAT(column->choices, ElementsAre("Afgesproken", "Bezig", "Klaar", "Loopt vast"));
}

TEST(PlanSheet, OfAPracticeSessionSaysThatItIsPractice) {
  model::Session session = support::make_session();
  session.practice = true;
  EXPECT_EQ(report::compose_plan_sheet(session).title,
            "Regionaal actieplan Twente, 12 maart 2026 (oefensessie)");
}

report::Sheet list_answers(const model::Session& session) {
  return report::compose_answer_sheet(support::make_format(), session, harvest::make_families());
}

std::vector<std::string> column_of(const report::Sheet& sheet, const char* title) {
  std::vector<std::string> texts;
  for (auto& row : read_rows(sheet)) {
    const auto* text = std::get_if<std::string>(&row[title]);
    texts.push_back(text == nullptr ? "" : *text);
  }
  return texts;
}

TEST(AnswerSheet, HasEveryShownAnswerOnceAndNoOther) {
  const report::Sheet sheet = list_answers(harvest::make_session());
  expect_keeps_its_rules(sheet);
  EXPECT_THAT(column_of(sheet, "Antwoord"), UnorderedElementsAreArray(harvest::list_shown()));
}

TEST(AnswerSheet, GivesThemeAndLaneOnlyOfWhatManyAnswersCarry) {
  std::map<std::string, int> places;
  for (auto& row : read_rows(list_answers(harvest::make_session()))) {
    const auto* lane = std::get_if<std::string>(&row["Kolom"]);
    ++places[std::get<std::string>(row["Thema"]) + "/" + (lane == nullptr ? "" : *lane)];
  }
  const std::map<std::string, int> expected{{"Warme overdracht/Wat werkt", 4},
                                            {"Warme overdracht/Waar het schuurt", 2},
                                            {"Les en materiaal/Wat werkt", 2},
                                            {"Les en materiaal/Waar het schuurt", 3},
                                            {"Losse antwoorden/", 6}};
  EXPECT_EQ(places, expected);
}

TEST(AnswerSheet, MixesTheAnswersOfASmallThemeWithTheLooseOnesWhateverThemeTheyStoodIn) {
  model::Session session = harvest::make_session();
  const report::Sheet before = list_answers(session);
  for (const base::Key& key : model::answers_of(session.board, 2)) {
    model::move_answers(session.board, {key}, model::kLoose);
  }
  EXPECT_EQ(list_answers(session).rows, before.rows);
}

TEST(AnswerSheet, IsTheSameWhateverTheOrderAndTheKeysOfTheAnswers) {
  model::Session session = harvest::make_session();
  const report::Sheet before = list_answers(session);
  std::map<base::Key, base::Key> keys;
  int number = 5000;
  for (model::Answer& answer : session.answers) {
    keys[answer.key] = support::make_answer(--number, 1, "").key;
    answer.key = keys[answer.key];
  }
  model::change_keys(session.board, keys);
  std::reverse(session.answers.begin(), session.answers.end());
  EXPECT_EQ(list_answers(session).rows, before.rows);
}

TEST(AnswerSheet, HasNoRowsOnceTheAnswersAreWipedOrWhenThereAreNone) {
  model::Session session = harvest::make_session();
  model::wipe_answers(session, 3);
  EXPECT_THAT(list_answers(session).rows, IsEmpty());
  EXPECT_THAT(list_answers(support::make_session()).rows, IsEmpty());
}

}  // namespace
