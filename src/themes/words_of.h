// Words of an answer as they were written, for a reason.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "themes/features.h"

namespace themes {

// "met elkaar bellen": these words, and what stands between neighbours.
std::string words_of(std::string_view answer, const Reading& reading, const std::vector<std::size_t>& words);

// The two or three words that weigh most, heaviest first; weigh says how much a feature name does. Words that
// only hold a sentence together are left out.
std::vector<std::string> heaviest(std::string_view answer, const Reading& reading,
                                  const std::function<float(std::uint32_t)>& weigh);

}  // namespace themes
