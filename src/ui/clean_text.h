// Clean text: what may enter a text field. Accents that come apart from their letter are put on it (NFC for
// Latin), control and invisible characters go, emoji stay. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ui {

// One letter for a letter and a combining accent, as U+00E9 for e and U+0301; nothing when there is none.
std::optional<char32_t> compose(char32_t letter, char32_t accent);

bool is_combining_accent(char32_t code_point);

// Pasted text as it may be kept: composed, line ends as \n, tabs and hard spaces as spaces.
std::u32string clean_text(std::u32string_view text);

// Overwrites the characters before they are given back to the heap.
void wipe(std::string& text);
void wipe(std::u32string& text);

}  // namespace ui
