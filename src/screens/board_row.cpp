#include "screens/board_row.h"

#include <algorithm>
#include <limits>

#include "screens/masonry.h"
#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;

constexpr float kCardGap = 12;
constexpr float kNarrowest = 280;         // a card
constexpr std::size_t kPlainColumns = 4;  // more only where no word is broken by it
constexpr std::size_t kMostColumns = 6;
constexpr std::size_t kManyCards = 30;

using Cards = std::vector<BoardCard>;

// One way to lay out a row: so many columns of cards, shared among its lanes.
struct RowPlan {
  float card_width = 0;
  std::vector<Cards> cards = {};  // [lane of the row]
  std::vector<std::size_t> columns = {};
  std::vector<std::vector<CardPlace>> places = {};
  std::size_t sheets = 1;
};

float column_height(const Rect& row) {
  return row.h - kLaneHead - kLanePad;
}

float card_width(const Rect& row, std::size_t lanes, std::size_t columns) {
  const auto n = static_cast<float>(lanes), all = static_cast<float>(columns);
  return (row.w - (n - 1) * ui::kGap - n * 2 * kLanePad - (all - n) * kCardGap) / all;
}

float lane_width(const RowPlan& plan, std::size_t lane) {
  const auto columns = static_cast<float>(plan.columns[lane]);
  return columns * plan.card_width + (columns - 1) * kCardGap + 2 * kLanePad;
}

// One column each, and every further one to the lane that has most to show per column.
std::vector<std::size_t> share_columns(const std::vector<Cards>& lanes, std::size_t columns) {
  std::vector<float> loads;
  for (const Cards& cards : lanes) {
    float load = 0;
    for (const BoardCard& card : cards) load += card.height + kCardGap;
    loads.push_back(load);
  }
  std::vector<std::size_t> shares(lanes.size(), 1);
  for (std::size_t left = columns - lanes.size(); left > 0; --left) {
    std::size_t neediest = 0;
    for (std::size_t i = 1; i < lanes.size(); ++i) {
      const bool needier =
          loads[i] / static_cast<float>(shares[i]) > loads[neediest] / static_cast<float>(shares[neediest]);
      if (needier) neediest = i;
    }
    ++shares[neediest];
  }
  return shares;
}

bool breaks_no_word(ui::Frame& frame, const LaneRow& row, float width) {
  const Rect room{0, 0, width - 2 * ui::kGap, std::numeric_limits<float>::max()};
  return std::all_of(row.row.begin(), row.row.end(), [&](std::size_t lane) {
    const auto& cards = row.lanes[lane].cards;
    return std::all_of(cards.begin(), cards.end(), [&](const WallCard& card) {
      return frame.fits(card.words, smallest_type(frame), room);
    });
  });
}

std::vector<Cards> cut_cards(ui::Frame& frame, const LaneRow& row, const Rect& column) {
  std::vector<Cards> lanes;
  for (const std::size_t lane : row.row) {
    Cards& cards = lanes.emplace_back();
    const auto& shown = row.lanes[lane].cards;
    for (std::size_t i = 0; i < shown.size(); ++i) {
      for (BoardCard& piece : cut_board_card(frame, shown[i], column)) {
        piece.card = i;
        cards.push_back(std::move(piece));
      }
    }
  }
  return lanes;
}

RowPlan plan_row(ui::Frame& frame, const LaneRow& row, std::size_t columns) {
  RowPlan plan{.card_width = card_width(row.rect, row.row.size(), columns)};
  const Rect column{0, 0, plan.card_width, column_height(row.rect)};
  plan.cards = cut_cards(frame, row, column);
  plan.columns = share_columns(plan.cards, columns);
  for (std::size_t i = 0; i < row.row.size(); ++i) {
    std::vector<float> heights;
    for (const BoardCard& card : plan.cards[i]) heights.push_back(card.height);
    plan.places.push_back(pack_cards(heights, {plan.columns[i], column.h, kCardGap}));
    plan.sheets = std::max(plan.sheets, count_sheets(plan.places.back()));
  }
  return plan;
}

std::size_t count_cards(const LaneRow& row) {
  std::size_t count = 0;
  for (const std::size_t lane : row.row) count += row.lanes[lane].cards.size();
  return count;
}

// The plan that needs the fewest sheets, and of those the one with the widest cards. Of many cards wide ones
// are not even tried.
RowPlan best_plan(ui::Frame& frame, const LaneRow& row) {
  const std::size_t lanes = row.row.size();
  const std::size_t fewest = count_cards(row) > kManyCards ? kPlainColumns : lanes;
  RowPlan best = plan_row(frame, row, fewest);
  for (std::size_t columns = fewest + 1; columns <= kMostColumns && best.sheets > 1; ++columns) {
    const float width = card_width(row.rect, lanes, columns);
    if (width < kNarrowest) break;
    if (columns > kPlainColumns && !breaks_no_word(frame, row, width)) break;
    RowPlan plan = plan_row(frame, row, columns);
    if (plan.sheets < best.sheets) best = std::move(plan);
  }
  return best;
}

// What a lane shows on a sheet.
std::vector<LanePlace::Card> cards_on(const RowPlan& plan, std::size_t lane, std::size_t sheet,
                                      const Rect& rect) {
  const auto& places = plan.places[lane];
  const std::size_t shown = std::min(sheet, count_sheets(places) - 1);
  std::vector<LanePlace::Card> cards;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].sheet != shown) continue;
    const BoardCard& card = plan.cards[lane][i];
    const float x = rect.x + kLanePad + static_cast<float>(places[i].column) * (plan.card_width + kCardGap);
    cards.push_back({card.card,
                     card.words,
                     card.ends,
                     {x, rect.y + kLaneHead + places[i].top, plan.card_width, card.height}});
  }
  return cards;
}

}  // namespace

std::vector<BoardSheet> lay_out_row(ui::Frame& frame, const LaneRow& row) {
  const RowPlan plan = best_plan(frame, row);
  std::vector<BoardSheet> sheets(plan.sheets);
  Rect rest = row.rect;
  for (std::size_t i = 0; i < row.row.size(); ++i) {
    const Rect at = rest.cut_left(lane_width(plan, i));
    rest.cut_left(ui::kGap);
    for (std::size_t s = 0; s < sheets.size(); ++s) {
      sheets[s].push_back({row.row[i], at, cards_on(plan, i, s, at)});
    }
  }
  return sheets;
}

}  // namespace screens
