// What SQLite's rollback journal remembers of the last write: the pages as they were before it. After a
// commit SQLite makes the journal invalid but leaves those pages in it; here they go.
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"

namespace store {

// Overwrites the journal of this database with zeros and gives it the one size that belongs to a database of
// database_bytes, which is enough for the next write: its blocks are the reserve for a full disk. Durable
// when it returns. Nothing may be writing; without a journal there is nothing to do.
base::Result<base::Done> zero_journal(const std::string& database_path, std::size_t database_bytes);

}  // namespace store
