// RawFile: a file of SQLite's, opened through its default VFS without a connection. It must be this way and
// not open(): closing a second descriptor of a database drops the locks that SQLite holds on it
// (howtocorrupt.html, 2.2). Every call returns SQLite's result code.
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace store {

class RawFile {
 public:
  RawFile() = default;
  ~RawFile();
  RawFile(const RawFile&) = delete;
  RawFile& operator=(const RawFile&) = delete;

  // flags: SQLITE_OPEN_MAIN_DB or SQLITE_OPEN_MAIN_JOURNAL with READONLY or READWRITE.
  int open(const std::string& path, int flags);
  // name as SQLite hands it to a VFS; it must outlive this file.
  int open_named(const char* name, int flags, int* flags_out);
  int close();

  int read(std::span<char> into, sqlite3_int64 at);
  int write(std::span<const char> bytes, sqlite3_int64 at);
  int truncate(sqlite3_int64 size);
  int sync();
  int size(sqlite3_int64& bytes);
  // The whole content.
  int read_all(std::string& bytes);

  sqlite3_file* handle() const { return file_.get(); }

 private:
  struct Free {
    void operator()(sqlite3_file* file) const { sqlite3_free(file); }
    void operator()(const char* name) const { sqlite3_free_filename(name); }
  };
  std::unique_ptr<const char, Free> name_;
  std::unique_ptr<sqlite3_file, Free> file_;
};

}  // namespace store
