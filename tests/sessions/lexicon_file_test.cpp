// What a lexicon file and its tables of examples may not say, and the lexicon that comes with the program.
#include "sessions/lexicon_file.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "base/disk.h"
#include "sessions/format_text.h"

namespace {

namespace fs = std::filesystem;
using model::Weight;
using sessions_test::describe_all;
using sessions_test::place_of;
using sessions_test::place_of_only;
using sessions_test::replace_first;

const std::string kSmall = R"(title = "Klein"
loose = ["nvt", "geen idee"]

[[families]]
id = "contact"
label = "Contact"

[[families]]
id = "middelen"
label = "Middelen"

[short]
lln = "leerlingen"

[[concepts]]
id = "bellen"
label = "Even bellen"
core = "Elkaar spreken"
family = "contact"
strong = ["bel*", "pakt _ telefoon"]
typo = ["belen"]
weak = ["spreken"]
not = ["bel van school"]

[[concepts]]
id = "geld"
label = "Geld"
core = "Wat het kost"
family = "middelen"
strong = ["geld"]
)";

sessions::Faults faults_of(const std::string& toml) {
  const auto loaded = sessions::load_lexicon(toml, "x.toml");
  const auto* faults = std::get_if<sessions::Faults>(&loaded);
  return faults == nullptr ? sessions::Faults{} : *faults;
}

sessions::Faults faults_of_table(const std::string& table) {
  const auto loaded = sessions::load_examples(table, "x.tsv");
  const auto* faults = std::get_if<sessions::Faults>(&loaded);
  return faults == nullptr ? sessions::Faults{} : *faults;
}

// A change to the small lexicon that gives one fault, at the part named, with these words in it.
struct Slip {
  std::string from;
  std::string to;
  std::string at;
  std::string words;
};

void expect_one_fault(const Slip& slip) {
  const std::string text = replace_first(kSmall, slip.from, slip.to);
  const auto faults = faults_of(text);
  EXPECT_EQ(place_of_only(faults), place_of(text, slip.at)) << slip.to;
  EXPECT_NE(describe_all(faults).find(slip.words), std::string::npos) << describe_all(faults);
  for (const auto& fault : faults) EXPECT_EQ(fault.file, "x.toml");
}

TEST(LexiconFile, LoadsWithoutFaults) {
  const auto loaded = sessions::load_lexicon(kSmall, "x.toml");
  const auto* lexicon = std::get_if<model::Lexicon>(&loaded);
  ASSERT_NE(lexicon, nullptr) << describe_all(faults_of(kSmall));
  EXPECT_EQ(lexicon->title, "Klein");
  EXPECT_EQ(lexicon->loose, (std::vector<std::string>{"nvt", "geen idee"}));
  EXPECT_EQ(lexicon->short_forms, (std::map<std::string, std::string>{{"lln", "leerlingen"}}));
  ASSERT_EQ(lexicon->families.size(), 2u);
  EXPECT_EQ(lexicon->families[1].label, "Middelen");
  ASSERT_EQ(lexicon->concepts.size(), 2u);
  EXPECT_EQ(lexicon->concepts[0].core, "Elkaar spreken");
  EXPECT_EQ(lexicon->concepts[0].blockers, (std::vector<std::string>{"bel van school"}));
  EXPECT_EQ(lexicon->concepts[1].family, 1u);
}

TEST(LexiconFile, CountsATypoAsStrong) {
  const auto loaded = sessions::load_lexicon(kSmall, "x.toml");
  const auto* lexicon = std::get_if<model::Lexicon>(&loaded);
  ASSERT_NE(lexicon, nullptr);
  std::map<std::string, Weight> weights;
  for (const auto& trigger : lexicon->concepts[0].triggers) weights[trigger.phrase] = trigger.weight;
  EXPECT_EQ(weights, (std::map<std::string, Weight>{{"bel*", Weight::strong},
                                                    {"pakt _ telefoon", Weight::strong},
                                                    {"belen", Weight::strong},
                                                    {"spreken", Weight::weak}}));
}

