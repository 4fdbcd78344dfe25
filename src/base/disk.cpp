#include "base/disk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

namespace base {
namespace fs = std::filesystem;
namespace {

Error describe(int system_error, const fs::path& file) {
  const std::string detail = fmt::format("{}: {}", file.string(), std::strerror(system_error));
  switch (system_error) {
    case ENOENT:
    case ENOTDIR:
      return {ErrorCode::not_found, detail};
    case EACCES:
    case EPERM:
    case EROFS:
      return {ErrorCode::no_access, detail};
    case ENOSPC:
    case EDQUOT:
      return {ErrorCode::disk_full, detail};
    default:
      return {ErrorCode::io_failed, detail};
  }
}

// Closes a file descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The bytes up to the end, at most max_bytes; nothing, with errno set, when they cannot be read.
std::optional<std::string> read_all(int fd, std::uintmax_t max_bytes) {
  std::string bytes;
  std::array<char, 65536> part{};
  for (;;) {
    const ssize_t got = ::read(fd, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) return bytes;
    bytes.append(part.data(), static_cast<std::size_t>(got));
    if (bytes.size() > max_bytes) {
      errno = EFBIG;
      return std::nullopt;
    }
  }
}

Result<Done> write_synced(const fs::path& file, std::string_view bytes) {
  const Descriptor out(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  if (out.get() < 0 || !write_all(out.get(), bytes) || ::fsync(out.get()) != 0) return describe(errno, file);
  return Done{};
}

void sync_folder(const fs::path& folder) {
  const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (handle.get() >= 0) ::fsync(handle.get());
}

}  // namespace

Result<std::string> SystemDisk::read(const fs::path& file, std::uintmax_t max_bytes) {
  std::error_code fault;
  if (fs::is_directory(file, fault))
    return Error{ErrorCode::not_found, file.string() + ": is a folder, not a file"};
  const std::uintmax_t size = fs::file_size(file, fault);
  if (fault) return describe(fault.value(), file);
  if (size > max_bytes) {
    return Error{ErrorCode::io_failed,
                 fmt::format("{}: {} bytes, expected at most {}", file.string(), size, max_bytes)};
  }
  const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (in.get() < 0) return describe(errno, file);
  auto bytes = read_all(in.get(), max_bytes);
  if (!bytes) return describe(errno, file);
  return std::move(*bytes);
}

Result<Done> SystemDisk::write_atomically(const fs::path& file, std::string_view bytes) {
  std::error_code fault;
  if (file.has_parent_path()) fs::create_directories(file.parent_path(), fault);
  if (fault) return describe(fault.value(), file.parent_path());
  const fs::path temporary = file.string() + ".part";
  if (auto written = write_synced(temporary, bytes); !written) {
    fs::remove(temporary, fault);
    return written;
  }
  const auto back = read(temporary, bytes.size());
  if (!back || *back != bytes) {
    fs::remove(temporary, fault);
    return Error{ErrorCode::io_failed, file.string() + ": what was read back differs from what was written"};
  }
  fs::rename(temporary, file, fault);
  if (fault) {
    const Error refused = describe(fault.value(), file);
    fs::remove(temporary, fault);
    return refused;
  }
  sync_folder(file.has_parent_path() ? file.parent_path() : fs::path("."));
  return Done{};
}

Result<Done> SystemDisk::make_folder(const fs::path& folder) {
  std::error_code fault;
  if (fs::is_directory(folder, fault)) return Done{};
  fault.clear();
  fs::create_directories(folder, fault);
  if (!fault) fs::permissions(folder, fs::perms::owner_all, fault);
  if (fault) return describe(fault.value(), folder);
  return Done{};
}

std::vector<fs::path> SystemDisk::list(const fs::path& folder, std::string_view extension) {
  std::vector<std::pair<fs::file_time_type, fs::path>> found;
  std::error_code fault;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    std::error_code unknown;
    if (entry->is_regular_file(unknown) && entry->path().extension() == extension) {
      found.emplace_back(entry->last_write_time(unknown), entry->path());
    }
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a > b; });
  std::vector<fs::path> files;
  for (auto& [time, path] : found) files.push_back(std::move(path));
  return files;
}

}  // namespace base
