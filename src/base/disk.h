// Disk: files outside the session store, read and written whole. The real one in the program, a lying one in
// tests.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace base {

class Disk {
 public:
  virtual ~Disk() = default;

  // The whole file. Errors: not_found, no_access, io_failed; larger than max_bytes is io_failed with a
  // detail.
  virtual Result<std::string> read(const std::filesystem::path& file, std::uintmax_t max_bytes) = 0;

  // Writes beside the target, syncs, reads back and renames: afterwards the file is whole or untouched.
  // Makes the folder when it is missing. Errors: no_access, disk_full, io_failed.
  virtual Result<Done> write_atomically(const std::filesystem::path& file, std::string_view bytes) = 0;

  // Makes the folder, and those above it, unless it is there; a new one is for its owner alone. Errors:
  // no_access, disk_full, io_failed.
  virtual Result<Done> make_folder(const std::filesystem::path& folder) = 0;

  // Regular files in a folder with this extension (".sessie"), newest change first; empty when there is no
  // folder.
  virtual std::vector<std::filesystem::path> list(const std::filesystem::path& folder,
                                                  std::string_view extension) = 0;
};

class SystemDisk : public Disk {
 public:
  Result<std::string> read(const std::filesystem::path& file, std::uintmax_t max_bytes) override;
  Result<Done> write_atomically(const std::filesystem::path& file, std::string_view bytes) override;
  Result<Done> make_folder(const std::filesystem::path& folder) override;
  std::vector<std::filesystem::path> list(const std::filesystem::path& folder,
                                          std::string_view extension) override;
};

}  // namespace base