TEST(LexiconFile, SaysWhichFamilyItDoesNotKnow) {
  expect_one_fault({"family = \"middelen\"", "family = \"midelen\"", "\"midelen\"", "midelen"});
  EXPECT_NE(describe_all(faults_of(replace_first(kSmall, "family = \"middelen\"", "family = \"midelen\"")))
                .find("contact, middelen"),
            std::string::npos)
      << "and which there are";
}

TEST(LexiconFile, SaysWhereAnIdComesTwice) {
  expect_one_fault({"id = \"geld\"", "id = \"bellen\"", "\"bellen\"\nlabel = \"Geld\"", "tweede keer"});
}

TEST(LexiconFile, SaysWhereAFamilyComesTwice) {
  const std::string text = kSmall + "\n[[families]]\nid = \"contact\"\nlabel = \"Nog eens\"\n";
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 1u) << describe_all(faults);
  EXPECT_NE(faults[0].found.find("'contact' voor de tweede keer"), std::string::npos);
  EXPECT_EQ(faults[0].line, std::count(kSmall.begin(), kSmall.end(), '\n') + 3);
  EXPECT_EQ(faults[0].column, 6);
}

TEST(LexiconFile, RefusesAPhraseThatNoTextCanMatch) {
  for (const std::string phrase : {"Bellen", "geïnd", "bel-len", "*", "_", "bel _", "_ bel", "bel?", "a.b"}) {
    expect_one_fault({"\"pakt _ telefoon\"", "\"" + phrase + "\"", "\"" + phrase + "\"", "kleine letters"});
  }
  for (const char* key : {"typo", "weak", "not"}) {
    const std::string text =
        replace_first(kSmall, std::string(key) + " = [\"", std::string(key) + " = [\"É\", \"");
    EXPECT_EQ(place_of_only(faults_of(text)), place_of(text, "\"É\"")) << key;
  }
}

TEST(LexiconFile, RefusesAShortFormThatNoTextCanMatch) {
  expect_one_fault({"lln = \"leerlingen\"", "lln = \"Leerlingen\"", "\"Leerlingen\"", "'Leerlingen'"});
  expect_one_fault({"lln = \"leerlingen\"", "Lln = \"leerlingen\"", "Lln", "'Lln'"});
}

TEST(LexiconFile, RefusesALooseAnswerThatNoTextCanMatch) {
  expect_one_fault({"\"nvt\"", "\"n.v.t.\"", "\"n.v.t.\"", "'n.v.t.'"});
}

TEST(LexiconFile, SaysWhichKeysItDoesNotKnow) {
  expect_one_fault({"weak = [", "week = [", "week", "weak"});
  expect_one_fault({"loose = [", "lose = [", "lose", "loose"});
  expect_one_fault({"label = \"Contact\"", "label = \"Contact\"\nkleur = \"rood\"", "kleur", "'kleur'"});
}

TEST(LexiconFile, SaysWhatIsMissing) {
  expect_one_fault({"label = \"Geld\"\n", "", "[[concepts]]\nid = \"geld\"", "label"});
  EXPECT_FALSE(faults_of("title = \"Leeg\"\n").empty());
}

TEST(LexiconFile, SaysWhereTomlIsBroken) {
  const std::string text = replace_first(kSmall, "typo = [\"belen\"]", "typo = [\"belen\"");
  const auto faults = faults_of(text);
  ASSERT_FALSE(faults.empty());
  const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(text.find("typo")), '\n');
  EXPECT_GE(faults[0].line, line);
  EXPECT_LE(faults[0].line, line + 1);
}

