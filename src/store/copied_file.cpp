#include "store/copied_file.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

#include "store/header.h"

namespace store {

int CopiedFile::open(const char* name, int flags, int* flags_out) {
  const int kind = flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL);
  int code = file_.open_named(name, kind | SQLITE_OPEN_READONLY, flags_out);
  if (code == SQLITE_OK && kind == SQLITE_OPEN_MAIN_DB) code = lock_shared();
  sqlite3_int64 length = 0;
  if (code == SQLITE_OK) code = file_.size(length);
  if (code == SQLITE_OK && static_cast<std::size_t>(length) > 2 * kMaxFileBytes) code = SQLITE_TOOBIG;
  if (code == SQLITE_OK) code = file_.read_all(bytes_);
  if (flags_out != nullptr) *flags_out = flags;
  return code;
}

int CopiedFile::lock_shared() {
  constexpr int kTries = 20;
  constexpr auto kPause = std::chrono::milliseconds(25);
  int code = SQLITE_BUSY;
  for (int i = 0; i < kTries && code == SQLITE_BUSY; ++i) {
    if (i > 0) std::this_thread::sleep_for(kPause);
    code = file_.handle()->pMethods->xLock(file_.handle(), SQLITE_LOCK_SHARED);
  }
  return code;
}

int CopiedFile::close() {
  return file_.close();
}

int CopiedFile::read(char* into, int count, sqlite3_int64 at) {
  const auto wanted = static_cast<std::size_t>(count);
  const std::size_t from = std::min(static_cast<std::size_t>(at), bytes_.size());
  const std::size_t there = std::min(wanted, bytes_.size() - from);
  std::memcpy(into, bytes_.data() + from, there);
  if (there == wanted) return SQLITE_OK;
  std::memset(into + there, 0, wanted - there);
  return SQLITE_IOERR_SHORT_READ;
}

int CopiedFile::write(const char* bytes, int count, sqlite3_int64 at) {
  const std::size_t end = static_cast<std::size_t>(at) + static_cast<std::size_t>(count);
  if (end > 2 * kMaxFileBytes) return SQLITE_FULL;
  if (end > bytes_.size()) bytes_.resize(end);
  std::memcpy(bytes_.data() + at, bytes, static_cast<std::size_t>(count));
  return SQLITE_OK;
}

int CopiedFile::truncate(sqlite3_int64 size) {
  bytes_.resize(std::min(bytes_.size(), static_cast<std::size_t>(size)));
  return SQLITE_OK;
}

int CopiedFile::sync(int) {
  return SQLITE_OK;
}

int CopiedFile::size(sqlite3_int64* bytes) {
  *bytes = static_cast<sqlite3_int64>(bytes_.size());
  return SQLITE_OK;
}

int CopiedFile::lock(int) {
  return SQLITE_OK;
}

int CopiedFile::unlock(int) {
  return SQLITE_OK;
}

int CopiedFile::check_reserved_lock(int* reserved) {
  return file_.handle()->pMethods->xCheckReservedLock(file_.handle(), reserved);
}

int CopiedFile::control(int, void*) {
  return SQLITE_NOTFOUND;
}

int CopiedFile::sector_size() {
  return file_.handle()->pMethods->xSectorSize(file_.handle());
}

int CopiedFile::device_characteristics() {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

}  // namespace store
