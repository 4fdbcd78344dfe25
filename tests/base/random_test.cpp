#include "base/random.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/key.h"
#include "base/stable_hash.h"
#include "base/wipe.h"

namespace {

TEST(Chance, IsTheSameForTheSameSeed) {
  base::SeededRandom one(5), same(5), other(6);
  const base::Key key = base::draw_key(one);
  EXPECT_EQ(base::draw_key(same), key);
  EXPECT_NE(base::draw_key(other), key);
}

TEST(Chance, OfTheSystemNeverRepeatsAKey) {
  base::SystemRandom random;
  std::set<base::Key> keys;
  for (int i = 0; i < 1000; ++i) keys.insert(base::draw_key(random));
  EXPECT_EQ(keys.size(), 1000u);
}

TEST(Chance, FillsMoreThanTheKernelGivesAtOnce) {
  base::SystemRandom random;
  std::vector<std::uint8_t> bytes(100000, 0);
  random.fill(bytes);
  EXPECT_LT(std::count(bytes.end() - 1000, bytes.end(), 0), 100);
}

TEST(Chance, GivesEveryNumberItsShare) {
  base::SeededRandom random(3);
  std::array<int, 7> drawn{};
  for (int i = 0; i < 7000; ++i) ++drawn.at(base::draw_below(random, 7));
  for (const int count : drawn) EXPECT_NEAR(count, 1000, 150);
}

TEST(Shuffling, MakesEveryOrderEquallyLikely) {
  base::SeededRandom random(9);
  std::map<std::string, int> orders;
  for (int i = 0; i < 12000; ++i) {
    std::string items = "abcd";
    base::shuffle(items, random);
    ++orders[items];
  }
  EXPECT_EQ(orders.size(), 24u);
  for (const auto& [order, count] : orders) EXPECT_NEAR(count, 500, 120) << order;
}

TEST(Shuffling, NeedsNoItems) {
  base::SeededRandom random(9);
  std::vector<int> none, one{1};
  base::shuffle(none, random);
  base::shuffle(one, random);
  EXPECT_EQ(one, std::vector<int>{1});
}

TEST(Keys, AreWrittenInHexadecimals) {
  base::Key key;
  key.bytes = {0x00, 0x0F, 0xA0, 0xFF};
  EXPECT_EQ(base::to_hex(key), "000fa0ff" + std::string(24, '0'));
}

TEST(StableHash, IsTheSameEverywhere) {
  EXPECT_EQ(base::stable_hash(""), 0xcbf29ce484222325u);
  EXPECT_EQ(base::stable_hash("foobar"), 0x85944171f73967e8u);
}

TEST(Wiping, OverwritesTextAlsoBeyondItsEnd) {
  std::string text = "Jan de Vries belt elke week met de ouders";
  text.resize(8);
  const char* bytes = text.data();
  const std::size_t owned = text.capacity();
  base::wipe(text);
  EXPECT_TRUE(text.empty());
  EXPECT_EQ(std::string(bytes, owned), std::string(owned, '\0'));
}

}  // namespace
