#include "store/live_database.h"

#include "store/raw_file.h"
#include "store/vfs.h"

namespace store {

using base::Done;
using base::Result;

base::Result<Database> open_live(const std::string& path) {
  constexpr int kPatienceMs = 2000;  // for a program that reads the file just now
  constexpr const char* kPragmas =
      "PRAGMA page_size = 4096; PRAGMA auto_vacuum = 0; PRAGMA encoding = 'UTF-8'; PRAGMA locking_mode = "
      "NORMAL;"
      "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA "
      "cell_size_check = ON;"
      "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA cache_spill = OFF; PRAGMA schema_version;";
  auto database = Database::open(path, SQLITE_OPEN_READWRITE, gathering_vfs());
  if (!database) return database;
  sqlite3_busy_timeout(database->handle(), kPatienceMs);
  if (auto done = database->run(kPragmas); !done) return done.error();
  const auto mode = database->ask("PRAGMA journal_mode = PERSIST");
  if (!mode) return mode.error();
  if (*mode != "persist") return base::Error{base::ErrorCode::internal, "journal_mode is " + *mode};
  return database;
}

Result<Done> replace_content(Database& file, const Image& image) {
  sqlite3_backup* backup = sqlite3_backup_init(file.handle(), "main", image.database.handle(), "main");
  if (backup == nullptr) return file.last_error("writing the session");
  const int code = sqlite3_backup_step(backup, -1);
  const int system_error = sqlite3_system_errno(file.handle());
  const int finished = sqlite3_backup_finish(backup);
  if (code == SQLITE_DONE && finished == SQLITE_OK) return Done{};
  return describe(code == SQLITE_DONE ? finished : code, system_error, "writing the session");
}

Result<bool> holds(const std::string& path, const std::string& bytes) {
  RawFile file;
  int code = file.open(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB);
  sqlite3_int64 size = 0;
  if (code == SQLITE_OK) code = file.size(size);
  if (code == SQLITE_OK && static_cast<std::size_t>(size) != bytes.size()) return false;
  std::string found;
  if (code == SQLITE_OK) code = file.read_all(found);
  if (code != SQLITE_OK) return describe(code, 0, "reading the session back");
  return found == bytes;
}

}  // namespace store
