// A card of the board, and what becomes of one that is too long for its column.
#include <algorithm>

#include "screens/board_row.h"
#include "screens/wall.h"
#include "ui/card.h"

namespace screens {
namespace {

// Cuts at a space where about this much of the text fits.
std::size_t cut_near(const std::string& text, float part) {
  const auto wanted = static_cast<std::size_t>(static_cast<float>(text.size()) * part);
  const std::size_t space = text.find_last_of(" \n", wanted);
  if (space != std::string::npos && space > 0) return space;
  return std::min(text.find_first_of(" \n", wanted), text.size());
}

}  // namespace

float measure_board_card(ui::Frame& frame, const std::string& words, float width) {
  return ui::measure_card(frame, {.words = words, .type = smallest_type(frame), .dense = true}, width);
}

std::vector<BoardCard> cut_board_card(ui::Frame& frame, std::string words, const ui::Rect& column) {
  std::vector<BoardCard> pieces;
  float height = measure_board_card(frame, words, column.w);
  while (height > column.h) {
    std::size_t cut = cut_near(words, 0.85f * column.h / height);
    while (cut > 0 && cut < words.size() &&
           measure_board_card(frame, words.substr(0, cut) + " ...", column.w) > column.h) {
      cut = cut_near(words.substr(0, cut), 0.8f);
    }
    if (cut == 0 || cut >= words.size()) break;
    const std::string piece = words.substr(0, cut) + " ...";
    pieces.push_back({piece, measure_board_card(frame, piece, column.w)});
    words = "... " + words.substr(cut + 1);
    height = measure_board_card(frame, words, column.w);
  }
  pieces.push_back({std::move(words), height});
  return pieces;
}

}  // namespace screens
