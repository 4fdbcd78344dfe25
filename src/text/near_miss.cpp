#include "text/near_miss.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "base/utf8.h"

namespace text {
namespace {

// The hash of the word and of what is left of it after deleting each of its letters; each once.
std::vector<std::uint64_t> hash_deletions(const std::u32string& word) {
  const std::hash<std::u32string> hash;
  std::vector<std::uint64_t> hashes{hash(word)};
  for (std::size_t i = 0; i < word.size(); ++i) {
    std::u32string left = word;
    hashes.push_back(hash(left.erase(i, 1)));
  }
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

}  // namespace

bool is_near_miss(std::string_view a, std::string_view b) {
  std::u32string shorter = base::to_code_points(a);
  std::u32string longer = base::to_code_points(b);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  if (longer.size() - shorter.size() > 1) return false;
  const auto [at, at_longer] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
  if (at_longer == longer.end()) return false;  // the same word
  if (shorter.size() < longer.size()) return std::equal(at, shorter.end(), at_longer + 1);
  if (std::equal(at + 1, shorter.end(), at_longer + 1)) return true;
  return shorter.end() - at > 1 && at[0] == at_longer[1] && at[1] == at_longer[0] &&
         std::equal(at + 2, shorter.end(), at_longer + 2);
}

NearMissIndex::NearMissIndex(std::vector<std::string> folded_words) : words_(std::move(folded_words)) {
  for (std::size_t place = 0; place < words_.size(); ++place) {
    for (const std::uint64_t hash : hash_deletions(base::to_code_points(words_[place]))) {
      places_.emplace(hash, place);
    }
  }
}

std::vector<std::size_t> NearMissIndex::find(std::string_view folded_word) const {
  const std::u32string letters = base::to_code_points(folded_word);
  if (letters.size() < kShortestWord) return {};
  std::vector<std::size_t> found;
  for (const std::uint64_t hash : hash_deletions(letters)) {
    const auto [first, last] = places_.equal_range(hash);
    for (auto entry = first; entry != last; ++entry) {
      if (is_near_miss(folded_word, words_[entry->second])) found.push_back(entry->second);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace text
