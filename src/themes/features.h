// Features: what an answer is made of for the linear model. Three kinds: stems of words and of two words in
// a row; groups of 3 to 5 letters, which forgive typing errors and see parts of compounds; and the concepts
// of the lexicon that its words point at. A feature is known by a 32-bit hash of its name (FNV-1a).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/lexicon.h"
#include "text/compounds.h"
#include "text/stem.h"
#include "text/tokens.h"
#include "text/word_list.h"
#include "themes/concept_hits.h"

namespace themes {

enum class FeatureKind : std::size_t { stem, letters, concept_hit };
inline constexpr std::size_t kFeatureKinds = 3;

struct NamedFeature {
  std::uint32_t name = 0;
  float count = 0;  // how often it stands there; of a concept its points
};

// An answer as it was read.
struct Reading {
  std::vector<text::Token> words = {};
  std::vector<std::string> stems = {};  // of each word
  std::vector<ConceptHit> hits = {};
  bool says_nothing = false;
};

// By kind, each name once.
using NamedFeatures = std::array<std::vector<NamedFeature>, kFeatureKinds>;

class Reader {
 public:
  // Without words no compound is split.
  explicit Reader(const model::Lexicon& lexicon, text::WordList words = {});

  Reading read(std::string_view answer) const;

  // Stems of the parts of a compound; none of another word.
  std::vector<std::string> stem_parts(const text::Token& word) const;

 private:
  ConceptMatcher matcher_;
  text::Stemmer stemmer_;
  text::WordList words_;
  text::CompoundRules rules_;
};

NamedFeatures name_features(const Reading& reading);

std::uint32_t name_of_stems(std::string_view first, std::string_view second = {});
std::uint32_t name_of_concept(std::size_t subject);

}  // namespace themes
