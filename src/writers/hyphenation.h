// Hyphenation: where a Dutch word may go on in the next line. Soft hyphens (U+00AD) say so inside a text.
#pragma once

#include <string>
#include <string_view>

namespace writers {

inline constexpr std::string_view kSoftHyphen = "\xC2\xAD";

class Hyphenation {
 public:
  // With the Dutch patterns of the system (Debian: hyphen-nl); without them no word is ever split.
  Hyphenation();
  ~Hyphenation();
  Hyphenation(const Hyphenation&) = delete;
  Hyphenation& operator=(const Hyphenation&) = delete;

  // The text with soft hyphens in its longer words. Words with letters that Dutch does not have stay whole.
  std::string soften(std::string_view text) const;

 private:
  std::string soften_word(std::string_view word) const;

  void* patterns_;  // HyphenDict
};

}  // namespace writers
