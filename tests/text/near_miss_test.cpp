#include "text/near_miss.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace {

using Words = std::vector<std::string>;

void expect_near_miss(std::string_view a, std::string_view b, bool expected) {
  EXPECT_EQ(text::is_near_miss(a, b), expected) << a << ", " << b;
  EXPECT_EQ(text::is_near_miss(b, a), expected) << b << ", " << a;
}

TEST(NearMiss, IsOneLetterLeftOutAddedOrChanged) {
  expect_near_miss("overdracht", "overdrach", true);
  expect_near_miss("overdracht", "verdracht", true);
  expect_near_miss("overdracht", "ovedracht", true);
  expect_near_miss("overdracht", "overdrachtt", true);
  expect_near_miss("overdracht", "overdrecht", true);
  expect_near_miss("overdracht", "averdracht", true);
  expect_near_miss("", "a", true);
}

TEST(NearMiss, IsTwoNeighboursSwapped) {
  expect_near_miss("leerling", "leerlign", true);
  expect_near_miss("leerling", "elerling", true);
  expect_near_miss("leerling", "lereling", true);
  expect_near_miss("ab", "ba", true);
  expect_near_miss("leerling", "leelring", true);
  expect_near_miss("leerling", "neerlilg", false);
}

TEST(NearMiss, IsNotTheWordItself) {
  for (const char* word : {"", "a", "leerling", "سلام"}) expect_near_miss(word, word, false);
}

TEST(NearMiss, IsNotTwoSlips) {
  expect_near_miss("leerling", "leerli", false);
  expect_near_miss("leerling", "leurlang", false);
  expect_near_miss("leerling", "elerlign", false);
  expect_near_miss("overdracht", "overdragt", false);
  expect_near_miss("abc", "cab", false);
  expect_near_miss("abc", "cba", false);
  expect_near_miss("abcd", "badc", false);
}

TEST(NearMiss, CountsLettersNotBytes) {
  expect_near_miss("straße", "strafe", true);
  expect_near_miss("дякую", "дякуй", true);
  expect_near_miss("سلام", "سلم", true);
}

TEST(NearMissIndex, FindsEveryKindOfSlip) {
  const text::NearMissIndex index({"leerling", "overdracht", "taalschool"});
  for (const char* slip : {"leerlng", "leerlingg", "leerlong", "leerlign"}) {
    EXPECT_EQ(index.find(slip), std::vector<std::size_t>{0}) << slip;
  }
  EXPECT_EQ(index.word(index.find("overdrachts").at(0)), "overdracht");
  EXPECT_TRUE(index.find("overdrachtst").empty());
  EXPECT_TRUE(text::NearMissIndex().find("leerling").empty());
}

TEST(NearMissIndex, DoesNotFindTheWordItself) {
  const text::NearMissIndex index({"leerling", "leerlinge"});
  EXPECT_EQ(index.find("leerling"), std::vector<std::size_t>{1});
}

TEST(NearMissIndex, FindsAllOfThemInTheOrderOfTheList) {
  const text::NearMissIndex index({"gesprekken", "gesprek", "gesprekje", "gesprekt", "besprek", "gesprek"});
  EXPECT_EQ(index.find("gespreke"), (std::vector<std::size_t>{1, 2, 3, 5}));
}

TEST(NearMissIndex, LeavesShortWordsAlone) {
  const text::NearMissIndex index({"ouders", "oudert", "scholen"});
  EXPECT_TRUE(index.find("oudera").empty());
  EXPECT_EQ(index.find("ouderss"), std::vector<std::size_t>{0}) << "the listed word may be short";
  EXPECT_TRUE(text::NearMissIndex({"дякую"}).find("дякую!").empty()) << "letters, not bytes";
}

std::string any_word(base::Random& random) {
  std::string word;
  const std::size_t size = 6 + base::draw_below(random, 4);
  while (word.size() < size) word += static_cast<char>('a' + base::draw_below(random, 2));
  return word;
}

TEST(NearMissIndex, FindsWhatComparingWithEachWordFinds) {
  base::SeededRandom random(11);
  Words words;
  for (int i = 0; i < 200; ++i) words.push_back(any_word(random));
  const text::NearMissIndex index(words);
  for (int round = 0; round < 500; ++round) {
    const std::string word = any_word(random);
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (word.size() >= 7 && text::is_near_miss(word, words[i])) expected.push_back(i);
    }
    EXPECT_EQ(index.find(word), expected) << word;
  }
}

}  // namespace
