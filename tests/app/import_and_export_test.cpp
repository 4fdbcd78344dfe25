// From a table of answers to the documents, by words alone.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "store/session_file.h"
#include "support/written_format.h"
#include "terminal.h"

namespace {

using nlohmann::json;
using terminal::Ended;
using terminal::Terminal;

constexpr int kAnswers = 300;

// How often each of the answers stands in the text; anything but this many is a failure.
void expect_each(const std::string& text, int answers, std::size_t times) {
  for (int i = 0; i < answers; ++i) {
    EXPECT_EQ(terminal::count(text, terminal::answer(i)), times) << terminal::answer(i);
  }
}

TEST(ImportAndExport, BringsEveryScreenedAnswerIntoTheSummaryOnce) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string table = terminal.put("antwoorden.tsv", terminal::write_table(kAnswers));
  const Ended import = terminal.run({"import", file, table, "--screened"});
  EXPECT_EQ(import.status, 0);
  EXPECT_EQ(import.out, "300 antwoorden toegevoegd, 0 geweigerd.\n");
  EXPECT_EQ(import.err, "");
  const Ended out = terminal.run({"export", file, "--to", terminal.at("uit")});
  EXPECT_EQ(out.status, 0) << out.err;
  expect_each(terminal.get("uit/verslag.md"), kAnswers, 1);
  expect_each(terminal.get("uit/verslag.html"), kAnswers, 1);
  expect_each(terminal.get("uit/actieplan.md"), kAnswers, 0);
  expect_each(terminal.get("uit/actieplan.html"), kAnswers, 0);
}

TEST(ImportAndExport, KeepsUnscreenedAnswersOutOfEveryDocument) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string table = terminal.put("antwoorden.tsv", terminal::write_table(kAnswers));
  EXPECT_EQ(terminal.run({"import", file, table}).status, 0);
  EXPECT_EQ(terminal.session(file).answers.size(), 300u);
  EXPECT_EQ(terminal.run({"export", file, "--to", terminal.at("uit")}).status, 0);
  for (const char* name : {"uit/verslag.md", "uit/actieplan.md", "uit/verslag.html", "uit/actieplan.html"}) {
    ASSERT_FALSE(terminal.get(name).empty());
    EXPECT_EQ(terminal::count(terminal.get(name), "Idee nummer"), 0u) << name;
  }
}

TEST(ImportAndExport, SaysWhereTheDocumentsAre) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string folder = terminal.at("een map/er nog een");
  const auto run = [&](std::vector<std::string> more) {
    std::vector<std::string> words{"export", file, "--to", folder, "--formats", "html,md"};
    words.insert(words.end(), more.begin(), more.end());
    return terminal.run(words).out;
  };
  EXPECT_EQ(run({}), "Bewaard in " + folder + ": verslag.html, actieplan.html, verslag.md, actieplan.md\n");
  EXPECT_EQ(json::parse(run({"--json"})),
            (json{{"folder", folder},
                  {"files", {"verslag.html", "actieplan.html", "verslag.md", "actieplan.md"}},
                  {"summary_kept", false}}));
  EXPECT_EQ(run({"--lang", "en"}),
            "Saved in " + folder + ": verslag.html, actieplan.html, verslag.md, actieplan.md\n");
}

TEST(ImportAndExport, WritesEveryFormatUnlessAskedForLess) {
  Terminal terminal;
  ASSERT_EQ(terminal.run({"export", terminal.make_session(), "--to", terminal.at("uit")}).status, 0);
  for (const char* name :
       {"verslag.pdf", "verslag.docx", "verslag.html", "verslag.md", "verslag.csv", "verslag.json",
        "actieplan.pdf", "actieplan.docx", "actieplan.xlsx", "actieplan.ics", "actieplan.html",
        "actieplan.md", "actieplan.csv", "actieplan.json"}) {
    EXPECT_FALSE(terminal.get(std::string("uit/") + name).empty()) << name;
  }
}

