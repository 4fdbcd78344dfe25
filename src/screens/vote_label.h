// The labels of what can be chosen, in one size that fits them all: what a room typed as the name of a theme
// can be a word of sixty letters.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace screens {

// The largest of these types in which each label stands inside such a rectangle, no word broken; the last
// when none does.
ui::Type type_of_labels(ui::Frame& frame, const std::vector<std::string>& labels, const ui::Rect& rect,
                        std::span<const ui::Type> types);

// In the middle of the height. A word longer than a line goes on in the next; what still does not fit is
// left out, with "..." instead.
void draw_label(ui::Frame& frame, const ui::Rect& rect, std::string_view label, const ui::TextLook& look);

}  // namespace screens
