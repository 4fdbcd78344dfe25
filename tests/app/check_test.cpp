// Checking session files and formats, and what every command says of a file it cannot use.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>

#include "support/written_format.h"
#include "terminal.h"

namespace {

using nlohmann::json;
using terminal::Ended;
using terminal::Terminal;

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), with);
}

// ---- formats
// ---------------------------------------------------------------------------------------------------------

TEST(Check, FindsTheShippedFormatsGood) {
  Terminal terminal;
  const std::string practice = SOURCE_DIR "/sessions/oefensessie.toml";
  const Ended checked = terminal.run({"check", terminal::middagsessie_toml(), practice});
  EXPECT_EQ(checked.status, 0) << checked.err;
  EXPECT_EQ(checked.out, terminal::middagsessie_toml() + ": goed\n" + practice + ": goed\n");
}

TEST(Check, SaysOfAFileThatIsNeitherSessionNorFormatWhatItWants) {
  Terminal terminal;
  const Ended checked = terminal.run({"check", terminal.put("antwoorden.tsv", "question\ttext\n")});
  EXPECT_EQ(checked.status, 1);
  EXPECT_NE(checked.err.find("neither .sessie nor .toml"), std::string::npos) << checked.err;
}

struct BrokenFormat {
  const char* name;
  const char* what;  // this in a good format
  const char* with;  // becomes this
  const char* told;  // and so this is said, after the name of the file
};

class Broken : public testing::TestWithParam<BrokenFormat> {
 protected:
  std::string put_broken(Terminal& terminal) {
    return terminal.put("eigen.toml", replaced(support::write_format(3), GetParam().what, GetParam().with));
  }
};

TEST_P(Broken, IsToldWithItsPlaceByEveryCommand) {
  Terminal terminal;
  const std::string format = put_broken(terminal);
  for (const auto& words : {std::vector<std::string>{"check", format},
                            {"new", terminal.at("a.sessie"), "--region", "T", "--format", format}}) {
    const Ended ended = terminal.run(words);
    EXPECT_EQ(ended.status, 1) << words.front();
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find(format + ":" + GetParam().told), std::string::npos) << ended.err;
  }
  EXPECT_EQ(terminal.folder().names(), std::vector<std::string>{"eigen.toml"});
}

INSTANTIATE_TEST_SUITE_P(
    Check, Broken,
    testing::Values(BrokenFormat{"wrong_type", "days = 42", "days = \"veel\"", "7:8"},
                    BrokenFormat{"a_date", "days = 42", "days = 2026-03-12", "7:8"},
                    BrokenFormat{"an_impossible_date", "days = 42", "days = 2026-02-30", "7:"},
                    BrokenFormat{"missing_question_text", "text = \"Vraag 2?\"\n", "", "23:1"},
                    BrokenFormat{"unknown_key", "days = 42", "days = 42\ndagen = 42", "8:1"},
                    BrokenFormat{"unknown_lane", "lane = \"schuurt\"", "lane = \"schurt\"", "25:8"},
                    BrokenFormat{"no_toml", "versions = [60]", "versions = [60", ""},
                    BrokenFormat{"wrong_sum", "minutes = [10]", "minutes = [11]", ""},
                    BrokenFormat{"not_utf8", "Welkom", "Welk\xF6m", "33:14"}),
    [](const auto& now) { return now.param.name; });

TEST(Check, TellsOfAFormatWithoutQuestions) {
  Terminal terminal;
  const Ended checked = terminal.run({"check", terminal.put("leeg.toml", support::write_format(0))});
  EXPECT_EQ(checked.status, 1);
  EXPECT_NE(checked.err.find("questions"), std::string::npos) << checked.err;
}

TEST(Check, GivesAVerdictOnEachFileAsJson) {
  Terminal terminal;
  const std::string good = terminal.put("goed.toml", support::write_format(3));
  const std::string bad = terminal.put("slecht.toml", "id = 3\n");
  const Ended checked = terminal.run({"check", good, bad, terminal.at("weg.toml"), "--json"});
  EXPECT_EQ(checked.status, 1);
  const json told = json::parse(checked.out);
  ASSERT_EQ(told.size(), 3u);
  EXPECT_EQ(told[0], (json{{"file", good}, {"good", true}}));
  EXPECT_EQ(told[1].at("good"), false);
  EXPECT_NE(told[1].at("fault").get<std::string>().find("slecht.toml:1:"), std::string::npos);
  EXPECT_EQ(told[2].at("good"), false);
}

