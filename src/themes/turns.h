// Turns: the word at which an answer turns to its other side ("gaat goed, maar ...").
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "text/tokens.h"

namespace themes {

// The number of that word; nothing when there is none with something to say on both sides. `alleen maar`,
// `had ik maar` and `maar weinig` are no turns.
std::optional<std::size_t> find_turning_word(const std::vector<text::Token>& words);

}  // namespace themes
