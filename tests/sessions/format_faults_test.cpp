// What a format file may not say, and how its writer gets to hear that.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

#include "sessions/format_text.h"

namespace {

using sessions_test::describe_all;
using sessions_test::faults_of;
using sessions_test::make_format_text;
using sessions_test::place_of;
using sessions_test::place_of_only;
using sessions_test::replace_first;

// A change to the small format that gives one fault, at the part named, with these words in it.
struct Slip {
  std::string from;
  std::string to;
  std::string at;
  std::vector<std::string> words;
};

void expect_one_fault(const Slip& slip) {
  const std::string text = replace_first(make_format_text(), slip.from, slip.to);
  const auto faults = faults_of(text);
  EXPECT_EQ(place_of_only(faults), place_of(text, slip.at)) << slip.to;
  for (const std::string& word : slip.words) {
    EXPECT_NE(describe_all(faults).find(word), std::string::npos) << word << "\n" << describe_all(faults);
  }
}

bool has(const sessions::Faults& faults, const std::string& words) {
  return describe_all(faults).find(words) != std::string::npos;
}

TEST(FormatFile, LoadsWithoutFaults) {
  const auto loaded = sessions::load_format(make_format_text(), "x.toml");
  const auto* format = std::get_if<model::Format>(&loaded);
  ASSERT_NE(format, nullptr) << describe_all(faults_of(make_format_text()));
  EXPECT_EQ(format->id, "klein");
  EXPECT_EQ(format->versions, (std::vector<int>{30, 20}));
  EXPECT_EQ(format->questions.at(1).lane, 1u);
  EXPECT_EQ(format->blocks.at(0).slides.at(0).points.size(), 2u);
  EXPECT_EQ(format->blocks.at(1).steps.at(1).minutes, (model::Minutes{15, 15}));
  EXPECT_TRUE(format->blocks.at(1).collects);
  EXPECT_EQ(format->keep_answers_days, 28);
  EXPECT_EQ(format->dots, 2);
  EXPECT_TRUE(format->practices.empty());
  EXPECT_TRUE(format->holidays.empty());
}

TEST(FormatFile, AsksAsManyQuestionsAsItHas) {
  for (const int questions : {1, 3, 7, 12}) {
    const auto loaded = sessions::load_format(make_format_text(questions), "x.toml");
    const auto* format = std::get_if<model::Format>(&loaded);
    ASSERT_NE(format, nullptr);
    EXPECT_EQ(format->questions.size(), static_cast<std::size_t>(questions));
  }
  EXPECT_TRUE(has(faults_of(make_format_text(13)), "13 keer iets in 'questions'; verwacht: 1 tot 12"));
  EXPECT_TRUE(has(faults_of(make_format_text(0)), "het bestand zonder 'questions'"));
}

TEST(FormatFile, ReportsEveryFaultAtOnce) {
  std::string text = make_format_text();
  text = replace_first(text, "tone = \"works\"", "tone = \"werkt\"");
  text = replace_first(text, "lane = \"schuurt\"", "lane = \"schurt\"");
  text = replace_first(text, "points = [\"Een punt\", \"Nog een punt\"]", "ponts = [\"Een punt\"]");
  text = replace_first(text, "instruction = \"Om de beurt.\"\n", "");
  text = replace_first(text, "minutes = [5, 0]", "minutes = [5, \"nul\"]");
  const auto faults = faults_of(text);
  EXPECT_TRUE(has(faults, "de tekst 'werkt'; verwacht: een van: works, hurts")) << describe_all(faults);
  EXPECT_TRUE(has(faults, "de onbekende baan 'schurt'; verwacht: 'schuurt' (bedoel je dat?)"));
  EXPECT_TRUE(has(faults, "de onbekende naam 'ponts' bij een scherm; verwacht: 'points' (bedoel je dat?)"));
  EXPECT_TRUE(has(faults, "een scherm zonder punten"));
  EXPECT_TRUE(has(faults, "een stap zonder 'instruction'"));
  EXPECT_TRUE(has(faults, "de tekst 'nul'; verwacht: een heel getal van 0 tot 480"));
  EXPECT_EQ(faults.size(), 6u) << describe_all(faults);
  EXPECT_TRUE(std::is_sorted(faults.begin(), faults.end(),
                             [](const auto& a, const auto& b) { return a.line < b.line; }));
}

TEST(FormatFile, NamesFileLineColumnFoundAndExpected) {
  const std::string text = replace_first(make_format_text(), "title = \"Begin\"", "titel = \"Begin\"");
  const auto faults = faults_of(text);
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_EQ(sessions::describe(faults[1]), "x.toml:" + place_of(text, "titel") +
                                               ": gevonden: de onbekende naam 'titel' bij een blok; "
                                               "verwacht: 'title' (bedoel je dat?)");
}

TEST(FormatFile, CountsColumnsInLetters) {
  const std::string text = replace_first(make_format_text(), "points = [\"Een punt\", \"Nog een punt\"]",
                                         "points = [\"Één coördinator 🙂\", 7]");
  EXPECT_EQ(place_of_only(faults_of(text)), place_of(text, "7]"));
}

TEST(FormatFile, RefusesAnUnknownNameAnywhere) {
  expect_one_fault({"versions =", "verssions = 1\nversions =", "verssions", {"'versions' (bedoel je dat?)"}});
  expect_one_fault({"tone = \"works\"",
                    "tone = \"works\"\ncolour = \"red\"",
                    "colour",
                    {"'colour' bij een baan", "een van: id, title, tone"}});
  expect_one_fault({"lane = \"werkt\"", "lane = \"werkt\"\nLane = \"werkt\"", "Lane", {"bij een vraag"}});
  expect_one_fault(
      {"collects = true", "collects = true\nkeepfull = true", "keepfull", {"'keep_full' (bedoel je dat?)"}});
  expect_one_fault({"shows = \"waiting\"",
                    "shows = \"waiting\"\nlayout = \"board\"",
                    "layout = \"board\"",
                    {"'layout' bij een stap"}});
}

TEST(FormatFile, RefusesValuesOfAnotherType) {
  expect_one_fault({"title = \"Begin\"", "title = 3", "3\nminutes", {"het getal 3", "aanhalingstekens"}});
  expect_one_fault({"minutes = [10, 5]", "minutes = 10", "10\n", {"het getal 10", "een lijst van getallen"}});
  expect_one_fault({"collects = true", "collects = \"ja\"", "\"ja\"", {"de tekst 'ja'", "true of false"}});
  expect_one_fault({"points = [\"Een punt\", ", "points = [[], ", "[], ", {"een lijst", "in 'points'"}});
  expect_one_fault({"title = \"Welkom\"", "title = 2026-03-12", "2026", {"een datum"}});
  expect_one_fault({"title = \"Welkom\"", "title = 13:30:00", "13:30", {"een tijd"}});
  expect_one_fault({"minutes = [10, 5]", "minutes = [10.5, 5]", "10.5", {"een kommagetal"}});
}

TEST(FormatFile, RefusesDaysThatAreADate) {
  const std::string moment = "[[follow_ups]]\ntitle = \"Check\"\ndays = ";
  const auto with = [&](const std::string& days) { return make_format_text() + "\n" + moment + days + "\n"; };
  EXPECT_TRUE(faults_of(with("42")).empty());
  EXPECT_TRUE(has(faults_of(with("2026-03-12")), "een datum; verwacht: bij 'days' een heel getal"));
  EXPECT_TRUE(has(faults_of(with("12-3-2026")), "een datum die bestaat"));
  EXPECT_TRUE(has(faults_of(with("2026-02-30")), "een datum die bestaat"));
  EXPECT_TRUE(has(faults_of(with("0")), "het getal 0; verwacht: een heel getal van 1 tot 1100"));
  EXPECT_TRUE(has(faults_of(with("99999999999999999999")), "een heel getal"));
}

TEST(FormatFile, WantsFollowUpsInOrder) {
  const std::string text = make_format_text() +
                           "\n[[follow_ups]]\ntitle = \"Later\"\ndays = 42\n"
                           "\n[[follow_ups]]\ntitle = \"Eerder\"\ndays = 14\n";
  EXPECT_EQ(place_of_only(faults_of(text)), place_of(text, "14\n"));
}

TEST(FormatFile, RefusesTextsThatSayNothingOrTooMuch) {
  expect_one_fault({"\"Wat is vraag 2?\"", "\"  \"", "\"  \"", {"een lege tekst"}});
  expect_one_fault({"\"Welkom\"",
                    "\"" + std::string(101, 'w') + "\"",
                    "\"ww",
                    {"een tekst van 101 tekens", "hooguit 100 tekens"}});
  expect_one_fault({"\"Welkom\"", "\"\"\"Wel\nkom\"\"\"", "\"\"\"Wel", {"een tekst op een regel"}});
  expect_one_fault({"\"Welkom\"", "\"Wel\\u202Ekom\"", "\"Wel", {"het onzichtbare teken U+202E"}});
}

TEST(FormatFile, RefusesMoreThanFitsOnAScreen) {
  expect_one_fault({"points = [\"Een punt\", ",
                    "points = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", ",
                    "[\"1\"",
                    {"9 keer iets in 'points'", "hooguit 8"}});
}

TEST(FormatFile, RefusesTheSameNameTwice) {
  expect_one_fault({"id = \"vragen\"",
                    "id = \"begin\"",
                    "\"begin\"\ntitle = \"Vragen\"",
                    {"het id 'begin' voor de tweede keer"}});
  expect_one_fault(
      {"id = \"invoeren\"", "id = \"denken\"", "\"denken\"\ntitle = \"Invoeren\"", {"het id 'denken'"}});
  expect_one_fault({"Wat is vraag 2?",
                    "Wat is vraag 1?",
                    "\"Wat is vraag 1?\"\nlane = \"schuurt\"",
                    {"de vraag 'Wat is vraag 1?' voor de tweede keer"}});
  EXPECT_TRUE(has(faults_of(replace_first(make_format_text(), "id = \"schuurt\"", "id = \"werkt\"")),
                  "het id 'werkt' voor de tweede keer"));
}

TEST(FormatFile, RefusesIdsThatAreNoShortWord) {
  for (const char* id : {"", "Begin", "be gin", "bégin", "begin/1"}) {
    expect_one_fault({"id = \"begin\"",
                      fmt::format("id = \"{}\"", id),
                      fmt::format("\"{}\"\ntitle", id),
                      {"a-z, 0-9 en streepjes"}});
  }
}

TEST(FormatFile, WantsBlocksThatTakeTheWholeAfternoon) {
  expect_one_fault({"minutes = [10, 5]",
                    "minutes = [10, 4]",
                    "20]",
                    {"de blokken zijn in de versie van 20 minuten samen 19 minuten", "samen 20 minuten"}});
}

TEST(FormatFile, WantsStepsThatTakeTheirWholeBlock) {
  expect_one_fault({"minutes = [15, 15]",
                    "minutes = [14, 15]",
                    "20, 15]",
                    {"de stappen zijn in de versie van 30 minuten samen 19 minuten", "samen 20 minuten"}});
}

TEST(FormatFile, WantsMinutesForEveryVersion) {
  expect_one_fault({"minutes = [10, 5]",
                    "minutes = [10]",
                    "[10]",
                    {"1 getal;", "2 getallen, een voor elke versie (30, 20 minuten)"}});
  expect_one_fault({"minutes = [10, 5]", "minutes = [10, 5, 5]", "[10, 5, 5]", {"3 getallen"}});
  expect_one_fault({"minutes = [10, 5]", "minutes = [10, -5]", "-5", {"het getal -5"}});
}

TEST(FormatFile, SaysOnceThatVersionsAreWrong) {
  expect_one_fault({"versions = [30, 20]", "versions = [20, 30]", "[20, 30]", {"de langste voorop"}});
  expect_one_fault({"versions = [30, 20]", "versions = []", "[]", {"1 tot 5 versies"}});
  expect_one_fault({"versions = [30, 20]", "versions = \"30\"", "\"30\"", {"een lijst van getallen"}});
}

TEST(FormatFile, WantsSlidesOrStepsButNotBoth) {
  const std::string both =
      make_format_text() + "\n[[blocks.slides]]\nlayout = \"own_text\"\ntitle = \"Vrij\"\n";
  EXPECT_TRUE(has(faults_of(both), "een blok met schermen en ook stappen"));
  const std::string none =
      make_format_text() + "\n[[blocks]]\nid = \"leeg\"\ntitle = \"Leeg\"\nminutes = [0, 0]\n";
  EXPECT_EQ(place_of_only(faults_of(none)), place_of(none, "[[blocks]]\nid = \"leeg\""));
}

TEST(FormatFile, WantsABlockInWhichPeopleCanAnswer) {
  expect_one_fault({"collects = true\n",
                    "",
                    "[[blocks]]\nid = \"begin\"",
                    {"geen blok waarin de invoer open kan", "collects = true"}});
}

TEST(FormatFile, WantsWhatALayoutShowsAndNothingElse) {
  expect_one_fault({"layout = \"bullets\"", "layout = \"sentence\"", "\"sentence\"", {"zonder 'sentence'"}});
  expect_one_fault({"layout = \"bullets\"", "layout = \"cards\"", "\"cards\"", {"zonder 'cards'"}});
  expect_one_fault({"layout = \"bullets\"",
                    "layout = \"waiting\"",
                    "\"waiting\"",
                    {"een van: welcome, statement, bullets, cards, sentence, own_text, closing"}});
  expect_one_fault({"title = \"Welkom\"",
                    "title = \"Welkom\"\nsentence = \"Ik ...\"",
                    "\"Ik ...\"",
                    {"alleen bij layout = \"sentence\""}});
  expect_one_fault({"shows = \"waiting\"",
                    "shows = \"cards\"",
                    "\"cards\"",
                    {"een van: questions, waiting, board, votes, plan"}});
}

TEST(FormatFile, RepeatsNothingThatSteersATerminal) {
  std::string text = replace_first(make_format_text(), "title = \"Begin\"", "\"\\u001B[2J\\n\" = \"Begin\"");
  text = replace_first(text, "tone = \"works\"", "tone = \"\\u001B]0;x\\u0007\"");
  const std::string all = describe_all(faults_of(text));
  EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](char c) { return c == '\x1B' || c == '\x07'; }));
  EXPECT_NE(all.find("de onbekende naam '_[2J ' bij een blok"), std::string::npos) << all;
  EXPECT_NE(all.find("de tekst '_]0;x_'"), std::string::npos) << all;
}

TEST(FormatFile, CountsFaultsItHasNoRoomFor) {
  std::string text = make_format_text();
  for (int i = 0; i < 150; ++i) text = fmt::format("naam{} = 1\n", i) + text;
  const std::string detail = sessions::to_error(faults_of(text)).detail;
  EXPECT_EQ(std::count(detail.begin(), detail.end(), '\n'), 100);
  EXPECT_TRUE(detail.ends_with("en nog 50"));
}

}  // namespace
