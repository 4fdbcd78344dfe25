#include "writers/links.h"

#include <algorithm>
#include <cctype>

namespace writers {
namespace {

constexpr std::string_view kEnds = " \t\r\n\"<>";

std::string_view trim_marks(std::string_view word) {
  const bool opens_bracket = word.find('(') != std::string_view::npos;
  const std::string_view marks = opens_bracket ? ".,;:!?'" : ".,;:!?')]";
  return word.substr(0, word.find_last_not_of(marks) + 1);
}

bool starts_with(std::string_view word, std::string_view lower) {
  return word.size() > lower.size() &&
         std::equal(lower.begin(), lower.end(), word.begin(),
                    [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); });
}

bool is_address_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) ||
         std::string_view("._+-").find(c) != std::string_view::npos;
}

bool is_mail(std::string_view word) {
  const std::size_t at = word.find('@');
  if (at == 0 || at == std::string_view::npos) return false;
  const std::string_view place = word.substr(at + 1);
  const std::size_t dot = place.find('.');
  const auto fits = [](std::string_view part) {
    return std::all_of(part.begin(), part.end(), is_address_letter);
  };
  return dot != 0 && dot != std::string_view::npos && fits(word.substr(0, at)) && fits(place);
}

// What may stand in a web address, or becomes part of one when it is sent.
bool is_web_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) || byte >= 0x80 ||
         std::string_view("-._~:/?#@!$&'()*+,;=%").find(c) != std::string_view::npos;
}

bool is_web(std::string_view word) {
  if (!std::all_of(word.begin(), word.end(), is_web_letter)) return false;
  if (starts_with(word, "https://") || starts_with(word, "http://")) return true;
  return starts_with(word, "www.") && word.find('.', 4) != std::string_view::npos;
}

// Empty when the word is no address.
std::string find_target(std::string_view word) {
  if (is_web(word)) return (starts_with(word, "www.") ? "https://" : "") + std::string(word);
  return is_mail(word) ? "mailto:" + std::string(word) : "";
}

}  // namespace

std::vector<TextPiece> find_links(std::string_view text) {
  std::vector<TextPiece> pieces;
  const auto add_plain = [&](std::string_view plain) {
    if (plain.empty()) return;
    if (pieces.empty() || !pieces.back().target.empty()) pieces.emplace_back();
    pieces.back().text += plain;
  };
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n\"<>(["), text.size());
    add_plain(text.substr(0, begin));
    text.remove_prefix(begin);
    const std::string_view word = trim_marks(text.substr(0, text.find_first_of(kEnds)));
    const std::string target = find_target(word);
    if (!target.empty()) {
      pieces.push_back({std::string(word), target});
    } else {
      add_plain(word);
    }
    text.remove_prefix(word.size());
    const std::size_t marks = std::min(text.find_first_of(kEnds), text.size());
    add_plain(text.substr(0, marks));
    text.remove_prefix(marks);
  }
  return pieces;
}

}  // namespace writers
