#include "themes/pattern.h"

#include <cassert>

namespace themes {
namespace {

// Tries the rest of a pattern from a word on, the nearest words first.
bool match_rest(const Pattern& pattern, const std::vector<text::Token>& words,
                std::vector<std::size_t>& covered, std::size_t next) {
  const std::size_t part = covered.size();
  if (part == pattern.size()) return true;
  const std::size_t last = next + (pattern[part].gap_before ? kMaxGap : 0);
  for (std::size_t at = next; at <= last && at < words.size(); ++at) {
    if (!pattern[part].matches(words[at].folded)) continue;
    covered.push_back(at);
    if (match_rest(pattern, words, covered, at + 1)) return true;
    covered.pop_back();
  }
  return false;
}

}  // namespace

bool WordPattern::matches(std::string_view folded_word) const {
  if (open_front && open_back) return folded_word.find(letters) != std::string_view::npos;
  if (open_front) return folded_word.ends_with(letters);
  if (open_back) return folded_word.starts_with(letters);
  return folded_word == letters;
}

Pattern make_pattern(std::string_view phrase) {
  Pattern pattern;
  bool gap = false;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    std::string_view word = phrase.substr(at, end - at);
    at = end + 1;
    if (word == "_") gap = true;
    if (word.empty() || word == "_") continue;
    WordPattern part{.gap_before = gap};
    gap = false;
    part.open_front = word.starts_with('*');
    part.open_back = word.size() > 1 && word.ends_with('*');
    if (part.open_front) word.remove_prefix(1);
    if (part.open_back) word.remove_suffix(1);
    part.letters = word;
    pattern.push_back(part);
  }
  assert(!pattern.empty() && "a phrase with a word");
  return pattern;
}

std::vector<std::size_t> match_at(const Pattern& pattern, const std::vector<text::Token>& words,
                                  std::size_t start) {
  if (start >= words.size() || !pattern[0].matches(words[start].folded)) return {};
  std::vector<std::size_t> covered{start};
  if (!match_rest(pattern, words, covered, start + 1)) covered.clear();
  return covered;
}

}  // namespace themes
