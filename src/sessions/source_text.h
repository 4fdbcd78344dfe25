// Source text: the bytes of a file a person wrote, before any meaning. Whether it is text at all, and where
// it holds characters nobody should meet.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "sessions/fault.h"

namespace sessions {

// The text without a byte order mark in front.
std::string_view drop_byte_order_mark(std::string_view bytes);

// The first byte that is not UTF-8, and its place.
struct BadByte {
  std::size_t offset = 0;  // from the start of the bytes
  Spot spot;
};
std::optional<BadByte> find_bad_byte(std::string_view bytes);

inline constexpr const char* kUtf8Expected = "een tekst die als UTF-8 is bewaard";

// How a person would name that byte: "byte 812 (0xE9), dat is geen UTF-8", or that it looks like UTF-16.
std::string describe_bad_byte(std::string_view bytes, const BadByte& bad);

// Logs every place with a control, invisible or direction character, and every line with stacked accents; the
// text with "_" for those characters. Tabs and line ends are allowed. The text is UTF-8.
std::string replace_bad_characters(std::string_view text, FaultLog& log);

// What is found and expected where a character must not stand.
std::string describe_hidden(char32_t c);
inline constexpr const char* kPlainCharacters = "letters, cijfers en leestekens die je kunt zien";

// A text for a sentence about it, on one line: at most so many letters, with "..." behind when cut, and "_"
// for what nobody can see, which might steer a terminal.
std::string shorten(std::string_view text, std::size_t letters);

}  // namespace sessions
