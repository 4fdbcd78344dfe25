#include "base/date.h"

#include <gtest/gtest.h>

namespace {

using base::Date;

TEST(Dates, AreReadAsPeopleTypeThem) {
  const Date day{2026, 3, 12};
  for (const char* typed : {"2026-03-12", "12-3-2026", "12-03-2026", "12/3/2026", "12 maart 2026",
                            "12 Maart 2026", " 12  maart 2026 "}) {
    EXPECT_EQ(base::parse_date(typed), day) << typed;
  }
}

TEST(Dates, ThatDoNotExistAreRefused) {
  for (const char* typed :
       {"30-2-2026", "29-2-2026", "31-4-2026", "0-3-2026", "12-13-2026", "12-0-2026", "32-1-2026"}) {
    EXPECT_FALSE(base::parse_date(typed)) << typed;
  }
  EXPECT_TRUE(base::parse_date("29-2-2028"));
}

TEST(Dates, WithAMonthOrDayBeyondAByteAreRefused) {
  for (const char* typed : {"12-257-2026", "257-3-2026", "2026-259-01", "12-3-99999999999999999999"}) {
    EXPECT_FALSE(base::parse_date(typed)) << typed;
  }
}

TEST(Dates, ThatAreNoDateAreRefused) {
  for (const char* typed : {"", "12", "12-3", "12-3-2026-4", "12 mrt 2026", "twaalf maart 2026", "12-3-26",
                            "12-3-1899", "2026-03-12T10:00", "+12-3-2026", "12.3.2026"}) {
    EXPECT_FALSE(base::parse_date(typed)) << typed;
  }
}

TEST(Dates, AreWrittenInDutchAndForFiles) {
  EXPECT_EQ(base::to_iso({2026, 3, 2}), "2026-03-02");
  EXPECT_EQ(base::to_dutch({2026, 12, 31}), "31 december 2026");
  EXPECT_EQ(base::to_dutch_with_weekday({2026, 3, 12}), "donderdag 12 maart 2026");
}

TEST(Dates, CountOnOverMonthsAndYears) {
  EXPECT_EQ(base::add_days({2026, 12, 31}, 1), (Date{2027, 1, 1}));
  EXPECT_EQ(base::add_days({2028, 2, 28}, 1), (Date{2028, 2, 29}));
  EXPECT_EQ(base::add_days({2026, 3, 1}, -1), (Date{2026, 2, 28}));
}

TEST(Dates, KnowTheWeekend) {
  EXPECT_FALSE(base::is_weekend({2026, 3, 13}));
  EXPECT_TRUE(base::is_weekend({2026, 3, 14}));
  EXPECT_TRUE(base::is_weekend({2026, 3, 15}));
  EXPECT_FALSE(base::is_weekend({2026, 3, 16}));
}

TEST(Dates, ComeInOrder) {
  EXPECT_LT((Date{2025, 12, 31}), (Date{2026, 1, 1}));
  EXPECT_LT((Date{2026, 3, 9}), (Date{2026, 3, 10}));
}

}  // namespace
