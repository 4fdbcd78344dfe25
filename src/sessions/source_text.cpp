#include "sessions/source_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace sessions {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::size_t bytes_of(char32_t c) {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

void advance(Spot& spot, char32_t c) {
  if (c == U'\n') {
    spot = {spot.line + 1, 1};
  } else {
    ++spot.column;
  }
}

bool is_line_layout(char32_t c) {
  return c == U'\t' || c == U'\r';
}

// A line can hold no other fault than stacked accents once its hidden characters are out.
bool has_stacked_accents(std::string_view line) {
  std::u32string letters = base::to_code_points(line);
  std::erase_if(letters, base::is_forbidden);
  return base::find_text_fault(base::to_utf8(letters)).has_value();
}

void find_stacked_accents(std::string_view text, FaultLog& log) {
  int number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (has_stacked_accents(text.substr(begin, end - begin))) {
      log.add({number, 1}, "een letter met meer dan vier accenten", "hooguit vier accenten op een letter");
    }
    begin = end + 1;
  }
}

}  // namespace

std::string_view drop_byte_order_mark(std::string_view bytes) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  return bytes.substr(bytes.starts_with(kMark) ? kMark.size() : 0);
}

std::optional<BadByte> find_bad_byte(std::string_view bytes) {
  BadByte at;
  for (const char32_t c : base::to_code_points(bytes)) {
    if (c == 0xFFFD && bytes.substr(at.offset, kReplacement.size()) != kReplacement) return at;
    at.offset += bytes_of(c);
    advance(at.spot, c);
  }
  return std::nullopt;
}

std::string describe_bad_byte(std::string_view bytes, const BadByte& bad) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "een bestand in UTF-16";
  const auto byte = static_cast<unsigned char>(bytes[bad.offset]);
  return fmt::format("byte {} (0x{:02X}), dat is geen UTF-8", bad.offset + 1, byte);
}

std::string replace_bad_characters(std::string_view text, FaultLog& log) {
  Spot spot;
  std::u32string letters = base::to_code_points(text);
  for (char32_t& c : letters) {
    if (base::is_forbidden(c) && !is_line_layout(c)) {
      log.add(spot, describe_hidden(c), kPlainCharacters);
      c = U'_';
    }
    advance(spot, c);
  }
  find_stacked_accents(text, log);
  return base::to_utf8(letters);
}

std::string describe_hidden(char32_t c) {
  return fmt::format("het onzichtbare teken U+{:04X}", static_cast<unsigned>(c));
}

std::string shorten(std::string_view text, std::size_t letters) {
  std::u32string shown = base::to_code_points(text);
  const bool cut = shown.size() > letters;
  if (cut) shown.resize(letters);
  for (char32_t& c : shown) {
    if (c == U'\t' || c == U'\n') c = U' ';
    if (base::is_forbidden(c)) c = U'_';
  }
  return base::to_utf8(shown) + (cut ? "..." : "");
}

}  // namespace sessions
