// A card of the board, and what becomes of one that is too long for its column.
#include <algorithm>
#include <string_view>

#include "screens/board_row.h"
#include "screens/wall.h"
#include "ui/card.h"

namespace screens {
namespace {

constexpr std::string_view kGoesOn = "... ";  // before what goes on from another card
constexpr std::size_t kShortest = 8;          // piece, in bytes: each must be shorter than what is left

bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

bool is_inside_letter(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Cuts where about this much of the text fits: at a space, or else inside the word.
std::size_t cut_near(const std::string& text, float part) {
  std::size_t wanted = std::max(static_cast<std::size_t>(static_cast<float>(text.size()) * part), kShortest);
  const std::size_t space = text.find_last_of(" \n", wanted);
  if (space != std::string::npos && space > kGoesOn.size()) return space;
  while (wanted < text.size() && is_inside_letter(text[wanted])) ++wanted;
  return std::min(wanted, text.size());
}

float measure_words(ui::Frame& frame, const std::string& words, float width) {
  return ui::measure_card(frame, {.words = words, .type = smallest_type(frame), .dense = true}, width);
}

// Where to cut so that what is before it fits in the column.
std::size_t find_cut(ui::Frame& frame, const std::string& words, const ui::Rect& column) {
  const float height = measure_words(frame, words, column.w);
  std::size_t cut = cut_near(words, 0.85f * column.h / height);
  while (cut > kShortest && cut < words.size() &&
         measure_words(frame, words.substr(0, cut) + " ...", column.w) > column.h) {
    cut = cut_near(words.substr(0, cut), 0.8f);
  }
  return cut;
}

}  // namespace

ui::Card look_of(ui::Frame& frame, const WallCard& card, const ui::Tone& tone) {
  return {.words = card.words,
          .tone = tone,
          .chip = card.chip,
          .remark = card.remark,
          .type = smallest_type(frame),
          .dense = true};
}

std::vector<BoardCard> cut_board_card(ui::Frame& frame, const WallCard& card, const ui::Rect& column) {
  ui::Card rest = look_of(frame, card, ui::kCalm);
  std::vector<BoardCard> pieces;
  float height = ui::measure_card(frame, rest, column.w);
  while (height > column.h) {
    const std::size_t cut = find_cut(frame, rest.words, column);
    if (cut >= rest.words.size()) break;
    const std::string piece = rest.words.substr(0, cut) + " ...";
    pieces.push_back({0, piece, false, measure_words(frame, piece, column.w)});
    rest.words = std::string(kGoesOn) + rest.words.substr(is_blank(rest.words[cut]) ? cut + 1 : cut);
    height = ui::measure_card(frame, rest, column.w);
  }
  pieces.push_back({0, std::move(rest.words), true, height});
  return pieces;
}

}  // namespace screens
