#include "store/raw_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace store {
namespace {

// SQLite's unix VFS takes at most 128 KiB at once.
constexpr std::size_t kSlice = std::size_t{64} << 10;

}  // namespace

RawFile::~RawFile() {
  close();
}

int RawFile::open(const std::string& path, int flags) {
  name_.reset(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr));
  if (!name_) return SQLITE_NOMEM;
  int flags_out = 0;
  return open_named(name_.get(), flags, &flags_out);
}

int RawFile::open_named(const char* name, int flags, int* flags_out) {
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  const auto bytes = static_cast<sqlite3_uint64>(vfs->szOsFile);
  file_.reset(static_cast<sqlite3_file*>(sqlite3_malloc64(bytes)));
  if (!file_) return SQLITE_NOMEM;
  std::memset(file_.get(), 0, bytes);
  return vfs->xOpen(vfs, name, file_.get(), flags, flags_out);
}

int RawFile::close() {
  if (!file_) return SQLITE_OK;
  const auto file = std::move(file_);
  return file->pMethods == nullptr ? SQLITE_OK : file->pMethods->xClose(file.get());
}

int RawFile::read(std::span<char> into, sqlite3_int64 at) {
  for (; !into.empty(); into = into.subspan(std::min(into.size(), kSlice))) {
    const auto slice = into.first(std::min(into.size(), kSlice));
    const int code = file_->pMethods->xRead(file_.get(), slice.data(), static_cast<int>(slice.size()), at);
    if (code != SQLITE_OK) return code;
    at += static_cast<sqlite3_int64>(slice.size());
  }
  return SQLITE_OK;
}

int RawFile::write(std::span<const char> bytes, sqlite3_int64 at) {
  for (; !bytes.empty(); bytes = bytes.subspan(std::min(bytes.size(), kSlice))) {
    const auto slice = bytes.first(std::min(bytes.size(), kSlice));
    const int code = file_->pMethods->xWrite(file_.get(), slice.data(), static_cast<int>(slice.size()), at);
    // SQLite calls only ENOSPC a full disk.
    if (code == SQLITE_IOERR_WRITE && (errno == EDQUOT || errno == EFBIG)) return SQLITE_FULL;
    if (code != SQLITE_OK) return code;
    at += static_cast<sqlite3_int64>(slice.size());
  }
  return SQLITE_OK;
}

int RawFile::truncate(sqlite3_int64 size) {
  return file_->pMethods->xTruncate(file_.get(), size);
}

int RawFile::sync() {
  return file_->pMethods->xSync(file_.get(), SQLITE_SYNC_NORMAL);
}

int RawFile::size(sqlite3_int64& bytes) {
  return file_->pMethods->xFileSize(file_.get(), &bytes);
}

int RawFile::read_all(std::string& bytes) {
  sqlite3_int64 length = 0;
  if (const int code = size(length); code != SQLITE_OK) return code;
  bytes.resize(static_cast<std::size_t>(length));
  return bytes.empty() ? SQLITE_OK : read(bytes, 0);
}

}  // namespace store
