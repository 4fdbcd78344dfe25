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

}  // namespace
