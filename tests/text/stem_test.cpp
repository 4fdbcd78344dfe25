#include "text/stem.h"

#include <gtest/gtest.h>

namespace {

TEST(Stem, IsTheSameForTheFormsOfAWord) {
  const text::Stemmer stemmer;
  const std::vector<std::vector<const char*>> words{
      {"leerling", "leerlingen"},     {"school", "scholen"},     {"warm", "warme"},
      {"overdracht", "overdrachten"}, {"gesprek", "gesprekken"}, {"werken", "werk"}};
  for (const auto& forms : words) {
    for (const char* form : forms) EXPECT_EQ(stemmer.stem(form), stemmer.stem(forms[0])) << form;
  }
}

TEST(Stem, KeepsDifferentWordsApart) {
  const text::Stemmer stemmer;
  EXPECT_NE(stemmer.stem("school"), stemmer.stem("scholing"));
  EXPECT_NE(stemmer.stem("taal"), stemmer.stem("tafel"));
}

TEST(Stem, LeavesAloneWhatIsNoDutch) {
  const text::Stemmer stemmer;
  for (const char* word : {"", "nt2", "vo", "123", "سلام", "друзі"}) EXPECT_EQ(stemmer.stem(word), word);
}

TEST(Stem, OfAWordThatWasStemmedBeforeDoesNotDependOnWhatCameBetween) {
  const text::Stemmer stemmer;
  const std::string first = stemmer.stem("samenwerkingsverbanden");
  stemmer.stem("a");
  EXPECT_EQ(stemmer.stem("samenwerkingsverbanden"), first);
}

}  // namespace
