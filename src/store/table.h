// One table of a session file, row by row: the common part of rows.h and the files of rows beside it.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "store/database.h"
#include "store/rules.h"

namespace store {

// The number of the only row in a table that has one.
inline constexpr int kTheOne = 1;

// Calls insert(place, item) for each item until one fails.
template <class Items, class Insert>
base::Result<base::Done> insert_each(const Items& items, const Insert& insert) {
  std::size_t place = 0;
  for (const auto& item : items) {
    if (auto done = insert(place++, item); !done) return done;
  }
  return base::Done{};
}

// Walks the rows of one table and remembers the first cell that is not what it should be. After a fault cells
// give nothing of use and there is no next row.
class Rows {
 public:
  // The table is named in faults.
  Rows(const Database& database, const char* table, const char* sql)
      : table_(table), statement_(database, sql) {}

  bool next();

  int integer(int column, int most = std::numeric_limits<int>::max());
  std::optional<std::size_t> integer_or_none(int column, int most);
  bool flag(int column) { return integer(column, 1) == 1; }
  // The place of the row in its list: rows must be numbered without gaps.
  void expect_place(int column, std::size_t place);
  std::string text(int column, std::size_t most = kMaxTextBytes);
  base::Date day(int column);
  std::optional<base::Date> day_or_none(int column);
  base::Key key(int column);

  // A fault of this row.
  void note(std::string_view fault);
  base::Result<base::Done> finish() const;
  // How many rows there were so far.
  std::size_t row() const { return row_; }

 private:
  std::string_view table_;
  Statement statement_;
  std::size_t row_ = 0;
  std::optional<std::string> fault_;
};

}  // namespace store
