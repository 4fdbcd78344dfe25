// iCalendar as another program, python3-icalendar, reads it.
#include "writers/ics.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/utf8.h"
#include "support/sample_format.h"
#include "writers/other_program.h"

namespace {

std::string write(const report::Calendar& calendar) {
  const base::Result<std::string> written = writers::write_ics(calendar);
  EXPECT_TRUE(written.ok());
  return written.ok() ? *written : "";
}

std::string read(const std::string& ics) {
  return other_program::ask_script("read_ics.py", {"plan.ics", ics}, "python3-icalendar");
}

report::Calendar make_calendar(const std::string& title, const std::string& text) {
  return {"Regionaal actieplan Twente",
          4,
          {2026, 3, 12},
          {{"actie-1-abc@middagsessie", title, text, {2026, 12, 31}, 7}}};
}

// The lines as they stand in the file, each without its end.
std::vector<std::string> list_lines(const std::string& ics) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < ics.size();) {
    const std::size_t end = ics.find("\r\n", begin);
    EXPECT_NE(end, std::string::npos) << "a line without its end";
    if (end == std::string::npos) break;
    lines.push_back(ics.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

void expect_well_folded(const std::string& ics) {
  for (const std::string& line : list_lines(ics)) {
    EXPECT_LE(line.size(), 75u) << line;
    EXPECT_EQ(base::find_text_fault(line), std::nullopt) << line;
  }
}

TEST(Ics, TellsADayItsTextsAndItsReminderAtNineInTheMorning) {
  EXPECT_EQ(read(write(make_calendar("Klaar: Bellen", "Wie trekt? De Brug"))),
            "Regionaal actieplan Twente\n"
            "actie-1-abc@middagsessie [\"Klaar: Bellen\", \"Wie trekt? De Brug\", \"2026-12-31\", "
            "\"2027-01-01\", \"2026-12-24 09:00:00\"]\n");
}

TEST(Ics, RemindsAsManyDaysBeforeAsIsSaidOrNotAtAll) {
  report::Calendar calendar = make_calendar("Klaar: Bellen", "");
  calendar.events[0].warn_days_before = 1;
  EXPECT_NE(read(write(calendar)).find("\"2026-12-30 09:00:00\"]"), std::string::npos);
  calendar.events[0].warn_days_before = 0;
  EXPECT_NE(read(write(calendar)).find("\"2026-12-31 09:00:00\"]"), std::string::npos);
  calendar.events[0].warn_days_before = std::nullopt;
  EXPECT_NE(read(write(calendar)).find("\"2027-01-01\"]"), std::string::npos);
}

TEST(Ics, SaysWhatKindOfCalendarItIsAndKnowsNoMomentButTheDay) {
  EXPECT_EQ(write(make_calendar("Klaar: Bellen", "Twee\nregels")),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//middagsessie//middagsessie//NL\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "METHOD:PUBLISH\r\n"
            "X-WR-CALNAME:Regionaal actieplan Twente\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:actie-1-abc@middagsessie\r\n"
            "SEQUENCE:4\r\n"
            "DTSTAMP:20260312T000000Z\r\n"
            "DTSTART;VALUE=DATE:20261231\r\n"
            "DTEND;VALUE=DATE:20270101\r\n"
            "SUMMARY:Klaar: Bellen\r\n"
            "DESCRIPTION:Twee\\nregels\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "BEGIN:VALARM\r\n"
            "ACTION:DISPLAY\r\n"
            "TRIGGER:-P6DT15H\r\n"
            "DESCRIPTION:Klaar: Bellen\r\n"
            "END:VALARM\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(Ics, KeepsEveryTextAsItWasTyped) {
  const std::string ics = write(make_calendar("Klaar: één, twee; drie \\ \"vier\" 🙂",
                                              "Regel een, met komma;\n\nEND:VEVENT\n🙂"));
  EXPECT_EQ(read(ics),
            "Regionaal actieplan Twente\n"
            "actie-1-abc@middagsessie [\"Klaar: één, twee; drie \\\\ \\\"vier\\\" 🙂\", "
            "\"Regel een, met komma;\\n\\nEND:VEVENT\\n🙂\", \"2026-12-31\", \"2027-01-01\", "
            "\"2026-12-24 09:00:00\"]\n");
  expect_well_folded(ics);
}

// python3-icalendar 4 takes what stands here for a line end, so the bytes are compared.
TEST(Ics, TellsATypedBackslashFromALineEnd) {
  const std::string ics = write(make_calendar("map\\nieuw", ""));
  EXPECT_NE(ics.find("SUMMARY:map\\\\nieuw\r\n"), std::string::npos) << ics;
}

TEST(Ics, FoldsLongLinesBetweenLetters) {
  std::string title;
  for (int i = 0; i < 200; ++i) title += i % 7 == 0 ? "🙂" : i % 3 == 0 ? "é" : "a";
  std::string words;
  for (int i = 0; i < 60; ++i) words += fmt::format("woord{}, en; ", i);
  for (const std::string& text : {title, words, std::string(200, 'x')}) {
    const std::string ics = write(make_calendar(text, text));
    expect_well_folded(ics);
    EXPECT_NE(read(ics).find("[\"" + text + "\", \"" + text + "\", "), std::string::npos) << ics;
  }
}

TEST(Ics, KeepsTheNameOfTheCalendarAsItWasTyped) {
  report::Calendar calendar = make_calendar("Klaar", "");
  calendar.name =
      "Regionaal actieplan Noord; Oost, \"West\" en één héél lange naam voor een regio in het land";
  const std::string ics = write(calendar);
  EXPECT_EQ(read(ics).substr(0, calendar.name.size() + 1), calendar.name + "\n");
  expect_well_folded(ics);
}

TEST(Ics, WithoutEventsIsStillACalendar) {
  EXPECT_EQ(read(write({"Regionaal actieplan", 0, {2026, 3, 12}, {}})), "Regionaal actieplan\n");
}

TEST(Ics, HasTheSameBytesEachTime) {
  const report::Calendar calendar = make_calendar("Klaar: Bellen", "Wie trekt? De Brug");
  EXPECT_EQ(write(calendar), write(calendar));
}

TEST(Ics, ReadInASecondTimeChangesEventsAndAddsNone) {
  model::Session session = support::make_session();
  session.moments = {{"Eerste check", {2026, 4, 23}}};
  session.plan.resize(1);
  session.plan[0].id = 1;
  session.plan[0].action = "Bellen";
  session.plan[0].due = base::Date{2026, 6, 1};
  const std::string first = write(report::compose_calendar(support::make_format(), session));
  session.plan[0].action = "Mailen";
  session.plan[0].due = base::Date{2026, 7, 1};
  session.moments[0].date = {2026, 4, 30};
  ++session.plan_edition;
  const std::string second = write(report::compose_calendar(support::make_format(), session));
  EXPECT_NE(read(first), read(second));
  EXPECT_EQ(read(first + second), read(second));
  EXPECT_EQ(read(second + first), read(second)) << "an older file changes nothing";
}

}  // namespace
