// The board goes into the file and comes out of it; rows that cannot be a board are refused with the reason.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/samples.h"
#include "store/session_file.h"

namespace {
using samples::write_and_read;

TEST(BoardRows, GiveBackThemesInTheOrderOfTheWall) {
  model::Session session = samples::make_session(40);
  EXPECT_EQ(write_and_read(session).board, session.board);
  model::move_theme(session.board, session.board.themes[2].id, 0);
  EXPECT_EQ(write_and_read(session).board, session.board);
}

TEST(BoardRows, GiveBackEveryKindOfPlacement) {
  model::Session session = samples::make_session(60);
  auto placed = session.board.placements.begin();
  for (const int theme : {model::kLoose, 7}) {
    for (const bool by_room : {false, true}) {
      (placed++)->second = {theme, by_room, std::nullopt, std::nullopt};
      (placed++)->second = {theme, by_room, 0, std::nullopt};
      (placed++)->second = {theme, by_room, std::nullopt, 99};
    }
  }
  EXPECT_EQ(write_and_read(session).board, session.board);
}

TEST(BoardRows, GiveBackAShownAnswerThatNobodyPlacedYet) {
  model::Session session = samples::make_session(40);
  session.board.placements.erase(session.board.placements.begin());
  EXPECT_EQ(write_and_read(session).board, session.board);
}

TEST(BoardRows, GiveBackPracticesInThemesAndDroppedConcepts) {
  model::Session session = samples::make_session(40);
  model::lay_practice(session.board, "starttasje", model::kLoose);
  model::lay_practice(session.board, "brandbrief", 4);
  model::remove_theme(session.board, 7);
  const model::Board board = write_and_read(session).board;
  EXPECT_EQ(board, session.board);
  EXPECT_EQ(board.practices.at("brandbrief"), 4);
  EXPECT_TRUE(model::is_dropped(board, "tijd"));
}

TEST(BoardRows, RememberTheIdsOfThemesThatWent) {
  model::Session session = samples::make_session(40);
  const int last = model::add_theme(session.board, "Kort op de wand");
  model::remove_theme(session.board, last);
  model::Session again = write_and_read(session);
  EXPECT_GT(model::add_theme(again.board, "Nieuw"), last);
}

TEST(BoardRows, KeepThemesAndNoPlacementsWhenTheAnswersAreWiped) {
  model::Session session = samples::make_session(40);
  model::wipe_answers(session, 5);
  const model::Board board = write_and_read(session).board;
  EXPECT_EQ(board.themes.size(), 3u);
  EXPECT_TRUE(board.placements.empty());
}

std::string placement(const std::string& key, const std::string& cells) {
  return "INSERT INTO placements VALUES(" + key + ", " + cells + ")";
}

const char* const kKey = "x'00112233445566778899aabbccddeeff'";

const samples::BadRows kBadRows[] = {
    {"a column for when it was placed", "tables", "ALTER TABLE placements ADD COLUMN at TEXT"},
    {"placements with row ids", "tables",
     "DROP TABLE placements; CREATE TABLE placements(key BLOB NOT NULL PRIMARY KEY, theme INTEGER NOT NULL,"
     " by_room INTEGER NOT NULL, lane INTEGER, proposed_lane INTEGER)"},
    {"no board", "expected 1 to 0", "DELETE FROM board"},
    {"two boards", "another row", "INSERT INTO board VALUES(2, 9)"},
    {"a next id of nought", "next id", "UPDATE board SET next_id = 0"},
    {"a next id beyond all themes", "next id", "UPDATE board SET next_id = 1000001"},
    {"a next id that a theme has", "id 7, expected 1 to 6", "UPDATE board SET next_id = 7"},
    {"a theme missing in between", "one by one", "DELETE FROM themes WHERE place = 1"},
    {"a theme with the id of losse antwoorden", "id 0", "UPDATE themes SET id = 0 WHERE place = 2"},
    {"two themes with one id", "id that comes twice", "UPDATE themes SET id = 4 WHERE place = 1"},
    {"an empty label", "label of a theme: 0 bytes", "UPDATE themes SET label = '' WHERE place = 0"},
    {"a blank label", "nothing in it", "UPDATE themes SET label = '  ' WHERE place = 0"},
    {"a label of 61 letters", "61 letters", "UPDATE themes SET label = printf('%.61c', 'x') WHERE place = 0"},
    {"a label of two lines", "one line", "UPDATE themes SET label = 'a' || char(10) || 'b' WHERE place = 0"},
    {"a label with a bidi override", "U+202E",
     "UPDATE themes SET label = 'a' || char(8238) || 'b' WHERE place = 0"},
    {"a label of bytes", "no text", "UPDATE themes SET label = x'0102' WHERE place = 0"},
    {"a label that is no UTF-8", "invalid UTF-8",
     "UPDATE themes SET label = CAST(x'61fffe62' AS TEXT) WHERE place = 0"},
    {"a flag of two", "out of range", "UPDATE themes SET named_by_room = 2 WHERE place = 0"},
    {"a concept with a capital", "a name that none can have",
     "UPDATE themes SET concept = 'Tijd' WHERE place = 2"},
    {"a concept of two themes", "concept that comes twice",
     "UPDATE themes SET concept = 'bellen' WHERE place = 2"},
    {"a merged concept without a name", "a name that none can have",
     "INSERT INTO merged_concepts VALUES(1, '')"},
    {"a concept merged into no theme", "without a theme", "INSERT INTO merged_concepts VALUES(9, 'x')"},
    {"a concept merged twice", "concept that comes twice", "INSERT INTO merged_concepts VALUES(1, 'bellen')"},
    {"a placement of no answer", "not shown", placement(kKey, "4, 0, NULL, NULL")},
    {"placements of hidden answers", "not shown", "UPDATE answers SET screening = 3"},
    {"a placement under a short key", "no key of 16 bytes", placement("x'00'", "4, 0, NULL, NULL")},
    {"a placement under a word", "no key of 16 bytes", placement("'abc'", "4, 0, NULL, NULL")},
    {"a theme that is not there", "theme that is not there", "UPDATE placements SET theme = 3"},
    {"a theme of minus one", "out of range", "UPDATE placements SET theme = -1"},
    {"a lane beyond all formats", "lane 101 of 100", "UPDATE placements SET lane = 100"},
    {"a lane that is a word", "no whole number", "UPDATE placements SET proposed_lane = 'een'"},
    {"a lane of minus one", "out of range", "UPDATE placements SET proposed_lane = -1"},
    {"a half pinned answer", "no whole number", "UPDATE placements SET by_room = 0.5"},
    {"a practice without a name", "practice with a name", "INSERT INTO laid_practices VALUES('', 4)"},
    {"a practice with a capital", "practice with a name", "INSERT INTO laid_practices VALUES('Tasje', 4)"},
    {"a practice in no theme", "practice in a theme that is not there",
     "UPDATE laid_practices SET theme = 3 WHERE practice = 'evaluatie'"},
    {"a practice that is loose", "practice in a theme that is not there",
     "UPDATE laid_practices SET theme = 0 WHERE practice = 'evaluatie'"},
    {"a practice in a word", "no whole number", "UPDATE laid_practices SET theme = 'vier'"},
    {"a practice that is bytes", "no text", "INSERT INTO laid_practices VALUES(x'61', 4)"},
    {"a practice taken away", "seal", "DELETE FROM laid_practices WHERE practice = 'evaluatie'"},
    {"a dropped concept without a name", "dropped concept with a name",
     "INSERT INTO dropped_concepts VALUES('')"},
    {"a dropped concept that has a theme", "comes twice or has a theme",
     "INSERT INTO dropped_concepts VALUES('tijd')"},
    {"a dropped concept merged into a theme", "comes twice or has a theme",
     "INSERT INTO dropped_concepts VALUES('bellen')"},
    {"a dropped concept of bytes", "no text", "INSERT INTO dropped_concepts VALUES(x'61')"},
    {"a concept that is dropped no longer", "seal", "DELETE FROM dropped_concepts WHERE concept = 'vervoer'"},
    {"an honest move by another program", "seal", "UPDATE placements SET theme = 2 WHERE theme = 4"},
};

TEST(BoardRows, ThatCannotBeABoardAreRefusedWithTheReason) {
  samples::expect_each_refused(samples::make_session(40), kBadRows);
}

}  // namespace
