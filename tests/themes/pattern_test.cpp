// What a phrase of a lexicon matches, in the notation that its writers use.
#include "themes/pattern.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "themes/pattern_index.h"

namespace {

using Words = std::vector<std::size_t>;

Words match(const std::string& phrase, const std::string& text, std::size_t start = 0) {
  return themes::match_at(themes::make_pattern(phrase), text::split_tokens(text), start);
}

bool matches(const std::string& phrase, const std::string& word) {
  return !match(phrase, word).empty();
}

TEST(Patterns, WithoutAStarAreThatWordAlone) {
  EXPECT_TRUE(matches("map", "Map"));
  EXPECT_FALSE(matches("map", "mappen"));
  EXPECT_FALSE(matches("map", "kindmap"));
}

TEST(Patterns, WithAStarBehindAreWhatBeginsSo) {
  EXPECT_TRUE(matches("map*", "map"));
  EXPECT_TRUE(matches("map*", "mappen"));
  EXPECT_FALSE(matches("map*", "kindmap"));
}

TEST(Patterns, WithAStarInFrontAreWhatEndsSo) {
  EXPECT_TRUE(matches("*map", "map"));
  EXPECT_TRUE(matches("*map", "kindmap"));
  EXPECT_FALSE(matches("*map", "kindmappen"));
}

TEST(Patterns, WithAStarOnBothSidesAreWhatHoldsIt) {
  EXPECT_TRUE(matches("*map*", "map"));
  EXPECT_TRUE(matches("*map*", "kindmappen"));
  EXPECT_FALSE(matches("*map*", "kindmaat"));
}

TEST(Patterns, OfMoreWordsNeedThemInARow) {
  EXPECT_EQ(match("korte lijn*", "de korte lijnen", 1), (Words{1, 2}));
  EXPECT_TRUE(match("korte lijn*", "korte en lange lijnen").empty());
  EXPECT_TRUE(match("korte lijn*", "korte").empty());
  EXPECT_TRUE(match("korte lijn*", "lijnen korte").empty());
}

TEST(Patterns, LetAGapHoldThreeWordsAndNoMore) {
  EXPECT_EQ(match("draagt _ over", "draagt over"), (Words{0, 1}));
  EXPECT_EQ(match("draagt _ over", "draagt het kind goed over"), (Words{0, 4}));
  EXPECT_TRUE(match("draagt _ over", "draagt het kind heel goed over").empty());
}

TEST(Patterns, LookFurtherInAGapWhenTheNearestWordLeadsNowhere) {
  EXPECT_EQ(match("a _ b c", "a b d b c"), (Words{0, 3, 4}));
}

TEST(Patterns, CompareWithoutCapitalsAccentsAndApostrophes) {
  EXPECT_TRUE(matches("financien", "Financi\u00ebn"));
  EXPECT_TRUE(matches("kcer", "KC'er"));
}

TEST(Patterns, StartNowhereBehindTheLastWord) {
  EXPECT_TRUE(match("map", "map", 1).empty());
  EXPECT_TRUE(match("map", "").empty());
}

TEST(PatternIndex, FindsEveryPlaceOfEveryKindOfPhrase) {
  themes::PatternIndex index;
  for (const char* phrase : {"map", "ma*", "mappen*", "*pen", "*app*"}) index.add(phrase);
  ASSERT_EQ(index.size(), 5U);
  std::vector<std::vector<std::size_t>> places(index.size());
  for (const auto& match : index.find_all(text::split_tokens("map mappen ma appen map"))) {
    ASSERT_EQ(match.words.size(), 1U);
    places[match.pattern].push_back(match.words.front());
  }
  EXPECT_EQ(places[0], (Words{0, 4}));
  EXPECT_EQ(places[1], (Words{0, 1, 2, 4}));
  EXPECT_EQ(places[2], (Words{1}));
  EXPECT_EQ(places[3], (Words{1, 3}));
  EXPECT_EQ(places[4], (Words{1, 3}));
}

}  // namespace
