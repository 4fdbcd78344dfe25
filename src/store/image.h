// Image: the one and only database for a content. Built afresh in memory, in key order and in one
// transaction, then filled up to whole steps, so that its bytes depend on the content alone: not on the
// order, the number or the time of the changes that led to it. (They also depend on the SQLite library: see
// is_written_by_this_library.)
#pragma once

#include <cstddef>
#include <string>

#include "model/session.h"
#include "store/database.h"

namespace store {

// The file grows in steps of this many bytes. Every page is copied to the journal and written at each turn,
// so large steps cost time; small ones make the file's size tell more. 1 MiB took 4 times as long per turn as
// 64 KiB.
inline constexpr std::size_t kStepBytes = std::size_t{64} << 10;

struct Image {
  Database database;
  std::string bytes;  // as they stand in the file
};

// session must be right by rules.h. at_least: the size may have to be that of a larger file first, so that
// what it held is overwritten with zeros before the file becomes shorter.
base::Result<Image> build_image(const model::Session& session, std::size_t at_least = 0);

}  // namespace store
