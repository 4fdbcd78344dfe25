#include "store/lying_disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

namespace lying {
namespace {

struct LyingFile {
  sqlite3_file shell;
  LyingDisk* disk;
  sqlite3_file* real;
  char name[256];
};

LyingFile& lying(sqlite3_file* file) {
  return *reinterpret_cast<LyingFile*>(file);
}

const sqlite3_io_methods& methods_of(sqlite3_file* file) {
  return *lying(file).real->pMethods;
}

int close_file(sqlite3_file* file) {
  const int code = methods_of(file).xClose(lying(file).real);
  std::free(lying(file).real);
  return code;
}

int read_file(sqlite3_file* file, void* into, int count, sqlite3_int64 at) {
  if (const int code = lying(file).disk->ask(Deed::read)) return code;
  return methods_of(file).xRead(lying(file).real, into, count, at);
}

int write_file(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
  if (const int code = lying(file).disk->ask(Deed::write)) return code;
  const std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
  lying(file).disk->note({Deed::write, lying(file).name, at, copy});
  return methods_of(file).xWrite(lying(file).real, bytes, count, at);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = lying(file).disk->ask(Deed::truncate)) return code;
  lying(file).disk->note({Deed::truncate, lying(file).name, size, ""});
  return methods_of(file).xTruncate(lying(file).real, size);
}

int sync_file(sqlite3_file* file, int flags) {
  if (const int code = lying(file).disk->ask(Deed::sync)) return code;
  lying(file).disk->note({Deed::sync, lying(file).name, 0, ""});
  return methods_of(file).xSync(lying(file).real, flags);
}

constexpr sqlite3_io_methods kMethods = {
    1,
    close_file,
    read_file,
    write_file,
    truncate_file,
    sync_file,
    [](sqlite3_file* f, sqlite3_int64* size) { return methods_of(f).xFileSize(lying(f).real, size); },
    [](sqlite3_file* f, int level) { return methods_of(f).xLock(lying(f).real, level); },
    [](sqlite3_file* f, int level) { return methods_of(f).xUnlock(lying(f).real, level); },
    [](sqlite3_file* f, int* reserved) { return methods_of(f).xCheckReservedLock(lying(f).real, reserved); },
    [](sqlite3_file* f, int operation, void* argument) {
      return methods_of(f).xFileControl(lying(f).real, operation, argument);
    },
    [](sqlite3_file* f) { return methods_of(f).xSectorSize(lying(f).real); },
    [](sqlite3_file* f) { return methods_of(f).xDeviceCharacteristics(lying(f).real); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  auto& disk = *static_cast<LyingDisk*>(vfs->pAppData);
  file->pMethods = nullptr;
  if (const int code = disk.ask(Deed::open)) return code;
  LyingFile& opened = lying(file);
  opened.disk = &disk;
  opened.real = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(disk.real()->szOsFile)));
  const std::string short_name = std::filesystem::path(name).filename();
  std::strncpy(opened.name, short_name.c_str(), sizeof(opened.name) - 1);
  const int code = disk.real()->xOpen(disk.real(), name, opened.real, flags, flags_out);
  if (code == SQLITE_OK) {
    file->pMethods = &kMethods;
  } else {
    std::free(opened.real);
  }
  return code;
}

void play(const Operation& operation, std::string& content) {
  const auto at = static_cast<std::size_t>(operation.at);
  if (operation.deed == Deed::truncate) {
    content.resize(at);
    return;
  }
  content.resize(std::max(content.size(), at + operation.bytes.size()));
  content.replace(at, operation.bytes.size(), operation.bytes);
}

void play_torn(const Operation& operation, std::string& content, std::mt19937& random) {
  constexpr std::size_t kSector = 512;
  for (std::size_t start = 0; start < operation.bytes.size(); start += kSector) {
    if (random() % 2 == 0) continue;
    Operation sector = operation;
    sector.at += static_cast<sqlite3_int64>(start);
    sector.bytes = operation.bytes.substr(start, kSector);
    if (random() % 8 == 0)
      std::generate(sector.bytes.begin(), sector.bytes.end(), [&] { return static_cast<char>(random()); });
    play(sector, content);
  }
}

}  // namespace

LyingDisk::LyingDisk() {
  sqlite3_initialize();
  real_ = sqlite3_vfs_find(nullptr);
  vfs_ = *real_;
  vfs_.szOsFile = sizeof(LyingFile);
  vfs_.zName = "lying";
  vfs_.pNext = nullptr;
  vfs_.pAppData = this;
  vfs_.xOpen = open_file;
  sqlite3_vfs_register(&vfs_, 1);
}

LyingDisk::~LyingDisk() {
  sqlite3_vfs_unregister(&vfs_);
  sqlite3_vfs_register(real_, 1);
}

void LyingDisk::fail(const Fault& fault) {
  fault_ = fault;
  failed_ = false;
}

int LyingDisk::ask(Deed deed) {
  if (!fault_ || fault_->deed != deed) return SQLITE_OK;
  if (fault_->after-- > 0) return SQLITE_OK;
  failed_ = true;
  errno = EIO;
  const int code = fault_->code;
  if (fault_->lasts) {
    fault_->after = 0;
  } else {
    fault_.reset();
  }
  return code;
}

void LyingDisk::note(Operation operation) {
  if (logging_) log_.push_back(std::move(operation));
}

void PowerCut::apply(const Operation& operation) {
  auto& pending = pending_[operation.file];
  if (operation.deed != Deed::sync) {
    pending.push_back(operation);
    return;
  }
  for (const Operation& done : pending) play(done, durable_[operation.file]);
  pending.clear();
}

Files PowerCut::everything_unsynced() const {
  Files files = durable_;
  for (const auto& [name, operations] : pending_) {
    for (const Operation& operation : operations) play(operation, files[name]);
  }
  return files;
}

Files PowerCut::by_chance(std::mt19937& random) const {
  Files files = durable_;
  for (const auto& [name, operations] : pending_) {
    std::vector<Operation> shuffled = operations;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (const Operation& operation : shuffled) {
      const auto fate = random() % 10;
      if (fate < 4) continue;
      if (fate < 8 || operation.deed == Deed::truncate) {
        play(operation, files[name]);
      } else {
        play_torn(operation, files[name], random);
      }
    }
  }
  return files;
}

}  // namespace lying