TEST(ImportAndExport, WritesOnlyTheFormatsThatAreAskedFor) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const Ended out = terminal.run({"export", file, "--to", terminal.at("uit"), "--formats", "html"});
  EXPECT_EQ(out.out, "Bewaard in " + terminal.at("uit") + ": verslag.html, actieplan.html\n");
  EXPECT_TRUE(terminal.get("uit/verslag.md").empty());
}

TEST(ImportAndExport, WritesTheSameBytesTwice) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  terminal.run({"import", file, terminal.put("a.tsv", terminal::write_table(40)), "--screened"});
  terminal.run({"export", file, "--to", terminal.at("een")});
  terminal.run({"export", file, "--to", terminal.at("twee")});
  for (const char* name : {"verslag.md", "actieplan.md", "verslag.html", "actieplan.html"}) {
    EXPECT_EQ(terminal.get(std::string("een/") + name), terminal.get(std::string("twee/") + name)) << name;
  }
}

TEST(ImportAndExport, RefusesAFolderThatIsAFile) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const Ended out = terminal.run({"export", file, "--to", terminal.put("bezet", "iets")});
  EXPECT_EQ(out.status, 1);
  EXPECT_EQ(out.out, "");
  EXPECT_NE(out.err.find("bezet"), std::string::npos);
  EXPECT_EQ(terminal.get("bezet"), "iets");
}

// ---- refused rows
// -----------------------------------------------------------------------------------------------------

constexpr const char* kMixedTable =
    "question\ttext\n"
    "1\tKorte lijnen\n"
    "9\tEen vraag te veel\n"
    "Welke kansen zie je voor jouw regio?\tSamen één dag\n"
    "2\t\n"
    "3\t\x07\n"
    "4\tToeslag\n";

TEST(Import, NamesEveryRefusedRowWithItsReason) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string table = terminal.put("rijen.tsv", kMixedTable);
  const Ended import = terminal.run({"import", file, table});
  EXPECT_EQ(import.status, 0);
  EXPECT_EQ(import.out, "3 antwoorden toegevoegd, 3 geweigerd.\n");
  for (const char* line : {":3: ", ":5: ", ":6: "}) {
    EXPECT_NE(import.err.find(table + line), std::string::npos) << import.err;
  }
  EXPECT_NE(import.err.find("geen nummer van 1 tot 5"), std::string::npos) << import.err;
  EXPECT_EQ(terminal::count(import.err, "\n"), 3u);
  EXPECT_EQ(import.err.find("te veel"), std::string::npos) << "an answer's text is nobody's business";
}

TEST(Import, GivesTheSameAsJson) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const Ended import = terminal.run({"import", file, terminal.put("rijen.tsv", kMixedTable), "--json"});
  const json told = json::parse(import.out);
  EXPECT_EQ(told.at("added"), 3);
  ASSERT_EQ(told.at("refused").size(), 3u);
  EXPECT_EQ(told["refused"][0].at("line"), 3);
  EXPECT_FALSE(told["refused"][0].at("reason").get<std::string>().empty());
}

TEST(Import, FailsWhenNoRowCouldBeUsed) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  EXPECT_EQ(terminal.run({"import", file, terminal.put("a.tsv", "question\ttext\n8\tniets\n")}).status, 1);
  EXPECT_EQ(terminal.run({"import", file, terminal.put("b.tsv", "question\ttext\n")}).status, 0);
}

TEST(Import, BringsTextsToNormalForm) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  terminal.run({"import", file, terminal.put("a.csv", "vraag;antwoord\n2;\"een  cafe\xCC\x81\u200B\"\n"),
                "--screened"});
  const model::Session session = terminal.session(file);
  ASSERT_EQ(session.answers.size(), 1u);
  EXPECT_EQ(session.answers[0].question, 2);
  EXPECT_EQ(session.answers[0].text.find("\u200B"), std::string::npos);
  EXPECT_NE(session.answers[0].text.find("café"), std::string::npos) << session.answers[0].text;
}

