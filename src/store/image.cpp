#include "store/image.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "store/header.h"
#include "store/rows.h"
#include "store/schema.h"

namespace store {
namespace {

using base::Done;
using base::Result;

// The bytes of a database with our tables and nothing in them.
Result<std::string> make_empty_image() {
  auto database = Database::open_in_memory();
  if (!database) return database.error();
  const std::string pragmas = fmt::format(
      "PRAGMA page_size = {}; PRAGMA auto_vacuum = 0; PRAGMA encoding = 'UTF-8'; BEGIN; PRAGMA "
      "application_id = {};",
      kPageBytes, kApplicationId);
  if (auto done = database->run(pragmas.c_str()); !done) return done.error();
  if (auto done = climb(*database, 0, kSchemaVersion); !done) return done.error();
  if (auto done = database->run("COMMIT"); !done) return done.error();
  return database->serialize();
}

// Loading an empty image takes a third of the time that making the tables does.
Result<Database> open_empty() {
  static const Result<std::string> empty = make_empty_image();
  if (!empty) return empty.error();
  auto database = Database::open_in_memory();
  if (!database) return database;
  if (auto done = database->deserialize(*empty); !done) return done.error();
  if (auto done = database->run("PRAGMA journal_mode = OFF"); !done) return done.error();
  return database;
}

Result<std::size_t> count_pages(Database& database) {
  const auto answer = database.ask("PRAGMA page_count");
  if (!answer) return answer.error();
  std::size_t pages = 0;
  std::from_chars(answer->data(), answer->data() + answer->size(), pages);
  return pages;
}

// One blob whose overflow pages are the missing pages. A cell of a WITHOUT ROWID table keeps at least 489
// bytes in its own page and spreads the rest over pages of 4092 (fileformat.html, "B-tree Pages"); 16 are
// left for its header.
Result<Done> pad(Database& database, std::size_t at_least) {
  constexpr std::size_t kStepPages = kStepBytes / kPageBytes;
  const auto pages = count_pages(database);
  if (!pages) return pages.error();
  const std::size_t wanted = std::max(*pages, at_least / kPageBytes);
  const std::size_t missing = (wanted + kStepPages - 1) / kStepPages * kStepPages - *pages;
  const std::string zeros =
      fmt::format("INSERT INTO padding VALUES(1, zeroblob({}))", missing * (kPageBytes - 4) + 489 - 16);
  return database.run(zeros.c_str());
}

}  // namespace

Result<Image> build_image(const model::Session& session, std::size_t at_least) {
  auto database = open_empty();
  if (!database) return database.error();
  if (auto done = database->run("BEGIN"); !done) return done.error();
  if (auto done = insert_session(*database, session); !done) return done.error();
  if (auto done = pad(*database, at_least); !done) return done.error();
  if (auto done = database->run("COMMIT"); !done) return done.error();
  auto bytes = database->serialize();
  if (!bytes) return bytes.error();
  hide_counters(*bytes);
  if (bytes->size() % kStepBytes != 0) {
    return base::Error{base::ErrorCode::internal, "the image does not fill whole steps"};
  }
  if (bytes->size() > kMaxFileBytes) {
    return base::Error{base::ErrorCode::disk_full, "more than a session file may hold"};
  }
  return Image{std::move(*database), std::move(*bytes)};
}

}  // namespace store
