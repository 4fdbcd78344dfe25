// Making a session by words alone.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/written_format.h"
#include "terminal.h"

namespace {

using nlohmann::json;
using terminal::Ended;
using terminal::Terminal;

TEST(New, MakesASessionOfToday) {
  Terminal terminal;
  const std::string file = terminal.at("a.sessie");
  const Ended made = terminal.run({"new", file, "--region", "Súdwest Twente", "--format",
                                   terminal::middagsessie_toml(), "--people", "24", "--version", "90"});
  EXPECT_EQ(made.status, 0) << made.err;
  EXPECT_EQ(made.out, "Gemaakt: " + file + "\n");
  EXPECT_EQ(made.err, "");
  const model::Session session = terminal.session(file);
  EXPECT_EQ(session.region, "Súdwest Twente");
  EXPECT_EQ(session.date, terminal::kToday);
  EXPECT_EQ(session.people, 24);
  EXPECT_EQ(session.version_minutes, 90);
  EXPECT_FALSE(session.moments.empty());
  EXPECT_FALSE(session.practice || session.entry_open || session.wiped);
}

TEST(New, TakesTheLongestVersionWhenNoneIsSaid) {
  Terminal terminal;
  EXPECT_EQ(terminal.session(terminal.make_session()).version_minutes, 120);
}

TEST(New, SpeaksEnglishAndJson) {
  Terminal terminal;
  const std::string format = terminal::middagsessie_toml();
  const std::string one = terminal.at("1.sessie"), two = terminal.at("2.sessie");
  EXPECT_EQ(terminal.run({"new", one, "--region", "T", "--format", format, "--lang", "en"}).out,
            "Made: " + one + "\n");
  const Ended made = terminal.run({"new", two, "--region", "T", "--format", format, "--json"});
  EXPECT_EQ(json::parse(made.out), (json{{"file", two}}));
}

TEST(New, NeverOverwritesAFile) {
  Terminal terminal;
  const std::string file = terminal.make_session();
  const std::string before = terminal.get("regio.sessie");
  const std::vector<std::string> words{"new",    file,       "--region",
                                       "Anders", "--format", terminal::middagsessie_toml()};
  const Ended again = terminal.run(words);
  EXPECT_EQ(again.status, 1);
  EXPECT_EQ(again.out, "");
  EXPECT_NE(again.err.find(file), std::string::npos) << again.err;
  EXPECT_TRUE(terminal.get("regio.sessie") == before);
  terminal.put("brief.txt", "Lieve moeder");
  EXPECT_EQ(terminal.run({"new", terminal.at("brief.txt"), "--region", "T", "--format", words.back()}).status,
            1);
  EXPECT_EQ(terminal.get("brief.txt"), "Lieve moeder");
}

struct Refusal {
  const char* name;
  std::vector<std::string> words;  // after: new FILE
  const char* told;
};

class RefusedNew : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedNew, LeavesNoFile) {
  Terminal terminal;
  std::vector<std::string> words{"new", terminal.at("a.sessie")};
  words.insert(words.end(), GetParam().words.begin(), GetParam().words.end());
  const Ended made = terminal.run(words);
  EXPECT_EQ(made.status, 1);
  EXPECT_EQ(made.out, "");
  EXPECT_NE(made.err.find(GetParam().told), std::string::npos) << made.err;
  EXPECT_TRUE(terminal.folder().names().empty());
}

const std::string kShipped = terminal::middagsessie_toml();

INSTANTIATE_TEST_SUITE_P(
    New, RefusedNew,
    testing::Values(Refusal{"version", {"--region", "T", "--format", kShipped, "--version", "45"}, "45"},
                    Refusal{"region", {"--region", "", "--format", kShipped}, "region"},
                    Refusal{"format", {"--region", "T", "--format", "/nergens/f.toml"}, "/nergens/f.toml"}),
    [](const auto& now) { return now.param.name; });

TEST(New, SaysWhenTheFolderIsNotThere) {
  Terminal terminal;
  const std::string file = terminal.at("nergens/a.sessie");
  const Ended made = terminal.run({"new", file, "--region", "T", "--format", kShipped});
  EXPECT_EQ(made.status, 1);
  EXPECT_NE(made.err.find("nergens"), std::string::npos) << made.err;
}

class OtherFormats : public testing::TestWithParam<int> {};

TEST_P(OtherFormats, RunFromMakingToWiping) {
  const int questions = GetParam();
  Terminal terminal;
  const std::string format = terminal.put("eigen.toml", support::write_format(questions));
  const std::string file = terminal.at("a.sessie");
  ASSERT_EQ(terminal.run({"check", format}).status, 0);
  ASSERT_EQ(terminal.run({"new", file, "--region", "Twente", "--format", format}).status, 0);
  std::string table = "question,text\n";
  for (int i = 1; i <= questions + 1; ++i) table += fmt::format("{},Gedachte {:02}\n", i, i);
  const Ended import = terminal.run({"import", file, terminal.put("a.csv", table), "--screened", "--json"});
  EXPECT_EQ(json::parse(import.out).at("added"), questions);
  EXPECT_EQ(json::parse(import.out).at("refused").size(), 1u);
  EXPECT_EQ(terminal.run({"export", file, "--to", terminal.at("uit")}).status, 0);
  for (int i = 1; i <= questions; ++i) {
    EXPECT_EQ(terminal::count(terminal.get("uit/verslag.md"), fmt::format("Gedachte {:02}", i)), 1u);
  }
  EXPECT_EQ(terminal.run({"wipe", file}).status, 0);
  EXPECT_EQ(terminal.session(file).figures.given.size(), static_cast<std::size_t>(questions));
}

INSTANTIATE_TEST_SUITE_P(New, OtherFormats, testing::Values(1, 3, 7, 12));

}  // namespace
