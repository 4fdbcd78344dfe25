// PhraseTable: the phrases of a set of texts that may be a label, and which text has which. A phrase is one
// to three words in a row, nothing but a space or one hyphen between them, compared by stems (text::Stemmer);
// it neither begins nor ends with a stop word (see stop_words.h) and is shown with at most 32 letters, as
// it was typed. The table keeps copies of the texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/tokens.h"

namespace themes {

inline constexpr std::size_t kLongestLabel = 32;  // letters

class PhraseTable {
 public:
  using Phrase = std::uint32_t;
  using Stem = std::uint32_t;

  PhraseTable() = default;
  explicit PhraseTable(const std::vector<std::string>& texts);

  // The next text, with its tokens and the stem of each (text::Stemmer).
  void add(std::string_view text, const std::vector<text::Token>& tokens,
           const std::vector<std::string>& stems);

  std::size_t text_count() const { return texts_.size(); }
  std::size_t phrase_count() const { return stems_of_.size(); }

  // Each once, by number.
  std::span<const Phrase> phrases_of(std::size_t text) const { return phrases_of_[text]; }

  // In how many texts.
  std::size_t count(Phrase phrase) const { return counts_[phrase]; }

  // How many of its words are no stop words; 1 to 3.
  std::size_t full_words(Phrase phrase) const { return full_words_[phrase]; }

  // Its stems with a space between them: the same whatever the order of the texts.
  std::string spell_stems(Phrase phrase) const;

  // As most of these texts typed it, with a capital; empty when none of them has it.
  std::string show(Phrase phrase, const std::vector<std::size_t>& texts) const;

  // The first words of a text, as many as fit a label, with a capital; empty when not even one fits.
  std::string show_opening(std::size_t text) const;

 private:
  enum class Kind : std::uint8_t { weighty, number, leaning, stop };

  struct Word {
    Stem stem = 0;
    std::size_t begin = 0;  // bytes in the text
    std::size_t end = 0;
    Kind kind = Kind::weighty;
    char joint = 0;  // the space or hyphen between it and the word before; 0 when anything else parts them
  };

  // A phrase as it stands in a text.
  struct Place {
    Phrase phrase = 0;
    std::size_t first = 0;  // words
    std::size_t last = 0;
  };

  static Kind kind_of(std::string_view folded_word);
  static bool is_label(std::span<const Word> words);
  Stem number_stem(const std::string& stem);
  void add_places(std::size_t text);
  void add_place(std::size_t text, std::size_t first, std::size_t last);
  Phrase number_phrase(std::span<const Word> words);
  std::string spell(std::size_t text, std::size_t first, std::size_t last) const;

  std::vector<std::string> texts_;
  std::vector<std::vector<Word>> words_;
  std::vector<std::vector<Place>> places_;
  std::vector<std::vector<Phrase>> phrases_of_;
  std::vector<std::vector<Stem>> stems_of_;
  std::vector<std::size_t> counts_;
  std::vector<std::uint8_t> full_words_;
  std::vector<std::string> stems_;
  std::unordered_map<std::string, Stem> stem_numbers_;
  std::unordered_map<std::uint64_t, Phrase> phrase_numbers_;
};

}  // namespace themes
