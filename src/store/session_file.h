// SessionFile: one afternoon on disk, a *.sessie file (SQLite) held by one program at a time.
//
// What it promises:
// - write() stores the whole content as one step. When it returns Done the content is on the disk and
// survives a kill or
//   a power cut; when it fails, or the power goes during it, the file holds the content before.
// - The bytes of the file and of the journal beside it (empty of content: zeros) depend on the content alone,
// not on the
//   order, the number or the time of changes. What was withdrawn is nowhere in them.
// - It writes only over the file it opened: one that was moved, replaced or written by another is left alone.
// - After a failure nothing is lost: the content is in memory, and the next write() starts afresh and
// succeeds once the
//   cause is gone.
//
// What it cannot do: hide anything on a filesystem that keeps old blocks (btrfs, ZFS, data=journal), in swap
// or in backups made meanwhile.
//
// One thread at a time, any thread. Every write reads and writes some hundreds of kilobytes and waits for the
// disk; not for the thread that draws. No error's detail holds the text of an answer.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/disk.h"
#include "base/result.h"
#include "model/session.h"
#include "store/database.h"
#include "store/file_lock.h"

namespace store {

class SessionFile {
 public:
  // A new file with this content. Errors: name_taken when there is a file of that name, bad_text or internal
  // when the content may not be stored (see rules.h), no_access, disk_full, io_failed; after one of them
  // there is no file.
  static base::Result<SessionFile> create(const std::filesystem::path& file, const model::Session& content);

  // Checks the file as check() does, brings it up to the present version and writes it once. Errors: those of
  // check(), already_open when another program holds it, and those of write(); a file that is refused stays
  // as it is.
  static base::Result<SessionFile> open(const std::filesystem::path& file);

  // What is on disk: the content last opened or written. Its answers are sorted.
  const model::Session& content() const { return content_; }

  // Always the whole session. Errors: changed_underneath when the file was moved, replaced or written by
  // another; disk_full, no_access, io_failed; bad_text or internal for content that may not be stored.
  base::Result<base::Done> write(const model::Session& content);

  // The second half of write(): empties the journal of what was there before. To be called as soon as the
  // person was thanked; the next write() and the end of this object do it too. A failure takes nothing back
  // and is tried again then.
  void settle();

  SessionFile(SessionFile&&) = default;
  SessionFile& operator=(SessionFile&& other) noexcept;
  ~SessionFile();

 private:
  // Whether the file is known to hold bytes_, or a failed write left that open.
  enum class Standing { known, uncertain };

  SessionFile(std::filesystem::path file, FileLock lock) : file_(std::move(file)), lock_(std::move(lock)) {}
  base::Result<base::Done> store_bytes(const model::Session& content);
  base::Result<base::Done> ensure_open();
  base::Result<base::Done> overwrite_surplus(Database& live, const model::Session& content,
                                             std::size_t wanted) const;
  base::Result<base::Done> check_untouched() const;

  std::filesystem::path file_;
  FileLock lock_;                 // closed after live_, see file_lock.h
  std::optional<Database> live_;  // none after a failure: the next write starts afresh
  model::Session content_;
  std::string bytes_;
  Standing standing_ = Standing::uncertain;
  bool unsettled_ = false;
};

// Everything open() would refuse, without opening: not_found, no_access, io_failed, foreign_file,
// damaged_file, newer_file. Never changes the file and needs no lock.
base::Result<base::Done> check(const std::filesystem::path& file);

// What the file holds, without opening it; errors as check().
base::Result<model::Session> peek(const std::filesystem::path& file);

// A finished copy of any content elsewhere, with the bytes its session file would have. Replaces a file of
// that name, but not one that is open in a program (already_open). Errors: as SessionFile::create, and those
// of the disk.
base::Result<base::Done> save_copy(const model::Session& content, const std::filesystem::path& file,
                                   base::Disk& disk);

}  // namespace store
