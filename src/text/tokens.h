// Tokens: the words of a text in the form in which they are compared, each with its place in the text, so
// that a reason can show the word as it was written. Folded means: lower case, without accents, ligatures
// taken apart (ĳ -> ij), apostrophes left out (KC'er -> kcer, thema's -> themas), dots within an
// abbreviation left out (i.p.v. -> ipv). Every other mark parts two words. Digits stay (nt2). Folding is for
// comparing only and is never shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace text {

struct Token {
  std::string folded;        // not empty
  std::size_t begin = 0;     // bytes in the text
  std::size_t end = 0;       // one past the last
  char32_t mark_before = 0;  // the mark that parts it from the word before: one of .,;:!?- or a newline, or 0
};

// Of strict UTF-8; bytes that are not count as marks.
std::vector<Token> split_tokens(std::string_view text);

// The folded words with one space between them.
std::string fold(std::string_view text);

}  // namespace text
