#include "corpus/score.h"

#include <algorithm>
#include <map>

namespace corpus {
namespace {

const std::string kLoose = "-";
const std::string kNoTheme = "overig";

// A loose answer is a group of its own.
std::vector<std::string> name_groups(const std::vector<Labelled>& found) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < found.size(); ++i) {
    names.push_back(found[i].theme == kLoose ? kLoose + std::to_string(i) : found[i].theme);
  }
  return names;
}

double measure_b_cubed(const std::vector<Labelled>& wanted, const std::vector<std::string>& groups) {
  std::map<std::string, double> in_theme;
  std::map<std::string, double> in_group;
  std::map<std::pair<std::string, std::string>, double> in_both;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    ++in_theme[wanted[i].theme];
    ++in_group[groups[i]];
    ++in_both[{wanted[i].theme, groups[i]}];
  }
  double precision = 0;
  double recall = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const double both = in_both[{wanted[i].theme, groups[i]}];
    precision += both / in_group[groups[i]];
    recall += both / in_theme[wanted[i].theme];
  }
  return 2 * precision * recall / (precision + recall) / static_cast<double>(wanted.size());
}

double count_moves(const std::vector<Labelled>& wanted, const std::vector<Labelled>& found) {
  std::map<std::string, std::map<std::string, int>> groups;
  int moves = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (found[i].theme == kLoose) {
      moves += wanted[i].theme == kNoTheme ? 0 : 1;
    } else {
      ++groups[found[i].theme][wanted[i].theme];
    }
  }
  for (const auto& [group, themes] : groups) {
    int size = 0;
    int largest = 0;
    for (const auto& [theme, count] : themes) {
      size += count;
      largest = std::max(largest, count);
    }
    moves += size - largest;
  }
  return moves;
}

}  // namespace

Score score(const std::vector<Labelled>& wanted, const std::vector<Labelled>& found) {
  const auto all = static_cast<double>(wanted.size());
  Score score;
  double with_theme = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (found[i].theme != kLoose) score.placed += 1 / all;
    if (wanted[i].theme == kNoTheme) continue;
    ++with_theme;
    if (wanted[i].lane == found[i].lane) ++score.lane;
  }
  score.lane /= with_theme;
  score.moves_per_100 = 100 * count_moves(wanted, found) / all;
  score.b_cubed = measure_b_cubed(wanted, name_groups(found));
  return score;
}

}  // namespace corpus
