// Tables of answers as they come from spreadsheets, other programs and hands.
#include "sessions/answers.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/sample_format.h"

namespace {

using Rows = std::vector<std::string>;

base::Result<sessions::AnswerTable> read(std::string_view bytes) {
  return sessions::read_answers(bytes, "x.tsv", support::make_format());
}

// "line|question|text" of each accepted row.
Rows accepted(std::string_view bytes) {
  const auto table = read(bytes);
  if (!table) return {table.error().detail};
  Rows rows;
  for (const auto& row : table->accepted)
    rows.push_back(fmt::format("{}|{}|{}", row.line, row.question, row.text));
  return rows;
}

// "line|reason" of each refused row.
Rows refused(std::string_view bytes) {
  const auto table = read(bytes);
  if (!table) return {table.error().detail};
  Rows rows;
  for (const auto& row : table->refused) rows.push_back(fmt::format("{}|{}", row.line, row.reason));
  return rows;
}

std::string failure(std::string_view bytes) {
  const auto table = read(bytes);
  if (table) return "read";
  EXPECT_EQ(table.error().code, base::ErrorCode::bad_answers_file);
  return table.error().detail;
}

TEST(AnswerTable, ReadsTabsWithTheQuestionAsNumber) {
  EXPECT_EQ(accepted("question\ttext\n1\tWarme overdracht\n3\tTijd\n"),
            (Rows{"2|1|Warme overdracht", "3|3|Tijd"}));
}

TEST(AnswerTable, ReadsTheQuestionByItsTextWhateverCaseAndBlanks) {
  EXPECT_EQ(accepted("vraag\tantwoord\nwat is  INGEWIKKELD? \tde bus\nWaarover ben je tevreden?\tveel\n"),
            (Rows{"2|2|de bus", "3|1|veel"}));
}

TEST(AnswerTable, ReadsSemicolonsAndQuotesAsASpreadsheetWritesThem) {
  const char* csv =
      "vraag;antwoord\r\n"
      "1;\"Korte lijnen; en \"\"even bellen\"\"\"\r\n"
      "2;gewoon \"druk\" hier\r\n"
      "3;\"twee\r\nregels\"\r\n"
      "1;daarna\r\n";
  EXPECT_EQ(accepted(csv), (Rows{"2|1|Korte lijnen; en \"even bellen\"", "3|2|gewoon \"druk\" hier",
                                 "4|3|twee\r\nregels", "6|1|daarna"}));
  EXPECT_TRUE(refused(csv).empty());
}

TEST(AnswerTable, ReadsCommasAndTheMarkOfWindows) {
  EXPECT_EQ(accepted("\xEF\xBB\xBF\"question\",\"text\"\n1,\"tijd, geld\"\n"), (Rows{"2|1|tijd, geld"}));
}

TEST(AnswerTable, LetsEveryCharacterBetweenTabsStandForItself) {
  EXPECT_EQ(
      accepted("question\ttext\n1\t\"Hier spreken wij Nederlands\" hangt er\n2\t\"open\n3\tja; nee, 'ok'\n"),
      (Rows{"2|1|\"Hier spreken wij Nederlands\" hangt er", "3|2|\"open", "4|3|ja; nee, 'ok'"}));
}

TEST(AnswerTable, FindsItsColumnsAnywhereAndIgnoresOthers) {
  EXPECT_EQ(accepted("id\tquestion\ttheme\tkind\ttext\na001\t2\tvo-overstap\tvalkuil\tniemand belt\n"),
            (Rows{"2|2|niemand belt"}));
  EXPECT_EQ(accepted("TEXT \t Question\nniemand belt\t2\n"), (Rows{"2|2|niemand belt"}));
}

TEST(AnswerTable, ReadsThreeHundredRowsOfAnotherProgram) {
  std::string table = "id\tquestion\ttheme\tkind\ttext\n";
  for (int i = 0; i < 300; ++i)
    table += fmt::format("a{:03}\t{}\toverig\tkans\tantwoord {}\n", i, i % 3 + 1, i);
  EXPECT_EQ(accepted(table).size(), 300u);
  EXPECT_TRUE(refused(table).empty());
}

TEST(AnswerTable, ReadsTheLineEndsOfEverySystem) {
  const Rows expected{"2|1|een", "3|2|twee"};
  EXPECT_EQ(accepted("question\ttext\n1\teen\n2\ttwee"), expected);
  EXPECT_EQ(accepted("question\ttext\r\n1\teen\r\n2\ttwee\r\n"), expected);
  EXPECT_EQ(accepted("question\ttext\r1\teen\r2\ttwee\r"), expected);
}

TEST(AnswerTable, PassesOverEmptyLinesAndEmptyCells) {
  EXPECT_EQ(accepted("\nquestion;text\n\n1;een;;\n;;;\n  ;\n2;twee\n"), (Rows{"4|1|een", "7|2|twee"}));
}

TEST(AnswerTable, KeepsLettersOfEveryLanguage) {
  EXPECT_EQ(accepted("question\ttext\n1\tcoördinatie één 🙂 дякую \u201Cja\u201D\n"),
            (Rows{"2|1|coördinatie één 🙂 дякую \u201Cja\u201D"}));
  EXPECT_EQ(accepted("question\ttext\n1\tvoilà\n"), (Rows{"2|1|voilà"}));
}

TEST(AnswerTable, RefusesARowWithItsLineAndReadsOn) {
  const char* table =
      "question\ttext\n1\tgoed\n4\tte hoog\n0\tte laag\n\tzonder vraag\n2\t   \n3\tweer goed\n";
  EXPECT_EQ(accepted(table), (Rows{"2|1|goed", "7|3|weer goed"}));
  const std::string question = "de vraag is geen nummer van 1 tot 3 en geen tekst van een vraag";
  EXPECT_EQ(refused(table),
            (Rows{"3|" + question, "4|" + question, "5|" + question, "6|er staat geen antwoord"}));
}

TEST(AnswerTable, SaysWhenARowHasMoreColumnsThanTheHeader) {
  EXPECT_EQ(refused("question,text\n1,tijd, geld\n"),
            (Rows{"2|er staan 3 kolommen, de eerste regel heeft er 2"}));
}

TEST(AnswerTable, EndsARowWithASlipInItsQuotesAtItsLine) {
  const char* csv = "question;text\n1;\"open\n2;\"dicht\"\n3;\"half\" open\n1;goed\n";
  EXPECT_EQ(accepted(csv), (Rows{"3|2|dicht", "5|1|goed"}));
  EXPECT_EQ(refused(csv).size(), 2u);
  EXPECT_EQ(refused("question;text\n1;\"open\n2;goed\n"),
            (Rows{"2|een aanhalingsteken gaat open en niet meer dicht"}));
}

TEST(AnswerTable, RefusesAnAnswerThatIsTooLong) {
  const std::string most(model::kMaxAnswerBytes, 'a');
  EXPECT_EQ(accepted("question\ttext\n1\t" + most + "\n").size(), 1u);
  EXPECT_EQ(refused("question\ttext\n1\t" + most + "b\n"),
            (Rows{"2|het antwoord is 8001 bytes lang, hooguit 8000 kan"}));
}

// The reason may be read aloud, written to a log or shown on a wall.
TEST(AnswerTable, NeverRepeatsWhatAnAnswerSays) {
  const std::string secret = "Fatima";
  for (const std::string& table :
       {"question\ttext\n" + secret + "\t1\n", "question\ttext\n9\t" + secret + "\n",
        "question;text\n1;\"" + secret + "\n", "question;text\n1;\"a\" " + secret + "\n",
        "question,text\n1,a," + secret + "\n"}) {
    const Rows reasons = refused(table);
    ASSERT_EQ(reasons.size(), 1u) << table;
    EXPECT_EQ(reasons[0].find(secret), std::string::npos) << reasons[0];
  }
  EXPECT_EQ(failure("1\t" + secret + "\n").find(secret), std::string::npos);
  EXPECT_EQ(failure("1\t" + secret + "\xE9\n").find(secret), std::string::npos);
}

TEST(AnswerTable, IsRefusedWholeWithoutItsColumns) {
  for (const char* table : {"", "\n", "1\tgoed\n", "question\n1\n", "text\ngoed\n", "question text\n1 goed\n",
                            "question\tvraag\ttext\n1\t1\tgoed\n", "\"question;text\n1;goed\n"}) {
    EXPECT_NE(failure(table).find("een kolom 'question' (of 'vraag')"), std::string::npos) << table;
  }
}

TEST(AnswerTable, IsRefusedWholeWhenItIsNoUtf8) {
  EXPECT_NE(failure("question\ttext\n1\t\xE9\xE9n\n").find("x.tsv:2:3: gevonden: byte 17 (0xE9)"),
            std::string::npos);
  EXPECT_NE(failure(std::string_view("\xFF\xFEq\0u\0", 6)).find("UTF-16"), std::string::npos);
}

TEST(AnswerTable, IsRefusedWholeWhenItIsTooLarge) {
  EXPECT_NE(failure(std::string(sessions::kMaxAnswerTableBytes + 1, ' ')).find("hooguit"), std::string::npos);
  std::string table = "question\ttext\n";
  for (std::size_t i = 0; i < model::kMaxAnswers; ++i) table += "1\tja\n";
  EXPECT_EQ(accepted(table).size(), model::kMaxAnswers);
  EXPECT_NE(failure(table + "1\tja\n").find("meer dan 20000 antwoorden"), std::string::npos);
}

TEST(AnswerTable, SurvivesTablesMadeToBreakIt) {
  const std::size_t much = std::size_t{1} << 20;
  const std::string head = "question;text\n";
  for (const std::string& table :
       {head + std::string(much, ';'), head + std::string(much, '"'), head + std::string(much, '\n'),
        head + "1;\"" + std::string(much, '\n'), std::string(much, ';') + "question;text",
        head + "1;" + std::string(much, 'a'), head + std::string(much, '\0')}) {
    EXPECT_TRUE(accepted(table).size() <= 1) << table.substr(0, 20);
  }
  std::string quotes = head;
  for (int i = 0; i < 5000; ++i) quotes += "1;\"open\n";
  EXPECT_EQ(refused(quotes).size(), 5000u);
  std::string wide = head + "1;a";
  for (std::size_t i = 0; i < 200; ++i) wide += ";b";
  EXPECT_EQ(refused(wide), (Rows{"2|er staan meer dan 100 kolommen"}));
}

}  // namespace
