#include "screens/vote_label.h"

#include <algorithm>

#include "base/utf8.h"

namespace screens {
namespace {

// Without its last word, or its last letters when there is only one.
void drop_last(std::u32string& words) {
  const std::size_t space = words.find_last_of(U' ');
  words.resize(space == std::u32string::npos ? words.size() - 1 : space);
}

}  // namespace

ui::Type type_of_labels(ui::Frame& frame, const std::vector<std::string>& labels, const ui::Rect& rect,
                        std::span<const ui::Type> types) {
  for (const ui::Type type : types) {
    const bool all = std::all_of(labels.begin(), labels.end(),
                                 [&](const std::string& label) { return frame.fits(label, type, rect); });
    if (all) return type;
  }
  return types.back();
}

void draw_label(ui::Frame& frame, const ui::Rect& rect, std::string_view label, const ui::TextLook& look) {
  std::string shown(label);
  std::u32string words = base::to_code_points(label);
  while (!words.empty() && frame.measure_paragraph(shown, look.type, rect.w) > rect.h) {
    drop_last(words);
    shown = base::to_utf8(words) + "...";
  }
  ui::TextLook whole = look;
  whole.typed = true;
  whole.vertical = ui::Vertical::middle;
  frame.paragraph(rect, shown, whole);
}

}  // namespace screens
