#include "screens/board_sheets.h"

#include <array>

#include "screens/board_row.h"

namespace screens {
namespace {

using ui::Rect;

using Row = std::vector<std::size_t>;  // indices of lanes

constexpr std::size_t kLanesInRow = 3;
constexpr std::size_t kMostOnOneSheet = 60;  // cards of one line fill the wall
// Of the height, for what works and where it hurts; tried in this order.
constexpr std::array kSharesOfBest{0.58f, 0.5f, 0.42f, 0.66f, 0.34f};

bool comes_first(const WallLane& lane) {
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

std::vector<Row> make_rows(const std::vector<WallLane>& lanes) {
  Row first, other;
  for (std::size_t i = 0; i < lanes.size(); ++i) (comes_first(lanes[i]) ? first : other).push_back(i);
  std::vector<Row> rows = in_rows(first);
  for (Row& row : in_rows(other)) rows.push_back(std::move(row));
  return rows;
}

std::size_t count_cards(const std::vector<WallLane>& lanes) {
  std::size_t count = 0;
  for (const WallLane& lane : lanes) count += lane.cards.size();
  return count;
}

// Every row in its place, or nothing when a row does not fit there.
BoardSheet all_in(ui::Frame& frame, const std::vector<WallLane>& lanes, const std::vector<Row>& rows,
                  const std::vector<Rect>& places) {
  BoardSheet all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto sheets = lay_out_row(frame, {lanes, rows[i], places[i]});
    if (sheets.size() > 1) return {};
    all.insert(all.end(), sheets[0].begin(), sheets[0].end());
  }
  return all;
}

std::vector<Rect> equal_places(const Rect& rect, std::size_t rows) {
  std::vector<Rect> places;
  for (std::size_t i = 0; i < rows; ++i) {
    places.push_back(rect.row(static_cast<int>(i), static_cast<int>(rows), ui::kGap));
  }
  return places;
}

// Everything on one sheet, or nothing when it does not fit.
BoardSheet all_on_one(ui::Frame& frame, const std::vector<WallLane>& lanes, const std::vector<Row>& rows,
                      const Rect& rect) {
  if (count_cards(lanes) > kMostOnOneSheet) return {};
  if (rows.size() != 2) return all_in(frame, lanes, rows, equal_places(rect, rows.size()));
  for (const float share : kSharesOfBest) {
    Rect rest = rect;
    const Rect top = rest.cut_top((rect.h - ui::kGap) * share);
    rest.cut_top(ui::kGap);
    BoardSheet all = all_in(frame, lanes, rows, {top, rest});
    if (!all.empty()) return all;
  }
  return {};
}

}  // namespace

std::vector<BoardSheet> lay_out_board(ui::Frame& frame, const std::vector<WallLane>& lanes,
                                      const Rect& rect) {
  const std::vector<Row> rows = make_rows(lanes);
  if (BoardSheet one = all_on_one(frame, lanes, rows, rect); !one.empty()) return {std::move(one)};
  std::vector<BoardSheet> sheets;
  for (const Row& row : rows) {
    for (BoardSheet& sheet : lay_out_row(frame, {lanes, row, rect})) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty()) sheets.emplace_back();
  return sheets;
}

}  // namespace screens
