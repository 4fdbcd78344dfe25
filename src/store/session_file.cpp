#include "store/session_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "store/examine.h"
#include "store/image.h"
#include "store/journal.h"
#include "store/live_database.h"
#include "store/rules.h"

namespace store {
namespace fs = std::filesystem;

using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Makes the names of the file and its journal durable; no write does that again, see gathering_file.h.
Result<Done> sync_folder_of(const fs::path& file) {
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const int code = descriptor < 0 ? -1 : ::fsync(descriptor);
  const int system_error = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (code == 0) return Done{};
  return describe(SQLITE_IOERR_DIR_FSYNC, system_error, "making the name of the file durable");
}

void remove_file(const fs::path& file) {
  std::error_code ignored;
  fs::remove(file, ignored);
  fs::remove(file.string() + "-journal", ignored);
}

Error about(const fs::path& file, const Error& error) {
  return {error.code, file.string() + ": " + error.detail};
}

}  // namespace

Result<SessionFile> SessionFile::create(const fs::path& file, const model::Session& content) {
  auto lock = FileLock::make(file);
  if (!lock) return lock.error();
  SessionFile made(fs::canonical(file), std::move(*lock));
  auto done = made.write(content);
  if (done) done = sync_folder_of(file);
  if (!done) {
    made.unsettled_ = false;
    remove_file(file);
    return done.error();
  }
  made.settle();
  return made;
}

Result<SessionFile> SessionFile::open(const fs::path& file) {
  auto lock = FileLock::take(file);
  if (!lock) return lock.error();
  auto examined = examine(file);
  if (!examined) return about(file, examined.error());
  SessionFile opened(fs::canonical(file), std::move(*lock));
  opened.bytes_ = std::move(examined->bytes);
  if (auto done = sync_folder_of(opened.file_); !done) return done.error();
  if (auto done = opened.write(examined->content); !done) return done.error();
  opened.settle();
  return opened;
}

Result<Done> SessionFile::write(const model::Session& content) {
  model::Session sorted = content;
  model::sort_answers(sorted.answers);
  if (auto fault = find_fault(sorted, content_)) return *fault;
  if (auto done = lock_.check_still_at(file_); !done) return done;
  settle();
  if (auto done = store_bytes(sorted); !done) {
    return done.error().code == ErrorCode::changed_underneath ? done : about(file_, done.error());
  }
  content_ = std::move(sorted);
  return Done{};
}

Result<Done> SessionFile::store_bytes(const model::Session& content) {
  auto image = build_image(content);
  if (!image) return image.error();
  if (auto done = ensure_open(); !done) return done;
  if (auto done = check_untouched(); !done) return done;
  Database live = *std::exchange(live_, std::nullopt);
  standing_ = Standing::uncertain;
  unsettled_ = true;
  if (auto done = overwrite_surplus(live, content, image->bytes.size()); !done) return done;
  if (auto done = replace_content(live, *image); !done) return done;
  const auto there = holds(file_.string(), image->bytes);
  if (!there) return there.error();
  if (auto done = lock_.check_still_at(file_); !done) return done;
  if (!*there) return Error{ErrorCode::io_failed, "what was read back differs from what was written"};
  bytes_ = std::move(image->bytes);
  standing_ = Standing::known;
  live_ = std::move(live);
  return Done{};
}

Result<Done> SessionFile::ensure_open() {
  if (live_) return Done{};
  auto live = open_live(file_.string());
  if (!live) return live.error();
  live_ = std::move(*live);
  return Done{};
}

// A file that becomes shorter gives blocks back to the disk; what was in them is overwritten with zeros
// first.
Result<Done> SessionFile::overwrite_surplus(Database& live, const model::Session& content,
                                            std::size_t wanted) const {
  std::error_code fault;
  const std::uintmax_t present = fs::file_size(file_, fault);
  if (fault) return describe(SQLITE_IOERR_FSTAT, fault.value(), "measuring the file");
  if (present <= wanted) return Done{};
  const auto image = build_image(content, present);
  if (!image) return image.error();
  return replace_content(live, *image);
}

Result<Done> SessionFile::check_untouched() const {
  if (standing_ == Standing::uncertain) return Done{};
  const auto same = holds(file_.string(), bytes_);
  if (!same) return same.error();
  if (*same) return Done{};
  return Error{ErrorCode::changed_underneath, file_.string() + ": another program has written in it"};
}

void SessionFile::settle() {
  // After a failed write the journal may be all that is left of the content before.
  const bool needed = standing_ == Standing::uncertain;
  if (!unsettled_ || needed || !lock_.check_still_at(file_)) return;
  if (zero_journal(file_.string(), bytes_.size())) unsettled_ = false;
}

SessionFile& SessionFile::operator=(SessionFile&& other) noexcept {
  SessionFile taken(std::move(other));
  std::swap(file_, taken.file_);
  std::swap(lock_, taken.lock_);
  std::swap(live_, taken.live_);
  std::swap(content_, taken.content_);
  std::swap(bytes_, taken.bytes_);
  std::swap(standing_, taken.standing_);
  std::swap(unsettled_, taken.unsettled_);
  return *this;
}

SessionFile::~SessionFile() {
  settle();
}

Result<Done> check(const fs::path& file) {
  auto session = peek(file);
  if (!session) return session.error();
  return Done{};
}

Result<model::Session> peek(const fs::path& file) {
  auto examined = examine(file);
  if (!examined) return about(file, examined.error());
  return std::move(examined->content);
}

Result<Done> save_copy(const model::Session& content, const fs::path& file, base::Disk& disk) {
  model::Session sorted = content;
  model::sort_answers(sorted.answers);
  if (auto fault = find_fault(sorted, model::Session())) return *fault;
  if (const auto lock = FileLock::take(file); !lock && lock.error().code == ErrorCode::already_open) {
    return lock.error();
  }
  const auto image = build_image(sorted);
  if (!image) return image.error();
  return disk.write_atomically(file, image->bytes);
}

}  // namespace store
