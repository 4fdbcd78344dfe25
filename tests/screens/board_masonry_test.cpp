#include <gtest/gtest.h>

#include "screens/masonry.h"

namespace {

TEST(Masonry, FillsTheColumnThatIsLeastFull) {
  const auto places = screens::place_cards({30, 10, 10}, {2, 100, 5});
  EXPECT_EQ(places[0].column, 0u);
  EXPECT_EQ(places[1].column, 1u);
  EXPECT_EQ(places[2].column, 1u);
  EXPECT_FLOAT_EQ(places[2].top, 15);
  EXPECT_EQ(screens::count_sheets(places), 1u);
}

TEST(Masonry, TurnsToANextSheetWhenNoColumnHasRoom) {
  const auto places = screens::place_cards({60, 60, 60}, {2, 100, 5});
  EXPECT_EQ(places[2].sheet, 1u);
  EXPECT_EQ(places[2].column, 0u);
  EXPECT_FLOAT_EQ(places[2].top, 0);
  EXPECT_EQ(screens::count_sheets(places), 2u);
}

TEST(Masonry, NoCardOverlapsAnotherOrLeavesItsColumn) {
  std::vector<float> heights;
  for (int i = 0; i < 200; ++i) heights.push_back(static_cast<float>(10 + i * 37 % 61));
  const auto places = screens::place_cards(heights, {3, 200, 8});
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_LE(places[i].top + heights[i], 200);
    for (std::size_t j = 0; j < i; ++j) {
      if (places[i].sheet != places[j].sheet || places[i].column != places[j].column) continue;
      EXPECT_GE(places[i].top, places[j].top + heights[j]);
    }
  }
}

TEST(Masonry, ACardHigherThanAColumnStillHasAPlace) {
  const auto places = screens::place_cards({20, 300, 20}, {1, 100, 5});
  EXPECT_EQ(places[1].sheet, 1u);
  EXPECT_EQ(places[2].sheet, 2u);
}

TEST(Masonry, NothingIsOneEmptySheet) {
  EXPECT_EQ(screens::count_sheets(screens::place_cards({}, {2, 100, 5})), 1u);
}

TEST(Masonry, PackedGivesWhatIsLeftAtTheFootToALaterCardThatFits) {
  const std::vector<float> heights = {60, 60, 30, 60};
  const auto packed = screens::pack_cards(heights, {1, 100, 5});
  EXPECT_EQ(packed[1].sheet, 1u);
  EXPECT_EQ(packed[2].sheet, 0u);
  EXPECT_FLOAT_EQ(packed[2].top, 65);
  EXPECT_EQ(screens::count_sheets(packed), 3u);
  EXPECT_EQ(screens::count_sheets(screens::place_cards(heights, {1, 100, 5})), 3u);
}

TEST(Masonry, PackedNeedsNoMoreSheetsAndKeepsEveryCardInsideAndApart) {
  std::vector<float> heights;
  for (int i = 0; i < 200; ++i) heights.push_back(static_cast<float>(30 + i * 37 % 131));
  const screens::Columns columns{3, 300, 8};
  const auto packed = screens::pack_cards(heights, columns);
  EXPECT_LT(screens::count_sheets(packed), screens::count_sheets(screens::place_cards(heights, columns)));
  for (std::size_t i = 0; i < packed.size(); ++i) {
    EXPECT_LE(packed[i].top + heights[i], 300);
    for (std::size_t j = 0; j < i; ++j) {
      if (packed[i].sheet != packed[j].sheet || packed[i].column != packed[j].column) continue;
      EXPECT_GE(packed[i].top, packed[j].top + heights[j]);
    }
  }
}

TEST(Masonry, PackedGivesACardHigherThanAColumnOneOfItsOwn) {
  const auto packed = screens::pack_cards({300, 300, 20}, {1, 100, 5});
  EXPECT_EQ(screens::count_sheets(packed), 3u);
}

}  // namespace
