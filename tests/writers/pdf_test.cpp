// PDF as other programs read it: what is in it, what it says to who cannot see it, and what it keeps quiet.
#include "writers/pdf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <unistd.h>

#include "writers/page_pictures.h"
#include "writers/pdf_reader.h"

namespace {

using report::BulletList;
using report::Card;
using report::Fields;
using report::Heading;
using report::Notice;
using report::PageBreak;
using report::Paragraph;
using report::Table;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string write(const report::Document& document) {
  const auto bytes = writers::write_pdf(document);
  EXPECT_TRUE(bytes) << bytes.error().detail;
  return *bytes;
}

std::string write(std::vector<report::Block> blocks) {
  return write({"Titel", std::move(blocks), "Twente, 12 maart 2026", {2026, 3, 12}});
}

// Every kind of block.
report::Document make_document() {
  return {"Verslag: Regie & rust",
          {Fields{{{"Regio", "Twente"}, {"Datum", "donderdag"}}},
           Notice{"Dit is een oefensessie.\nNiets is echt."}, Heading{2, "Acties"},
           Table{{"Wat gaan we doen?", "Wie trekt?"},
                 {{"Onderwijsachterstandenbeleidsmedewerkersoverleg", "KC'er Oost"}, {"Meelopen", ""}},
                 {1, 3}},
           Heading{2, "Thema's"},
           report::BalanceChart{"Wat werkt", "Waar het schuurt", {{"Contact", 3, 2}, {"Geld", 0, 7}}},
           Heading{3, "Wat helpt"}, BulletList{{"Korte lijnen", "Mail naar nietpersen@example.nl"}},
           Heading{2, "Contact"}, BulletList{{"Mail helpdesk@lowanpo.nl of kijk op www.lowan.nl/po."}, true},
           PageBreak{},
           Card{"Actie 1: Meelopen",
                {{"Wie trekt?", "De directeur"}, {"Wat is nodig?", "Tijd"}},
                "Nog invullen: datum"},
           Paragraph{"Eerste alinea.\n\nTweede alinea\nmet twee regels."}},
          "Twente, 12 maart 2026",
          {2026, 3, 12}};
}

TEST(Pdf, IsSoundAndSaysEverythingInTheOrderOfReading) {
  const std::string bytes = write(make_document());
  EXPECT_EQ(pdf::find_fault(bytes), "");
  EXPECT_EQ(
      pdf::read_text(bytes),
      "Verslag: Regie & rust Regio Twente Datum donderdag Dit is een oefensessie. Niets is echt. Acties "
      "Wat gaan we doen? Wie trekt? Onderwijsachterstandenbeleidsmedewerkersoverleg KC'er Oost Meelopen "
      "Thema's Wat werkt Waar het schuurt 3 2 Contact 0 7 Geld Wat helpt • Korte lijnen • Mail naar "
      "nietpersen@example.nl Contact • Mail helpdesk@lowanpo.nl of kijk op www.lowan.nl/po. "
      "| Actie 1: Meelopen Wie trekt? De directeur Wat is nodig? Tijd Nog invullen: datum Eerste alinea. "
      "Tweede alinea met twee regels. ");
}

TEST(Pdf, HasItsHeadingsAsBookmarks) {
  EXPECT_EQ(pdf::read_bookmarks(write(make_document())),
            "Acties on 1\nThema's on 1\n  Wat helpt on 1\nContact on 1\n  Actie 1: Meelopen on 2\n");
}

TEST(Pdf, LetsAddressesBePressedButNoneThatPeopleTyped) {
  EXPECT_THAT(pdf::list_links(write(make_document())),
              ElementsAre("mailto:helpdesk@lowanpo.nl", "https://www.lowan.nl/po"));
}

TEST(Pdf, LetsEveryAddressBePressedWhateverIsInIt) {
  const std::string bytes = write({BulletList{{"https://nl.wikipedia.org/wiki/'s-Hertogenbosch",
                                               "https://x.nl/a(b en www.x.nl/a)b/c en https://x.nl/één"},
                                              true}});
  EXPECT_EQ(pdf::find_fault(bytes), "");
  EXPECT_THAT(pdf::list_links(bytes),
              ElementsAre("https://nl.wikipedia.org/wiki/%27s-Hertogenbosch", "https://x.nl/a%28b",
                          "https://www.x.nl/a%29b/c", "https://x.nl/%C3%A9%C3%A9n"));
}

TEST(Pdf, CountsItsPages) {
  const auto pages = pdf::read_pages(write(make_document()));
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_THAT(pages[0], HasSubstr("Verslag: Regie & rust · Twente, 12 maart 2026 · pagina 1 van 2"));
  EXPECT_THAT(pages[1], HasSubstr("pagina 2 van 2"));
}

TEST(Pdf, KeepsTheFootOnOneLine) {
  const std::string words(150, 'w');
  EXPECT_THAT(pdf::read_pages(write({words, {}, "Twente, 12 maart 2026", {2026, 3, 12}}))[0],
              StartsWith("Twente, 12 maart 2026 · pagina 1 van 1 "));
  EXPECT_THAT(pdf::read_pages(write({words, {}, words, {2026, 3, 12}}))[0], StartsWith("pagina 1 van 1 "));
}

TEST(Pdf, TellsLanguageTitleAndDayToWhoOpensIt) {
  const std::string bytes = write(make_document());
  EXPECT_EQ(pdf::ask_info(bytes, "Title"), "Verslag: Regie & rust");
  EXPECT_EQ(pdf::ask_info(bytes, "Tagged"), "yes");
  EXPECT_EQ(pdf::ask_info(bytes, "CreationDate"), "Thu Mar 12 00:00:00 2026 UTC");
  EXPECT_EQ(pdf::ask_info(bytes, "ModDate"), "Thu Mar 12 00:00:00 2026 UTC");
  const auto objects = pdf::read_objects(bytes);
  const auto& root = objects[("obj:" + objects["trailer"]["value"]["/Root"].get<std::string>())]["value"];
  EXPECT_EQ(root["/Lang"], "u:nl-NL");
  EXPECT_EQ(root["/ViewerPreferences"]["/DisplayDocTitle"], true);
  EXPECT_EQ(root["/MarkInfo"]["/Marked"], true);
}

TEST(Pdf, SaysToWhoListensWhatEverythingIs) {
  EXPECT_EQ(pdf::read_tags(write(make_document())), R"(Document
  H1
  Div
    P
    P
    P
    P
  Note
  H2
  Table
    TR
      TH
         /Scope /Column
      TH
         /Scope /Column
    TR
      TD
      TD
    TR
      TD
      TD
  H2
  Figure
  H3
  L
    LI
      Lbl
      LBody
    LI
      Lbl
      LBody
  H2
  L
    LI
      Lbl
      LBody
        Span
        Link
        Span
        Link
        Span
  Sect
    H3
    P
    P
    P
    P
    P
  P
  P
)");
}

TEST(Pdf, SaysInWordsWhatTheChartShows) {
  EXPECT_THAT(pdf::read_objects(write(make_document())).dump(),
              HasSubstr("\"/Alt\":\"u:Contact: Wat werkt 3, Waar het schuurt 2. "
                        "Geld: Wat werkt 0, Waar het schuurt 7.\""));
}

// How many texts stand in no tag: a screen reader passes these by.
int count_untagged(const std::string& bytes) {
  std::istringstream lines(pdf::unpack(bytes));
  int depth = 0;
  int untagged = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with(" BDC")) ++depth;
    if (line == "EMC") --depth;
    if (depth == 0 && (line.ends_with("Tj") || line.ends_with("TJ"))) ++untagged;
  }
  return untagged;
}

