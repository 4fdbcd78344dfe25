// Leftovers: answers that no concept explains. Those that hang together become themes in their own words;
// new ones join such a theme when they belong there; the rest stays loose.
#pragma once

#include <string>
#include <vector>

#include "base/key.h"
#include "model/board.h"
#include "themes/features.h"

namespace themes {

struct Leftover {
  base::Key key;
  std::string text;
};

// In an order that depends on the texts alone. Answers that stand in a theme stay there.
void group_leftovers(const Reader& reader, const std::vector<Leftover>& leftovers, model::Board& board);

}  // namespace themes
