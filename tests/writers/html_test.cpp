// HTML as another program, xmllint, reads it.
#include "writers/html.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

#include "support/temporary_folder.h"

namespace {

// What xmllint says to an XPath expression; fails the test when it finds the file broken.
std::string ask(const std::string& html, const std::string& xpath) {
  const support::TemporaryFolder folder;
  std::ofstream(folder / "text.html", std::ios::binary) << html;
  const std::string command = "xmllint --nonet --xpath \"" + xpath + "\" " + (folder / "text.html").string();
  FILE* pipe = popen(command.c_str(), "r");
  std::string said;
  char chunk[4096];
  while (const std::size_t length = std::fread(chunk, 1, sizeof chunk, pipe)) said.append(chunk, length);
  EXPECT_EQ(pclose(pipe), 0) << command << " failed; it is in the Debian package libxml2-utils";
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
