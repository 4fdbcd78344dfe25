// An answer as words that can be tapped, to choose the one to be covered.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace screens {

// The words between white space, in the order flow::MaskWord counts them.
std::vector<std::string> split_words(const std::string& text);

// Draws them wrapped, each as screening.word.<n>; a tap chooses a word, a second tap lets it go. A word that
// is covered already cannot be chosen.
void draw_screening_words(ui::Frame& frame, const ui::Rect& rect, const std::string& text,
                          std::optional<std::size_t>& chosen);

}  // namespace screens
