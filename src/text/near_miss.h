// Near misses: two words that differ by one slip of the hand: a letter left out, added, changed, or swapped
// with its neighbour (the edit distance of Damerau, restricted to 1). Words are folded, see Token; letters
// are code points.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace text {

// Whether exactly one slip lies between them; a word is no near miss of itself.
bool is_near_miss(std::string_view a, std::string_view b);

// Finds near misses among many words (made for 2,000), by what is left of each when one letter is deleted
// (as SymSpell by Garbe does). Costs about 50 bytes a letter.
class NearMissIndex {
 public:
  // Shorter words are one slip away from too many others.
  static constexpr std::size_t kShortestWord = 7;  // letters

  NearMissIndex() = default;
  explicit NearMissIndex(std::vector<std::string> folded_words);

  // The places, ascending, of the listed words that are a near miss of this one. None when it has fewer than
  // seven letters; the listed words may be shorter.
  std::vector<std::size_t> find(std::string_view folded_word) const;

  const std::string& word(std::size_t place) const { return words_[place]; }

 private:
  std::vector<std::string> words_;
  std::unordered_multimap<std::uint64_t, std::size_t> places_;  // by the hash of what is left
};

}  // namespace text