TEST(Pdf, HasNoTextWithoutATagButTheFootOfEachPage) {
  EXPECT_EQ(count_untagged(write(make_document())), 2);
}

TEST(Pdf, TellsNothingOfTheMachineThePersonOrTheHour) {
  const std::string bytes = write(make_document());
  char host[256] = {};
  gethostname(host, sizeof host - 1);
  const std::string all = bytes + pdf::unpack(bytes);
  const std::string user = getpwuid(getuid())->pw_name;
  for (const std::string& told : {"host " + std::string(host), "/" + user + "/", std::string("/home/"),
                                  std::string("airo"), std::string("ango"), std::string("/Author")}) {
    EXPECT_THAT(all, Not(HasSubstr(told)));
  }
  EXPECT_EQ(pdf::ask_info(bytes, "Producer"), "Middagsessie");
  EXPECT_EQ(pdf::ask_info(bytes, "Creator"), "");
}

TEST(Pdf, IsTheSameEachTime) {
  EXPECT_EQ(write(make_document()), write(make_document()));
}

TEST(Pdf, IsValidWithoutAnyContent) {
  const std::string bytes = write(std::vector<report::Block>{});
  EXPECT_EQ(pdf::find_fault(bytes), "");
  EXPECT_EQ(pdf::read_text(bytes), "Titel ");
}

// What people can type and no font has, in each place where it can stand.
TEST(Pdf, CanBeReadWhateverPeopleType) {
  const std::string wide(300, 'W');
  const std::string odd =
      "begin 🙂👩‍🏫 مرحبا 漢字 een\tstuk zacht\xC2\xADkoppel a\r\nb " + wide + " \x01 eind";
  const std::string bytes =
      write({Heading{2, odd}, Paragraph{odd}, Notice{odd}, BulletList{{odd, "www." + wide + ".nl"}, true},
             Fields{{{odd, odd}}}, Card{odd, {{odd, odd}}, odd}, Table{{odd, odd}, {{odd, "gewoon"}}},
             report::BalanceChart{"links", "rechts", {{odd, 1, 2}}}, Paragraph{"slot"}});
  EXPECT_EQ(pdf::find_fault(bytes), "");
  const std::string text = pdf::read_text(bytes);
  const auto count = [&](const std::string& part) {
    int found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
    return found;
  };
  EXPECT_EQ(count("begin "), 14) << text;
  EXPECT_EQ(count("eind "), 14) << text;
  EXPECT_EQ(count("gewoon"), 1);
  EXPECT_EQ(count("slot"), 1);
  EXPECT_GE(std::count(text.begin(), text.end(), 'W'), 300 * 15);
}

// Yellow of an emoji above or below this line of text would cover the lines beside it.
TEST(Pdf, DrawsEmojiAsLargeAsTheLettersBesideThem) {
  const auto pictures =
      writers::draw_pages({"Titel", {Paragraph{"Goed zo 🙂🙂🙂 met een lach"}}, "", {}}, 842);
  const base::Picture& page = pictures->front();
  int first = page.height;
  int last = 0;
  for (std::size_t i = 0; i < page.rgb.size(); i += 3) {
    const bool yellow = page.rgb[i] > 200 && page.rgb[i + 1] > 130 && page.rgb[i + 2] < 100;
    if (!yellow) continue;
    const int y = static_cast<int>(i / 3) / page.width;
    first = std::min(first, y);
    last = std::max(last, y);
  }
  EXPECT_GE(last - first, 6) << "fonts-noto-color-emoji is not there";
  EXPECT_LE(last - first, 13);
}

}  // namespace
