// Database and Statement: SQLite's handles as values that close themselves, its result codes as base::Error.
// Nothing here knows what is stored. Details carry SQLite's own words and numbers, never the content of a
// cell.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/key.h"
#include "base/result.h"

namespace store {

// The Error for a result code; system_error is the errno behind it, 0 when there is none.
base::Error describe(int result_code, int system_error, std::string_view doing);

class Database {
 public:
  // vfs: a name, or nullptr for SQLite's own.
  static base::Result<Database> open(const std::string& name, int flags, const char* vfs);
  // An empty database in memory.
  static base::Result<Database> open_in_memory();

  // One or more statements; rows they give are dropped.
  base::Result<base::Done> run(const char* sql);
  // The first cell of the first row as text; empty when there is none.
  base::Result<std::string> ask(const char* sql);

  // All pages as one string, and back: the content of the database is replaced by those pages.
  base::Result<std::string> serialize() const;
  base::Result<base::Done> deserialize(const std::string& bytes);

  // What the last failed call on this connection means.
  base::Error last_error(std::string_view doing) const;

  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<sqlite3, Closer> handle_;
};

class Statement {
 public:
  Statement(const Database& database, const char* sql);

  // Binds the values to the parameters after the first `before`. Texts and keys must live until run().
  template <class... Values>
  void bind_after(int before, const Values&... values) {
    (bind(++before, values), ...);
  }
  // Runs a statement that gives no rows; it can be bound and run again.
  base::Result<base::Done> run();

  template <class... Values>
  base::Result<base::Done> insert(const Values&... values) {
    bind_after(0, values...);
    return run();
  }

  // To the next row; false at the end and after an error, which failed() then tells.
  bool next();
  bool failed() const { return code_ != SQLITE_OK && code_ != SQLITE_ROW && code_ != SQLITE_DONE; }
  base::Error error() const;

  // Cells of the present row, column 0 is the first. Ask the type first: SQLite converts what does not fit.
  int type(int column) const { return sqlite3_column_type(handle_.get(), column); }
  std::int64_t integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  std::string_view bytes(int column) const;

 private:
  struct Finalizer {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  void bind(int column, std::int64_t value);
  void bind(int column, int value) { bind(column, static_cast<std::int64_t>(value)); }
  void bind(int column, std::size_t value) { bind(column, static_cast<std::int64_t>(value)); }
  void bind(int column, bool value) { bind(column, std::int64_t{value}); }
  void bind(int column, const std::string& text);
  void bind(int column, const base::Key& key);
  // Nothing becomes NULL.
  void bind(int column, const std::optional<std::string>& text);
  void bind(int column, const std::optional<std::size_t>& number);

  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalizer> handle_;
  int code_ = SQLITE_OK;
};

}  // namespace store
