#include "store/header.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cassert>
#include <cstdint>
#include <string_view>

namespace store {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

// Places of four-byte numbers, most significant byte first.
constexpr std::size_t kChangeCounter = 24;
constexpr std::size_t kSchemaCookie = 40;
constexpr std::size_t kAutoVacuum = 52;
constexpr std::size_t kEncoding = 56;
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplication = 68;
constexpr std::size_t kCounterOfVersion = 92;
constexpr std::size_t kLibraryVersion = 96;

std::uint32_t read_number(std::span<const char> page, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(page[at + i]);
  return number;
}

void write_number(std::span<char> page, std::size_t at, std::uint32_t number) {
  for (std::size_t i = 0; i < 4; ++i) page[at + i] = static_cast<char>(number >> (24 - 8 * i) & 0xFFu);
}

bool has_our_layout(std::span<const char> page) {
  const auto page_bytes = static_cast<std::size_t>(read_number(page, 14) & 0xFFFFu);  // bytes 16 and 17
  const bool rollback_journal = page[18] == 1 && page[19] == 1;
  return page_bytes == kPageBytes && rollback_journal && page[20] == 0 && read_number(page, kAutoVacuum) == 0;
}

}  // namespace

void hide_counters(std::span<char> page) {
  assert(page.size() >= kHeaderBytes && "the first page of a database");
  write_number(page, kChangeCounter, 1);
  write_number(page, kSchemaCookie, 1);
  write_number(page, kCounterOfVersion, 1);
  write_number(page, kLibraryVersion, static_cast<std::uint32_t>(sqlite3_libversion_number()));
}

bool is_written_by_this_library(std::span<const char> page) {
  return read_number(page, kLibraryVersion) == static_cast<std::uint32_t>(sqlite3_libversion_number());
}

int read_schema_version(std::span<const char> page) {
  return static_cast<int>(read_number(page, kUserVersion));
}

std::optional<Error> find_header_fault(std::span<const char> bytes, int newest_version) {
  if (bytes.size() < kHeaderBytes || std::string_view(bytes.data(), kMagic.size()) != kMagic) {
    return Error{ErrorCode::foreign_file, "no SQLite database"};
  }
  if (read_number(bytes, kApplication) != static_cast<std::uint32_t>(kApplicationId)) {
    return Error{ErrorCode::foreign_file, "a database of another program (application_id)"};
  }
  const int version = read_schema_version(bytes);
  if (version > newest_version) {
    return Error{ErrorCode::newer_file,
                 fmt::format("schema version {}, known up to {}", version, newest_version)};
  }
  if (version < 1) return Error{ErrorCode::damaged_file, fmt::format("schema version {}", version)};
  if (read_number(bytes, kEncoding) != SQLITE_UTF8)
    return Error{ErrorCode::damaged_file, "text is not UTF-8"};
  if (!has_our_layout(bytes)) return Error{ErrorCode::damaged_file, "page layout differs from ours"};
  return std::nullopt;
}

}  // namespace store
