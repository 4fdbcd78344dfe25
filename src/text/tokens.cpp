#include "text/tokens.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "base/utf8.h"

namespace text {
namespace {

struct Letter {
  char32_t code = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Letters = std::vector<Letter>;

// Each wrong byte is a U+FFFD of one byte, as base::to_code_points has it.
Letters read_letters(std::string_view text) {
  Letters letters;
  std::size_t at = 0;
  for (const char32_t c : base::to_code_points(text)) {
    const bool wrong_byte = c == U'\uFFFD' && !text.substr(at).starts_with("\uFFFD");
    const std::size_t length = wrong_byte ? 1 : static_cast<std::size_t>(U8_LENGTH(c));
    letters.push_back({c, at, at + length});
    at += length;
  }
  return letters;
}

bool is_in(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_apostrophe(char32_t c) {
  return is_in(U"'\u2019\u2018\u02BC`\u00B4", c);
}

bool is_word_letter(char32_t c) {
  constexpr auto kMarks = U_GC_MN_MASK | U_GC_MC_MASK;
  if (is_apostrophe(c)) return false;
  return u_isalnum(static_cast<UChar32>(c)) || (U_GET_GC_MASK(static_cast<UChar32>(c)) & kMarks) != 0;
}

// Lower case without accents, ligatures (ĳ) taken apart; most letters of Dutch need no table.
void append_folded(std::string& bytes, char32_t c) {
  if (c < 0x80) {
    bytes += static_cast<char>(c >= U'A' && c <= U'Z' ? c + 32 : c);
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* decomposition = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString parts;
  if (decomposition == nullptr || !decomposition->getDecomposition(static_cast<UChar32>(c), parts)) {
    parts = icu::UnicodeString(static_cast<UChar32>(c));
  }
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    if (u_charType(part) == U_NON_SPACING_MARK || is_apostrophe(static_cast<char32_t>(part))) continue;
    icu::UnicodeString(u_tolower(part)).toUTF8String(bytes);
  }
}

// Whether a letter, not a digit, stands alone here.
bool is_single(const Letters& letters, std::size_t at) {
  if (at >= letters.size() || !u_isalpha(static_cast<UChar32>(letters[at].code))) return false;
  const bool follows = at > 0 && is_word_letter(letters[at - 1].code);
  const bool goes_on = at + 1 < letters.size() && is_word_letter(letters[at + 1].code);
  return !follows && !goes_on;
}

bool is_abbreviation_dot(const Letters& letters, std::size_t at) {
  return at > 0 && letters[at].code == U'.' && is_single(letters, at - 1) && is_single(letters, at + 1);
}

// The dot that closes an abbreviation ends no sentence.
bool is_last_abbreviation_dot(const Letters& letters, std::size_t at) {
  return at > 1 && letters[at].code == U'.' && is_abbreviation_dot(letters, at - 2);
}

// 0 when it is not a mark that is noted.
char32_t mark_of(char32_t c) {
  if (c == U'\u2013' || c == U'\u2014') return U'-';
  if (c == U'\u2026') return U'.';
  return is_in(U".,;:!?-\n", c) ? c : 0;
}

// Of several marks between two words the one that parts most is kept.
char32_t stronger_mark(char32_t kept, char32_t found) {
  constexpr std::u32string_view kRising = U"-,:;\n.!?";
  if (kept == 0 || found == 0) return kept == 0 ? found : kept;
  return kRising.find(found) > kRising.find(kept) ? found : kept;
}

void add_letter(Token& word, const Letter& letter) {
  if (word.folded.empty()) word.begin = letter.begin;
  append_folded(word.folded, letter.code);
  word.end = letter.end;
}

}  // namespace

std::vector<Token> split_tokens(std::string_view text) {
  const Letters letters = read_letters(text);
  std::vector<Token> tokens;
  Token word;
  const auto finish_word = [&] {
    if (word.folded.empty()) return;
    tokens.push_back(word);
    word = {};
  };
  for (std::size_t at = 0; at < letters.size(); ++at) {
    const char32_t c = letters[at].code;
    if (is_word_letter(c)) {
      add_letter(word, letters[at]);
    } else if (!is_apostrophe(c) && !is_abbreviation_dot(letters, at)) {
      finish_word();
      const char32_t mark = is_last_abbreviation_dot(letters, at) ? 0 : mark_of(c);
      word.mark_before = stronger_mark(word.mark_before, mark);
    }
  }
  finish_word();
  return tokens;
}

std::string fold(std::string_view text) {
  std::string folded;
  for (const Token& token : split_tokens(text)) {
    if (!folded.empty()) folded += ' ';
    folded += token.folded;
  }
  return folded;
}

}  // namespace text
