// WordList: which words are Dutch, to split compounds with. Made while the program is built, by pack_words
// from a plain list (Debian's wdutch), into one file of 4 bytes a word: it holds hashes, not the words, so
// that 350,000 words load within milliseconds. The price: about one in 12,000 strings that are no word passes
// for one. No spelling checker.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace text {

// The packed file of a list with one word a line, in UTF-8. Kept are words of three letters or more, folded
// (see Token); left out are names (with a capital), abbreviations (with a dot, or without a vowel), and what
// has a digit, hyphen or blank. The same words give the same bytes, in whatever order they stand.
std::string pack_words(std::string_view lines);

class WordList {
 public:
  // No words.
  WordList() = default;

  // Of the bytes of a packed file. Error: damaged_file.
  static base::Result<WordList> read(std::string_view packed);

  // Of a packed file. Errors: damaged_file, and those of base::Disk::read.
  static base::Result<WordList> open(const std::filesystem::path& file);

  // Of one folded word.
  bool contains(std::string_view folded_word) const;

  // How many words.
  std::size_t size() const { return hashes_.size(); }

 private:
  std::vector<std::uint32_t> hashes_;  // ascending
};

}  // namespace text
