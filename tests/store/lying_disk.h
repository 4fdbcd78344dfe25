// LyingDisk: SQLite's default VFS while it lives. It passes everything on to the real disk, writes down what
// it was asked to do, and fails when told to. What it wrote down can be played back into any state a power
// cut may leave.
#pragma once

#include <sqlite3.h>

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace lying {

enum class Deed { open, read, write, truncate, sync };

struct Operation {
  Deed deed;
  std::string file;  // its name without the folder
  sqlite3_int64 at = 0;
  std::string bytes;
};

struct Fault {
  Deed deed;
  int code;            // SQLite's
  int after = 0;       // so many of them still go well
  bool lasts = false;  // all later ones fail too
};

class LyingDisk {
 public:
  LyingDisk();
  ~LyingDisk();
  LyingDisk(const LyingDisk&) = delete;
  LyingDisk& operator=(const LyingDisk&) = delete;

  void start_log() { logging_ = true; }
  const std::vector<Operation>& log() const { return log_; }

  void fail(const Fault& fault);
  void recover() { fault_.reset(); }
  // Whether the fault came about since fail().
  bool has_failed() const { return failed_; }

  // For the VFS itself: the code to answer with, SQLITE_OK to carry on.
  int ask(Deed deed);
  void note(Operation operation);
  sqlite3_vfs* real() const { return real_; }

 private:
  sqlite3_vfs* real_;
  sqlite3_vfs vfs_{};
  bool logging_ = false;
  std::vector<Operation> log_;
  std::optional<Fault> fault_;
  bool failed_ = false;
};

// The content of the disk after a power cut.
using Files = std::map<std::string, std::string>;

// What is surely on the disk and what may be, after the operations so far.
class PowerCut {
 public:
  explicit PowerCut(Files durable) : durable_(std::move(durable)) {}
  void apply(const Operation& operation);

  Files nothing_unsynced() const { return durable_; }
  Files everything_unsynced() const;
  // Unsynced writes in any order, dropped, kept, or torn per sector of 512 bytes, some sectors garbage.
  Files by_chance(std::mt19937& random) const;

 private:
  Files durable_;
  std::map<std::string, std::vector<Operation>> pending_;
};

}  // namespace lying
