// Format files that are no proper text or no proper TOML, by slip or by ill will.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <variant>

#include "base/disk.h"
#include "sessions/format_text.h"
#include "support/temporary_folder.h"

namespace {
namespace fs = std::filesystem;

using sessions_test::describe_all;
using sessions_test::faults_of;
using sessions_test::make_format_text;
using sessions_test::place_of;
using sessions_test::place_of_only;
using sessions_test::replace_first;

bool has(const sessions::Faults& faults, const std::string& words) {
  return describe_all(faults).find(words) != std::string::npos;
}

std::string repeat(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() + part.size() <= bytes) text += part;
  return text;
}

// One slip in the syntax of the line that says title = "Begin".
void expect_slip(const std::string& line, const std::string& expected) {
  const std::string text = replace_first(make_format_text(), "title = \"Begin\"", line);
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 1u) << line << "\n" << describe_all(faults);
  EXPECT_EQ(fmt::format("{}:1", faults[0].line - 1), place_of(text, "id = \"begin\"\n" + line));
  EXPECT_NE(faults[0].expected.find(expected), std::string::npos) << line << ": " << faults[0].expected;
}

TEST(FormatSyntax, SaysWhatTheSlipIsInDutch) {
  expect_slip("title = \"Begin", "een tekst tussen aanhalingstekens");
  expect_slip("title = Begin", "een tekst tussen aanhalingstekens");
  expect_slip("title = \u201CBegin\u201D", "een tekst tussen aanhalingstekens");
  expect_slip("title \"Begin\"", "een naam, een = en een waarde");
  expect_slip("title: \"Begin\"", "een naam, een = en een waarde");
  expect_slip("title =", "een waarde achter de =");
  expect_slip("title = \"Be\"gin\"", "een aanhalingsteken in een tekst");
  expect_slip("title = \"C:\\pad\"", "twee keer \\");
  expect_slip("title = 042", "een heel getal");
  expect_slip("title = True", "true of false, in kleine letters");
}

TEST(FormatSyntax, FindsTheSameNameTwice) {
  const std::string text =
      replace_first(make_format_text(), "title = \"Begin\"", "title = \"Begin\"\ntitle = \"Weer\"");
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 1u) << describe_all(faults);
  EXPECT_EQ(fmt::format("{}:1", faults[0].line), place_of(text, "title = \"Weer\""));
  EXPECT_NE(faults[0].expected.find("elke naam maar een keer"), std::string::npos);
}

TEST(FormatSyntax, PointsAtSingleBrackets) {
  const auto faults = faults_of(replace_first(make_format_text(), "[[blocks.slides]]", "[blocks.slides]"));
  EXPECT_TRUE(has(faults, "een of meer keer [[blocks.slides]]")) << describe_all(faults);
}

TEST(FormatSyntax, StillReportsTheOtherSectionsAfterASlip) {
  std::string text = replace_first(make_format_text(), "title = \"Begin\"", "title = \"Begin");
  text = replace_first(text, "lane = \"schuurt\"", "lane = \"schurt\"");
  text = replace_first(text, "shows = \"waiting\"", "shows = \"wachten\"");
  text = replace_first(text, "title = \"Denken\"", "title Denken");
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 4u) << describe_all(faults);
  EXPECT_EQ(fmt::format("{}:8", faults[0].line), place_of(text, "\"schurt\""));
  EXPECT_TRUE(has(faults, "'schuurt' (bedoel je dat?)"));
  EXPECT_TRUE(has(faults, "title = \"Begin"));
  EXPECT_TRUE(has(faults, "title Denken"));
  EXPECT_TRUE(has(faults, "'wachten'"));
}

TEST(FormatSyntax, HoldsNothingAgainstWhatASlipHides) {
  std::string text = replace_first(make_format_text(), "collects = true", "collects = ja");
  EXPECT_EQ(faults_of(text).size(), 1u) << describe_all(faults_of(text));
  text = replace_first(make_format_text(), "id = \"schuurt\"", "id = schuurt");
  EXPECT_EQ(faults_of(text).size(), 1u) << describe_all(faults_of(text));
  text = replace_first(make_format_text(), "id = \"klein\"", "id = klein");
  EXPECT_EQ(faults_of(text).size(), 1u) << describe_all(faults_of(text));
}

TEST(FormatSyntax, TakesIndentedHeadersForHeaders) {
  std::string text = make_format_text();
  text = replace_first(text, "\n[[questions]]", "\n  [[questions]]");
  text = replace_first(text, "\n[[questions]]", "\n\t[[questions]]");
  text = replace_first(text, "lane = \"schuurt\"", "lane = schuurt");
  EXPECT_EQ(faults_of(text).size(), 1u) << describe_all(faults_of(text));
}

