// DOCX as other programs read it: python-docx, LibreOffice, unzip and xmllint.
#include "writers/docx.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "writers/golden.h"
#include "writers/other_program.h"

namespace {

using other_program::File;
using report::BulletList;
using report::Card;
using report::Field;
using report::Fields;
using report::Heading;
using report::Notice;
using report::PageBreak;
using report::Paragraph;
using report::Table;

const std::vector<std::string> kStates{"Afgesproken", "Bezig", "Klaar", "Loopt vast"};

File make_file(const report::Document& document) {
  const auto bytes = writers::write_docx(document);
  EXPECT_TRUE(bytes) << bytes.error().detail;
  return File("verslag.docx", *bytes);
}

std::string read(const report::Document& document) {
  return other_program::ask_script("read_docx.py", make_file(document), "python3-docx");
}

// What python-docx reads of these blocks alone.
std::string read_blocks(const std::vector<report::Block>& blocks) {
  const std::string outline = read({"Titel", blocks});
  const std::string title = "[Title] 'Titel'\n";
  return outline.substr(outline.find(title) + title.size());
}

report::Document make_document() {
  return {"Verslag: Regie & rust",
          {Fields{{{"Regio", "Twente"}}}, Notice{"Dit is een oefensessie."}, Heading{2, "Acties"},
           Card{"Actie 1", {{"Wie trekt?", "KC'er Oost"}, {"Hoe staat het ervoor?", "Bezig", kStates}}, ""},
           Card{"Actie 2", {{"Wat gaan we doen?", "Meelopen"}}, "Nog invullen: trekker, datum"},
           Table{{"Thema", "Wat werkt"}, {{"Contact", "Korte lijnen\nmet één school"}}, {1, 3}},
           Heading{3, "Contact"}, BulletList{{"Mail helpdesk@lowanpo.nl."}, true}, PageBreak{},
           Heading{2, "Bijlage"}, Paragraph{"Eerste alinea.\n\nTweede alinea."},
           report::BalanceChart{"links", "rechts", {{"Contact", 1, 2}}}},
          "Twente, 12 maart 2026",
          {2026, 3, 12}};
}

TEST(Docx, IsReadInStylesThatWordKnows) {
  EXPECT_EQ(read(make_document()),
            R"('Verslag: Regie & rust' by 'Middagsessie' in nl-NL, 2026-03-12 00:00:00, 2026-03-12 00:00:00
210 x 297 mm, foot 'Twente, 12 maart 2026\tpagina 1 van 1'
[Title] 'Verslag: Regie & rust'
[Velden] [3500, 6138]
    row: 'Regio', 'Twente'
[Tussenruimte] ''
[Let op] 'Dit is een oefensessie.'
[Heading 1] 'Acties'
[Heading 2] 'Actie 1'
[Kaart] [3500, 6138]
    row: 'Wie trekt?' +, "KC'er Oost" +
    row: 'Hoe staat het ervoor?', 'Bezig <Afgesproken|Bezig|Klaar|Loopt vast>'
[Tussenruimte] ''
[Heading 2] 'Actie 2'
[Kaart] [3500, 6138]
    row: 'Wat gaan we doen?' +, 'Meelopen' +
    row: 'Nog invullen: trekker, datum'
[Tussenruimte] ''
[Tabel] [2409, 7229]
    head: 'Thema' +, 'Wat werkt' +
    row: 'Contact', 'Korte lijnen\nmet één school'
[Tussenruimte] ''
[Heading 2] 'Contact'
[List Bullet] 'Mail helpdesk@lowanpo.nl.'
    'helpdesk@lowanpo.nl' goes to mailto:helpdesk@lowanpo.nl
[Heading 1] on a new page 'Bijlage'
[Body Text] 'Eerste alinea.'
[Body Text] 'Tweede alinea.'
)");
}

TEST(Docx, MatchesTheGoldenParts) {
  const File file = make_file(make_document());
  for (const std::string& name : other_program::list_zip(file)) {
    const File part("part.xml", other_program::read_zip(file, name));
    std::string kept = "docx/" + name;
    std::replace(kept.begin() + 5, kept.end(), '/', '-');
    golden::compare(kept, other_program::run("xmllint --nonet --format " + part.path(), "libxml2-utils"));
  }
}

TEST(Docx, BeginsWithItsListOfTypesAndHoldsNoEmptyPart) {
  const File file = make_file(make_document());
  const std::vector<std::string> names = other_program::list_zip(file);
  ASSERT_FALSE(names.empty());
  EXPECT_EQ(names.front(), "[Content_Types].xml");
  for (const std::string& name : names) {
    const std::string part = other_program::read_zip(file, name);
    EXPECT_FALSE(part.empty()) << name;
    EXPECT_EQ(other_program::find_xml_fault(part), "") << name;
  }
}

TEST(Docx, TakesNothingThatPeopleTypedForMarkup) {
  EXPECT_EQ(read_blocks({Paragraph{"=1+1 <b>vet</b> &amp; \"zo\" één 🙂 _x0041_ ]]>"}}),
            "[Body Text] '=1+1 <b>vet</b> &amp; \"zo\" één 🙂 _x0041_ ]]>'\n");
  EXPECT_EQ(
      read_blocks({BulletList{{"  ruimte  ", "Twee\nregels", "a\n\nb"}}}),
      "[List Bullet] '  ruimte  '\n[List Bullet] 'Twee\\nregels'\n[List Bullet] 'a'\n[List Continue] 'b'\n");
  EXPECT_EQ(read_blocks({Fields{{{"Wat?", "a\tb\n\nc"}}}}),
            "[Velden] [3500, 6138]\n    row: 'Wat?', 'a\\tb\\n\\nc'\n[Tussenruimte] ''\n");
}

TEST(Docx, StaysWholeWhateverTheText) {
  const std::string odd = "a\x01z\xEF\xBF\xBF\xEF\xBF\xBE\xC3(\r\x7F";
  const File file =
      make_file({odd, {Paragraph{odd}, Fields{{{odd, odd, {odd}}}}, Table{{odd}, {{odd}}}}, odd});
  for (const std::string& name : other_program::list_zip(file)) {
    EXPECT_EQ(other_program::find_xml_fault(other_program::read_zip(file, name)), "") << name;
  }
}

TEST(Docx, LinksOnlyWhereItMay) {
  const std::vector<std::string> items{"www.lowan.nl/po en www.lowan.nl/po"};
  EXPECT_EQ(read_blocks({BulletList{items, true}}),
            "[List Bullet] 'www.lowan.nl/po en www.lowan.nl/po'\n"
            "    'www.lowan.nl/po' goes to https://www.lowan.nl/po\n"
            "    'www.lowan.nl/po' goes to https://www.lowan.nl/po\n");
  EXPECT_EQ(read_blocks({BulletList{items}}), "[List Bullet] 'www.lowan.nl/po en www.lowan.nl/po'\n");
}

TEST(Docx, OffersAStateThatIsInNoListToo) {
  EXPECT_EQ(read_blocks({Fields{{{"Stand", "Uitgesteld", {"Klaar"}}}}}),
            "[Velden] [3500, 6138]\n    row: 'Stand', 'Uitgesteld <Uitgesteld|Klaar>'\n[Tussenruimte] ''\n");
}

TEST(Docx, BeginsANewPageBeforeATableAndNoneAtTheEnd) {
  EXPECT_EQ(read_blocks({PageBreak{}, PageBreak{}, Table{{"A"}, {}}, PageBreak{}}),
            "[Tussenruimte] on a new page ''\n[Tabel] [9638]\n    head: 'A' +\n[Tussenruimte] ''\n");
}

TEST(Docx, LetsCardsMoveToTheNextPageByThemselves) {
  const Card card{"Actie", {{"Wat?", "Bellen"}}, ""};
  const std::string outline =
      read_blocks({Paragraph{"Vooraf."}, card, PageBreak{}, card, PageBreak{}, Paragraph{"Slot."}});
  EXPECT_EQ(outline.find("[Body Text] 'Vooraf.' +\n"), 0u) << outline;
  EXPECT_EQ(outline.find("new page"), outline.rfind("new page")) << outline;
  EXPECT_NE(outline.find("[Body Text] on a new page 'Slot.'\n"), std::string::npos) << outline;
}

TEST(Docx, IsTheSameInEveryTimeZoneAndKnowsItsDayOnly) {
  const auto first = writers::write_docx(make_document());
  setenv("TZ", "Pacific/Auckland", 1);
  tzset();
  const auto second = writers::write_docx(make_document());
  unsetenv("TZ");
  tzset();
  EXPECT_EQ(*first, *second);
  const std::string list =
      other_program::run("zipinfo -T '" + File("a.docx", *first).path() + "' '*.xml'", "unzip");
  EXPECT_NE(list.find(" 20260312.000000 word/document.xml"), std::string::npos) << list;
}

TEST(Docx, WithoutADayTellsNone) {
  const File file = make_file({"Titel", {}});
  EXPECT_EQ(other_program::read_zip(file, "docProps/core.xml").find("dcterms:created"), std::string::npos);
}

// Slow, therefore all in one.
TEST(Docx, LosesNoTextInLibreOffice) {
  const File file = make_file(make_document());
  const std::string text = other_program::convert_with_office(file, "txt:Text (encoded):UTF8");
  const std::string pages = other_program::convert_with_office(file, "pdf");
  for (const char* part : {"Verslag: Regie & rust", "Twente", "Dit is een oefensessie.", "Acties", "Actie 1",
                           "KC'er Oost", "Hoe staat het ervoor?", "Bezig", "Meelopen",
                           "Nog invullen: trekker, datum", "Wat werkt", "Korte lijnen", "met één school",
                           "Mail helpdesk@lowanpo.nl.", "Bijlage", "Eerste alinea.", "Tweede alinea."}) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_NE(pages.find(part), std::string::npos) << part;
  }
  for (const char* foot : {"Twente, 12 maart 2026", "pagina 1 van 2", "pagina 2 van 2"}) {
    EXPECT_NE(pages.find(foot), std::string::npos) << foot;
  }
}

}  // namespace