// ---- session files
// --------------------------------------------------------------------------------------------------------

// A session file of which the bytes from here on are these.
std::string put_changed(Terminal& terminal, std::size_t at, std::string_view bytes) {
  terminal.make_session();
  std::string content = terminal.get("regio.sessie");
  content.replace(at, bytes.size(), bytes);
  std::filesystem::remove(terminal.folder() / "regio.sessie-journal");
  return terminal.put("regio.sessie", content);
}

std::string put_cut_off(Terminal& terminal) {
  terminal.make_session();
  std::filesystem::resize_file(terminal.folder() / "regio.sessie", terminal.get("regio.sessie").size() / 2);
  return terminal.at("regio.sessie");
}

struct BadFile {
  const char* name;
  std::string (*put)(Terminal&);
  const char* told;
};

constexpr const char* kForeign = "Dit is geen sessie van deze app.";
constexpr const char* kDamaged = "Het bestand is beschadigd.";
constexpr const char* kNewer = "nieuwere versie van de app";

const BadFile kBadFiles[] = {
    {"missing", [](Terminal& t) { return t.at("weg.sessie"); }, "bestaat niet"},
    {"a_folder", [](Terminal& t) { return t.folder().path().string(); }, ""},
    {"empty", [](Terminal& t) { return t.put("a.sessie", ""); }, kForeign},
    {"a_letter", [](Terminal& t) { return t.put("a.sessie", "Lieve moeder"); }, kForeign},
    {"another_database", [](Terminal& t) { return put_changed(t, 68, "KOEK"); }, kForeign},
    {"newer", [](Terminal& t) { return put_changed(t, 60, std::string_view("\0\0\3\1", 4)); }, kNewer},
    {"damaged_page", [](Terminal& t) { return put_changed(t, 5000, "rommel die hier niet hoort"); },
     kDamaged},
    {"cut_off", put_cut_off, kDamaged},
    {"sparse", [](Terminal& t) { return t.put_sparse("a.sessie", std::uintmax_t{200} << 20); }, kForeign},
};

class BadSessionFile : public testing::TestWithParam<BadFile> {};

// Looking must be quick too: nobody waits for a file that was chosen by mistake.
TEST_P(BadSessionFile, IsRefusedByEveryCommandAndNotTouched) {
  Terminal terminal;
  const std::string file = GetParam().put(terminal);
  const std::string name = std::filesystem::path(file).filename().string();
  const bool small = std::filesystem::is_regular_file(file) && std::filesystem::file_size(file) < (8u << 20);
  const std::string before = small ? terminal.get(name) : "";
  const std::string table = terminal.put("a.tsv", terminal::write_table(2));
  const auto start = std::chrono::steady_clock::now();
  for (const auto& words : {std::vector<std::string>{"check", file},
                            {"import", file, table},
                            {"wipe", file},
                            {"export", file, "--to", terminal.at("uit")}}) {
    const Ended ended = terminal.run(words);
    EXPECT_EQ(ended.status, 1) << words.front();
    EXPECT_EQ(ended.out, "") << words.front();
    const bool as_session = words.front() != "check" || file.ends_with(".sessie");
    EXPECT_TRUE(!as_session || ended.err.find(GetParam().told) != std::string::npos)
        << words.front() << ": " << ended.err;
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
  EXPECT_TRUE(!small || terminal.get(name) == before) << "the file is not what it was";
}

INSTANTIATE_TEST_SUITE_P(Check, BadSessionFile, testing::ValuesIn(kBadFiles),
                         [](const auto& now) { return now.param.name; });

TEST(Check, FindsAHugeFormatTooLargeAtOnce) {
  Terminal terminal;
  const Ended checked = terminal.run({"check", terminal.put_sparse("groot.toml", std::uintmax_t{200} << 20)});
  EXPECT_EQ(checked.status, 1);
  EXPECT_NE(checked.err.find("groot.toml"), std::string::npos);
}

TEST(Check, SpeaksEnglishWithTheNameOfTheFile) {
  Terminal terminal;
  const std::string file = terminal.put("a.sessie", "Lieve moeder");
  const Ended checked = terminal.run({"check", file, "--lang", "en"});
  EXPECT_EQ(checked.err.rfind("middagsessie: " + file, 0), 0u) << checked.err;
  EXPECT_EQ(terminal.run({"check", terminal.make_session(), "--lang", "en"}).out,
            terminal.at("regio.sessie") + ": good\n");
}

}  // namespace
