#include "store/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace store {

bool Rows::next() {
  if (fault_ || !statement_.next()) return false;
  if (++row_ > kMaxRows) note("too many rows");
  return !fault_;
}

int Rows::integer(int column, int most) {
  if (statement_.type(column) != SQLITE_INTEGER) return note("no whole number"), 0;
  const std::int64_t value = statement_.integer(column);
  if (value < 0 || value > most) return note("number out of range"), 0;
  return static_cast<int>(value);
}

std::optional<std::size_t> Rows::integer_or_none(int column, int most) {
  if (statement_.type(column) == SQLITE_NULL) return std::nullopt;
  return static_cast<std::size_t>(integer(column, most));
}

void Rows::expect_place(int column, std::size_t place) {
  if (static_cast<std::size_t>(integer(column)) != place) note("rows not numbered one by one");
}

std::string Rows::text(int column, std::size_t most) {
  if (statement_.type(column) != SQLITE_TEXT) return note("no text"), std::string();
  const std::string_view text = statement_.bytes(column);
  if (text.size() > most) return note("text too long"), std::string();
  return std::string(text);
}

base::Date Rows::day(int column) {
  const std::string written = text(column);
  const auto date = base::parse_date(written);
  if (!date || base::to_iso(*date) != written) return note("no day that exists"), base::Date();
  return *date;
}

std::optional<base::Date> Rows::day_or_none(int column) {
  if (statement_.type(column) == SQLITE_NULL) return std::nullopt;
  return day(column);
}

base::Key Rows::key(int column) {
  base::Key key;
  const bool blob = statement_.type(column) == SQLITE_BLOB;
  const std::string_view bytes = statement_.bytes(column);
  if (!blob || bytes.size() != key.bytes.size()) return note("no key of 16 bytes"), key;
  std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
  return key;
}

void Rows::note(std::string_view fault) {
  if (!fault_) fault_ = fmt::format("{}, row {}: {}", table_, row_, fault);
}

base::Result<base::Done> Rows::finish() const {
  if (fault_) return base::Error{base::ErrorCode::damaged_file, *fault_};
  if (statement_.failed()) return statement_.error();
  return base::Done{};
}

}  // namespace store
