// GatheringFile: the live session file or its journal, with three differences from SQLite's own way.
// - Writes that follow each other are gathered and go out as one, before anything else is done with the file:
// SQLite
//   hands over a page in several small pieces. It relies on nothing before a sync, so nothing is lost by it.
// - The counters in the database's header stay 1 (header.h), within SQLite's own transaction.
// - A journal that is there already is opened as such. SQLite would take it for a new one and sync the folder
// each time;
//   SessionFile does that once.
#pragma once

#include <string>

#include "store/raw_file.h"
#include "store/vfs.h"

namespace store {

class GatheringFile : public VfsFile {
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
  int write_gathered();

  RawFile file_;
  bool is_database_ = false;
  std::string gathered_;
  sqlite3_int64 gathered_at_ = 0;
};

}  // namespace store