class UnreadableTable : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(UnreadableTable, IsRefusedWholeAndChangesNothing) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string before = terminal.get("regio.sessie");
  const Ended import =
      terminal.run({"import", file, terminal.put("slecht.tsv", GetParam().second), "--screened"});
  EXPECT_EQ(import.status, 1);
  EXPECT_EQ(import.out, "");
  EXPECT_NE(import.err.find("slecht.tsv"), std::string::npos) << import.err;
  EXPECT_NE(import.err.find("Er is niets toegevoegd aan de sessie."), std::string::npos) << import.err;
  EXPECT_TRUE(terminal.get("regio.sessie") == before);
}

INSTANTIATE_TEST_SUITE_P(Import, UnreadableTable,
                         testing::Values(std::pair{"empty", ""}, std::pair{"no header", "1\tgoed\n"},
                                         std::pair{"latin1",
                                                   "question\ttext\n1\tgo\xE9"
                                                   "d\n"}),
                         [](const auto& now) {
                           std::string name = now.param.first;
                           std::erase(name, ' ');
                           return name;
                         });

TEST(Import, RefusesAMissingAndAHugeTable) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  EXPECT_EQ(terminal.run({"import", file, terminal.at("weg.tsv")}).status, 1);
  EXPECT_EQ(terminal.run({"import", file, terminal.put_sparse("groot.tsv", 200u << 20)}).status, 1);
  EXPECT_TRUE(terminal.session(file).answers.empty());
}

TEST(Import, LeavesAnOpenSessionAlone) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string table = terminal.put("a.tsv", terminal::write_table(5));
  const auto held = store::SessionFile::open(file);
  ASSERT_TRUE(held.ok());
  for (const std::vector<std::string>& words : {std::vector<std::string>{"import", file, table},
                                                {"wipe", file},
                                                {"export", file, "--to", terminal.at("uit")}}) {
    const Ended ended = terminal.run(words);
    EXPECT_EQ(ended.status, 1) << words.front();
    EXPECT_NE(ended.err.find("Deze sessie is al open."), std::string::npos) << ended.err;
  }
  EXPECT_EQ(terminal.run({"check", file}).status, 0) << "looking is always possible";
}

// ---- wiping
// ------------------------------------------------------------------------------------------------------------

TEST(Wipe, RemovesEveryTextAndKeepsTheFigures) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  terminal.run({"import", file, terminal.put("a.tsv", terminal::write_table(50)), "--screened"});
  const Ended wiped = terminal.run({"wipe", file, "--json"});
  EXPECT_EQ(wiped.status, 0);
  EXPECT_EQ(json::parse(wiped.out), (json{{"wiped", 50}}));
  const model::Session session = terminal.session(file);
  EXPECT_TRUE(session.wiped && session.answers.empty());
  EXPECT_EQ(session.figures.shown, (std::vector{10, 10, 10, 10, 10}));
  for (const std::string& name : terminal.folder().names()) {
    EXPECT_TRUE(name == "a.tsv" || terminal::count(terminal.get(name), "Idee nummer") == 0) << name;
  }
  EXPECT_EQ(terminal.run({"export", file, "--to", terminal.at("uit")}).status, 0);
  EXPECT_EQ(terminal::count(terminal.get("uit/verslag.md"), "Idee nummer"), 0u);
}

TEST(Wipe, OfWhatIsWipedChangesNothing) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  terminal.run({"wipe", file});
  const std::string before = terminal.get("regio.sessie");
  const Ended again = terminal.run({"wipe", file});
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(again.out, "De losse antwoorden zijn gewist.\n");
  EXPECT_TRUE(terminal.get("regio.sessie") == before);
}

TEST(Import, NeverFillsAWipedSessionAgain) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  terminal.run({"wipe", file});
  const Ended import =
      terminal.run({"import", file, terminal.put("a.tsv", terminal::write_table(5)), "--screened"});
  EXPECT_EQ(import.status, 1);
  EXPECT_NE(import.err.find("De antwoorden van deze sessie zijn gewist."), std::string::npos) << import.err;
  EXPECT_TRUE(terminal.session(file).answers.empty());
}

}  // namespace
