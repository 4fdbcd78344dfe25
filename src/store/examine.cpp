#include "store/examine.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>

#include "store/header.h"
#include "store/image.h"
#include "store/rows.h"
#include "store/rules.h"
#include "store/schema.h"
#include "store/seal.h"
#include "store/vfs.h"

namespace store {
namespace {

using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;

// Stops SQLite after so many steps of its machine; a file of the largest size needs a twentieth.
class Budget {
 public:
  explicit Budget(Database& database) : database_(database) {
    constexpr int kStepsPerCall = 1000;
    const auto spend = [](void* left) -> int { return --*static_cast<int*>(left) < 0; };
    sqlite3_progress_handler(database_.handle(), kStepsPerCall, spend, &left_);
  }
  ~Budget() { sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr); }
  Budget(const Budget&) = delete;
  Budget& operator=(const Budget&) = delete;

 private:
  Database& database_;
  int left_ = 100'000;
};

void distrust(const Database& database) {
  sqlite3* handle = database.handle();
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, static_cast<int>(2 * kMaxFormatBytes));
  sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 16);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
}

// In a file of another origin every error of the library means that the file is broken.
Error as_damage(const Error& error) {
  return {ErrorCode::damaged_file, error.detail};
}

Result<Database> load(const std::string& bytes) {
  auto database = Database::open_in_memory();
  if (!database) return database;
  distrust(*database);
  if (auto done = database->deserialize(bytes); !done) return done.error();
  if (auto done = database->run("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY"); !done)
    return as_damage(done.error());
  return database;
}

Result<Done> check_integrity(Database& database) {
  const auto verdict = database.ask("PRAGMA integrity_check(1)");
  if (!verdict) return as_damage(verdict.error());
  if (*verdict == "ok") return Done{};
  return Error{ErrorCode::damaged_file, "integrity_check: " + verdict->substr(0, 120)};
}

// A file of an older version was sealed when it had less in it.
Result<Done> check_seal(const Database& database, int version, const model::Session& session) {
  if (version != kSchemaVersion) return Done{};
  const auto seal = read_seal(database);
  if (!seal) return seal.error();
  if (*seal == seal_of(session)) return Done{};
  return Error{ErrorCode::damaged_file, "the seal does not fit the content"};
}

Result<model::Session> read_checked(Database& database, int version) {
  if (auto done = check_integrity(database); !done) return done.error();
  if (auto done = check_schema(database, version); !done) return as_damage(done.error());
  if (auto done = climb(database, version, kSchemaVersion); !done) return as_damage(done.error());
  auto session = read_session(database);
  if (!session) return as_damage(session.error());
  if (const auto fault = find_fault(*session, model::Session())) return as_damage(*fault);
  if (auto done = check_seal(database, version, *session); !done) return done.error();
  return session;
}

// Bytes that SQLite finds sound may still be others than were written: something hidden between the cells.
// The present library and schema can only give one image for this content.
Result<Done> compare_with_image(const std::string& bytes, const model::Session& session) {
  if (read_schema_version(bytes) != kSchemaVersion || !is_written_by_this_library(bytes)) return Done{};
  const auto image = build_image(session, bytes.size());
  if (!image) return image.error();
  if (image->bytes == bytes) return Done{};
  return Error{ErrorCode::damaged_file, "the bytes differ from those that this content must have"};
}

Result<std::uintmax_t> find_size(const std::filesystem::path& file) {
  struct stat found = {};
  if (::stat(file.c_str(), &found) != 0)
    return describe(SQLITE_CANTOPEN, errno, "looking for " + file.string());
  if (!S_ISREG(found.st_mode)) return Error{ErrorCode::foreign_file, "not a regular file"};
  return static_cast<std::uintmax_t>(found.st_size);
}

// The pages of the file as a reader sees them, after rolling back what was interrupted, in memory.
Result<std::string> read_settled_bytes(const std::filesystem::path& file) {
  auto copy = Database::open(file.string(), SQLITE_OPEN_READWRITE, copying_vfs());
  if (!copy) return copy.error();
  distrust(*copy);
  if (auto done = copy->ask("PRAGMA schema_version"); !done) {
    const ErrorCode code = done.error().code;
    return code == ErrorCode::foreign_file || code == ErrorCode::no_access ? done.error()
                                                                           : as_damage(done.error());
  }
  return copy->serialize();
}

}  // namespace

Result<Examined> examine(const std::filesystem::path& file) {
  const auto size = find_size(file);
  if (!size) return size.error();
  if (*size == 0) return Error{ErrorCode::foreign_file, "an empty file"};
  if (*size > kMaxFileBytes) {
    return Error{ErrorCode::foreign_file,
                 fmt::format("{} bytes, a session has at most {}", *size, kMaxFileBytes)};
  }
  auto bytes = read_settled_bytes(file);
  if (!bytes) return bytes.error();
  auto content = examine_bytes(*bytes);
  if (!content) return content.error();
  return Examined{std::move(*content), std::move(*bytes)};
}

Result<model::Session> examine_bytes(const std::string& bytes) {
  if (auto fault = find_header_fault(bytes, kSchemaVersion)) return *fault;
  auto database = load(bytes);
  if (!database) return database.error();
  const Budget budget(*database);
  auto session = read_checked(*database, read_schema_version(bytes));
  if (!session) return session;
  if (auto done = compare_with_image(bytes, *session); !done) return done.error();
  return session;
}

}  // namespace store
