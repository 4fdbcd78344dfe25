#include "themes/neighbours.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using themes::Graph;
using themes::Neighbour;
using themes::SparseVector;

SparseVector vector_of(std::vector<std::uint32_t> features) {
  SparseVector vector;
  for (const std::uint32_t feature : features) vector.push_back({feature, 1});
  themes::tidy(vector);
  themes::scale_to_length(vector);
  return vector;
}

std::vector<std::uint32_t> texts_of(const std::vector<Neighbour>& links) {
  std::vector<std::uint32_t> texts;
  for (const Neighbour& link : links) texts.push_back(link.text);
  return texts;
}

// Many texts of a few topics; every third has feature 0, and each has features of its topic and of its own.
std::vector<SparseVector> make_crowd(std::uint32_t texts) {
  std::vector<SparseVector> vectors;
  for (std::uint32_t text = 0; text < texts; ++text) {
    const std::uint32_t topic = text % 7;
    std::vector<std::uint32_t> features = {10 + topic, 20 + (text * 31) % 97, 120 + (text * 17) % 301};
    if (text % 3 == 0) features.push_back(0);
    vectors.push_back(vector_of(features));
  }
  return vectors;
}

TEST(Neighbours, AreTheTextsThatShareMost) {
  const Graph graph = themes::find_neighbours(
      {vector_of({1, 2, 3}), vector_of({1, 2, 4}), vector_of({3, 7, 8}), vector_of({5, 6})}, 1);
  EXPECT_EQ(texts_of(graph[0]), (std::vector<std::uint32_t>{1, 2})) << "2 looked for it";
  EXPECT_NEAR(graph[0][0].likeness, 2.0 / 3, 1e-6);
  EXPECT_TRUE(graph[3].empty()) << "it shares nothing";
}

TEST(Neighbours, KnowEachOtherEquallyWell) {
  const Graph graph = themes::find_neighbours(make_crowd(400), 8);
  for (std::uint32_t text = 0; text < graph.size(); ++text) {
    EXPECT_GE(graph[text].size(), 8U);
    for (const Neighbour& link : graph[text]) {
      EXPECT_NE(link.text, text);
      const auto& back = graph[link.text];
      EXPECT_NE(std::find(back.begin(), back.end(), Neighbour{text, link.likeness}), back.end());
    }
  }
}

TEST(Neighbours, AreTheFirstOfTheEquallyAlike) {
  const SparseVector same = vector_of({1, 2});
  const Graph graph = themes::find_neighbours({same, same, same, same, same}, 2);
  EXPECT_EQ(texts_of(graph[4]), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(texts_of(graph[0]), (std::vector<std::uint32_t>{1, 2, 3, 4})) << "3 and 4 looked for it";
}

TEST(Neighbours, AreFoundWhenAllThatIsSharedIsCommon) {
  std::vector<SparseVector> vectors(12'500, vector_of({1}));
  vectors.push_back(vector_of({1, 9}));
  const Graph graph = themes::find_neighbours(vectors, 5);
  EXPECT_EQ(texts_of(graph.back()), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
}

// Above some thousands of texts common features no longer bring neighbours together, but still count.
TEST(Neighbours, OfAVeryLargeSetCountEverythingTheyShare) {
  std::vector<SparseVector> vectors;
  for (std::uint32_t text = 0; text < 7'000; ++text) {
    vectors.push_back(vector_of({1, 2, 3, 4, 10 + text / 4, text % 2 == 0 ? 5U : 6U}));
  }
  const Graph graph = themes::find_neighbours(vectors, 1);
  ASSERT_EQ(texts_of(graph[4'000]), (std::vector<std::uint32_t>{4'002}));
  EXPECT_NEAR(graph[4'000][0].likeness, 1, 1e-6);
}

TEST(Neighbours, GrowInNumberWithTheRootOfTheTexts) {
  EXPECT_EQ(themes::neighbour_count(0), 8U);
  EXPECT_EQ(themes::neighbour_count(30), 8U);
  EXPECT_EQ(themes::neighbour_count(250), 22U);
  EXPECT_EQ(themes::neighbour_count(20'000), 60U);
}

TEST(Neighbours, OfNobodyAreNone) {
  EXPECT_TRUE(themes::find_neighbours({}, 5).empty());
  EXPECT_TRUE(themes::find_neighbours({vector_of({1})}, 5)[0].empty());
  EXPECT_TRUE(themes::find_neighbours({{}, {}}, 5)[0].empty());
  EXPECT_TRUE(themes::find_neighbours({vector_of({1}), vector_of({1})}, 0)[0].empty());
}

}  // namespace
