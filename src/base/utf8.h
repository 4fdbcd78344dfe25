// UTF-8, strictly: what may be stored and shown, and the way to code points and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

// Code points of valid UTF-8; each wrong byte becomes U+FFFD, and so does each code point that is none.
std::u32string to_code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

// Whether a person should never meet this code point in an answer: C0 except newline, C1, bidi controls,
// zero-width, filling and other invisible characters, tags, noncharacters.
bool is_forbidden(char32_t code_point);

// Why this text may not be stored or shown, in English for a detail; nothing when it may.
// Refused: invalid UTF-8, forbidden code points, more than four combining marks on one letter.
std::optional<std::string> find_text_fault(std::string_view utf8);

}  // namespace base
