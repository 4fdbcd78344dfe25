#include "model/format.h"

#include <gtest/gtest.h>

#include <numeric>

#include "model/session.h"
#include "support/sample_format.h"

namespace {

const model::Format kFormat = support::make_format();

TEST(Format, HasPagesThatAreSlidesOrSteps) {
  EXPECT_EQ(model::count_pages(kFormat.blocks[0]), 2u);
  EXPECT_EQ(model::count_pages(kFormat.blocks[2]), 3u);
  EXPECT_EQ(model::layout_of(kFormat.blocks[0], 1), model::Layout::bullets);
  EXPECT_EQ(model::layout_of(kFormat.blocks[4], 2), model::Layout::plan);
}

TEST(Format, KnowsItsMinutesPerVersion) {
  EXPECT_EQ(model::minutes_of(kFormat, kFormat.blocks[1], 120), 42);
  EXPECT_EQ(model::minutes_of(kFormat, kFormat.blocks[1], 60), 0);
  EXPECT_EQ(model::step_minutes_of(kFormat, kFormat.blocks[2], 1, 90), 2);
  EXPECT_EQ(model::step_minutes_of(kFormat, kFormat.blocks[0], 1, 90), 0);
}

TEST(Format, TakesTheLongestVersionForAnUnknownOne) {
  EXPECT_EQ(model::version_index(kFormat, 75), 0u);
  EXPECT_EQ(model::minutes_of(kFormat, kFormat.blocks[1], 75), 42);
}

TEST(Format, LeavesOutBlocksAndStepsOfNoMinutes) {
  EXPECT_TRUE(model::is_in_version(kFormat, kFormat.blocks[1], 0, 120));
  EXPECT_FALSE(model::is_in_version(kFormat, kFormat.blocks[1], 0, 60));
  EXPECT_TRUE(model::is_in_version(kFormat, kFormat.blocks[2], 1, 90));
  EXPECT_FALSE(model::is_in_version(kFormat, kFormat.blocks[2], 1, 60));
  EXPECT_TRUE(model::is_in_version(kFormat, kFormat.blocks[2], 2, 60));
}

TEST(Format, OfTheSampleFillsEachVersion) {
  for (const int version : kFormat.versions) {
    const int sum = std::accumulate(kFormat.blocks.begin(), kFormat.blocks.end(), 0,
                                    [&](int minutes, const model::Block& block) {
                                      return minutes + model::minutes_of(kFormat, block, version);
                                    });
    EXPECT_EQ(sum, version);
  }
}

}  // namespace
