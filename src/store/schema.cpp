#include "store/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace store {
namespace {

// Days are written "2026-03-12". The one row of `session` has one = 1; its seal is that of seal.h. Rows
// without a key of their own (guides, plan, partners, moments) are numbered by their place in the list, which
// the facilitator chose. `padding` fills the file up to whole steps, see image.h.
constexpr const char* kFirst =
    "CREATE TABLE session(one INTEGER NOT NULL PRIMARY KEY, format_source TEXT NOT NULL, region TEXT NOT "
    "NULL,"
    " day TEXT NOT NULL, people INTEGER NOT NULL, version_minutes INTEGER NOT NULL, practice INTEGER NOT "
    "NULL,"
    " code_hash TEXT NOT NULL, block INTEGER NOT NULL, page INTEGER NOT NULL, entry_open INTEGER NOT NULL,"
    " closed INTEGER NOT NULL, wiped INTEGER NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE guides(place INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) WITHOUT "
    "ROWID;"
    "CREATE TABLE plan(place INTEGER NOT NULL PRIMARY KEY, goal TEXT NOT NULL, action TEXT NOT NULL,"
    " owner TEXT NOT NULL, due TEXT, sign TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE partners(plan_place INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY(plan_place, place)) WITHOUT ROWID;"
    "CREATE TABLE figures(question INTEGER NOT NULL PRIMARY KEY, given INTEGER NOT NULL, shown INTEGER NOT "
    "NULL)"
    " WITHOUT ROWID;"
    "CREATE TABLE answers(question INTEGER NOT NULL, key BLOB NOT NULL, text TEXT NOT NULL,"
    " screening INTEGER NOT NULL, PRIMARY KEY(question, key)) WITHOUT ROWID;"
    "CREATE TABLE padding(one INTEGER NOT NULL PRIMARY KEY, zeros BLOB NOT NULL) WITHOUT ROWID;";

constexpr const char* kSecond =
    "CREATE TABLE own_texts(slide TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE moments(place INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL, day TEXT NOT NULL) "
    "WITHOUT ROWID;";

// A placement stands under the key of its answer; concepts merged into a theme under its place on the wall.
constexpr const char* kThird =
    "CREATE TABLE board(one INTEGER NOT NULL PRIMARY KEY, next_id INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE themes(place INTEGER NOT NULL PRIMARY KEY, id INTEGER NOT NULL, concept TEXT NOT NULL,"
    " label TEXT NOT NULL, named_by_room INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE merged_concepts(theme_place INTEGER NOT NULL, concept TEXT NOT NULL,"
    " PRIMARY KEY(theme_place, concept)) WITHOUT ROWID;"
    "CREATE TABLE placements(key BLOB NOT NULL PRIMARY KEY, theme INTEGER NOT NULL, by_room INTEGER NOT NULL,"
    " lane INTEGER, proposed_lane INTEGER) WITHOUT ROWID;";

// A line of `plan` has one of `plan_more` under the same place.
constexpr const char* kFourth =
    "CREATE TABLE plan_more(place INTEGER NOT NULL PRIMARY KEY, first_step TEXT NOT NULL,"
    " if_then TEXT NOT NULL, means TEXT NOT NULL, paid_by TEXT NOT NULL, origin_theme INTEGER NOT NULL,"
    " origin_label TEXT NOT NULL, origin_works INTEGER NOT NULL, origin_hurts INTEGER NOT NULL,"
    " state INTEGER NOT NULL, changed TEXT NOT NULL, remark TEXT NOT NULL, first_due TEXT) WITHOUT ROWID;"
    "CREATE TABLE votes(one INTEGER NOT NULL PRIMARY KEY, stand INTEGER NOT NULL, method INTEGER NOT NULL,"
    " voters INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE vote_options(place INTEGER NOT NULL PRIMARY KEY, theme INTEGER NOT NULL,"
    " label TEXT NOT NULL, votes INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE laid_practices(practice TEXT NOT NULL PRIMARY KEY, theme INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE dropped_concepts(concept TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;";

// A line of `plan` has one of `plan_ids` under the same place. The one row of `attendance`,
// of `plan_edition` and of `identity` has one = 1.
constexpr const char* kFifth =
    "CREATE TABLE plan_ids(place INTEGER NOT NULL PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID;"
    "INSERT INTO plan_ids SELECT place, place + 1 FROM plan;"
    "CREATE TABLE attendance(one INTEGER NOT NULL PRIMARY KEY, people INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE plan_edition(one INTEGER NOT NULL PRIMARY KEY, edition INTEGER NOT NULL,"
    " next_id INTEGER NOT NULL) WITHOUT ROWID;"
    "INSERT INTO plan_edition SELECT 1, 0, count(*) + 1 FROM plan HAVING count(*) > 0;"
    "CREATE TABLE identity(one INTEGER NOT NULL PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;";

constexpr std::array<const char*, kSchemaVersion> kRungs{kFirst, kSecond, kThird, kFourth, kFifth};

}  // namespace

base::Result<base::Done> climb(Database& database, int from_version, int to_version) {
  assert(from_version >= 0 && to_version <= kSchemaVersion && "a version on the ladder");
  for (int version = from_version; version < to_version; ++version) {
    if (auto done = database.run(kRungs[static_cast<std::size_t>(version)]); !done) return done;
  }
  return database.run(fmt::format("PRAGMA user_version = {}", to_version).c_str());
}

base::Result<std::vector<std::string>> list_schema(Database& database) {
  Statement objects(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
  std::vector<std::string> schema;
  while (objects.next()) {
    schema.push_back(fmt::format("{} {} on {}: {}", objects.bytes(0), objects.bytes(1), objects.bytes(2),
                                 objects.bytes(3)));
  }
  if (objects.failed()) return objects.error();
  std::sort(schema.begin(), schema.end());
  return schema;
}

base::Result<base::Done> check_schema(Database& database, int version) {
  auto example = Database::open_in_memory();
  if (!example) return example.error();
  if (auto done = climb(*example, 0, version); !done) return done;
  const auto expected = list_schema(*example);
  if (!expected) return expected.error();
  const auto found = list_schema(database);
  if (!found) return found.error();
  if (*found == *expected) return base::Done{};
  return base::Error{base::ErrorCode::damaged_file,
                     fmt::format("the tables are not those of schema version {}", version)};
}

}  // namespace store
