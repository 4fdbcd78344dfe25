#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <vector>

namespace base {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"zondag",    "maandag", "dinsdag", "woensdag",
                                                    "donderdag", "vrijdag", "zaterdag"};

std::chrono::year_month_day to_calendar(const Date& date) {
  return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
         std::chrono::day{static_cast<unsigned>(date.day)};
}

// std::chrono keeps a month or day of 257 as 1, so the range comes first.
bool is_in_calendar(const Date& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 && to_calendar(date).ok();
}

Date from_calendar(const std::chrono::year_month_day& day) {
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::size_t weekday_of(const Date& date) {
  return std::chrono::weekday{std::chrono::sys_days{to_calendar(date)}}.c_encoding();
}

std::vector<std::string_view> split_parts(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = std::min(text.find_first_of("-/ ", start), text.size());
    if (end > start) parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

std::optional<int> parse_number(std::string_view text) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::optional<int> parse_month(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  const auto named = std::find(kMonths.begin(), kMonths.end(), lower);
  if (named != kMonths.end()) return static_cast<int>(named - kMonths.begin()) + 1;
  return parse_number(text);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  const std::vector<std::string_view> parts = split_parts(text);
  if (parts.size() != 3) return std::nullopt;
  const bool year_first = parts[0].size() == 4;
  const auto year = parse_number(year_first ? parts[0] : parts[2]);
  const auto month = parse_month(parts[1]);
  const auto day = parse_number(year_first ? parts[2] : parts[0]);
  if (!year || !month || !day || *year < 1900 || *year > 2200) return std::nullopt;
  const Date date{*year, *month, *day};
  if (!is_in_calendar(date)) return std::nullopt;
  return date;
}

std::string to_iso(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_dutch(const Date& date) {
  return fmt::format("{} {} {}", date.day, kMonths.at(static_cast<std::size_t>(date.month - 1)), date.year);
}

std::string to_dutch_with_weekday(const Date& date) {
  return fmt::format("{} {}", kWeekdays.at(weekday_of(date)), to_dutch(date));
}

Date add_days(const Date& date, int days) {
  return from_calendar(std::chrono::sys_days{to_calendar(date)} + std::chrono::days{days});
}

bool is_weekend(const Date& date) {
  return weekday_of(date) == 0 || weekday_of(date) == 6;
}

}  // namespace base
