#include "base/clock.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace {

TEST(Clock, GoesForward) {
  base::SystemClock clock;
  const double before = clock.seconds();
  ::usleep(20000);
  const double passed = clock.seconds() - before;
  EXPECT_GE(passed, 0.02);
  EXPECT_LT(passed, 5);
}

TEST(Clock, KnowsTheDayAndTheMinute) {
  base::SystemClock clock;
  EXPECT_GE(clock.today().year, 2024);
  EXPECT_TRUE(base::parse_date(base::to_iso(clock.today())));
  EXPECT_GE(clock.minute_of_day(), 0);
  EXPECT_LT(clock.minute_of_day(), 24 * 60);
}

}  // namespace
