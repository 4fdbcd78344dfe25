#include "screens/board_sheets.h"

#include <algorithm>

#include "screens/masonry.h"
#include "screens/wall.h"
#include "ui/card.h"

namespace screens {
namespace {

using ui::Rect;

constexpr float kColumnWidth = 390;  // at least, of cards
constexpr float kCardGap = 20;
constexpr std::size_t kLanesInRow = 3;
constexpr float kShareOfBest = 0.58f;  // of the height, for what works and where it hurts

using Row = std::vector<std::size_t>;

bool comes_first(const flow::LaneView& lane) {
  return lane.tone == model::Tone::works || lane.tone == model::Tone::hurts;
}

std::vector<Row> in_rows(const Row& lanes) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (i % kLanesInRow == 0) rows.emplace_back();
    rows.back().push_back(lanes[i]);
  }
  return rows;
}

std::vector<Row> make_rows(const std::vector<flow::LaneView>& lanes) {
  Row first, other;
  for (std::size_t i = 0; i < lanes.size(); ++i) (comes_first(lanes[i]) ? first : other).push_back(i);
  std::vector<Row> rows = in_rows(first);
  for (Row& row : in_rows(other)) rows.push_back(std::move(row));
  return rows;
}

Rect cards_of(const Rect& lane) {
  return {lane.x + kLanePad, lane.y + kLaneHead, lane.w - 2 * kLanePad, lane.h - kLaneHead - kLanePad};
}

std::size_t columns_in(float width) {
  return std::max<std::size_t>(1, static_cast<std::size_t>((width + kCardGap) / (kColumnWidth + kCardGap)));
}

struct Column {
  float width;
  float height;
};

float measure(ui::Frame& frame, const std::string& words, float width) {
  return ui::measure_card(frame, {.words = words, .type = smallest_type(frame)}, width);
}

// Cuts at a space where about this much of the text fits.
std::size_t cut_near(const std::string& text, float part) {
  const auto wanted = static_cast<std::size_t>(static_cast<float>(text.size()) * part);
  const std::size_t space = text.find_last_of(" \n", wanted);
  if (space != std::string::npos && space > 0) return space;
  return std::min(text.find_first_of(" \n", wanted), text.size());
}

// One piece, or more when the card would be higher than its column.
std::vector<std::string> cut_to_fit(ui::Frame& frame, std::string text, const Column& column) {
  std::vector<std::string> pieces;
  for (float height = measure(frame, text, column.width); height > column.height;
       height = measure(frame, text, column.width)) {
    std::size_t cut = cut_near(text, 0.85f * column.height / height);
    while (cut > 0 && cut < text.size() &&
           measure(frame, text.substr(0, cut) + " ...", column.width) > column.height) {
      cut = cut_near(text.substr(0, cut), 0.8f);
    }
    if (cut == 0 || cut >= text.size()) break;
    pieces.push_back(text.substr(0, cut) + " ...");
    text = "... " + text.substr(cut + 1);
  }
  pieces.push_back(std::move(text));
  return pieces;
}

// The cards of one lane over as many sheets as they take.
std::vector<std::vector<LanePlace::Card>> place_lane(ui::Frame& frame, const flow::LaneView& lane,
                                                     const Rect& rect) {
  const Rect room = cards_of(rect);
  const std::size_t count = columns_in(room.w);
  const float width = room.column(0, static_cast<int>(count), kCardGap).w;
  std::vector<std::string> words;
  for (const std::string& card : lane.cards) {
    for (std::string& piece : cut_to_fit(frame, card, {width, room.h})) words.push_back(std::move(piece));
  }
  std::vector<float> heights;
  for (const std::string& card : words) heights.push_back(measure(frame, card, width));
  const auto places = place_cards(heights, {count, room.h, kCardGap});
  std::vector<std::vector<LanePlace::Card>> sheets(count_sheets(places));
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Rect column = room.column(static_cast<int>(places[i].column), static_cast<int>(count), kCardGap);
    sheets[places[i].sheet].push_back({words[i], {column.x, room.y + places[i].top, width, heights[i]}});
  }
  return sheets;
}

// The sheets of one row of lanes; a lane that needs fewer keeps showing its last.
std::vector<BoardSheet> place_row(ui::Frame& frame, const std::vector<flow::LaneView>& lanes, const Row& row,
                                  const Rect& rect) {
  std::vector<BoardSheet> sheets(1);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Rect at = rect.column(static_cast<int>(i), static_cast<int>(row.size()), ui::kGap);
    auto cards = place_lane(frame, lanes[row[i]], at);
    while (sheets.size() < cards.size()) sheets.push_back(sheets.back());
    for (std::size_t s = 0; s < sheets.size(); ++s) {
      sheets[s].push_back({row[i], at, cards[std::min(s, cards.size() - 1)]});
    }
  }
  return sheets;
}

// Everything on one sheet, or nothing when it does not fit.
BoardSheet all_on_one(ui::Frame& frame, const std::vector<flow::LaneView>& lanes,
                      const std::vector<Row>& rows, const Rect& rect) {
  BoardSheet all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Rect at = rect.row(static_cast<int>(i), static_cast<int>(rows.size()), ui::kGap);
    if (rows.size() == 2) {
      const float top = (rect.h - ui::kGap) * kShareOfBest;
      at = i == 0 ? Rect{rect.x, rect.y, rect.w, top}
                  : Rect{rect.x, rect.y + top + ui::kGap, rect.w, rect.h - top - ui::kGap};
    }
    const auto sheets = place_row(frame, lanes, rows[i], at);
    if (sheets.size() > 1) return {};
    all.insert(all.end(), sheets[0].begin(), sheets[0].end());
  }
  return all;
}

}  // namespace

std::vector<BoardSheet> lay_out_board(ui::Frame& frame, const std::vector<flow::LaneView>& lanes,
                                      const Rect& rect) {
  const std::vector<Row> rows = make_rows(lanes);
  if (const BoardSheet one = all_on_one(frame, lanes, rows, rect); !one.empty()) return {one};
  std::vector<BoardSheet> sheets;
  for (const Row& row : rows) {
    for (BoardSheet& sheet : place_row(frame, lanes, row, rect)) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty()) sheets.emplace_back();
  return sheets;
}

}  // namespace screens
