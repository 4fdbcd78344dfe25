// Addresses in a line of text.
#include "writers/links.h"

#include <gtest/gtest.h>

namespace {

// "plain [text -> target] plain"
std::string show(const std::string& text) {
  std::string shown;
  for (const writers::TextPiece& piece : writers::find_links(text)) {
    shown += piece.target.empty() ? piece.text : "[" + piece.text + " -> " + piece.target + "]";
  }
  return shown;
}

TEST(Links, AreFoundInTheMiddleOfALine) {
  EXPECT_EQ(show("Vragen? helpdesk@lowanpo.nl of www.lowan.nl/po en meer"),
            "Vragen? [helpdesk@lowanpo.nl -> mailto:helpdesk@lowanpo.nl] of [www.lowan.nl/po -> "
            "https://www.lowan.nl/po] en meer");
  EXPECT_EQ(show("http://a.nl/b?c=1&d=2#e"), "[http://a.nl/b?c=1&d=2#e -> http://a.nl/b?c=1&d=2#e]");
  EXPECT_EQ(show("Mail a.b+c@d-e.nl"), "Mail [a.b+c@d-e.nl -> mailto:a.b+c@d-e.nl]");
}

TEST(Links, LeaveOutTheMarksAroundThem) {
  EXPECT_EQ(show("Zie www.x.nl/y."), "Zie [www.x.nl/y -> https://www.x.nl/y].");
  EXPECT_EQ(show("(a@b.nl), \"www.x.nl\"!"),
            "([a@b.nl -> mailto:a@b.nl]), \"[www.x.nl -> https://www.x.nl]\"!");
  EXPECT_EQ(show("https://x.nl/a_(b)"), "[https://x.nl/a_(b) -> https://x.nl/a_(b)]");
  EXPECT_EQ(show("www.x.nl\nwww.y.nl"), "[www.x.nl -> https://www.x.nl]\n[www.y.nl -> https://www.y.nl]");
}

TEST(Links, AreNotSeenInOtherTexts) {
  for (const char* text :
       {"", " ", "...", "groep 5/6", "@", "a@b", "a@.nl", "a@b@c.nl", "www.", "www.x", "https://",
        "javascript:alert(1)", "file:///etc", "één@x.nl", "https://a|b", "12.30 uur", "(("}) {
    EXPECT_EQ(show(text), text);
  }
}

TEST(Links, TogetherWithTheRestAreTheText) {
  const std::string text = "  a@b.nl,,www.x.nl) (c) \t <d@e.nl>\n\nhttps://f.nl. ";
  std::string together;
  for (const writers::TextPiece& piece : writers::find_links(text)) together += piece.text;
  EXPECT_EQ(together, text);
}

}  // namespace
