// The two ways of a session file to the disk, as names for sqlite3_open_v2. Both work on top of SQLite's
// default VFS and let pass only databases and their rollback journals: a super-journal a stranger left there
// is refused.
#pragma once

#include <sqlite3.h>

#include <memory>

namespace store {

// For the live file: see gathering_file.h.
const char* gathering_vfs();

// For looking at a file that may be anybody's, without changing it: see copied_file.h.
const char* copying_vfs();

// A file as a VFS of ours shows it to SQLite; the methods are those of sqlite3_io_methods.
class VfsFile {
 public:
  virtual ~VfsFile() = default;
  virtual int close() = 0;
  virtual int read(char* into, int count, sqlite3_int64 at) = 0;
  virtual int write(const char* bytes, int count, sqlite3_int64 at) = 0;
  virtual int truncate(sqlite3_int64 size) = 0;
  virtual int sync(int flags) = 0;
  virtual int size(sqlite3_int64* bytes) = 0;
  virtual int lock(int level) = 0;
  virtual int unlock(int level) = 0;
  virtual int check_reserved_lock(int* reserved) = 0;
  virtual int control(int operation, void* argument) = 0;
  virtual int sector_size() = 0;
  virtual int device_characteristics() = 0;
};

}  // namespace store
