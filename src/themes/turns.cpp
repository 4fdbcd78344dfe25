#include "themes/turns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace themes {
namespace {

constexpr std::size_t kFewestWords = 3;  // on each side
constexpr std::array<std::string_view, 3> kAnywhere{"maar", "echter", "terwijl"};
constexpr std::array<std::string_view, 6> kAfterMark{"toch",    "helaas", "alleen",
                                                     "behalve", "hoewel", "ondanks"};
constexpr std::array<std::string_view, 6> kBeforeNoTurn{"alleen", "ik", "we", "wij", "niet", "nog"};
constexpr std::array<std::string_view, 4> kBehindNoTurn{"weinig", "een", "half", "net"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool turns_at(const std::vector<text::Token>& words, std::size_t at) {
  const std::string& word = words[at].folded;
  if (holds(kAfterMark, word)) return words[at].mark_before != 0;
  if (!holds(kAnywhere, word)) return false;
  if (word != "maar" || words[at].mark_before != 0) return true;
  const std::string& next = words[at + 1].folded;
  return !holds(kBeforeNoTurn, words[at - 1].folded) && !holds(kBehindNoTurn, next) && !is_digit(next[0]);
}

}  // namespace

std::optional<std::size_t> find_turning_word(const std::vector<text::Token>& words) {
  for (std::size_t at = kFewestWords; at + kFewestWords < words.size(); ++at) {
    if (turns_at(words, at)) return at;
  }
  return std::nullopt;
}

}  // namespace themes
