// FileLock: says "this session is mine" to every other instance of the program. It is on the file itself
// (flock), so it leaves nothing behind, ends with the process however that ends, and holds when the file is
// renamed. It is of another kind than SQLite's own locks and does not touch them; but closing it drops
// SQLite's, so the database must be closed first.
#pragma once

#include <sys/types.h>

#include <filesystem>

#include "base/result.h"

namespace store {

class FileLock {
 public:
  // Errors: already_open, not_found, no_access, io_failed.
  static base::Result<FileLock> take(const std::filesystem::path& file);
  // Makes the file first; name_taken when there is one.
  static base::Result<FileLock> make(const std::filesystem::path& file);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

  // changed_underneath when the path now leads to another file or to none.
  base::Result<base::Done> check_still_at(const std::filesystem::path& file) const;

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  static base::Result<FileLock> open(const std::filesystem::path& file, int flags);

  int descriptor_;
};

}  // namespace store
