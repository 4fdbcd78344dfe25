// Date: a day in the calendar, and how Dutch people write it. Nothing in this program stores a finer moment.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base {

struct Date {
  int year = 0;
  int month = 0;  // 1-12
  int day = 0;    // 1-31
  auto operator<=>(const Date&) const = default;
};

// Reads "2026-03-12" and, as people type it, "12-3-2026", "12/3/2026" or "12 maart 2026".
// Nothing when it is no such text or no day that exists.
std::optional<Date> parse_date(std::string_view text);

// "2026-03-12"
std::string to_iso(const Date& date);

// "12 maart 2026"
std::string to_dutch(const Date& date);

// "donderdag 12 maart 2026"
std::string to_dutch_with_weekday(const Date& date);

Date add_days(const Date& date, int days);

// Saturday or Sunday.
bool is_weekend(const Date& date);

}  // namespace base
