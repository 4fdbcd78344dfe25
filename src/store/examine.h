// Looking at a session file without changing it, and without trusting it.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "model/session.h"

namespace store {

struct Examined {
  model::Session content;
  std::string bytes;  // of the file, an interrupted write rolled back
};

// Reads the file and checks everything that can be checked: header, pages, tables, cells, texts, and whether
// the bytes are those that this content must have (damage that SQLite cannot see). An interrupted write is
// rolled back in a copy. Errors: not_found, no_access, io_failed, foreign_file, damaged_file, newer_file,
// already_open (another program is writing in it); the detail names the reason.
base::Result<Examined> examine(const std::filesystem::path& file);

// The same for bytes in memory.
base::Result<model::Session> examine_bytes(const std::string& bytes);

}  // namespace store
