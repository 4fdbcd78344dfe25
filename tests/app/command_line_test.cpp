// The words after `middagsessie`.
#include "app/command_line.h"

#include <gtest/gtest.h>

#include "terminal.h"

namespace {

using terminal::read;
using terminal::status_of;
using Words = std::vector<std::string>;

template <class T>
T command_in(const Words& words) {
  const auto result = read(words);
  const auto* line = std::get_if<app::CommandLine>(&result);
  if (line == nullptr || !std::holds_alternative<T>(line->command)) {
    ADD_FAILURE() << "not that command: " << words.front();
    return T{};
  }
  return std::get<T>(line->command);
}

TEST(CommandLine, OpensFullScreenWithoutAWord) {
  const auto result = read({});
  const auto& line = std::get<app::CommandLine>(result);
  const auto& open = std::get<app::OpenCommand>(line.command);
  EXPECT_FALSE(open.file || open.windowed);
  EXPECT_EQ(line.language, app::Language::dutch);
  EXPECT_FALSE(line.json);
}

TEST(CommandLine, OpensASessionInAWindow) {
  const auto open = command_in<app::OpenCommand>({"twente.sessie", "--windowed", "1280x720"});
  EXPECT_EQ(open.file, "twente.sessie");
  EXPECT_EQ(open.windowed, (std::pair{1280, 720}));
}

TEST(CommandLine, MakesASessionWithEverythingSaid) {
  const auto made =
      command_in<app::NewCommand>({"new", "a.sessie", "--region", "Twente", "--format", "f.toml", "--date",
                                   "2026-03-12", "--people", "24", "--version", "90"});
  EXPECT_EQ(made.file, "a.sessie");
  EXPECT_EQ(made.region, "Twente");
  EXPECT_EQ(made.format, "f.toml");
  EXPECT_EQ(made.date, (base::Date{2026, 3, 12}));
  EXPECT_EQ(made.people, 24);
  EXPECT_EQ(made.version, 90);
}

TEST(CommandLine, LeavesOutOfANewSessionWhatIsNotSaid) {
  const auto made = command_in<app::NewCommand>({"new", "a.sessie", "--region", "Twente"});
  EXPECT_FALSE(made.format || made.date || made.version);
  EXPECT_EQ(made.people, 0);
}

TEST(CommandLine, ReadsTheOtherCommands) {
  const auto import = command_in<app::ImportCommand>({"import", "a.sessie", "b.tsv", "--screened"});
  EXPECT_EQ(import.file + " " + import.answers, "a.sessie b.tsv");
  EXPECT_TRUE(import.screened);
  EXPECT_FALSE(command_in<app::ImportCommand>({"import", "a.sessie", "b.tsv"}).screened);
  EXPECT_EQ(command_in<app::CheckCommand>({"check", "a.toml", "b.sessie"}).paths,
            (Words{"a.toml", "b.sessie"}));
  const auto out = command_in<app::ExportCommand>({"export", "a.sessie", "--to", "map", "--formats", "md"});
  EXPECT_EQ(out.file + " " + out.folder, "a.sessie map");
  EXPECT_EQ(command_in<app::WipeCommand>({"wipe", "a.sessie"}).file, "a.sessie");
  const auto demo = command_in<app::DemoCommand>({"demo", "--to", "map", "--size", "1280x800"});
  EXPECT_EQ(demo.folder, "map");
  EXPECT_EQ(demo.size, (std::pair{1280, 800}));
}

TEST(CommandLine, TakesLanguageAndJsonBeforeAndAfterTheCommand) {
  for (const Words& words :
       {Words{"--json", "--lang", "en", "wipe", "a"}, Words{"wipe", "a", "--json", "--lang", "en"}}) {
    const auto result = read(words);
    const auto& line = std::get<app::CommandLine>(result);
    EXPECT_TRUE(line.json);
    EXPECT_EQ(line.language, app::Language::english);
  }
}

TEST(CommandLine, ExplainsItselfWithStatusZero) {
  for (const Words& words : {Words{"--help"}, Words{"-h"}, Words{"new", "--help"}}) {
    const auto result = read(words);
    const auto& early = std::get<app::EarlyEnd>(result);
    EXPECT_EQ(early.status, 0);
    for (const char* command : {"new", "import", "check", "export", "wipe", "demo"}) {
      EXPECT_TRUE(words.size() > 1 || early.text.find(command) != std::string::npos) << command;
    }
  }
}

class WrongUsage : public testing::TestWithParam<Words> {};

TEST_P(WrongUsage, IsStatusTwoWithAWordAboutHelp) {
  const auto result = read(GetParam());
  const auto* early = std::get_if<app::EarlyEnd>(&result);
  ASSERT_NE(early, nullptr);
  EXPECT_EQ(early->status, 2);
  EXPECT_NE(early->text.find("--help"), std::string::npos) << early->text;
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUsage,
    testing::Values(Words{"--unknown"}, Words{"a.sessie", "b.sessie"},
                    Words{"a.sessie", "--windowed", "groot"}, Words{"--windowed", "1280x"},
                    Words{"--windowed", "12x10"}, Words{"--windowed", "1280x720x3"}, Words{"--lang", "de"},
                    Words{"new"}, Words{"new", "a.sessie"}, Words{"new", "--region", "Twente"},
                    Words{"new", "a.sessie", "--region"},
                    Words{"new", "a", "--region", "b", "--date", "2026-02-30"},
                    Words{"new", "a", "--region", "b", "--date", "morgen"},
                    Words{"new", "a", "--region", "b", "--people", "-1"},
                    Words{"new", "a", "--region", "b", "--people", "veel"},
                    Words{"new", "a", "--region", "b", "--version", "lang"}, Words{"import"},
                    Words{"import", "a"}, Words{"check"}, Words{"export", "a"},
                    Words{"export", "--to", "map"}, Words{"export", "a", "--to", "map", "--formats", "wav"},
                    Words{"wipe"}, Words{"demo"}, Words{"demo", "--to", "map", "--size", "1x1"}));

// What belongs to another command, or is one word too many, is never silently left out.
INSTANTIATE_TEST_SUITE_P(
    TooMuch, WrongUsage,
    testing::Values(Words{"wipe", "a", "b"}, Words{"import", "a", "b", "c"},
                    Words{"new", "a", "b", "--region", "c"}, Words{"export", "a", "b", "--to", "map"},
                    Words{"demo", "a", "--to", "map"}, Words{"wipe", "a", "--windowed", "1280x720"},
                    Words{"a.sessie", "wipe", "b.sessie"}, Words{"wipe", "a", "check", "b"}));

}  // namespace
