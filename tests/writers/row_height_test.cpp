// Rows of a spreadsheet as high as their texts.
#include "writers/row_height.h"

#include <gtest/gtest.h>

namespace {

report::Sheet make_sheet(const std::string& text) {
  return {"Blad", "Blad", {2026, 3, 12}, {{"Nr", report::ColumnKind::number, 5}, {"Tekst"}}, {{1, text}}};
}

TEST(RowHeight, CountsTheLinesOfAWrappedText) {
  EXPECT_EQ(writers::count_wrapped_lines("", 20), 1);
  EXPECT_EQ(writers::count_wrapped_lines("Kort", 20), 1);
  EXPECT_EQ(writers::count_wrapped_lines("Twee\nregels", 20), 2);
  EXPECT_EQ(writers::count_wrapped_lines("een twee drie vier vijf", 10), 3);
  EXPECT_EQ(writers::count_wrapped_lines(std::string(110, 'w'), 10), 10) << "a long word is broken";
  EXPECT_EQ(writers::count_wrapped_lines("één één één", 10), 1) << "letters count, not bytes";
}

TEST(RowHeight, GrowsWithTheLongestTextUpToWhatExcelAllows) {
  const double low = writers::estimate_row_height(make_sheet("Kort"), 0);
  const double high = writers::estimate_row_height(make_sheet(std::string(200, 'a')), 0);
  EXPECT_GT(low, writers::kSheetFontSize);
  EXPECT_GT(high, 5 * low);
  EXPECT_EQ(writers::estimate_row_height(make_sheet(std::string(9000, 'a')), 0), 409);
}

}  // namespace
