// Stems of Dutch words: what inflection leaves alone, by the Snowball stemmer for Dutch (Porter;
// snowballstem.org). For comparing only, never shown: a stem is often no word.
// It knows endings, no verbs: belt and bellen, sprak and spreken stay apart.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace text {

// Not for two threads at once; cheap to call, so one object should stem many words.
class Stemmer {
 public:
  Stemmer();

  // Of one folded word, see Token.
  std::string stem(std::string_view folded_word) const;

 private:
  struct Closer {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Closer> stemmer_;
};

}  // namespace text
