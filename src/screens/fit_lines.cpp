#include "screens/fit_lines.h"

#include "base/utf8.h"

namespace screens {
namespace {

// Ends after a whole word, when there is one.
std::string cut_after(const std::u32string& letters, std::size_t count) {
  std::u32string kept = letters.substr(0, count);
  const std::size_t space = kept.find_last_of(U" \n");
  if (space != std::u32string::npos && space > 0) kept.resize(space);
  return base::to_utf8(kept) + " ...";
}

}  // namespace

std::string fit_lines(ui::Frame& frame, const std::string& words, const LineRoom& room) {
  const float most = static_cast<float>(room.most) * ui::line_height(room.type) + 1;
  const auto fits = [&](const std::string& text) {
    return frame.measure_paragraph(text, room.type, room.width) <= most;
  };
  if (fits(words)) return words;
  const std::u32string letters = base::to_code_points(words);
  std::size_t kept = 0, too_many = letters.size();
  while (kept + 1 < too_many) {
    const std::size_t middle = (kept + too_many) / 2;
    (fits(cut_after(letters, middle)) ? kept : too_many) = middle;
  }
  return cut_after(letters, kept);
}

}  // namespace screens
