#include "store/vfs.h"

#include <cassert>
#include <new>

#include "store/copied_file.h"
#include "store/gathering_file.h"

namespace store {
namespace {

// What SQLite sees: its own part first, as the C interface asks, then ours.
struct Shell {
  sqlite3_file file;
  VfsFile* content;
};

VfsFile& inside(sqlite3_file* file) {
  return *reinterpret_cast<Shell*>(file)->content;
}

int close_file(sqlite3_file* file) {
  const std::unique_ptr<VfsFile> content(&inside(file));
  return content->close();
}

constexpr sqlite3_io_methods kMethods = {
    1,  // version: no shared memory and no memory mapping, so no WAL
    close_file,
    [](sqlite3_file* f, void* into, int n, sqlite3_int64 at) {
      return inside(f).read(static_cast<char*>(into), n, at);
    },
    [](sqlite3_file* f, const void* bytes, int n, sqlite3_int64 at) {
      return inside(f).write(static_cast<const char*>(bytes), n, at);
    },
    [](sqlite3_file* f, sqlite3_int64 size) { return inside(f).truncate(size); },
    [](sqlite3_file* f, int flags) { return inside(f).sync(flags); },
    [](sqlite3_file* f, sqlite3_int64* bytes) { return inside(f).size(bytes); },
    [](sqlite3_file* f, int level) { return inside(f).lock(level); },
    [](sqlite3_file* f, int level) { return inside(f).unlock(level); },
    [](sqlite3_file* f, int* reserved) { return inside(f).check_reserved_lock(reserved); },
    [](sqlite3_file* f, int operation, void* argument) { return inside(f).control(operation, argument); },
    [](sqlite3_file* f) { return inside(f).sector_size(); },
    [](sqlite3_file* f) { return inside(f).device_characteristics(); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

template <class File>
int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  file->pMethods = nullptr;
  if (name == nullptr || (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) == 0)
    return SQLITE_CANTOPEN;
  auto content = std::make_unique<File>();
  const int code = content->open(name, flags, flags_out);
  if (code != SQLITE_OK) return code;
  file->pMethods = &kMethods;
  reinterpret_cast<Shell*>(file)->content = content.release();
  return SQLITE_OK;
}

int keep_file(sqlite3_vfs*, const char*, int) {
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xDelete(under, name, sync_folder);
}

int find_access(sqlite3_vfs*, const char* name, int flags, int* answer) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xAccess(under, name, flags, answer);
}

int find_full_path(sqlite3_vfs*, const char* name, int size, char* path) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xFullPathname(under, name, size, path);
}

int draw_random(sqlite3_vfs*, int count, char* bytes) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xRandomness(under, count, bytes);
}

int sleep_a_while(sqlite3_vfs*, int microseconds) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xSleep(under, microseconds);
}

int tell_time(sqlite3_vfs*, double* days) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xCurrentTime(under, days);
}

int tell_last_error(sqlite3_vfs*, int size, char* text) {
  sqlite3_vfs* under = sqlite3_vfs_find(nullptr);
  return under->xGetLastError == nullptr ? 0 : under->xGetLastError(under, size, text);
}

using Opener = int (*)(sqlite3_vfs*, const char*, sqlite3_file*, int, int*);
using Deleter = int (*)(sqlite3_vfs*, const char*, int);

sqlite3_vfs make_vfs(const char* name, Opener open, Deleter remove) {
  sqlite3_initialize();
  sqlite3_vfs vfs{};
  vfs.iVersion = 1;
  vfs.szOsFile = sizeof(Shell);
  vfs.mxPathname = sqlite3_vfs_find(nullptr)->mxPathname;
  vfs.zName = name;
  vfs.xOpen = open;
  vfs.xDelete = remove;
  vfs.xAccess = find_access;
  vfs.xFullPathname = find_full_path;
  vfs.xRandomness = draw_random;
  vfs.xSleep = sleep_a_while;
  vfs.xCurrentTime = tell_time;
  vfs.xGetLastError = tell_last_error;
  return vfs;
}

const char* enter(sqlite3_vfs& vfs) {
  sqlite3_vfs_register(&vfs, 0);
  return vfs.zName;
}

}  // namespace

const char* gathering_vfs() {
  static sqlite3_vfs vfs = make_vfs("sessie", open_file<GatheringFile>, delete_file);
  static const char* const name = enter(vfs);
  return name;
}

const char* copying_vfs() {
  static sqlite3_vfs vfs = make_vfs("sessie-copy", open_file<CopiedFile>, keep_file);
  static const char* const name = enter(vfs);
  return name;
}

}  // namespace store
