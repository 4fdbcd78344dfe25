// HTML as another program, xmllint, reads it.
#include "writers/html.h"

#include <gtest/gtest.h>

#include "writers/other_program.h"

namespace {

// What xmllint says to an XPath expression; fails the test when it finds the file broken.
std::string ask(const std::string& html, const std::string& xpath) {
  const other_program::File file("text.html", html);
  std::string said =
      other_program::run("xmllint --nonet --xpath \"" + xpath + "\" " + file.path(), "libxml2-utils");
  while (!said.empty() && said.back() == '\n') said.pop_back();
  return said;
}

std::string count(const std::string& html, const std::string& what) {
  return ask(html, "count(//*[local-name()='" + what + "'])");
}

report::Document make_document() {
  return {"Verslag: Regie & rust",
          {report::Fields{{{"Regio", "Twente"}, {"Wie trekt?", "KC'er Oost"}}},
           report::Notice{"Dit is een oefensessie.\nNiets is echt."}, report::Heading{2, "Acties"},
           report::Table{{"Wat gaan we doen?", "Wie trekt?"},
                         {{"Scholing NT2\nvoor iedereen", ""}, {"Gesprek", "De Brug"}}},
           report::Heading{3, "Wat werkt"}, report::BulletList{{"Korte lijnen", "Twee\nregels"}},
           report::Paragraph{"Eerste alinea.\n\nTweede alinea."}}};
}

TEST(Html, IsWellFormedInDutchAndHasOneTitle) {
  const std::string html = writers::write_html(make_document());
  EXPECT_EQ(ask(html, "string(/*/@lang)"), "nl");
  EXPECT_EQ(count(html, "h1"), "1");
  EXPECT_EQ(ask(html, "string(//*[local-name()='title'])"), "Verslag: Regie & rust");
}

TEST(Html, HasHeadingsListsAndTablesThatOtherProgramsKnow) {
  const std::string html = writers::write_html(make_document());
  EXPECT_EQ(count(html, "h2") + count(html, "h3") + count(html, "li") + count(html, "dt"), "1122");
  EXPECT_EQ(ask(html, "count(//*[local-name()='th'][@scope='col'])"), "2");
  EXPECT_EQ(count(html, "td"), "4");
  EXPECT_EQ(ask(html, "count(//*[local-name()='main']/*[local-name()='p'][not(@class)])"), "2")
      << "an empty line parts paragraphs";
}

TEST(Html, TakesNothingThatPeopleTypedForMarkup) {
  const std::string typed = "<script>alert('x')</script> & \"zo\" </p><b>vet</b> &amp;";
  const std::string html =
      writers::write_html({typed, {report::Paragraph{typed}, report::BulletList{{typed}}}});
  EXPECT_EQ(count(html, "script"), "0");
  EXPECT_EQ(count(html, "b"), "0");
  EXPECT_EQ(ask(html, "string(//*[local-name()='li'])"), typed);
}

TEST(Html, LoadsNothingFromElsewhere) {
  const std::string html = writers::write_html(make_document());
  for (const char* loads : {"src=", "href=", "url(", "@import"})
    EXPECT_EQ(html.find(loads), std::string::npos) << loads;
}

TEST(Html, HasACardAsASectionWithAHeadingAndItsFields) {
  const std::string html = writers::write_html(
      {"Plan",
       {report::Card{"Actie 1: Meelopen", {{"Wie trekt?", "KC'er"}, {"Wat is nodig?", "Tijd"}}, "Nog: datum"},
        report::Card{"Actie 2", {{"Wie trekt?", "Niemand"}}, ""}}});
  EXPECT_EQ(ask(html, "string(//*[local-name()='section'][1]/*[local-name()='h3'])"), "Actie 1: Meelopen");
  EXPECT_EQ(count(html, "section") + count(html, "dt") + count(html, "dd"), "233");
  EXPECT_EQ(ask(html, "string(//*[@class='lacking'])"), "Nog: datum");
  EXPECT_EQ(ask(html, "count(//*[@class='lacking'])"), "1") << "nothing lacks in the second";
}

TEST(Html, HasAChartThatSaysInWordsWhatItShows) {
  const std::string html = writers::write_html(
      {"Verslag",
       {report::BalanceChart{"Wat <werkt>", "Waar het schuurt", {{"Contact & co", 3, 2}, {"Geld", 0, 7}}}}});
  EXPECT_EQ(ask(html, "string(//*[local-name()='svg']/@role)"), "img");
  EXPECT_EQ(ask(html, "normalize-space(//*[local-name()='svg']/@aria-label)"),
            "Contact & co: Wat <werkt> 3, Waar het schuurt 2. Geld: Wat <werkt> 0, Waar het schuurt 7.");
  EXPECT_EQ(ask(html, "count(//*[local-name()='svg']/*[local-name()='text'][.='7'])"), "1");
  EXPECT_EQ(ask(html, "count(//*[local-name()='text'][.='Wat <werkt>' or .='Contact & co'])"), "2");
}

TEST(Html, BeginsANewPageInPrintWhereTheDocumentDoes) {
  const std::string html = writers::write_html(
      {"Verslag", {report::Paragraph{"een"}, report::PageBreak{}, report::Paragraph{"twee"}}});
  EXPECT_EQ(ask(html, "string(//*[local-name()='hr'][@class='page']/following-sibling::*)"), "twee");
}

TEST(Html, LetsAddressesBePressedButNoneThatPeopleTyped) {
  const std::string line = "Vragen? helpdesk@lowanpo.nl of www.lowan.nl/po?a=1&b=2";
  const std::string html = writers::write_html(
      {line,
       {report::BulletList{{line}, true}, report::BulletList{{line}}, report::Paragraph{line},
        report::Notice{line}, report::Heading{2, line}, report::Fields{{{line, line}}},
        report::Card{line, {{line, line}}, line}, report::Table{{line}, {{line}}}}});
  EXPECT_EQ(count(html, "a"), "2");
  EXPECT_EQ(ask(html, "string(//*[local-name()='a'][1]/@href)"), "mailto:helpdesk@lowanpo.nl");
  EXPECT_EQ(ask(html, "string(//*[local-name()='a'][2]/@href)"), "https://www.lowan.nl/po?a=1&b=2");
}

TEST(Html, IsWellFormedWhateverPeopleType) {
  const std::string odd = "🙂 مرحبا <b> & \" ' ]]> <!-- een\ttab zacht\xC2\xADkoppel a\r\nb";
  const std::string html = writers::write_html(
      {odd,
       {report::Heading{2, odd}, report::Paragraph{odd}, report::Notice{odd}, report::BulletList{{odd}, true},
        report::Fields{{{odd, odd}}}, report::Card{odd, {{odd, odd}}, odd}, report::Table{{odd}, {{odd}}},
        report::BalanceChart{odd, odd, {{odd, 1, 2}}}}});
  EXPECT_EQ(other_program::find_xml_fault(html), "");
}

}  // namespace
