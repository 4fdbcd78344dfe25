// What a mistyped word was probably meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sessions {

// The word nearest to the typed one by insertions, deletions, changes and swaps of neighbours (optimal string
// alignment), case aside; nothing when more than a third of it would have to change.
std::optional<std::string> find_nearest_word(std::string_view typed, std::span<const std::string_view> words);

}  // namespace sessions
