// CSV as another program, Python's csv module, reads it.
#include "writers/csv.h"

#include <gtest/gtest.h>

#include "writers/other_program.h"

namespace {

using report::ColumnKind;

report::Sheet make_sheet() {
  report::Sheet sheet{"Actieplan", "Regionaal actieplan", {2026, 3, 12}, {}, {}};
  sheet.columns = {{"Nr", ColumnKind::number}, {"Wat?", ColumnKind::text}, {"Klaar; op", ColumnKind::day}};
  return sheet;
}

std::string read(const report::Sheet& sheet) {
  return other_program::ask_script("read_csv.py", {"plan.csv", writers::write_csv(sheet)}, "python3");
}

std::string read_text(const std::string& text) {
  report::Sheet sheet{"Blad", "Blad", {2026, 3, 12}, {{"Tekst"}}, {{text}}};
  const std::string rows = read(sheet);
  return rows.substr(rows.find('\n') + 1);
}

TEST(Csv, HasALineForTheColumnsAndOneForEachRow) {
  report::Sheet sheet = make_sheet();
  sheet.rows = {{1, "Bellen", base::Date{2026, 6, 1}}, {2, "Eten", std::monostate{}}};
  EXPECT_EQ(writers::write_csv(sheet),
            "\xEF\xBB\xBFNr;Wat?;\"Klaar; op\"\r\n1;Bellen;2026-06-01\r\n2;Eten;\r\n");
  EXPECT_EQ(read(sheet), R"(["Nr", "Wat?", "Klaar; op"]
["1", "Bellen", "2026-06-01"]
["2", "Eten", ""]
)");
}

TEST(Csv, WithoutRowsStillTellsItsColumns) {
  EXPECT_EQ(read(make_sheet()), "[\"Nr\", \"Wat?\", \"Klaar; op\"]\n");
}

TEST(Csv, KeepsEveryTextAsItWasTyped) {
  EXPECT_EQ(read_text("Zij zei: \"ja; graag\", toch\nen één 🙂"),
            "[\"Zij zei: \\\"ja; graag\\\", toch\\nen één 🙂\"]\n");
  EXPECT_EQ(read_text("\"\"\";"), "[\"\\\"\\\"\\\";\"]\n");
  EXPECT_EQ(read_text(" ruimte "), "[\" ruimte \"]\n");
}

TEST(Csv, LetsNoSpreadsheetTakeATextForAFormula) {
  for (const char* start : {"=", "+", "-", "@", "\t", "\r"}) {
    report::Sheet sheet = make_sheet();
    sheet.rows = {{1, std::string(start) + "1+1", std::monostate{}}};
    const std::string csv = writers::write_csv(sheet);
    const std::string cell = csv.substr(csv.find("\r\n1;") + 4);
    EXPECT_TRUE(cell.starts_with("'") || cell.starts_with("\"'")) << cell;
  }
  EXPECT_EQ(read_text("=HYPERLINK(\"http://x.nl\";\"klik\")"),
            "[\"'=HYPERLINK(\\\"http://x.nl\\\";\\\"klik\\\")\"]\n");
  EXPECT_EQ(read_text("a=1"), "[\"a=1\"]\n");
}

TEST(Csv, GuardsTheTitlesOfColumnsToo) {
  report::Sheet sheet = make_sheet();
  sheet.columns[1].title = "=A1";
  EXPECT_EQ(read(sheet), "[\"Nr\", \"'=A1\", \"Klaar; op\"]\n");
}

}  // namespace
