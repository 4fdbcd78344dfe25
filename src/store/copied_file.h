// CopiedFile: a database or journal as it is on disk, copied into memory when it is opened. SQLite may roll
// back an interrupted write in the copy; the file itself stays as it is. While the copy lives a shared lock
// keeps writers of other programs waiting.
#pragma once

#include <string>

#include "store/raw_file.h"
#include "store/vfs.h"

namespace store {

class CopiedFile : public VfsFile {
 public:
  int open(const char* name, int flags, int* flags_out);

  int close() override;
  int read(char* into, int count, sqlite3_int64 at) override;
  int write(const char* bytes, int count, sqlite3_int64 at) override;
  int truncate(sqlite3_int64 size) override;
  int sync(int flags) override;
  int size(sqlite3_int64* bytes) override;
  int lock(int level) override;
  int unlock(int level) override;
  int check_reserved_lock(int* reserved) override;
  int control(int operation, void* argument) override;
  int sector_size() override;
  int device_characteristics() override;

 private:
  int lock_shared();

  RawFile file_;
  std::string bytes_;
};

}  // namespace store
