#include "themes/communities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

#include "text/stem.h"
#include "text/tokens.h"

namespace {

using themes::CommunityOptions;
using themes::Graph;

struct Edge {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  float likeness = 1;
};

Graph graph_of(std::size_t texts, const std::vector<Edge>& edges) {
  Graph graph(texts);
  for (const Edge& edge : edges) {
    graph[edge.from].push_back({edge.to, edge.likeness});
    graph[edge.to].push_back({edge.from, edge.likeness});
  }
  for (auto& links : graph) {
    std::sort(links.begin(), links.end(), [](const auto& a, const auto& b) { return a.text < b.text; });
  }
  return graph;
}

// Everyone in a row of so many knows everyone.
void add_clique(std::vector<Edge>& edges, std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t a = first; a < first + count; ++a) {
    for (std::uint32_t b = a + 1; b < first + count; ++b) edges.push_back({a, b});
  }
}

// Cliques 0-4, 5-9 and 10-14 in a ring with a thin edge between one and the next.
std::vector<Edge> ring_of_cliques() {
  std::vector<Edge> edges = {{4, 5, 0.3F}, {9, 10, 0.3F}, {14, 0, 0.3F}};
  for (const std::uint32_t first : {0U, 5U, 10U}) add_clique(edges, first, 5);
  return edges;
}

const std::vector<int> kThreeCliques = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2};

// Answers on four subjects, in words that overlap within each.
const std::vector<std::string> kAnswers = {
    "De fiets stond buiten in de regen",
    "Mijn fiets heeft een lekke band",
    "Een lekke band plakken bij de fiets",
    "Fietsen in de regen met een lekke band",
    "Soep koken met verse groente",
    "Verse groente van de markt voor de soep",
    "Op de markt koop ik groente",
    "Soep van groente koken op zondag",
    "De trein had alweer vertraging",
    "Vertraging op het spoor door de storm",
    "Storm op het spoor, dus geen trein",
    "Met de trein kom ik door vertraging te laat",
    "Zingen in een koor maakt vrolijk",
    "Ons koor zoekt een dirigent",
    "De dirigent van het koor kan ook zingen",
    "Vrolijk zingen met de dirigent",
};

// Stems, without the commonest words, weighed alike; numbered by letter.
std::vector<themes::SparseVector> vectors_of(const std::vector<std::string>& answers) {
  const text::Stemmer stemmer;
  std::map<std::string, std::uint32_t> numbers;
  std::vector<std::vector<std::string>> stems;
  for (const std::string& answer : answers) {
    stems.emplace_back();
    for (const text::Token& token : text::split_tokens(answer)) {
      if (token.folded.size() < 4) continue;
      stems.back().push_back(stemmer.stem(token.folded));
      numbers[stems.back().back()] = 0;
    }
  }
  std::uint32_t next = 0;
  for (auto& entry : numbers) entry.second = next++;
  std::vector<themes::SparseVector> vectors;
  for (const auto& of_answer : stems) {
    themes::SparseVector vector;
    for (const std::string& stem : of_answer) vector.push_back({numbers[stem], 1});
    themes::tidy(vector);
    themes::scale_to_length(vector);
    vectors.push_back(vector);
  }
  return vectors;
}

std::map<std::string, int> group_answers(const std::vector<std::string>& answers) {
  const Graph graph = themes::find_neighbours(vectors_of(answers), 4);
  const std::vector<int> communities = themes::find_communities(graph);
  std::map<std::string, int> group_of;
  for (std::size_t i = 0; i < answers.size(); ++i) group_of[answers[i]] = communities[i];
  return group_of;
}

// A different order each time, the same on every machine.
template <class Item>
void stir(std::vector<Item>& items, std::uint32_t seed) {
  for (std::size_t i = items.size(); i > 1; --i) {
    seed = seed * 1664525U + 1013904223U;
    std::swap(items[i - 1], items[(seed >> 8U) % i]);
  }
}

TEST(Communities, AreTheAnswersOnOneSubject) {
  const auto group_of = group_answers(kAnswers);
  for (std::size_t i = 0; i < kAnswers.size(); ++i) {
    EXPECT_EQ(group_of.at(kAnswers[i]), static_cast<int>(i / 4)) << kAnswers[i];
  }
}

TEST(Communities, AreTheSameWhateverTheOrderOfArrival) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    std::vector<std::string> arrived = kAnswers;
    stir(arrived, seed);
    const auto group_of = group_answers(arrived);
    for (std::size_t i = 0; i < kAnswers.size(); ++i) {
      EXPECT_EQ(group_of.at(kAnswers[i]), group_of.at(kAnswers[i / 4 * 4]))
          << kAnswers[i] << ", order " << seed;
      EXPECT_NE(group_of.at(kAnswers[i]), group_of.at(kAnswers[(i + 4) % kAnswers.size()]))
          << "order " << seed;
    }
  }
}

