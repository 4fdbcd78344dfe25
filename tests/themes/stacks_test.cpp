#include "themes/stacks.h"

#include <gtest/gtest.h>

namespace {

using Stacks = std::vector<std::vector<std::size_t>>;

TEST(Stacks, HoldAnswersThatSayTheSameWithOtherSmallWordsAndCapitals) {
  EXPECT_EQ(themes::stack_answers(
                {"Korte lijnen met de taalschool", "de korte lijnen met taalschool!", "Meer tijd"}),
            (Stacks{{0, 1}, {2}}));
}

TEST(Stacks, ForgiveOneSlipInALongWord) {
  EXPECT_EQ(themes::stack_answers({"warme overdracht", "warme overdrahct"}), (Stacks{{0, 1}}));
}

TEST(Stacks, KeepAnswersApartThatDifferInAWordThatMatters) {
  EXPECT_EQ(themes::stack_answers({"overleg met de gemeente", "overleg met het bestuur"}),
            (Stacks{{0}, {1}}));
}

TEST(Stacks, KeepADenialApart) {
  EXPECT_EQ(themes::stack_answers({"er is contact", "er is geen contact"}), (Stacks{{0}, {1}}));
}

TEST(Stacks, LeaveNoAnswerOutNotEvenOneWithoutWords) {
  EXPECT_EQ(themes::stack_answers({"?", "!!", "nee"}), (Stacks{{0, 1}, {2}}));
}

}  // namespace
