#include "store/journal.h"

#include <algorithm>
#include <filesystem>

#include "store/database.h"
#include "store/header.h"
#include "store/raw_file.h"

namespace store {
namespace {

// Codes below are SQLite's; the first that is not SQLITE_OK ends the work.

std::size_t size_for(std::size_t database_bytes) {
  constexpr std::size_t kPerPage = kPageBytes + 8;  // the page, its number and its checksum
  constexpr std::size_t kHeader = kPageBytes;       // a sector, at most a page
  const std::size_t needed = kHeader + (database_bytes / kPageBytes) * kPerPage;
  return (needed + kPageBytes - 1) / kPageBytes * kPageBytes;
}

// Zeros over everything there is and up to the wanted size. What could be written is made durable even when
// the disk is too full for the rest.
int write_zeros(RawFile& journal, std::size_t bytes) {
  const std::string zeros(bytes, '\0');
  const int written = journal.write(zeros, 0);
  const int synced = journal.sync();
  return written != SQLITE_OK ? written : synced;
}

int zero(RawFile& journal, std::size_t wanted) {
  sqlite3_int64 size = 0;
  if (const int code = journal.size(size); code != SQLITE_OK) return code;
  const auto present = static_cast<std::size_t>(size);
  const int code = write_zeros(journal, std::max(present, wanted));
  if (code != SQLITE_OK || present <= wanted) return code;
  const int cut = journal.truncate(static_cast<sqlite3_int64>(wanted));
  return cut != SQLITE_OK ? cut : journal.sync();
}

}  // namespace

base::Result<base::Done> zero_journal(const std::string& database_path, std::size_t database_bytes) {
  const std::string path = database_path + "-journal";
  if (!std::filesystem::exists(path)) return base::Done{};
  RawFile journal;
  int code = journal.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_JOURNAL);
  if (code == SQLITE_OK) code = zero(journal, size_for(database_bytes));
  if (code == SQLITE_OK) return base::Done{};
  return describe(code, 0, "emptying the journal");
}

}  // namespace store
