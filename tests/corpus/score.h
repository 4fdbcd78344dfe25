// How good a grouping is against labels of a person: what a facilitator would still have to do by hand.
#pragma once

#include <string>
#include <vector>

namespace corpus {

struct Labelled {
  std::string theme;  // "-": loose; of a person "overig": belongs to no theme
  std::string lane;
};

struct Score {
  double placed = 0;         // share of the answers that stand in a theme
  double moves_per_100 = 0;  // loose answers that have a theme, and those outside the majority of their group
  double b_cubed = 0;        // F1 of precision and recall per answer (Bagga and Baldwin 1998)
  double lane = 0;           // share in the right lane, of answers that have a theme
};

// Both in the same order.
Score score(const std::vector<Labelled>& wanted, const std::vector<Labelled>& found);

}  // namespace corpus
