// Stop words: Dutch words that say nothing on their own, as data; all folded, see text::Token. Chosen for
// labels of groups of short answers; not a list of words to throw away before comparing.
#pragma once

#include <string_view>

namespace themes {

// Words that hold a sentence together, and the verbs and adverbs of any sentence: a label neither begins nor
// ends with one.
bool is_stop_word(std::string_view folded_word);

// Words that need the next one (geen, vaste, eerste): a label may begin with one, but not end.
bool is_leaning_word(std::string_view folded_word);

}  // namespace themes
