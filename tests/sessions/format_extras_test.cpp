// What a format file may say beyond the afternoon itself: votes, good practices of the cases, holidays.
#include <gtest/gtest.h>

#include <stdexcept>
#include <variant>

#include "sessions/format_text.h"

namespace {

using sessions_test::describe_all;
using sessions_test::faults_of;
using sessions_test::make_format_text;
using sessions_test::place_of;
using sessions_test::place_of_only;
using sessions_test::replace_first;

constexpr const char* kPractices = R"(
[[practices]]
id = "starttasje"
from = "Burgum"
text = "Een starttasje mee."
concepts = ["warme-overdracht", "taalsteun-maatwerk"]

[[practices]]
id = "brandbrief"
from = "Enschede"
text = "Een brandbrief en een gesprek."
concepts = ["regie-verantwoordelijkheid"]
)";

constexpr const char* kHolidays = R"(
[[holidays]]
name = "Zomervakantie Noord"
from = "2026-07-04"
to = "2026-08-16"

[[holidays]]
name = "Zomervakantie Zuid"
from = "2026-07-11"
to = "2026-08-23"
)";

model::Format load(const std::string& text) {
  auto loaded = sessions::load_format(text, "x.toml");
  if (auto* format = std::get_if<model::Format>(&loaded)) return std::move(*format);
  throw std::runtime_error(describe_all(std::get<sessions::Faults>(loaded)));
}

std::string make_text() {
  return "dots = 3\n" + make_format_text() + kPractices + kHolidays;
}

// A change to the text above that gives one fault, at the part named, with these words in it.
void expect_one_fault(const std::string& from, const std::string& to, const std::string& at,
                      const std::string& words) {
  const std::string text = replace_first(make_text(), from, to);
  const auto faults = faults_of(text);
  EXPECT_EQ(place_of_only(faults), place_of(text, at)) << to;
  EXPECT_NE(describe_all(faults).find(words), std::string::npos) << words << "\n" << describe_all(faults);
}

TEST(FormatExtras, SayHowManyVotesAPersonHas) {
  EXPECT_EQ(load(make_text()).dots, 3);
  for (const int dots : {1, 10}) {
    const std::string text = replace_first(make_text(), "dots = 3", "dots = " + std::to_string(dots));
    EXPECT_EQ(load(text).dots, dots);
  }
  expect_one_fault("dots = 3", "dots = 0", "0\n", "het getal 0; verwacht: een heel getal van 1 tot 10");
  expect_one_fault("dots = 3", "dots = 11", "11\n", "een heel getal van 1 tot 10");
  expect_one_fault("dots = 3", "dots = \"drie\"", "\"drie\"", "de tekst 'drie'");
}

TEST(FormatExtras, LetAStepShowTheVotes) {
  const std::string text = replace_first(make_text(), "shows = \"waiting\"", "shows = \"votes\"");
  EXPECT_EQ(load(text).blocks.at(1).steps.at(1).shows, model::Layout::votes);
  expect_one_fault("shows = \"waiting\"", "shows = \"vote\"", "\"vote\"", "'votes' (bedoel je dat?)");
  expect_one_fault("layout = \"bullets\"", "layout = \"votes\"", "\"votes\"", "een van: welcome");
}

TEST(FormatExtras, TellTheGoodPracticesOfTheCases) {
  const model::Format format = load(make_text());
  ASSERT_EQ(format.practices.size(), 2u);
  EXPECT_EQ(format.practices[0].id, "starttasje");
  EXPECT_EQ(format.practices[0].from, "Burgum");
  EXPECT_EQ(format.practices[0].text, "Een starttasje mee.");
  EXPECT_EQ(format.practices[0].concepts,
            (std::vector<std::string>{"warme-overdracht", "taalsteun-maatwerk"}));
  EXPECT_EQ(format.practices[1].id, "brandbrief");
}

TEST(FormatExtras, WantWholePractices) {
  expect_one_fault("from = \"Burgum\"\n", "", "[[practices]]", "een goede praktijk zonder 'from'");
  expect_one_fault("text = \"Een starttasje mee.\"\n", "", "[[practices]]", "zonder 'text'");
  expect_one_fault("text = \"Een starttasje mee.\"", "text = \" \"", "\" \"", "een lege tekst");
  expect_one_fault("Een starttasje mee.", "Een starttasje\\nmee.", "\"Een starttasje", "op een regel");
  expect_one_fault("text = \"Een starttasje mee.\"", "text = \"Een starttasje mee.\"\ntexts = \"x\"", "texts",
                   "de onbekende naam 'texts' bij een goede praktijk; verwacht: 'text' (bedoel je dat?)");
}

