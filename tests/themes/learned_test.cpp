// What was learned, as bytes.
#include "themes/learned.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "themes/learn.h"
#include "themes/small_lexicon.h"

namespace {

using themes_test::small_examples;
using themes_test::small_lexicon;

const std::string& small_bytes() {
  static const std::string bytes = themes::to_bytes(themes::learn(small_lexicon(), small_examples()));
  return bytes;
}

bool is_damaged(const std::string& bytes) {
  const auto read = themes::read_learned(bytes);
  return !read && read.error().code == base::ErrorCode::damaged_file;
}

TEST(Learned, ComesBackFromItsBytesAsItWas) {
  const auto read = themes::read_learned(small_bytes());
  ASSERT_TRUE(read);
  EXPECT_EQ(themes::to_bytes(*read), small_bytes());
  EXPECT_EQ(read->concepts, (std::vector<std::string>{"bellen", "map", "geld", "tijd", "tolk"}));
  EXPECT_EQ(read->lanes, (std::vector<std::string>{"schuurt", "werkt"}));
  EXPECT_GT(read->vocabulary.size(), 50U);
}

TEST(Learned, JudgesTheSameAfterItWasRead) {
  const auto read = themes::read_learned(small_bytes());
  ASSERT_TRUE(read);
  const themes::Judge judge(small_lexicon(), *read);
  const auto now = judge.judge("Subsidie voor de tolk", "werkt");
  const auto before = themes_test::small_judge().judge("Subsidie voor de tolk", "werkt");
  ASSERT_EQ(now.ranking.size(), before.ranking.size());
  for (std::size_t i = 0; i < now.ranking.size(); ++i) {
    EXPECT_EQ(now.ranking[i].subject, before.ranking[i].subject);
    EXPECT_EQ(now.ranking[i].score, before.ranking[i].score);
  }
}

TEST(Learned, IsTheSameInWhateverOrderTheExamplesStand) {
  auto examples = small_examples();
  std::reverse(examples.begin(), examples.end());
  EXPECT_EQ(themes::to_bytes(themes::learn(small_lexicon(), examples)), small_bytes());
  std::rotate(examples.begin(), examples.begin() + 31, examples.end());
  EXPECT_EQ(themes::to_bytes(themes::learn(small_lexicon(), examples)), small_bytes());
  examples.pop_back();
  EXPECT_NE(themes::to_bytes(themes::learn(small_lexicon(), examples)), small_bytes());
}

TEST(Learned, IsDamagedWhenItIsCutAnywhere) {
  const std::string& whole = small_bytes();
  for (std::size_t size = 0; size < whole.size(); size += size < 400 ? 1 : 211) {
    EXPECT_TRUE(is_damaged(whole.substr(0, size))) << size << " of " << whole.size();
  }
  EXPECT_TRUE(is_damaged(whole.substr(0, whole.size() - 1)));
  EXPECT_TRUE(is_damaged(whole + '\0'));
  EXPECT_TRUE(is_damaged(whole.substr(1)));
}

TEST(Learned, IsDamagedWhenAnyByteChanged) {
  const std::string& whole = small_bytes();
  for (std::size_t at = 0; at < whole.size(); at += at < 200 ? 1 : 397) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    EXPECT_TRUE(is_damaged(changed)) << "byte " << at << " of " << whole.size();
  }
}

}  // namespace
