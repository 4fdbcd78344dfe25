#include "store/database.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

namespace store {
namespace {

using base::ErrorCode;

bool is_full(int system_error) {
  return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
}

bool is_forbidden(int system_error) {
  return system_error == EACCES || system_error == EPERM || system_error == EROFS;
}

ErrorCode code_of(int result_code, int system_error) {
  if (result_code == SQLITE_READONLY_DBMOVED) return ErrorCode::changed_underneath;
  switch (result_code & 0xFF) {
    case SQLITE_FULL:
      return ErrorCode::disk_full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorCode::no_access;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      if (system_error == ENOENT || system_error == ENOTDIR) return ErrorCode::not_found;
      if (is_full(system_error)) return ErrorCode::disk_full;
      return is_forbidden(system_error) ? ErrorCode::no_access : ErrorCode::io_failed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::already_open;
    case SQLITE_NOTADB:
      return ErrorCode::foreign_file;
    case SQLITE_CORRUPT:
      return ErrorCode::damaged_file;
    default:
      return ErrorCode::internal;
  }
}

}  // namespace

base::Error describe(int result_code, int system_error, std::string_view doing) {
  std::string detail = fmt::format("{}: {} (SQLite {})", doing, sqlite3_errstr(result_code), result_code);
  if (system_error != 0) detail += fmt::format(", {}", std::strerror(system_error));
  return {code_of(result_code, system_error), detail};
}

base::Result<Database> Database::open(const std::string& name, int flags, const char* vfs) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, vfs);
  Database database;
  database.handle_.reset(handle);
  if (code != SQLITE_OK) return database.last_error("opening " + name);
  sqlite3_extended_result_codes(handle, 1);
  return database;
}

base::Result<Database> Database::open_in_memory() {
  return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nullptr);
}

base::Result<base::Done> Database::run(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) return last_error("preparing");
  return base::Done{};
}

base::Result<std::string> Database::ask(const char* sql) {
  Statement question(*this, sql);
  std::string answer;
  if (question.next()) answer = question.bytes(0);
  if (question.failed()) return question.error();
  return answer;
}

base::Result<std::string> Database::serialize() const {
  sqlite3_int64 size = 0;
  if (const auto* in_memory = sqlite3_serialize(handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY)) {
    return std::string(reinterpret_cast<const char*>(in_memory), static_cast<std::size_t>(size));
  }
  const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
      sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
  if (!bytes) return base::Error{ErrorCode::damaged_file, "the pages cannot be read"};
  return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
}

base::Result<base::Done> Database::deserialize(const std::string& bytes) {
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  if (copy == nullptr) return describe(SQLITE_NOMEM, 0, "loading");
  std::memcpy(copy, bytes.data(), bytes.size());
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  const int code = sqlite3_deserialize(handle(), "main", copy, size, size,
                                       SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
  if (code != SQLITE_OK) return describe(code, 0, "loading");
  return base::Done{};
}

base::Error Database::last_error(std::string_view doing) const {
  if (!handle_) return describe(SQLITE_NOMEM, 0, doing);
  return describe(sqlite3_extended_errcode(handle()), sqlite3_system_errno(handle()), doing);
}

Statement::Statement(const Database& database, const char* sql) : database_(database.handle()) {
  sqlite3_stmt* handle = nullptr;
  code_ = sqlite3_prepare_v2(database_, sql, -1, &handle, nullptr);
  handle_.reset(handle);
}

bool Statement::next() {
  if (failed()) return false;
  code_ = sqlite3_step(handle_.get());
  return code_ == SQLITE_ROW;
}

base::Error Statement::error() const {
  return describe(sqlite3_extended_errcode(database_), sqlite3_system_errno(database_),
                  "reading or writing a row");
}

std::string_view Statement::bytes(int column) const {
  const auto* start = static_cast<const char*>(sqlite3_column_blob(handle_.get(), column));
  return {start == nullptr ? "" : start,
          static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

void Statement::bind(int column, std::int64_t value) {
  sqlite3_bind_int64(handle_.get(), column, value);
}

void Statement::bind(int column, const std::string& text) {
  sqlite3_bind_text64(handle_.get(), column, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int column, const base::Key& key) {
  sqlite3_bind_blob64(handle_.get(), column, key.bytes.data(), key.bytes.size(), SQLITE_STATIC);
}

void Statement::bind(int column, const std::optional<std::string>& text) {
  if (text) {
    bind(column, *text);
  } else {
    sqlite3_bind_null(handle_.get(), column);
  }
}

void Statement::bind(int column, const std::optional<std::size_t>& number) {
  if (number) {
    bind(column, *number);
  } else {
    sqlite3_bind_null(handle_.get(), column);
  }
}

base::Result<base::Done> Statement::run() {
  next();
  if (failed()) return error();
  code_ = sqlite3_reset(handle_.get());
  return base::Done{};
}

}  // namespace store