TEST(Communities, AreNumberedByTheirFirstMember) {
  EXPECT_EQ(themes::find_communities(graph_of(15, ring_of_cliques())), kThreeCliques);
}

TEST(Communities, GetSmallerWithAHigherResolution) {
  std::vector<Edge> edges;
  for (std::uint32_t text = 0; text < 24; ++text) {
    edges.push_back({text, (text + 1) % 24});
    edges.push_back({text, (text + 2) % 24});
  }
  const auto count = [&](double resolution) {
    CommunityOptions options;
    options.resolution = resolution;
    const auto communities = themes::find_communities(graph_of(24, edges), options);
    return *std::max_element(communities.begin(), communities.end()) + 1;
  };
  EXPECT_EQ(count(0.1), 1);
  EXPECT_LT(count(0.6), count(1.2));
  EXPECT_LT(count(1.2), count(3.0));
}

TEST(Communities, LetNobodyMoveWhoWasFixed) {
  CommunityOptions options;
  options.fixed.assign(15, -1);
  options.fixed[0] = 70;  // of the first clique and of the last: they belong together
  options.fixed[14] = 70;
  options.fixed[1] = 3;  // of one clique, and kept apart
  options.fixed[2] = 8;
  const auto communities = themes::find_communities(graph_of(15, ring_of_cliques()), options);
  EXPECT_EQ(communities[0], communities[14]);
  EXPECT_NE(communities[1], communities[0]);
  EXPECT_NE(communities[2], communities[0]);
  EXPECT_NE(communities[1], communities[2]);
  EXPECT_EQ(communities[12], communities[14]) << "what is fixed draws those that are like it";
  EXPECT_EQ(communities[5], communities[9]);
}

TEST(Communities, StayTogetherWhenFixedWithoutAnyLink) {
  CommunityOptions options;
  options.fixed = {4, -1, 4, 5};
  EXPECT_EQ(themes::find_communities(Graph(4), options), (std::vector<int>{0, 1, 0, 2}));
}

// Among four cliques text 10 is drawn to two.
Graph graph_of_a_doubter(float to_second) {
  std::vector<Edge> edges = {{10, 0}, {10, 1}, {10, 5, to_second}, {10, 6, to_second}};
  add_clique(edges, 0, 5);
  add_clique(edges, 5, 5);
  add_clique(edges, 11, 5);
  add_clique(edges, 16, 5);
  return graph_of(21, edges);
}

TEST(Communities, KeepADoubterWhereItWas) {
  CommunityOptions options;
  options.present = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3};
  EXPECT_EQ(themes::find_communities(graph_of_a_doubter(1.01F))[10], 1);
  EXPECT_EQ(themes::find_communities(graph_of_a_doubter(1.01F), options)[10], 0);
  EXPECT_EQ(themes::find_communities(graph_of_a_doubter(2), options)[10], 1) << "no doubt any more";
}

TEST(Communities, PartWhenTheyNoLongerHangTogether) {
  CommunityOptions options;
  options.present.assign(15, 0);
  EXPECT_EQ(themes::find_communities(graph_of(15, ring_of_cliques()), options), kThreeCliques);
}

TEST(Communities, AreAloneWithoutLikeness) {
  CommunityOptions options;
  options.present = {2, 2, 2};
  EXPECT_EQ(themes::find_communities(Graph(3), options), (std::vector<int>{0, 1, 2}));
  EXPECT_TRUE(themes::find_communities({}).empty());
}

TEST(Communities, AreSureOfAnswersWhoseNeighboursAreAllWithin) {
  const Graph graph = graph_of(15, ring_of_cliques());
  EXPECT_DOUBLE_EQ(themes::confidence(graph, kThreeCliques, 1), 1);
  EXPECT_NEAR(themes::confidence(graph, kThreeCliques, 4), 4 / 4.3, 1e-6);
  EXPECT_EQ(themes::confidence(Graph(1), {0}, 0), 0);
}

TEST(Communities, AreBetterThanChanceByTheirModularity) {
  const Graph graph = graph_of(15, ring_of_cliques());
  EXPECT_GT(themes::measure_modularity(graph, kThreeCliques, 1), 0.6);
  EXPECT_NEAR(themes::measure_modularity(graph, std::vector<int>(15, 0), 1), 0, 1e-9);
  std::vector<int> worse = kThreeCliques;
  worse[2] = 1;
  EXPECT_LT(themes::measure_modularity(graph, worse, 1), themes::measure_modularity(graph, kThreeCliques, 1));
}

}  // namespace
