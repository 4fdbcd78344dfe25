// Themes by words alone: of a session, of a table, and what is said when a lexicon is wrong.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "store/session_file.h"
#include "terminal.h"

namespace {

using nlohmann::json;
using terminal::Ended;
using terminal::Terminal;

constexpr const char* kTable =
    "id\tquestion\ttext\n"
    "a1\t1\tWe bellen altijd even met de nieuwe juf voordat een kind gaat\n"
    "a2\t4\tDe gemeente betaalt het busje niet meer\n"
    "a3\t1\tHet geld is op, het potje is leeg\n"
    "a4\t5\tnvt\n";

TEST(Group, GivesEveryAnswerATheme) {
  Terminal terminal;
  const Ended grouped =
      terminal.run({"group", terminal.put("a.tsv", kTable), "--format", terminal::middagsessie_toml()});
  EXPECT_EQ(grouped.status, 0) << grouped.err;
  EXPECT_EQ(terminal::count(grouped.out, "\n"), 5u);
  EXPECT_EQ(terminal::count(grouped.out, "id\ttheme\tkind\n"), 1u);
  EXPECT_NE(grouped.out.find("a1\tWarme overdracht\tsuccesfactor\n"), std::string::npos) << grouped.out;
  EXPECT_NE(grouped.out.find("a3\tGeld en bekostiging\tvalkuil\n"), std::string::npos) << grouped.out;
  EXPECT_NE(grouped.out.find("a4\t-\tbehoefte\n"), std::string::npos) << grouped.out;
}

TEST(Group, NamesAnswersWithoutAnIdByTheirLine) {
  Terminal terminal;
  const Ended grouped = terminal.run({"group", terminal.put("a.tsv", "question\ttext\n1\tgeen idee\n"),
                                      "--format", terminal::middagsessie_toml()});
  EXPECT_EQ(grouped.out, "id\ttheme\tkind\n2\t-\tsuccesfactor\n");
}

TEST(Group, SaysWhichRowsItRefusedAndGroupsTheOthers) {
  Terminal terminal;
  const std::string table = terminal.put("a.tsv", "id\tquestion\ttext\nb1\t9\tBellen\nb2\t1\tnvt\n");
  const Ended grouped = terminal.run({"group", table, "--format", terminal::middagsessie_toml()});
  EXPECT_EQ(grouped.out, "id\ttheme\tkind\nb2\t-\tsuccesfactor\n");
  EXPECT_NE(grouped.err.find(table + ":2: "), std::string::npos) << grouped.err;
}

class ThemesOfASession : public testing::Test {
 protected:
  void SetUp() override {
    file_ = terminal_.make_session();
    const std::string table = terminal_.put("a.tsv", kTable);
    ASSERT_EQ(terminal_.run({"import", file_, table, "--screened"}).status, 0);
  }

  Terminal terminal_;
  std::string file_;
};

TEST_F(ThemesOfASession, ArePrintedWithTheLooseOnesLast) {
  const Ended printed = terminal_.run({"themes", file_});
  EXPECT_EQ(printed.status, 0) << printed.err;
  EXPECT_NE(printed.out.find("Geld en bekostiging:"), std::string::npos) << printed.out;
  EXPECT_NE(printed.out.find("\nLosse antwoorden: Wat helpt 1\n"), std::string::npos) << printed.out;
}

TEST_F(ThemesOfASession, TellWhyAnAnswerIsWhereItIs) {
  const json themes = json::parse(terminal_.run({"themes", file_, "--json"}).out);
  std::map<std::string, json> answers;
  for (const json& theme : themes) {
    for (const json& answer : theme["answers"]) answers[answer["text"]] = answer;
  }
  EXPECT_EQ(answers["nvt"]["why"], "Omdat er niets in staat om bij een thema te zetten.");
  const json& money = answers["Het geld is op, het potje is leeg"];
  EXPECT_NE(money["why"].get<std::string>().find("geld"), std::string::npos) << money;
  EXPECT_EQ(money["lane"], "schuurt");
  EXPECT_NE(money["why_lane"].get<std::string>().find("Verplaatst, omdat er '"), std::string::npos) << money;
}

TEST_F(ThemesOfASession, CountAnswersThatSayTheSameAndSayWhichHaveTwoSides) {
  const std::string more =
      terminal_.put("meer.tsv",
                    "question\ttext\n"
                    "1\tHet geld is op, het potje is leeg!\n"
                    "1\tOuders komen altijd trouw op gesprek, maar een tolk is er nooit\n");
  ASSERT_EQ(terminal_.run({"import", file_, more, "--screened"}).status, 0);
  int alike = 0;
  int two_sided = 0;
  for (const json& theme : json::parse(terminal_.run({"themes", file_, "--json"}).out)) {
    for (const json& answer : theme["answers"]) {
      alike += answer["alike"] == 2 ? 1 : 0;
      two_sided += answer["two_sides"].get<bool>() ? 1 : 0;
    }
  }
  EXPECT_EQ(alike, 2);
  EXPECT_EQ(two_sided, 1);
}

TEST_F(ThemesOfASession, FollowWhatTheRoomMoved) {
  {
    auto opened = store::SessionFile::open(file_);
    ASSERT_TRUE(opened.ok());
    model::Session session = opened->content();
    const int theme = model::add_theme(session.board, "Onze eigen kop");
    for (const model::Answer& answer : session.answers) {
      if (answer.text == "nvt") model::move_answers(session.board, {answer.key}, theme);
    }
    ASSERT_TRUE(opened->write(session).ok());
  }
  const Ended printed = terminal_.run({"themes", file_, "--assignments"});
  EXPECT_NE(printed.out.find("\tOnze eigen kop\tbehoefte\tnvt\n"), std::string::npos) << printed.out;
}

TEST_F(ThemesOfASession, LeaveOutAnswersThatWereNotScreened) {
  const std::string fresh = terminal_.at("ongezien.sessie");
  ASSERT_EQ(
      terminal_.run({"new", fresh, "--region", "Twente", "--format", terminal::middagsessie_toml()}).status,
      0);
  ASSERT_EQ(terminal_.run({"import", fresh, terminal_.at("a.tsv")}).status, 0);
  EXPECT_EQ(terminal_.run({"themes", fresh, "--assignments"}).out, "id\ttheme\tkind\ttext\n");
}

TEST(CheckLexicon, FindsTheShippedOneGoodAndNamesTheLineOfAFault) {
  Terminal terminal;
  const std::string shipped = SOURCE_DIR "/assets/lexicon/nieuwkomers.toml";
  EXPECT_EQ(terminal.run({"check", shipped}).out, shipped + ": goed\n");
  std::filesystem::create_directory(terminal.at("eigen"));
  terminal.put("eigen/overig.tsv", "asked\tlane\ttext\n");
  const std::string own =
      terminal.put("eigen.toml",
                   "title = \"Eigen\"\n"
                   "[[families]]\nid = \"a\"\nlabel = \"A\"\n"
                   "[[concepts]]\nid = \"b\"\nlabel = \"B\"\ncore = \"b\"\nfamily = \"z\"\n");
  const Ended checked = terminal.run({"check", own});
  EXPECT_EQ(checked.status, 1);
  EXPECT_NE(checked.err.find(own + ":9:"), std::string::npos) << checked.err;
}

}  // namespace
