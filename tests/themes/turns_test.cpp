// Where an answer turns to its other side.
#include "themes/turns.h"

#include <gtest/gtest.h>

#include <string>

#include "text/tokens.h"

namespace {

// The text from the word it turns at; empty when it does not.
std::string turn_of(const std::string& answer) {
  const auto words = text::split_tokens(answer);
  const auto turn = themes::find_turning_word(words);
  return turn ? answer.substr(words[*turn].begin) : std::string();
}

TEST(Turns, AreAtTheWordThatOpensTheOtherSide) {
  EXPECT_EQ(turn_of("Het bellen gaat goed, maar de map is leeg"), "maar de map is leeg");
  EXPECT_EQ(turn_of("Het bellen gaat goed maar de map is leeg"), "maar de map is leeg");
  EXPECT_EQ(turn_of("Het bellen gaat goed terwijl de map leeg is"), "terwijl de map leeg is");
  EXPECT_EQ(turn_of("Het bellen gaat goed. Helaas is de map leeg"), "Helaas is de map leeg");
}

TEST(Turns, AreNotAtWordsThatOnlySometimesTurnWithoutAMarkBeforeThem) {
  EXPECT_EQ(turn_of("Er is een map die helaas vaak leeg is"), "");
  EXPECT_EQ(turn_of("Dat is iets wat alleen de juf nog weet"), "");
}

TEST(Turns, AreNotWhereMaarMeansOnly) {
  EXPECT_EQ(turn_of("Wij doen het alleen maar met de juf"), "");
  EXPECT_EQ(turn_of("De tolk is er maar 1 dag in de week"), "");
  EXPECT_EQ(turn_of("De tolk is er maar een dag per week"), "");
  EXPECT_EQ(turn_of("De tolk heeft er maar weinig tijd voor"), "");
  EXPECT_EQ(turn_of("Dan denk ik had ik maar een tolk gehad"), "");
}

TEST(Turns, AreAtAMarkEvenBeforeANumber) {
  EXPECT_EQ(turn_of("De tolk komt graag, maar 1 dag is te kort"), "maar 1 dag is te kort");
}

TEST(Turns, NeedSomethingToSayOnBothSides) {
  EXPECT_EQ(turn_of("Goed, maar de map is vaak leeg"), "");
  EXPECT_EQ(turn_of("Het bellen gaat goed, maar niet altijd"), "");
  EXPECT_EQ(turn_of("maar"), "");
  EXPECT_EQ(turn_of(""), "");
}

}  // namespace
