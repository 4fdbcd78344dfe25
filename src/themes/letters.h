// Letters of a label as Dutch writes them. Of valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace themes {

std::size_t count_letters(std::string_view text);   // code points
std::size_t count_capitals(std::string_view text);  // A to Z

// With a capital first: geen -> Geen, ijs -> IJs, één -> Één. Letters beyond Latin-1 stay as they are.
std::string raise_first_letter(std::string_view text);

}  // namespace themes
