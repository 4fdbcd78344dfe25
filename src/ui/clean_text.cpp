#include "ui/clean_text.h"

#include <array>

#include "base/utf8.h"

namespace ui {
namespace {

struct Accent {
  char32_t mark;
  std::u32string_view letters;
  std::u32string_view composed;  // in the same order
};

// Unicode canonical compositions of the Latin-1 and Latin Extended-A blocks.
constexpr std::array<Accent, 13> kAccents{{
    {0x300, U"aeiouAEIOUnN", U"àèìòùÀÈÌÒÙǹǸ"},
    {0x301, U"aeiouyAEIOUYcClLnNrRsSzZ", U"áéíóúýÁÉÍÓÚÝćĆĺĹńŃŕŔśŚźŹ"},
    {0x302, U"aeiouAEIOUcCgGhHjJsSwWyY", U"âêîôûÂÊÎÔÛĉĈĝĜĥĤĵĴŝŜŵŴŷŶ"},
    {0x303, U"anoANOiIuU", U"ãñõÃÑÕĩĨũŨ"},
    {0x304, U"aAeEiIoOuU", U"āĀēĒīĪōŌūŪ"},
    {0x306, U"aAeEgGiIoOuU", U"ăĂĕĔğĞĭĬŏŎŭŬ"},
    {0x307, U"cCeEgGIzZ", U"ċĊėĖġĠİżŻ"},
    {0x308, U"aeiouyAEIOUY", U"äëïöüÿÄËÏÖÜŸ"},
    {0x30A, U"aAuU", U"åÅůŮ"},
    {0x30B, U"oOuU", U"őŐűŰ"},
    {0x30C, U"cCdDeEnNrRsStTzZlL", U"čČďĎěĚňŇřŘšŠťŤžŽľĽ"},
    {0x327, U"cCsStTgGkKlLnNrR", U"çÇşŞţŢģĢķĶļĻņŅŗŖ"},
    {0x328, U"aAeEiIuU", U"ąĄęĘįĮųŲ"},
}};

std::optional<char32_t> replace(char32_t c) {
  if (c == U'\t' || c == 0xA0 || c == 0x202F) return U' ';
  if (c == 0x2028 || c == 0x2029) return U'\n';
  if (base::is_forbidden(c)) return std::nullopt;
  return c;
}

}  // namespace

std::optional<char32_t> compose(char32_t letter, char32_t accent) {
  for (const Accent& row : kAccents) {
    if (row.mark != accent) continue;
    const std::size_t at = row.letters.find(letter);
    if (at != std::u32string_view::npos) return row.composed[at];
  }
  return std::nullopt;
}

bool is_combining_accent(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

std::u32string clean_text(std::u32string_view text) {
  std::u32string clean;
  clean.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool lone_return = text[i] == U'\r' && (i + 1 == text.size() || text[i + 1] != U'\n');
    const auto kept = replace(lone_return ? U'\n' : text[i]);
    if (!kept) continue;
    if (!is_combining_accent(*kept)) {
      clean += *kept;
    } else if (!clean.empty()) {
      clean.back() = compose(clean.back(), *kept).value_or(clean.back());
    }
  }
  return clean;
}

void wipe(std::string& text) {
  text.resize(text.capacity());
  for (volatile char& c : text) c = 0;
  text.clear();
}

void wipe(std::u32string& text) {
  text.resize(text.capacity());
  for (volatile char32_t& c : text) c = 0;
  text.clear();
}

}  // namespace ui
