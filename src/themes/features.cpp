#include "themes/features.h"

#include <algorithm>
#include <utility>

namespace themes {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr std::size_t kMostLetters = 5;
constexpr float kMostPoints = 4;

class Fnv {
 public:
  explicit Fnv(char kind) { add(kind); }
  void add(char c) {
    hash_ ^= static_cast<unsigned char>(c);
    hash_ *= 16777619u;
  }
  void add(std::string_view letters) {
    for (const char c : letters) add(c);
  }
  std::uint32_t value() const { return hash_; }

 private:
  std::uint32_t hash_ = 2166136261u;
};

void add_letter_groups(std::string_view word, std::vector<NamedFeature>& groups) {
  const std::string padded = ' ' + std::string(word) + ' ';
  for (std::size_t at = 0; at < padded.size(); ++at) {
    Fnv name('l');
    for (std::size_t length = 1; length <= kMostLetters && at + length <= padded.size(); ++length) {
      name.add(padded[at + length - 1]);
      if (length >= kFewestLetters) groups.push_back({name.value(), 1});
    }
  }
}

void count_each_once(std::vector<NamedFeature>& features) {
  std::sort(features.begin(), features.end(),
            [](const NamedFeature& a, const NamedFeature& b) { return a.name < b.name; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    if (kept > 0 && features[kept - 1].name == features[i].name) {
      features[kept - 1].count += features[i].count;
    } else {
      features[kept++] = features[i];
    }
  }
  features.resize(kept);
}

}  // namespace

Reader::Reader(const model::Lexicon& lexicon, text::WordList words)
    : matcher_(lexicon),
      words_(std::move(words)),
      rules_{.always = {}, .never = lexicon.whole_words, .short_parts = lexicon.short_parts} {}

std::vector<std::string> Reader::stem_parts(const text::Token& word) const {
  std::vector<std::string> parts = text::split_compound(word.folded, words_, rules_);
  if (parts.size() < 2) return {};
  for (std::string& part : parts) part = stemmer_.stem(part);
  return parts;
}

Reading Reader::read(std::string_view answer) const {
  Reading reading{.words = matcher_.read_words(answer)};
  for (const text::Token& word : reading.words) reading.stems.push_back(stemmer_.stem(word.folded));
  reading.hits = matcher_.find_hits(reading.words);
  reading.says_nothing = matcher_.says_nothing(reading.words);
  return reading;
}

std::uint32_t name_of_stems(std::string_view first, std::string_view second) {
  Fnv name('s');
  name.add(first);
  if (!second.empty()) {
    name.add(' ');
    name.add(second);
  }
  return name.value();
}

std::uint32_t name_of_concept(std::size_t subject) {
  Fnv name('c');
  name.add(std::to_string(subject));
  return name.value();
}

NamedFeatures name_features(const Reading& reading) {
  NamedFeatures features;
  auto& [stems, letters, concepts] = features;
  for (std::size_t i = 0; i < reading.stems.size(); ++i) {
    stems.push_back({name_of_stems(reading.stems[i]), 1});
    if (i > 0) stems.push_back({name_of_stems(reading.stems[i - 1], reading.stems[i]), 1});
  }
  for (const text::Token& word : reading.words) add_letter_groups(word.folded, letters);
  for (const ConceptHit& hit : reading.hits) {
    concepts.push_back({name_of_concept(hit.subject), std::min(static_cast<float>(hit.points), kMostPoints)});
  }
  for (auto& kind : features) count_each_once(kind);
  return features;
}

}  // namespace themes
