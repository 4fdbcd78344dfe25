#include "store/gathering_file.h"

#include <filesystem>

#include "store/header.h"

namespace store {
namespace {

// What SQLite's VFS writes at once.
constexpr std::size_t kMostGathered = std::size_t{64} << 10;

}  // namespace

int GatheringFile::open(const char* name, int flags, int* flags_out) {
  is_database_ = (flags & SQLITE_OPEN_MAIN_DB) != 0;
  if (std::filesystem::exists(name)) flags &= ~SQLITE_OPEN_CREATE;
  return file_.open_named(name, flags, flags_out);
}

int GatheringFile::close() {
  const int written = write_gathered();
  const int closed = file_.close();
  return written != SQLITE_OK ? written : closed;
}

int GatheringFile::read(char* into, int count, sqlite3_int64 at) {
  if (const int code = write_gathered(); code != SQLITE_OK) return code;
  return file_.handle()->pMethods->xRead(file_.handle(), into, count, at);
}

int GatheringFile::write(const char* bytes, int count, sqlite3_int64 at) {
  const bool follows = at == gathered_at_ + static_cast<sqlite3_int64>(gathered_.size());
  if (!follows || gathered_.size() + static_cast<std::size_t>(count) > kMostGathered) {
    if (const int code = write_gathered(); code != SQLITE_OK) return code;
  }
  if (gathered_.empty()) gathered_at_ = at;
  gathered_.reserve(kMostGathered);
  gathered_.append(bytes, static_cast<std::size_t>(count));
  if (is_database_ && at == 0) hide_counters(gathered_);
  return SQLITE_OK;
}

int GatheringFile::truncate(sqlite3_int64 size) {
  if (const int code = write_gathered(); code != SQLITE_OK) return code;
  return file_.truncate(size);
}

int GatheringFile::sync(int flags) {
  if (const int code = write_gathered(); code != SQLITE_OK) return code;
  return file_.handle()->pMethods->xSync(file_.handle(), flags);
}

int GatheringFile::size(sqlite3_int64* bytes) {
  if (const int code = write_gathered(); code != SQLITE_OK) return code;
  return file_.size(*bytes);
}

int GatheringFile::lock(int level) {
  return file_.handle()->pMethods->xLock(file_.handle(), level);
}

int GatheringFile::unlock(int level) {
  const int written = write_gathered();
  const int unlocked = file_.handle()->pMethods->xUnlock(file_.handle(), level);
  return written != SQLITE_OK ? written : unlocked;
}

int GatheringFile::check_reserved_lock(int* reserved) {
  return file_.handle()->pMethods->xCheckReservedLock(file_.handle(), reserved);
}

int GatheringFile::control(int operation, void* argument) {
  return file_.handle()->pMethods->xFileControl(file_.handle(), operation, argument);
}

int GatheringFile::sector_size() {
  return file_.handle()->pMethods->xSectorSize(file_.handle());
}

int GatheringFile::device_characteristics() {
  return file_.handle()->pMethods->xDeviceCharacteristics(file_.handle());
}

int GatheringFile::write_gathered() {
  if (gathered_.empty()) return SQLITE_OK;
  const int code = file_.write(gathered_, gathered_at_);
  gathered_.clear();
  return code;
}

}  // namespace store
