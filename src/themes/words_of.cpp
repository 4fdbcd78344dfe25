#include "themes/words_of.h"

#include <algorithm>
#include <utility>

#include "themes/stop_words.h"

namespace themes {
namespace {

constexpr std::size_t kMostWords = 3;
constexpr float kWorthNaming = 0.4f;  // as a share of the heaviest

std::string as_written(std::string_view answer, const text::Token& word) {
  return std::string(answer.substr(word.begin, word.end - word.begin));
}

float weigh_word(const Reading& reading, std::size_t word, const std::function<float(std::uint32_t)>& weigh) {
  float weight = weigh(name_of_stems(reading.stems[word]));
  const Reading alone{.words = {reading.words[word]}};
  const auto features = name_features(alone);
  const auto& letters = features[static_cast<std::size_t>(FeatureKind::letters)];
  for (const NamedFeature& group : letters) weight += weigh(group.name) / 4;
  return weight;
}

}  // namespace

std::string words_of(std::string_view answer, const Reading& reading, const std::vector<std::size_t>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += words[i] == words[i - 1] + 1 ? " " : " ... ";
    text += as_written(answer, reading.words[words[i]]);
  }
  return text;
}

std::vector<std::string> heaviest(std::string_view answer, const Reading& reading,
                                  const std::function<float(std::uint32_t)>& weigh) {
  std::vector<std::pair<float, std::size_t>> weights;
  for (std::size_t word = 0; word < reading.words.size(); ++word) {
    if (is_stop_word(reading.words[word].folded)) continue;
    weights.emplace_back(-weigh_word(reading, word, weigh), word);
  }
  std::sort(weights.begin(), weights.end());
  std::vector<std::string> words;
  for (const auto& [weight, word] : weights) {
    if (weight >= 0 || weight > weights.front().first * kWorthNaming || words.size() == kMostWords) break;
    const std::string written = as_written(answer, reading.words[word]);
    if (std::find(words.begin(), words.end(), written) == words.end()) words.push_back(written);
  }
  return words;
}

}  // namespace themes
