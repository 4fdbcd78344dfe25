// XLSX as other programs read it: openpyxl, LibreOffice, unzip and xmllint.
#include "writers/xlsx.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

#include "writers/other_program.h"

namespace {

using other_program::File;
using report::ColumnKind;

File make_file(const report::Sheet& sheet) {
  const auto bytes = writers::write_xlsx(sheet);
  EXPECT_TRUE(bytes) << bytes.error().detail;
  return File("plan.xlsx", *bytes);
}

std::string read(const report::Sheet& sheet) {
  return other_program::ask_script("read_xlsx.py", make_file(sheet), "python3-openpyxl");
}

report::Sheet make_sheet() {
  return {"Actieplan",
          "Actieplan Oost & West",
          {2026, 3, 12},
          {{"Nr", ColumnKind::number, 5},
           {"Wat?", ColumnKind::text, 30},
           {"Klaar op", ColumnKind::day, 12},
           {"Stand", ColumnKind::choice, 15, {"Afgesproken", "Loopt vast"}}},
          {{1, "Meelopen", base::Date{2026, 6, 1}, "Loopt vast"}, {2, "Bellen", {}, {}}}};
}

report::Sheet make_sheet_of(const std::vector<std::string>& texts) {
  report::Sheet sheet{"Blad", "Blad", {2026, 3, 12}, {{"Tekst"}}, {}};
  for (const std::string& text : texts) sheet.rows.push_back({text});
  return sheet;
}

TEST(Xlsx, HasAHeadThatStaysRealDaysAndAListToChooseFrom) {
  EXPECT_EQ(read(make_sheet()),
            R"('Actieplan Oost & West' by None, 2026-03-12 00:00:00, 2026-03-12 00:00:00
['Actieplan'] frozen at A2, filter on A1:D3
landscape, paper 9, fits (None, 0), repeats $1:$1
head 'Actieplan Oost && West', foot 'pagina &P van &N'
D2:D203 list "Afgesproken,Loopt vast" 'Kies uit de lijst' 'In deze kolom staat een van de keuzes uit de lijst. Kies er een, of maak de cel leeg.'
A 6
B 31
C 13
D 16
A1 str s Nr | @ top bold shaded wrapped
B1 str s Wat? | @ top bold shaded wrapped
C1 str s Klaar op | @ top bold shaded wrapped
D1 str s Stand | @ top bold shaded wrapped
A2 int n 1 | 0 top wrapped
B2 str s Meelopen | @ top wrapped
C2 datetime d 2026-06-01 00:00:00 | dd-mm-yyyy top wrapped
D2 str s Loopt vast | @ top wrapped
A3 int n 2 | 0 top wrapped
B3 str s Bellen | @ top wrapped
C3 NoneType n None | dd-mm-yyyy top wrapped
D3 NoneType n None | @ top wrapped
)");
}

TEST(Xlsx, TakesNoTextForAFormulaOrMarkup) {
  const std::string said = read(make_sheet_of(
      {"=1+1", "+31 6", "@a", "<b>&amp;", "Twee\nregels", "één 🙂", "_x0041_", " ruimte "}));
  for (const char* cell : {"A2 str s =1+1 |", "A3 str s +31 6 |", "A4 str s @a |", "A5 str s <b>&amp; |",
                           "A6 str s Twee\\nregels |", "A7 str s één 🙂 |", "A9 str s  ruimte  |"}) {
    EXPECT_NE(said.find(cell), std::string::npos) << cell << "\n" << said;
  }
}

TEST(Xlsx, StaysWholeWhateverTheText) {
  report::Sheet sheet = make_sheet_of({"a\x01z\xEF\xBF\xBF\xC3(\r", "&\"'<>"});
  sheet.title = "&\"'<>\x02 " + std::string(400, 'a');
  const File file = make_file(sheet);
  for (const std::string& name : other_program::list_zip(file)) {
    EXPECT_EQ(other_program::find_xml_fault(other_program::read_zip(file, name)), "") << name;
  }
}

// Such names once were taken for a picture in the heading.
TEST(Xlsx, MayBeOfARegionWithAnAmpersandInItsName) {
  for (const char* name : {"R&G", "Almere&Gooi", "A && G", "Oost &[Picture] West", "&G&G&G", "&"}) {
    report::Sheet sheet = make_sheet();
    sheet.title = std::string("Regionaal actieplan ") + name;
    EXPECT_EQ(read(sheet).find("'Regionaal actieplan " + std::string(name) + "'"), 0u) << name;
  }
}

TEST(Xlsx, WithoutRowsStillHasItsHeadAndItsList) {
  report::Sheet sheet = make_sheet();
  sheet.rows.clear();
  const std::string said = read(sheet);
  EXPECT_NE(said.find("filter on A1:D1\n"), std::string::npos) << said;
  EXPECT_NE(said.find("D2:D201 list"), std::string::npos) << said;
}

TEST(Xlsx, LeavesOutAListThatExcelCannotHold) {
  report::Sheet sheet = make_sheet();
  sheet.columns[3].choices = {"Klaar, bijna", "Klaar"};
  EXPECT_EQ(read(sheet).find(" list "), std::string::npos);
  sheet.columns[3].choices = std::vector<std::string>(20, "Een lange keuze");
  EXPECT_EQ(read(sheet).find(" list "), std::string::npos);
}

TEST(Xlsx, LetsRowsGrowWithTheirTexts) {
  const std::string xml = other_program::read_zip(make_file(make_sheet()), "xl/worksheets/sheet1.xml");
  EXPECT_NE(xml.find("<row r=\"2\" spans=\"1:4\" ht=\""), std::string::npos) << xml;
  EXPECT_EQ(xml.find("customHeight"), std::string::npos);
}

TEST(Xlsx, IsTheSameInEveryTimeZoneAndKnowsItsDayOnly) {
  const auto first = writers::write_xlsx(make_sheet());
  setenv("TZ", "Pacific/Auckland", 1);
  tzset();
  const auto second = writers::write_xlsx(make_sheet());
  unsetenv("TZ");
  tzset();
  EXPECT_EQ(*first, *second);
  const std::string list =
      other_program::run("zipinfo -T '" + File("a.xlsx", *first).path() + "' '*.xml'", "unzip");
  EXPECT_NE(list.find(" 20260312.000000 xl/workbook.xml"), std::string::npos) << list;
}

TEST(Xlsx, RefusesANameThatNoTabCanHave) {
  report::Sheet sheet = make_sheet();
  sheet.name = "a/b";
  EXPECT_FALSE(writers::write_xlsx(sheet));
}

// Slow, therefore all in one.
TEST(Xlsx, LosesNoTextInLibreOffice) {
  report::Sheet sheet = make_sheet();
  sheet.rows.push_back({3, "=1+1", base::Date{2026, 12, 31}, "Afgesproken"});
  sheet.rows.push_back({4, "<b>&amp; één 🙂 _x0041_\nTwee regels", {}, {}});
  const File file = make_file(sheet);
  EXPECT_EQ(
      other_program::convert_with_office(file, "csv:Text - txt - csv (StarCalc):59,34,76"),
      "Nr;Wat?;Klaar op;Stand\n1;Meelopen;01-06-2026;Loopt vast\n2;Bellen;;\n3;=1+1;31-12-2026;Afgesproken\n"
      "4;\"<b>&amp; één 🙂 _x0041_\nTwee regels\";;\n");
  const std::string pages = other_program::convert_with_office(file, "pdf");
  for (const char* part : {"Actieplan Oost & West", "pagina 1 van 1", "Klaar op", "Meelopen"}) {
    EXPECT_NE(pages.find(part), std::string::npos) << part << "\n" << pages;
  }
}

}  // namespace
