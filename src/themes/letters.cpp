#include "themes/letters.h"

#include <algorithm>

namespace themes {
namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

char to_capital(char c) {
  return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

}  // namespace

std::size_t count_letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
}

std::size_t count_capitals(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
}

std::string raise_first_letter(std::string_view text) {
  std::string raised(text);
  if (raised.starts_with("ij")) {
    raised.replace(0, 2, "IJ");
  } else if (raised.size() >= 2 && raised[0] == '\xC3') {  // U+00E0 to U+00FE, not the division sign
    const auto second = static_cast<unsigned char>(raised[1]);
    if (second >= 0xA0 && second <= 0xBE && second != 0xB7) raised[1] = static_cast<char>(second - 0x20);
  } else if (!raised.empty()) {
    raised[0] = to_capital(raised[0]);
  }
  return raised;
}

}  // namespace themes
