#include "writers/hyphenation.h"

#include <hyphen.h>

#include <cstdlib>
#include <vector>

namespace writers {
namespace {

constexpr const char* kDutch = "/usr/share/hyphen/hyph_nl_NL.dic";
constexpr std::size_t kShortest = 8;  // letters; splitting a shorter word hinders more than it helps
constexpr std::size_t kStart = 3;     // letters that stay together at either end
constexpr std::size_t kEnd = 3;

constexpr char kLatinLead = '\xC3';  // in UTF-8 the first of the two bytes of é, ë, ï and their like

bool is_of_word(std::string_view text, std::size_t at) {
  const char lower = static_cast<char>(text[at] | 0x20);
  return (lower >= 'a' && lower <= 'z') || text[at] == kLatinLead || (at > 0 && text[at - 1] == kLatinLead);
}

// The patterns are in ISO 8859-1 and lower case.
std::string to_pattern_letters(std::string_view word) {
  std::string letters;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto byte = static_cast<unsigned char>(word[i]);
    if (byte < 0x80) {
      letters += static_cast<char>(byte | 0x20);
    } else if (i + 1 < word.size()) {
      const int letter = static_cast<unsigned char>(word[++i]) + 0x40;
      letters += static_cast<char>(letter < 0xE0 ? letter + 0x20 : letter);
    }
  }
  return letters;
}

}  // namespace

Hyphenation::Hyphenation() : patterns_(hnj_hyphen_load(kDutch)) {}

Hyphenation::~Hyphenation() {
  if (patterns_ != nullptr) hnj_hyphen_free(static_cast<HyphenDict*>(patterns_));
}

std::string Hyphenation::soften_word(std::string_view word) const {
  const std::string letters = to_pattern_letters(word);
  if (letters.size() < kShortest) return std::string(word);
  std::vector<char> marks(letters.size() + 5);
  char** replaced = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate2(static_cast<HyphenDict*>(patterns_), letters.c_str(),
                                           static_cast<int>(letters.size()), marks.data(), nullptr, &replaced,
                                           &positions, &cuts);
  std::string softened;
  std::size_t letter = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    softened += word[i];
    if (word[i] == kLatinLead && i + 1 < word.size()) softened += word[++i];
    // An odd mark: after this letter; a replacement would change how the word is written.
    const bool may_split =
        failed == 0 && (marks[letter] & 1) != 0 && (replaced == nullptr || replaced[letter] == nullptr);
    ++letter;
    if (may_split && letter >= kStart && letters.size() - letter >= kEnd) softened += kSoftHyphen;
  }
  for (std::size_t i = 0; replaced != nullptr && i < letters.size(); ++i) std::free(replaced[i]);
  std::free(replaced);
  std::free(positions);
  std::free(cuts);
  return softened;
}

std::string Hyphenation::soften(std::string_view text) const {
  if (patterns_ == nullptr) return std::string(text);
  std::string softened;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    const bool is_word = is_of_word(text, begin);
    while (end < text.size() && is_of_word(text, end) == is_word) ++end;
    const std::string_view run = text.substr(begin, end - begin);
    softened += is_word ? soften_word(run) : std::string(run);
    begin = end;
  }
  return softened;
}

}  // namespace writers
