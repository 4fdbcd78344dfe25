#include "sessions/nearest_word.h"

#include <algorithm>
#include <vector>

namespace sessions {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> edits(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) edits[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) edits[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
      edits[i][j] = std::min({edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) edits[i][j] = std::min(edits[i][j], edits[i - 2][j - 2] + 1);
    }
  }
  return edits[a.size()][b.size()];
}

}  // namespace

std::optional<std::string> find_nearest_word(std::string_view typed,
                                             std::span<const std::string_view> words) {
  std::optional<std::string> nearest;
  std::size_t fewest = 0;
  for (const std::string_view word : words) {
    const bool comparable = typed.size() < 2 * word.size() && word.size() < 2 * typed.size();
    const std::size_t edits = comparable ? distance(typed, word) : word.size();
    if (edits * 3 > word.size() || (nearest && edits >= fewest)) continue;
    nearest = word;
    fewest = edits;
  }
  return nearest;
}

}  // namespace sessions
