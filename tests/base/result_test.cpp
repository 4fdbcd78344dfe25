#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace {

base::Result<std::unique_ptr<int>> halve(int number) {
  if (number % 2 != 0) return base::Error{base::ErrorCode::bad_usage, "odd"};
  return std::make_unique<int>(number / 2);
}

TEST(Result, HoldsTheValueOrTheError) {
  EXPECT_TRUE(halve(4));
  EXPECT_EQ(**halve(4), 2);
  EXPECT_FALSE(halve(3));
  EXPECT_EQ(halve(3).error().code, base::ErrorCode::bad_usage);
  EXPECT_EQ(halve(3).error().detail, "odd");
}

TEST(Result, GivesTheValueAway) {
  const std::unique_ptr<int> half = halve(8).value();
  EXPECT_EQ(*half, 4);
}

}  // namespace