TEST(LexiconFile, TellsAllFaultsAtOnceInTheOrderOfTheFile) {
  std::string text = replace_first(kSmall, "\"geen idee\"", "\"Geen idee\"");
  text = replace_first(text, "\"bel*\"", "\"Bel*\"");
  text = replace_first(text, "family = \"middelen\"", "family = \"x\"");
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 3u) << describe_all(faults);
  EXPECT_EQ(fmt::format("{}:{}", faults[0].line, faults[0].column), place_of(text, "\"Geen idee\""));
  EXPECT_EQ(fmt::format("{}:{}", faults[1].line, faults[1].column), place_of(text, "\"Bel*\""));
  EXPECT_EQ(fmt::format("{}:{}", faults[2].line, faults[2].column), place_of(text, "\"x\""));
}

TEST(LexiconFile, PointsAtTheRightPhraseBehindOneThatIsNoText) {
  const std::string text =
      replace_first(kSmall, "[\"bel*\", \"pakt _ telefoon\"]", "[7, \"bel*\", \"Pakt\"]");
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 2u) << describe_all(faults);
  EXPECT_EQ(fmt::format("{}:{}", faults[1].line, faults[1].column), place_of(text, "\"Pakt\""));
}

TEST(ExampleTable, LoadsALinePerExample) {
  const auto loaded =
      sessions::load_examples("asked\tlane\ttext\nwerkt\tschuurt\tGaat, \"helaas\" mis \n", "x");
  const auto* lines = std::get_if<std::vector<sessions::ExampleLine>>(&loaded);
  ASSERT_NE(lines, nullptr);
  ASSERT_EQ(lines->size(), 1u);
  EXPECT_EQ(lines->front().asked, "werkt");
  EXPECT_EQ(lines->front().lane, "schuurt");
  EXPECT_EQ(lines->front().text, "Gaat, \"helaas\" mis");
}

TEST(ExampleTable, NeedsItsHeader) {
  for (const char* header : {"lane\tasked\ttext", "asked\tlane", "asked,lane,text"}) {
    const auto faults = faults_of_table(std::string(header) + "\nwerkt\twerkt\tGoed\n");
    EXPECT_EQ(place_of_only(faults), "1:1") << header;
  }
  EXPECT_EQ(place_of_only(faults_of_table("")), "1:1");
}

TEST(ExampleTable, SaysWhichLinesAreNoExample) {
  const auto faults =
      faults_of_table("asked\tlane\ttext\nwerkt\tGoed\nwerkt\twerkt\tGoed\nwerkt\t\tGoed\na\tb\tc\td\n");
  ASSERT_EQ(faults.size(), 3u) << describe_all(faults);
  EXPECT_EQ(faults[0].line, 2);
  EXPECT_EQ(faults[0].column, 1);
  EXPECT_EQ(faults[0].file, "x.tsv");
  EXPECT_NE(faults[0].found.find("2 vakken"), std::string::npos);
  EXPECT_EQ(faults[1].line, 4);
  EXPECT_EQ(faults[2].line, 5);
}

TEST(ShippedLexicon, LoadsWithAllItsExamples) {
  base::SystemDisk disk;
  const fs::path file = fs::path(SOURCE_DIR) / "assets" / "lexicon" / "nieuwkomers.toml";
  const auto lexicon = sessions::read_lexicon_file(disk, file);
  ASSERT_TRUE(lexicon) << lexicon.error().detail;
  EXPECT_GT(lexicon->concepts.size(), 10u);
  const auto examples = sessions::read_example_files(disk, file, *lexicon);
  ASSERT_TRUE(examples) << examples.error().detail;
  std::vector<std::size_t> counts(lexicon->concepts.size() + 1);
  std::size_t lanes_only = 0;
  for (const auto& example : *examples) {
    if (example.subject) ++counts.at(*example.subject);
    if (!example.subject) ++lanes_only;
  }
  for (std::size_t i = 0; i < lexicon->concepts.size(); ++i)
    EXPECT_GE(counts[i], 20u) << lexicon->concepts[i].id;
  EXPECT_GE(counts.back(), 20u) << "overig";
  EXPECT_GE(lanes_only, 20u) << "lanen";
}

}  // namespace
