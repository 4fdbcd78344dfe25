// Files of older versions come up the ladder; the shape of the tables is what the promise of anonymity rests
// on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "store/samples.h"
#include "store/schema.h"
#include "store/session_file.h"

namespace {
using samples::run_sql;
using store::SessionFile;

// A file as version 1 wrote it, word for word: never to be changed along with the program.
constexpr const char* kVersionOne = R"(
PRAGMA page_size = 4096; PRAGMA application_id = 1297306446;
CREATE TABLE session(one INTEGER NOT NULL PRIMARY KEY, format_source TEXT NOT NULL, region TEXT NOT NULL, day TEXT NOT NULL, people INTEGER NOT NULL, version_minutes INTEGER NOT NULL, practice INTEGER NOT NULL, code_hash TEXT NOT NULL, block INTEGER NOT NULL, page INTEGER NOT NULL, entry_open INTEGER NOT NULL, closed INTEGER NOT NULL, wiped INTEGER NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE guides(place INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE plan(place INTEGER NOT NULL PRIMARY KEY, goal TEXT NOT NULL, action TEXT NOT NULL, owner TEXT NOT NULL, due TEXT, sign TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE partners(plan_place INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY(plan_place, place)) WITHOUT ROWID;
CREATE TABLE figures(question INTEGER NOT NULL PRIMARY KEY, given INTEGER NOT NULL, shown INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE answers(question INTEGER NOT NULL, key BLOB NOT NULL, text TEXT NOT NULL, screening INTEGER NOT NULL, PRIMARY KEY(question, key)) WITHOUT ROWID;
CREATE TABLE padding(one INTEGER NOT NULL PRIMARY KEY, zeros BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = 1;
INSERT INTO session VALUES(1, 'title = "Middagsessie"', 'Twente', '2026-03-12', 24, 120, 0, '', 8, 1, 1, 0, 0, 0);
INSERT INTO guides VALUES(0, 'Gids een', 'presentator');
INSERT INTO plan VALUES(0, 'Rust', 'Overleg', 'Directeur', '2026-05-01', 'Minder verzuim');
INSERT INTO partners VALUES(0, 0, 'Gemeente'), (0, 1, 'Bestuur');
INSERT INTO figures VALUES(1, 3, 2);
INSERT INTO answers VALUES(1, x'00112233445566778899aabbccddeeff', 'Een antwoord van vroeger', 2);
INSERT INTO padding VALUES(1, x'00');
)";

// What version 2 added.
constexpr const char* kVersionTwo = R"(
CREATE TABLE own_texts(slide TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE moments(place INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL, day TEXT NOT NULL) WITHOUT ROWID;
PRAGMA user_version = 2;
INSERT INTO own_texts VALUES('povo/0', 'Eigen woorden');
INSERT INTO moments VALUES(0, 'Eerste check', '2026-04-09');
)";

// What version 3 added.
constexpr const char* kVersionThree = R"(
CREATE TABLE board(one INTEGER NOT NULL PRIMARY KEY, next_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE themes(place INTEGER NOT NULL PRIMARY KEY, id INTEGER NOT NULL, concept TEXT NOT NULL, label TEXT NOT NULL, named_by_room INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE merged_concepts(theme_place INTEGER NOT NULL, concept TEXT NOT NULL, PRIMARY KEY(theme_place, concept)) WITHOUT ROWID;
CREATE TABLE placements(key BLOB NOT NULL PRIMARY KEY, theme INTEGER NOT NULL, by_room INTEGER NOT NULL, lane INTEGER, proposed_lane INTEGER) WITHOUT ROWID;
PRAGMA user_version = 3;
INSERT INTO board VALUES(1, 6);
INSERT INTO themes VALUES(0, 5, 'tijd', 'Tijd', 0);
INSERT INTO merged_concepts VALUES(0, 'rooster');
INSERT INTO placements VALUES(x'00112233445566778899aabbccddeeff', 5, 1, NULL, 1);
)";

// What version 4 added.
constexpr const char* kVersionFour = R"(
CREATE TABLE plan_more(place INTEGER NOT NULL PRIMARY KEY, first_step TEXT NOT NULL, if_then TEXT NOT NULL, means TEXT NOT NULL, paid_by TEXT NOT NULL, origin_theme INTEGER NOT NULL, origin_label TEXT NOT NULL, origin_works INTEGER NOT NULL, origin_hurts INTEGER NOT NULL, state INTEGER NOT NULL, changed TEXT NOT NULL, remark TEXT NOT NULL, first_due TEXT) WITHOUT ROWID;
CREATE TABLE votes(one INTEGER NOT NULL PRIMARY KEY, stand INTEGER NOT NULL, method INTEGER NOT NULL, voters INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE vote_options(place INTEGER NOT NULL PRIMARY KEY, theme INTEGER NOT NULL, label TEXT NOT NULL, votes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE laid_practices(practice TEXT NOT NULL PRIMARY KEY, theme INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dropped_concepts(concept TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
PRAGMA user_version = 4;
INSERT INTO plan_more VALUES(0, 'Bellen', 'Als, dan', 'Tijd', 'Bestuur', 5, 'Tijd', 3, 4, 1, 'Meer rust', 'Loopt', '2026-04-01');
INSERT INTO votes VALUES(1, 2, 1, 12);
INSERT INTO vote_options VALUES(0, 5, 'Tijd', 7);
INSERT INTO laid_practices VALUES('starttasje', 5);
INSERT INTO dropped_concepts VALUES('vervoer');
)";

// What a file says that was brought up from an older version, and the bytes it has then.
void expect_brought_up(const std::string& sql, const model::Session& content) {
  const samples::Folder folder;
  run_sql(folder / "oud.sessie", sql);
  {
    const auto file = SessionFile::open(folder / "oud.sessie");
    ASSERT_TRUE(file) << file.error().detail;
    EXPECT_EQ(file->content(), content);
  }
  ASSERT_TRUE(SessionFile::create(folder / "nieuw.sessie", content));
  EXPECT_EQ(samples::read_bytes(folder / "oud.sessie"), samples::read_bytes(folder / "nieuw.sessie"));
}

// What the file of version 1 says.
model::Session content_of_version_one() {
  model::Session session;
  session.format_source = "title = \"Middagsessie\"";
  session.region = "Twente";
  session.date = {2026, 3, 12};
  session.guides = {{"Gids een", "presentator"}};
  session.people = 24;
  session.place = {8, 1};
  session.entry_open = true;
  const base::Key key{
      {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}};
  session.answers = {{key, 1, "Een antwoord van vroeger", model::Screening::shown}};
  session.plan = {
      {"Rust", "Overleg", "Directeur", {"Gemeente", "Bestuur"}, base::Date{2026, 5, 1}, "Minder verzuim"}};
  session.plan[0].id = 1;
  session.next_action_id = 2;
  session.figures = {{3}, {2}};
  return session;
}

model::Session content_of_version_two() {
  model::Session session = content_of_version_one();
  session.own_texts = {{"povo/0", "Eigen woorden"}};
  session.moments = {{"Eerste check", {2026, 4, 9}}};
  return session;
}

model::Session content_of_version_three() {
  model::Session session = content_of_version_two();
  session.board.themes = {{5, "tijd", "Tijd", false, {"rooster"}}};
  session.board.next_id = 6;
  session.board.placements[session.answers[0].key] = {5, true, std::nullopt, 1};
  return session;
}

TEST(Ladder, AFileOfVersionOneIsReadAndBroughtUp) {
  expect_brought_up(kVersionOne, content_of_version_one());
}

TEST(Ladder, AFileOfVersionTwoIsReadAndBroughtUpWithAnEmptyBoard) {
  EXPECT_EQ(content_of_version_two().board, model::Board());
  expect_brought_up(std::string(kVersionOne) + kVersionTwo, content_of_version_two());
}

TEST(Ladder, AFileOfVersionThreeIsReadAndBroughtUpWithoutVotesAndWithNoMoreOfItsPlan) {
  const model::Session content = content_of_version_three();
  EXPECT_EQ(content.votes, model::Votes());
  EXPECT_EQ(content.plan[0].first_step, "");
  EXPECT_EQ(content.plan[0].state, model::ActionState::agreed);
  expect_brought_up(std::string(kVersionOne) + kVersionTwo + kVersionThree, content);
}

TEST(Ladder, AFileOfVersionFourIsReadAndItsActionsGetTheirNumber) {
  model::Session content = content_of_version_three();
  model::PlanAction& action = content.plan[0];
  action.first_step = "Bellen";
  action.if_then = "Als, dan";
  action.means = "Tijd";
  action.paid_by = "Bestuur";
  action.origin = {5, "Tijd", 3, 4};
  action.state = model::ActionState::busy;
  action.changed = "Meer rust";
  action.remark = "Loopt";
  action.first_due = base::Date{2026, 4, 1};
  content.votes = {model::VoteStand::closed, model::VoteMethod::hands, 12, {{5, "Tijd", 7}}};
  content.board.practices = {{"starttasje", 5}};
  content.board.dropped = {"vervoer"};
  EXPECT_EQ(action.id, 1);
  expect_brought_up(std::string(kVersionOne) + kVersionTwo + kVersionThree + kVersionFour, content);
}

TEST(Ladder, ALookAtAFileOfVersionOneLeavesItThere) {
  const samples::Folder folder;
  run_sql(folder / "oud.sessie", kVersionOne);
  const std::string bytes = samples::read_bytes(folder / "oud.sessie");
  EXPECT_EQ(store::peek(folder / "oud.sessie").value(), content_of_version_one());
  EXPECT_EQ(samples::read_bytes(folder / "oud.sessie"), bytes);
}

TEST(Ladder, AFileMustHaveTheTablesOfTheVersionItSays) {
  const samples::Folder folder;
  run_sql(folder / "oud.sessie", std::string(kVersionOne) + "PRAGMA user_version = 2;");
  EXPECT_EQ(store::check(folder / "oud.sessie").error().code, base::ErrorCode::damaged_file);
  run_sql(folder / "meer.sessie",
          std::string(kVersionOne) +
              "CREATE TABLE own_texts(slide TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) "
              "WITHOUT ROWID;");
  EXPECT_EQ(store::check(folder / "meer.sessie").error().code, base::ErrorCode::damaged_file);
}

TEST(Ladder, EachRungLeadsToTheNext) {
  for (int version = 1; version <= store::kSchemaVersion; ++version) {
    auto at_once = store::Database::open_in_memory();
    auto by_steps = store::Database::open_in_memory();
    ASSERT_TRUE(store::climb(*at_once, 0, version));
    for (int step = 0; step < version; ++step) ASSERT_TRUE(store::climb(*by_steps, step, step + 1));
    EXPECT_EQ(store::list_schema(*at_once).value(), store::list_schema(*by_steps).value());
    EXPECT_TRUE(store::check_schema(*at_once, version));
    EXPECT_EQ(at_once->ask("PRAGMA user_version").value(), std::to_string(version));
  }
}

// Every column there is. A new one must be thought about: could it tell a person, a turn, an order or a time?
TEST(Schema, NoColumnTellsWhoOrWhen) {
  const std::set<std::string> harmless{"session.one INTEGER",
                                       "session.format_source TEXT",
                                       "session.region TEXT",
                                       "session.day TEXT",
                                       "session.people INTEGER",
                                       "session.version_minutes INTEGER",
                                       "session.practice INTEGER",
                                       "session.code_hash TEXT",
                                       "session.block INTEGER",
                                       "session.page INTEGER",
                                       "session.entry_open INTEGER",
                                       "session.closed INTEGER",
                                       "session.wiped INTEGER",
                                       "session.seal INTEGER",
                                       "guides.place INTEGER",
                                       "guides.name TEXT",
                                       "guides.role TEXT",
                                       "plan.place INTEGER",
                                       "plan.goal TEXT",
                                       "plan.action TEXT",
                                       "plan.owner TEXT",
                                       "plan.due TEXT",
                                       "plan.sign TEXT",
                                       "partners.plan_place INTEGER",
                                       "partners.place INTEGER",
                                       "partners.name TEXT",
                                       "figures.question INTEGER",
                                       "figures.given INTEGER",
                                       "figures.shown INTEGER",
                                       "answers.question INTEGER",
                                       "answers.key BLOB",
                                       "answers.text TEXT",
                                       "answers.screening INTEGER",
                                       "board.one INTEGER",
                                       "board.next_id INTEGER",
                                       "themes.place INTEGER",
                                       "themes.id INTEGER",
                                       "themes.concept TEXT",
                                       "themes.label TEXT",
                                       "themes.named_by_room INTEGER",
                                       "merged_concepts.theme_place INTEGER",
                                       "merged_concepts.concept TEXT",
                                       "placements.key BLOB",
                                       "placements.theme INTEGER",
                                       "placements.by_room INTEGER",
                                       "placements.lane INTEGER",
                                       "placements.proposed_lane INTEGER",
                                       "plan_more.place INTEGER",
                                       "plan_more.first_step TEXT",
                                       "plan_more.if_then TEXT",
                                       "plan_more.means TEXT",
                                       "plan_more.paid_by TEXT",
                                       "plan_more.origin_theme INTEGER",
                                       "plan_more.origin_label TEXT",
                                       "plan_more.origin_works INTEGER",
                                       "plan_more.origin_hurts INTEGER",
                                       "plan_more.state INTEGER",
                                       "plan_more.changed TEXT",
                                       "plan_more.remark TEXT",
                                       "plan_more.first_due TEXT",
                                       "plan_ids.place INTEGER",
                                       "plan_ids.id INTEGER",
                                       "attendance.one INTEGER",
                                       "attendance.people INTEGER",
                                       "plan_edition.one INTEGER",
                                       "plan_edition.edition INTEGER",
                                       "plan_edition.next_id INTEGER",
                                       "identity.one INTEGER",
                                       "identity.number INTEGER",
                                       "votes.one INTEGER",
                                       "votes.stand INTEGER",
                                       "votes.method INTEGER",
                                       "votes.voters INTEGER",
                                       "vote_options.place INTEGER",
                                       "vote_options.theme INTEGER",
                                       "vote_options.label TEXT",
                                       "vote_options.votes INTEGER",
                                       "laid_practices.practice TEXT",
                                       "laid_practices.theme INTEGER",
                                       "dropped_concepts.concept TEXT",
                                       "padding.one INTEGER",
                                       "padding.zeros BLOB",
                                       "own_texts.slide TEXT",
                                       "own_texts.text TEXT",
                                       "moments.place INTEGER",
                                       "moments.title TEXT",
                                       "moments.day TEXT"};
  auto database = store::Database::open_in_memory();
  ASSERT_TRUE(store::climb(*database, 0, store::kSchemaVersion));
  store::Statement columns(
      *database,
      "SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_schema m, pragma_table_info(m.name) c");
  std::set<std::string> found;
  while (columns.next()) found.insert(std::string(columns.bytes(0)));
  EXPECT_EQ(found, harmless);
}

TEST(Schema, NoTableCountsItsRows) {
  auto database = store::Database::open_in_memory();
  ASSERT_TRUE(store::climb(*database, 0, store::kSchemaVersion));
  store::Statement tables(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 0");
  std::set<std::string> with_row_ids;
  while (tables.next()) with_row_ids.insert(std::string(tables.bytes(0)));
  EXPECT_EQ(with_row_ids, (std::set<std::string>{"sqlite_schema"}));
}

}  // namespace