TEST(FormatSyntax, ReadsTheLineEndsAndMarkOfWindows) {
  std::string text = "\xEF\xBB\xBF";
  for (const char c : make_format_text()) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_TRUE(faults_of(text).empty()) << describe_all(faults_of(text));
}

TEST(FormatSyntax, SaysWhatAnEmptyFileLacks) {
  for (const char* text : {"", "\n\n", "# nog niets\n"}) {
    const auto faults = faults_of(text);
    for (const char* key : {"id", "title", "versions", "lanes", "questions", "blocks"}) {
      EXPECT_TRUE(has(faults, fmt::format("het bestand zonder '{}'", key))) << describe_all(faults);
    }
  }
}

TEST(FormatSyntax, RefusesWhatIsNoUtf8AndSaysWhere) {
  const std::string text = replace_first(make_format_text(), "Nog een punt", "Nog \xE9\xE9n punt");
  const auto faults = faults_of(text);
  EXPECT_EQ(place_of_only(faults), place_of(text, "\xE9"));
  EXPECT_TRUE(has(faults, "(0xE9), dat is geen UTF-8")) << describe_all(faults);
  EXPECT_TRUE(has(faults_of(std::string("\xFF\xFEi\0d\0", 6)), "een bestand in UTF-16"));
}

TEST(FormatSyntax, FindsInvisibleCharacters) {
  const std::string text = replace_first(make_format_text(), "Nog een punt", "Nog een\u200Bpunt");
  EXPECT_EQ(place_of_only(faults_of(text)), place_of(text, "\u200B"));
  std::string zero = replace_first(make_format_text(), "Nog een punt", "Nog een@punt");
  zero[zero.find('@')] = '\0';
  EXPECT_TRUE(has(faults_of(zero), "het onzichtbare teken U+0000"));
}

TEST(FormatSyntax, IsNotFooledByLettersThatAreNoFormat) {
  for (const char* text :
       {"Beste mensen,\nHierbij de agenda.\n", "{\"id\": \"x\"}", "<html></html>", "\"\"\"", "[[",
        "= = =", "[[blocks]]\n[[blocks]]\n", "blocks = 3", "[blocks]\nslides = 1"}) {
    EXPECT_FALSE(faults_of(text).empty()) << text;
  }
}

TEST(FormatSyntax, SurvivesFilesMadeToBreakIt) {
  constexpr std::size_t kMost = sessions::kMaxFormatBytes - 100;
  constexpr std::size_t kMuch = kMost / 4;
  const std::string nested = repeat("[\n{a" + repeat(".a", 190) + "=", kMuch);
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& text :
       {"a" + repeat(".a", kMost) + "=1", "[a" + repeat(".a", kMost) + "]", "a=" + repeat("[", kMuch),
        "a=" + repeat("{a=", kMuch), repeat("[\n", kMuch), repeat("[[blocks]]\nx\n", kMuch),
        repeat("[[a]]\nx\n", kMuch), repeat("[[blocks]]\n", kMuch), "a=" + nested,
        "points=[" + repeat("1,", kMuch) + "]", repeat("\"", kMuch), "a=\"\"\"" + repeat("\n[", kMuch),
        "#" + repeat("\xCC\x81", kMuch), std::string(kMuch, '\0'), std::string(kMuch, '\xE9')}) {
    EXPECT_FALSE(faults_of(text).empty()) << text.substr(0, 40);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

TEST(FormatSyntax, RefusesALargeFileBeforeReadingIt) {
  const support::TemporaryFolder folder;
  const fs::path file = folder / "groot.toml";
  std::ofstream(file) << make_format_text();
  fs::resize_file(file, std::uintmax_t{200} << 20);
  base::SystemDisk disk;
  const auto start = std::chrono::steady_clock::now();
  const auto read = sessions::read_format_file(disk, file);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, base::ErrorCode::bad_format_file);
  EXPECT_NE(read.error().detail.find("hooguit 256 kB"), std::string::npos) << read.error().detail;
}

TEST(FormatSyntax, PassesOnWhatTheDiskSays) {
  const support::TemporaryFolder folder;
  base::SystemDisk disk;
  const auto missing = sessions::read_format_file(disk, folder / "weg.toml");
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().code, base::ErrorCode::not_found);
}

TEST(FormatSyntax, KeepsTheSourceAsASessionStoresIt) {
  const support::TemporaryFolder folder;
  std::ofstream(folder / "klein.toml") << "\xEF\xBB\xBF" << make_format_text();
  base::SystemDisk disk;
  const auto read = sessions::read_format_file(disk, folder / "klein.toml");
  ASSERT_TRUE(read.ok()) << read.error().detail;
  EXPECT_EQ(read->source, make_format_text());
  EXPECT_TRUE(std::holds_alternative<model::Format>(sessions::load_format(read->source, "sessie")));
}

}  // namespace