TEST(FormatExtras, WantPracticesWithAnIdOfTheirOwn) {
  expect_one_fault("id = \"brandbrief\"", "id = \"starttasje\"", "\"starttasje\"\nfrom = \"Enschede\"",
                   "het id 'starttasje' voor de tweede keer");
  expect_one_fault("id = \"brandbrief\"", "id = \"Brandbrief\"", "\"Brandbrief\"", "a-z, 0-9 en streepjes");
}

TEST(FormatExtras, WantOneToFiveConceptsOfAPractice) {
  const std::string concepts = "concepts = [\"regie-verantwoordelijkheid\"]";
  expect_one_fault(concepts + "\n", "", "[[practices]]\nid = \"brandbrief\"", "een lijst van korte woorden");
  expect_one_fault(concepts, "concepts = []", "[]", "0 keer iets in 'concepts'; verwacht: 1 tot 5");
  expect_one_fault(concepts, "concepts = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]", "[\"a\"",
                   "6 keer iets in 'concepts'; verwacht: 1 tot 5");
  expect_one_fault(concepts, "concepts = \"tijd\"", "\"tijd\"", "een lijst van korte woorden");
  expect_one_fault(concepts, "concepts = [\"tijd\", \"Te weinig\"]", "\"Te weinig\"",
                   "de tekst 'Te weinig'; verwacht: hooguit 40 tekens: a-z, 0-9 en streepjes");
  expect_one_fault(concepts, "concepts = [\"tijd\", 7]", "7]", "het getal 7");
  expect_one_fault(concepts, "concepts = [\"tijd\", \"geld\", \"tijd\"]", "\"tijd\"]",
                   "het woord 'tijd' voor de tweede keer");
}

TEST(FormatExtras, KnowTheHolidays) {
  const model::Format format = load(make_text());
  ASSERT_EQ(format.holidays.size(), 2u);
  EXPECT_EQ(format.holidays[0].name, "Zomervakantie Noord");
  EXPECT_EQ(format.holidays[0].from, (base::Date{2026, 7, 4}));
  EXPECT_EQ(format.holidays[0].to, (base::Date{2026, 8, 16}));
  EXPECT_EQ(model::holidays_on(format, {2026, 7, 11}),
            (std::vector<std::string>{"Zomervakantie Noord", "Zomervakantie Zuid"}));
}

TEST(FormatExtras, MayHaveAHolidayOfADayAndTwoThatBeginTogether) {
  std::string text = replace_first(make_text(), "\"2026-08-16\"", "\"2026-07-04\"");
  text = replace_first(text, "\"2026-07-11\"", "\"2026-07-04\"");
  EXPECT_EQ(load(text).holidays.size(), 2u);
}

TEST(FormatExtras, WantDaysThatExistWrittenOneWay) {
  for (const char* day :
       {"2026-02-30", "4-7-2026", "4 juli 2026", "2026-7-4", "2026-07-04T00:00", "", "zomer"}) {
    const std::string written = "\"" + std::string(day) + "\"";
    expect_one_fault("\"2026-07-04\"", written, written + "\nto", "een dag die bestaat, zo geschreven");
  }
  expect_one_fault("\"2026-07-04\"", "2026-07-04", "2026-07-04\nto",
                   "een datum; verwacht: bij 'from' een dag als tekst: \"2026-07-04\"");
  expect_one_fault("to = \"2026-08-16\"\n", "", "[[holidays]]", "een vakantie zonder 'to'");
}

TEST(FormatExtras, WantHolidaysThatEndAfterTheyBegin) {
  expect_one_fault("\"2026-08-16\"", "\"2026-07-03\"", "\"2026-07-03\"",
                   "een laatste dag voor de eerste dag (2026-07-04)");
  expect_one_fault("\"2026-08-16\"", "\"2027-08-16\"", "\"2027-08-16\"",
                   "een vakantie van hooguit 100 dagen");
}

TEST(FormatExtras, WantHolidaysInOrder) {
  expect_one_fault("\"2026-07-11\"", "\"2026-06-27\"", "\"2026-06-27\"",
                   "2026-06-27 na een vakantie die op 2026-07-04 begint");
}

TEST(FormatExtras, SayNothingOfTheOrderOfAHolidayThatCannotBeRead) {
  expect_one_fault("\"2026-07-04\"", "\"2026-09-31\"", "\"2026-09-31\"", "een dag die bestaat");
}

}  // namespace
