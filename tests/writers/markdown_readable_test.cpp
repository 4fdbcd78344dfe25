// Markdown is also read as it is, in a plain editor.
#include <gtest/gtest.h>

#include "writers/markdown.h"

namespace {

TEST(Markdown, ReadsWellInAPlainEditor) {
  const report::Document document{
      "Verslag: Regie",
      {report::Fields{{{"Regio", "Twente"}, {"Wie trekt?", "KC'er Oost"}}},
       report::Notice{"Dit is een oefensessie.\nNiets is echt."}, report::Heading{2, "Acties"},
       report::Table{{"Wat gaan we doen?", "Wie trekt?"},
                     {{"Scholing NT2\nvoor iedereen", ""}, {"Gesprek", "De Brug"}}},
       report::Paragraph{"Er zijn 2 acties."}, report::Heading{3, "Wat werkt: waarover ben je tevreden?"},
       report::BulletList{{"Korte lijnen", "Goed contact, 1-op-1 (elke week)",
                           "Twee regels\nen nog een\n\nen een alinea"}}}};
  EXPECT_EQ(writers::write_markdown(document), R"(# Verslag: Regie

- **Regio:** Twente
- **Wie trekt?** KC'er Oost

> Dit is een oefensessie.\
> Niets is echt.

## Acties

| Wat gaan we doen? | Wie trekt? |
| --- | --- |
| Scholing NT2 voor iedereen |  |
| Gesprek | De Brug |

Er zijn 2 acties.

### Wat werkt: waarover ben je tevreden?

- Korte lijnen
- Goed contact, 1-op-1 (elke week)
- Twee regels\
  en nog een

  en een alinea
)");
}

TEST(Markdown, LosesNothingButWhiteSpaceAtTheEndsOfLines) {
  const report::Document document{"T", {report::Paragraph{"\n  a \t\n\n\n    b\r\nc\n"}}};
  EXPECT_EQ(writers::write_markdown(document), "# T\n\na\n\nb\\\nc\n");
}

TEST(Markdown, PutsABackslashOnlyWhereMarkdownWouldReadSomething) {
  const report::Document document{"T", {report::Paragraph{"(Ja, 100%) 'zo' - 1.5 uur: C# & \"R\"; a+b=c!"}}};
  EXPECT_EQ(writers::write_markdown(document), "# T\n\n(Ja, 100%) 'zo' - 1.5 uur: C# \\& \"R\"; a+b=c!\n");
}

}  // namespace
