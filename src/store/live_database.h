// The steps with which an image becomes the content of a file.
#pragma once

#include <string>

#include "store/database.h"
#include "store/image.h"

namespace store {

// Opens the file as every write does: rollback journal that persists, full synchronisation, nothing left
// behind in temporary files. Rolls back a write that was interrupted.
base::Result<Database> open_live(const std::string& path);

// Replaces the content of the file by the image in one transaction, over the same blocks. Durable when it
// returns.
base::Result<base::Done> replace_content(Database& file, const Image& image);

// Whether the path, opened once more and read without SQLite's cache, holds exactly these bytes.
base::Result<bool> holds(const std::string& path, const std::string& bytes);

}  // namespace store
