// The first 100 bytes of a session file (https://www.sqlite.org/fileformat.html, "The Database Header"): what
// makes it ours, and the counters in it that would tell how often it was written.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "base/error.h"

namespace store {

inline constexpr std::size_t kPageBytes = 4096;
inline constexpr int kApplicationId = 0x4D53534E;  // "MSSN"
// Room for the most answers of the longest kind; a larger file is not one of ours.
inline constexpr std::size_t kMaxFileBytes = std::size_t{180} << 20;

// Sets the counters of changes and of schema changes to 1. SQLite needs them only to notice other writers;
// the store compares bytes for that. page is the first page of a database.
void hide_counters(std::span<char> page);

// Whether the page was last written by the SQLite library in use, so that its layout can be predicted.
bool is_written_by_this_library(std::span<const char> page);

int read_schema_version(std::span<const char> page);

// Why these bytes cannot begin a session file of a version up to newest_version.
std::optional<base::Error> find_header_fault(std::span<const char> bytes, int newest_version);

}  // namespace store
