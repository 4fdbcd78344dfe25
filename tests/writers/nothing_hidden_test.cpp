// What was never shown in the room is in none of the files for other programs, searched in their bytes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sample_format.h"
#include "writers/csv.h"
#include "writers/ics.h"
#include "writers/json.h"

namespace {

using model::Screening;
using testing::HasSubstr;
using testing::Not;

void add_theme(model::Session& session, const char* label, const char* text, int answers) {
  const int theme = model::add_theme(session.board, label);
  for (int i = 0; i < answers; ++i) {
    const int number = static_cast<int>(session.answers.size());
    session.answers.push_back(support::make_answer(number, 1 + i % 3, text, Screening::shown));
    model::move_answers(session.board, {session.answers.back().key}, theme);
  }
}

model::Session make_session() {
  model::Session session = support::make_session();
  add_theme(session, "Groot thema", "van velen", 12);
  add_theme(session, "Klein thema", "van een paar", 3);
  add_theme(session, "Ander klein thema", "van weer een paar", 4);
  int number = 900;
  for (const Screening screening : {Screening::hidden, Screening::waiting, Screening::unreleased}) {
    session.answers.push_back(support::make_answer(++number, 1, "geheim gebleven", screening));
  }
  session.plan.resize(1);
  session.plan[0].id = 1;
  session.plan[0].action = "Bellen";
  session.plan[0].due = base::Date{2026, 6, 1};
  session.plan[0].origin = {2, "Klein thema", 731, 973};
  session.moments = {{"Eerste check", {2026, 4, 23}}};
  return session;
}

struct Files {
  std::string plan_csv, answers_csv, calendar, summary_json, plan_json;
  std::string all() const { return plan_csv + answers_csv + calendar + summary_json + plan_json; }
};

Files write_files(const model::Session& session) {
  const model::Format format = support::make_format();
  return {writers::write_csv(report::compose_plan_sheet(session)),
          writers::write_csv(report::compose_answer_sheet(format, session, {})),
          writers::write_ics(report::compose_calendar(format, session)).value(),
          writers::write_json(report::compose_summary_record(format, session, {})),
          writers::write_json(report::compose_plan_record(format, session))};
}

TEST(FilesForOtherPrograms, HoldNothingThatWasNotShown) {
  model::Session session = make_session();
  const std::string files = write_files(session).all();
  EXPECT_THAT(files, HasSubstr("van velen"));
  EXPECT_THAT(files, Not(HasSubstr("geheim")));
  std::erase_if(session.answers, [](const auto& answer) { return answer.screening != Screening::shown; });
  EXPECT_EQ(write_files(session).all(), files);
}

TEST(FilesForOtherPrograms, OnlyNameASmallTheme) {
  const Files files = write_files(make_session());
  EXPECT_THAT(files.answers_csv, Not(HasSubstr("lein thema")));
  EXPECT_THAT(files.answers_csv, HasSubstr("\r\nLosse antwoorden;;van een paar\r\n"));
  EXPECT_THAT(files.summary_json,
              HasSubstr("\"signals\": [\n    \"Klein thema\",\n    \"Ander klein thema\"\n  ]"));
  EXPECT_THAT(files.all(), Not(HasSubstr("731")));
  EXPECT_THAT(files.all(), Not(HasSubstr("973")));
}

TEST(FilesForOtherPrograms, HoldNoAnswerOnceTheAnswersAreWiped) {
  model::Session session = make_session();
  model::wipe_answers(session, 3);
  EXPECT_THAT(write_files(session).all(), Not(HasSubstr("van ")));
}

}  // namespace
