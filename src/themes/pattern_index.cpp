#include "themes/pattern_index.h"

namespace themes {
namespace {

constexpr std::size_t kStartLetters = 3;

}  // namespace

void PatternIndex::add(std::string_view phrase) {
  const std::size_t number = patterns_.size();
  patterns_.push_back(make_pattern(phrase));
  const WordPattern& first = patterns_.back().front();
  if (!first.open_front && !first.open_back) {
    by_word_[first.letters].push_back(number);
  } else if (!first.open_front && first.letters.size() >= kStartLetters) {
    by_start_[first.letters.substr(0, kStartLetters)].push_back(number);
  } else {
    others_.push_back(number);
  }
}

std::vector<PatternIndex::Match> PatternIndex::find_all(const std::vector<text::Token>& words) const {
  std::vector<Match> found;
  for (std::size_t start = 0; start < words.size(); ++start) {
    const std::string& word = words[start].folded;
    if (const auto whole = by_word_.find(word); whole != by_word_.end())
      try_all(whole->second, words, start, found);
    if (const auto begun = by_start_.find(word.substr(0, kStartLetters)); begun != by_start_.end())
      try_all(begun->second, words, start, found);
    try_all(others_, words, start, found);
  }
  return found;
}

void PatternIndex::try_all(const std::vector<std::size_t>& candidates, const std::vector<text::Token>& words,
                           std::size_t start, std::vector<Match>& found) const {
  for (const std::size_t number : candidates) {
    auto covered = match_at(patterns_[number], words, start);
    if (!covered.empty()) found.push_back({number, std::move(covered)});
  }
}

}  // namespace themes
