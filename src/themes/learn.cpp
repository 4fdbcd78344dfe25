#include "themes/learn.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "themes/linear.h"

namespace themes {
namespace {

// The costs that did best in trials with 4,000 to 17,000 examples, on answers that were not among them.
constexpr double kConceptCost = 0.25;
constexpr double kLaneCost = 0.5;
constexpr float kAskedShare = 0.7f;      // what a text says given the question, beside what it always says
constexpr std::size_t kFewestTexts = 2;  // a feature of one text alone teaches nothing

Vocabulary make_vocabulary(const std::vector<NamedFeatures>& texts) {
  std::map<std::uint32_t, std::size_t> seen;  // in how many texts
  std::set<std::uint32_t> concepts;
  for (const NamedFeatures& text : texts) {
    for (const auto& kind : text) {
      for (const NamedFeature& feature : kind) ++seen[feature.name];
    }
    for (const NamedFeature& feature : text[static_cast<std::size_t>(FeatureKind::concept_hit)]) {
      concepts.insert(feature.name);
    }
  }
  std::vector<std::uint32_t> names;
  std::vector<float> rarity;
  for (const auto& [name, count] : seen) {
    if (count < kFewestTexts && concepts.count(name) == 0) continue;
    names.push_back(name);
    const auto all = static_cast<float>(texts.size());
    rarity.push_back(std::log((1 + all) / (1 + static_cast<float>(count))) + 1);
  }
  return {names, std::move(rarity)};
}

Weights learn_concepts(const std::vector<model::Example>& examples, const std::vector<SparseVector>& vectors,
                       std::size_t concepts, std::size_t rows) {
  LinearTask task{.class_count = static_cast<int>(concepts + 1), .rows = rows, .cost = kConceptCost};
  for (std::size_t i = 0; i < examples.size(); ++i) {
    if (!examples[i].subject) continue;
    task.texts.push_back(vectors[i]);
    task.classes.push_back(static_cast<int>(*examples[i].subject));
  }
  LinearWeights learned = learn_linear(task);
  return pack_weights(concepts + 1, std::move(learned.bias), learned.weights);
}

// Every feature twice: as it is, and as it is at this question; and one that says only the question.
SparseVector add_question(const SparseVector& vector, std::size_t asked, std::size_t lanes,
                          std::size_t rows) {
  SparseVector with = vector;
  for (const Feature& feature : vector) {
    const std::size_t id = rows * (1 + asked) + feature.id;
    with.push_back({static_cast<std::uint32_t>(id), kAskedShare * feature.value});
  }
  with.push_back({static_cast<std::uint32_t>(rows * (1 + lanes) + asked), 1});
  return with;
}

// The weights for each question apart, so that a score needs no doubling.
Weights fold_questions(const LinearWeights& learned, std::size_t lanes, std::size_t rows) {
  std::vector<float> weights(rows * lanes * lanes);
  std::vector<float> bias(lanes * lanes);
  for (std::size_t asked = 0; asked < lanes; ++asked) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const std::size_t column = asked * lanes + lane;
      bias[column] = learned.bias[lane] + learned.weights[(rows * (1 + lanes) + asked) * lanes + lane];
      for (std::size_t row = 0; row < rows; ++row) {
        weights[row * lanes * lanes + column] =
            learned.weights[row * lanes + lane] +
            kAskedShare * learned.weights[(rows * (1 + asked) + row) * lanes + lane];
      }
    }
  }
  return pack_weights(lanes * lanes, std::move(bias), weights);
}

std::size_t index_of(const std::vector<std::string>& lanes, const std::string& lane) {
  return static_cast<std::size_t>(std::lower_bound(lanes.begin(), lanes.end(), lane) - lanes.begin());
}

Weights learn_lanes(const std::vector<model::Example>& examples, const std::vector<SparseVector>& vectors,
                    const std::vector<std::string>& lanes, std::size_t rows) {
  const std::size_t count = lanes.size();
  LinearTask task{
      .class_count = static_cast<int>(count), .rows = rows * (1 + count) + count, .cost = kLaneCost};
  for (std::size_t i = 0; i < examples.size(); ++i) {
    task.texts.push_back(add_question(vectors[i], index_of(lanes, examples[i].asked), count, rows));
    task.classes.push_back(static_cast<int>(index_of(lanes, examples[i].lane)));
  }
  return fold_questions(learn_linear(task), count, rows);
}

}  // namespace

Learned learn(const model::Lexicon& lexicon, std::vector<model::Example> examples) {
  std::sort(examples.begin(), examples.end(), [](const model::Example& a, const model::Example& b) {
    return std::tie(a.text, a.asked, a.lane, a.subject) < std::tie(b.text, b.asked, b.lane, b.subject);
  });
  const Reader reader(lexicon);
  std::vector<NamedFeatures> named;
  std::set<std::string> lanes;
  for (const model::Example& example : examples) {
    named.push_back(name_features(reader.read(example.text)));
    lanes.insert({example.asked, example.lane});
  }
  Learned learned{.lanes = {lanes.begin(), lanes.end()}, .vocabulary = make_vocabulary(named)};
  for (const model::Concept& subject : lexicon.concepts) learned.concepts.push_back(subject.id);
  std::vector<SparseVector> vectors;
  for (const NamedFeatures& features : named) vectors.push_back(learned.vocabulary.vectorise(features));
  const std::size_t rows = learned.vocabulary.size();
  learned.concept_weights = learn_concepts(examples, vectors, lexicon.concepts.size(), rows);
  learned.lane_weights = learn_lanes(examples, vectors, learned.lanes, rows);
  return learned;
}

}  // namespace themes
