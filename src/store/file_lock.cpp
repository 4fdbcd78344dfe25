#include "store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "store/database.h"

namespace store {

using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;

Result<FileLock> FileLock::take(const std::filesystem::path& file) {
  return open(file, O_RDWR);
}

Result<FileLock> FileLock::make(const std::filesystem::path& file) {
  return open(file, O_RDWR | O_CREAT | O_EXCL);
}

Result<FileLock> FileLock::open(const std::filesystem::path& file, int flags) {
  constexpr mode_t kOwnerOnly = 0600;
  FileLock lock(::open(file.c_str(), flags | O_CLOEXEC | O_NONBLOCK, kOwnerOnly));
  if (lock.descriptor_ < 0 && errno == EEXIST) {
    return Error{ErrorCode::name_taken, file.string() + ": there is a file of that name already"};
  }
  if (lock.descriptor_ < 0) return describe(SQLITE_CANTOPEN, errno, "opening " + file.string());
  if (::flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return Error{ErrorCode::already_open, file.string()};
    return describe(SQLITE_IOERR_LOCK, errno, "locking " + file.string());
  }
  return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<Done> FileLock::check_still_at(const std::filesystem::path& file) const {
  struct stat held = {};
  struct stat found = {};
  const bool there = ::fstat(descriptor_, &held) == 0 && ::stat(file.c_str(), &found) == 0;
  if (there && held.st_dev == found.st_dev && held.st_ino == found.st_ino) return Done{};
  return Error{ErrorCode::changed_underneath, file.string() + (there ? ": another file has taken its place"
                                                                     : ": the file is no longer there")};
}

}  // namespace store
