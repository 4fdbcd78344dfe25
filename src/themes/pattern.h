// Pattern: a phrase of a lexicon, ready to be found among the words of an answer. `abc` is that word, `abc*`
// what begins with it, `*abc` what ends with it, `*abc*` what holds it; words follow one another, and `_`
// between two of them allows up to three others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/tokens.h"

namespace themes {

struct WordPattern {
  std::string letters = {};
  bool open_front = false;  // more letters may stand before
  bool open_back = false;   // idem behind
  bool gap_before = false;  // up to kMaxGap other words may stand before it

  bool matches(std::string_view folded_word) const;
};

inline constexpr std::size_t kMaxGap = 3;

using Pattern = std::vector<WordPattern>;

// Of a phrase as it stands in a lexicon; sessions/read_lexicon checks those.
Pattern make_pattern(std::string_view phrase);

// The words that a pattern covers when its first one stands at `start`; empty when it does not.
std::vector<std::size_t> match_at(const Pattern& pattern, const std::vector<text::Token>& words,
                                  std::size_t start);

}  // namespace themes
