#include "base/utf8.h"

#include <fmt/format.h>

namespace base {
namespace {

struct Decoded {
  char32_t code_point = 0xFFFD;
  std::size_t length = 1;
  bool valid = false;
};

std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

bool is_shortest_scalar(char32_t code_point, std::size_t length) {
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code_point >= 0xD800 && code_point < 0xE000;
  return code_point >= kSmallest[length] && code_point <= 0x10FFFF && !surrogate;
}

Decoded decode_at(std::string_view utf8, std::size_t at) {
  const auto lead = static_cast<unsigned char>(utf8[at]);
  const std::size_t length = sequence_length(lead);
  if (length == 0 || at + length > utf8.size()) return {};
  char32_t code_point = length == 1 ? lead : lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(utf8[at + i]);
    if ((next & 0xC0u) != 0x80u) return {};
    code_point = code_point << 6 | (next & 0x3Fu);
  }
  if (!is_shortest_scalar(code_point, length)) return {};
  return {code_point, length, true};
}

bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

bool is_combining(char32_t c) {
  return is_between(c, 0x300, 0x36F) || is_between(c, 0x1AB0, 0x1AFF) || is_between(c, 0x1DC0, 0x1DFF) ||
         is_between(c, 0x20D0, 0x20FF) || is_between(c, 0x483, 0x489) || is_between(c, 0xFE20, 0xFE2F);
}

void append_utf8(std::string& out, char32_t c) {
  if (!is_shortest_scalar(c, 1)) c = 0xFFFD;
  const auto tail = [&](int shift) { out += static_cast<char>(0x80u | ((c >> shift) & 0x3Fu)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0u | c >> 6);
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0u | c >> 12);
    tail(6), tail(0);
  } else {
    out += static_cast<char>(0xF0u | c >> 18);
    tail(12), tail(6), tail(0);
  }
}

}  // namespace

std::u32string to_code_points(std::string_view utf8) {
  std::u32string code_points;
  for (std::size_t at = 0; at < utf8.size();) {
    const Decoded next = decode_at(utf8, at);
    code_points += next.code_point;
    at += next.length;
  }
  return code_points;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string utf8;
  utf8.reserve(code_points.size());
  for (const char32_t c : code_points) append_utf8(utf8, c);
  return utf8;
}

bool is_forbidden(char32_t c) {
  const bool control = (c < 0x20 && c != U'\n') || is_between(c, 0x7F, 0x9F);
  const bool bidi = is_between(c, 0x202A, 0x202E) || c == 0x200E || c == 0x200F || c == 0x061C;
  const bool filler = c == 0x115F || c == 0x1160 || c == 0x180E || c == 0x3164 || c == 0xFFA0;
  const bool invisible = c == 0x00AD || is_between(c, 0x200B, 0x200D) || c == 0x2028 || c == 0x2029 ||
                         is_between(c, 0x2060, 0x206F) || c == 0xFEFF || is_between(c, 0xFFF9, 0xFFFB) ||
                         is_between(c, 0x1D173, 0x1D17A) || is_between(c, 0xE0000, 0xE0FFF);
  const bool nonchar = (c & 0xFFFE) == 0xFFFE || is_between(c, 0xFDD0, 0xFDEF);
  return control || bidi || filler || invisible || nonchar;
}

std::optional<std::string> find_text_fault(std::string_view utf8) {
  int marks = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const Decoded next = decode_at(utf8, at);
    if (!next.valid) return fmt::format("invalid UTF-8 at byte {}", at + 1);
    if (is_forbidden(next.code_point)) {
      return fmt::format("character U+{:04X} at byte {}", static_cast<unsigned>(next.code_point), at + 1);
    }
    marks = is_combining(next.code_point) ? marks + 1 : 0;
    if (marks > 4) return fmt::format("more than four accents on one letter at byte {}", at + 1);
    at += next.length;
  }
  return std::nullopt;
}

}  // namespace base
