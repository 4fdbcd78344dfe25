// Files that are not ours, or no longer whole: each refused with its own reason, and left as it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>
#include <functional>
#include <random>

#include "store/examine.h"
#include "store/lying_disk.h"
#include "store/samples.h"
#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;
using base::ErrorCode;
using samples::run_sql;
using store::SessionFile;
using testing::HasSubstr;

std::string good_bytes() {
  const samples::Folder folder;
  { EXPECT_TRUE(SessionFile::create(folder / "a.sessie", samples::make_session(40))); }
  return samples::read_bytes(folder / "a.sessie");
}

void expect_refused(const fs::path& file, ErrorCode code, const char* reason, const char* what) {
  const std::string before = samples::read_bytes(file);
  const auto checked = store::check(file);
  ASSERT_FALSE(checked) << what;
  EXPECT_EQ(checked.error().code, code) << what << ": " << checked.error().detail;
  EXPECT_THAT(checked.error().detail, HasSubstr(reason)) << what;
  const auto opened = SessionFile::open(file);
  ASSERT_FALSE(opened) << what;
  EXPECT_EQ(opened.error().code, code) << what << ": " << opened.error().detail;
  EXPECT_TRUE(samples::read_bytes(file) == before) << what;
}

// ---- bytes
// ------------------------------------------------------------------------------------------------------

struct BadBytes {
  const char* what;
  ErrorCode code;
  const char* reason;
  std::function<std::string(std::string)> spoil;
};

std::function<std::string(std::string)> put(std::size_t at, std::string bytes) {
  return [at, bytes](std::string file) { return file.replace(at, bytes.size(), bytes); };
}

const BadBytes kBadBytes[] = {
    {"an empty file", ErrorCode::foreign_file, "empty", [](auto) { return std::string(); }},
    {"a text", ErrorCode::foreign_file, "not a database", [](auto) { return std::string(9000, 'd'); }},
    {"a short text", ErrorCode::foreign_file, "", [](auto) { return std::string("dit is geen sessie\n"); }},
    {"a zip with our name", ErrorCode::foreign_file, "not a database",
     [](auto b) { return "PK\x03\x04" + b.substr(4); }},
    {"the header only", ErrorCode::damaged_file, "", [](auto b) { return b.substr(0, 100); }},
    {"half of it", ErrorCode::damaged_file, "malformed", [](auto b) { return b.substr(0, b.size() / 2); }},
    {"all but the last page", ErrorCode::damaged_file, "malformed",
     [](auto b) { return b.substr(0, b.size() - 4096); }},
    {"another application", ErrorCode::foreign_file, "another program", put(68, std::string(4, '\0'))},
    {"a newer version", ErrorCode::newer_file, "schema version 6", put(60, std::string("\0\0\0\6", 4))},
    {"a much newer version", ErrorCode::newer_file, "schema version", put(60, "\x7f")},
    {"version zero", ErrorCode::damaged_file, "schema version 0", put(60, std::string(4, '\0'))},
    {"a negative version", ErrorCode::damaged_file, "schema version -", put(60, "\xff\xff\xff\xff")},
    {"text in UTF-16", ErrorCode::damaged_file, "", put(56, std::string("\0\0\0\2", 4))},
    {"another page size", ErrorCode::foreign_file, "not a database", put(16, "\x10\x01")},
    {"a future file format", ErrorCode::foreign_file, "not a database", put(18, "\x09\x09")},
    {"write-ahead mode", ErrorCode::damaged_file, "", put(18, "\x02\x02")},
    {"bytes reserved per page", ErrorCode::damaged_file, "", put(20, "\x08")},
    {"a huge page count", ErrorCode::damaged_file, "malformed", put(28, "\x7f\xff\xff\xff")},
    {"a vacuumed kind", ErrorCode::damaged_file, "", put(52, std::string("\0\0\0\4", 4))},
    {"a page of zeros", ErrorCode::damaged_file, "", put(4096, std::string(4096, '\0'))},
    {"a page of noise", ErrorCode::damaged_file, "", put(8192, std::string(4096, '\xa5'))},
    {"a change counter that counted", ErrorCode::damaged_file, "bytes differ", put(27, "\x07")},
    {"something hidden in the padding", ErrorCode::damaged_file, "bytes differ",
     [](auto b) { return b.replace(b.size() - 9, 6, "geheim"); }},
    {"one letter changed", ErrorCode::damaged_file, "seal",
     [](auto b) { return b.replace(b.find("eigen gedachte"), 5, "eiGen"); }},
    {"a file of 200 MB", ErrorCode::foreign_file, "bytes, a session has at most",
     [](auto b) { return b + std::string(200'000'000, 'z'); }},
};

TEST(Refusals, BytesThatAreNotASessionAreRefusedWithTheReason) {
  const std::string good = good_bytes();
  for (const BadBytes& bad : kBadBytes) {
    const samples::Folder folder;
    samples::write_bytes(folder / "a.sessie", bad.spoil(good));
    expect_refused(folder / "a.sessie", bad.code, bad.reason, bad.what);
  }
}

TEST(Refusals, ALargeFileOfAnotherKindIsRefusedAtOnce) {
  const samples::Folder folder;
  samples::write_bytes(folder / "large.sessie", std::string(200'000'000, 'z'));
  samples::write_bytes(folder / "less.sessie", std::string(100'000'000, 'z'));
  for (const char* name : {"large.sessie", "less.sessie"}) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(SessionFile::open(folder / name).error().code, ErrorCode::foreign_file);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << name;
  }
}

TEST(Refusals, ATailThatNoPageBelongsToIsHarmlessAndGoes) {
  const samples::Folder folder;
  const std::string good = good_bytes();
  for (const std::string& bytes : {good + "achtergebleven", good.substr(0, good.size() - 2048)}) {
    samples::write_bytes(folder / "a.sessie", bytes);
    { ASSERT_TRUE(SessionFile::open(folder / "a.sessie")); }
    EXPECT_EQ(samples::read_bytes(folder / "a.sessie"), good);
  }
}

TEST(Refusals, WhatIsNoFileIsRefused) {
  const samples::Folder folder;
  fs::create_directory(folder / "map.sessie");
  ASSERT_EQ(::mkfifo((folder / "pijp.sessie").c_str(), 0600), 0);
  EXPECT_EQ(store::check(folder / "map.sessie").error().code, ErrorCode::foreign_file);
  EXPECT_EQ(store::check(folder / "pijp.sessie").error().code, ErrorCode::foreign_file);
  EXPECT_EQ(SessionFile::open(folder / "pijp.sessie").error().code, ErrorCode::foreign_file);
  EXPECT_FALSE(SessionFile::open(folder / "map.sessie"));
  EXPECT_EQ(store::check(folder / "weg.sessie").error().code, ErrorCode::not_found);
  EXPECT_EQ(SessionFile::open(folder / "weg.sessie").error().code, ErrorCode::not_found);
}

// ---- tables and cells
// -------------------------------------------------------------------------------------------

struct BadContent {
  const char* what;
  const char* reason;
  std::string sql;
};

std::string answer(const std::string& key, const std::string& text) {
  return "INSERT INTO answers VALUES(1, " + key + ", " + text + ", 1)";
}

// Text as SQL that SQLite takes for a text whatever its bytes.
std::string raw_text(const char* hex) {
  return "CAST(x'" + std::string(hex) + "' AS TEXT)";
}

const char* const kKey = "x'00112233445566778899aabbccddeeff'";

const BadContent kBadContent[] = {
    {"a trigger", "tables", "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END"},
    {"a view", "tables", "CREATE VIEW v AS SELECT 1"},
    {"a view in the place of a table", "tables", "DROP TABLE guides; CREATE VIEW guides AS SELECT 1, 2, 3"},
    {"an index", "tables", "CREATE INDEX i ON answers(text)"},
    {"another table", "tables", "CREATE TABLE visitors(name TEXT)"},
    {"a table less", "tables", "DROP TABLE moments"},
    {"a column for the time", "tables", "ALTER TABLE answers ADD COLUMN at TEXT"},
    {"a table with row ids", "tables",
     "DROP TABLE guides; CREATE TABLE guides(place INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, role "
     "TEXT NOT NULL)"},
    {"a virtual table", "tables", "CREATE VIRTUAL TABLE words USING fts5(word)"},
    {"statistics", "tables", "ANALYZE"},
    {"a number as text of an answer", "no text", answer(kKey, "x'0102'")},
    {"a word as key", "no key of 16 bytes", answer("'abc'", "'x'")},
    {"a short key", "no key of 16 bytes", answer("x'0011'", "'x'")},
    {"a word as question", "no whole number",
     "INSERT INTO answers VALUES('een', " + std::string(kKey) + ", 'x', 1)"},
    {"question nought", "question", "INSERT INTO answers VALUES(0, " + std::string(kKey) + ", 'x', 1)"},
    {"question minus one", "out of range",
     "INSERT INTO answers VALUES(-1, " + std::string(kKey) + ", 'x', 1)"},
    {"an unknown screening", "out of range",
     "INSERT INTO answers VALUES(1, " + std::string(kKey) + ", 'x', 4)"},
    {"half a screening", "no whole number",
     "INSERT INTO answers VALUES(1, " + std::string(kKey) + ", 'x', 0.5)"},
    {"an empty answer", "0 bytes", answer(kKey, "''")},
    {"an answer of 8,001 bytes", "too long", answer(kKey, "printf('%.8001c', 'x')")},
    {"an answer of 900,000 bytes", "too long", answer(kKey, "printf('%.900000c', 'x')")},
    {"an answer of 3 MB", "", answer(kKey, "printf('%.3000000c', 'x')")},
    {"20,001 answers", "too many rows",
     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20001) "
     "INSERT INTO answers SELECT 1, randomblob(16), 'x', 1 FROM n"},
    {"a zero byte", "U+0000", answer(kKey, raw_text("610062"))},
    {"an escape", "U+001B", answer(kKey, raw_text("611b5b324a"))},
    {"a C1 control", "U+009B", answer(kKey, raw_text("61c29b62"))},
    {"a carriage return", "U+000D", answer(kKey, raw_text("610d62"))},
    {"a bidi override", "U+202E", answer(kKey, raw_text("6fe280ae676e70"))},
    {"a bidi isolate", "U+2066", answer(kKey, raw_text("61e281a662"))},
    {"a zero-width space", "U+200B", answer(kKey, raw_text("61e2808b62"))},
    {"a byte order mark", "U+FEFF", answer(kKey, raw_text("efbbbf61"))},
    {"a tag character", "U+E0041", answer(kKey, raw_text("61f3a0818162"))},
    {"a noncharacter", "U+FFFE", answer(kKey, raw_text("61efbfbe62"))},
    {"a line separator", "U+2028", answer(kKey, raw_text("61e280a862"))},
    {"five accents on a letter", "accents", answer(kKey, raw_text("61cc81cc81cc81cc81cc81"))},
    {"bytes that are no UTF-8", "invalid UTF-8", answer(kKey, raw_text("61fffe62"))},
    {"an overlong form", "invalid UTF-8", answer(kKey, raw_text("61c0af62"))},
    {"half a surrogate pair", "invalid UTF-8", answer(kKey, raw_text("61eda08062"))},
    {"a cut-off character", "invalid UTF-8", answer(kKey, raw_text("616263e282"))},
    {"a day that does not exist", "no day", "UPDATE session SET day = '2026-02-30'"},
    {"a day with a time", "no day", "UPDATE session SET day = '2026-03-12 14:05'"},
    {"a day written otherwise", "no day", "UPDATE moments SET day = '12-3-2026'"},
    {"a day of an action with a time", "no day", "UPDATE plan SET due = '2026-03-12T14:05'"},
    {"people as a moment in time", "people", "UPDATE session SET people = 1773300000"},
    {"people beyond numbers", "out of range", "UPDATE session SET people = 9223372036854775807"},
    {"a flag of two", "out of range", "UPDATE session SET entry_open = 2"},
    {"no minutes", "minutes", "UPDATE session SET version_minutes = 0"},
    {"a block far away", "block", "UPDATE session SET block = 100000"},
    {"no session row", "no row", "DELETE FROM session"},
    {"two session rows", "another row",
     "INSERT INTO session SELECT 2, format_source, region, day, people, version_minutes, practice, "
     "code_hash, block,"
     " page, entry_open, closed, wiped, seal FROM session"},
    {"a guide missing in between", "one by one", "DELETE FROM guides WHERE place = 0"},
    {"a partner without a plan line", "without a plan line", "INSERT INTO partners VALUES(9, 0, 'x')"},
    {"no format", "format", "UPDATE session SET format_source = ''"},
    {"a format of 2 MB", "", "UPDATE session SET format_source = printf('%.2000000c', 'x')"},
    {"two paddings", "another row", "INSERT INTO padding VALUES(2, x'00')"},
    {"an honest change by another program", "seal", answer(kKey, "'Top 👍🏽 één'")},
    {"other pragmas", "", "PRAGMA journal_mode = WAL"},
};

TEST(Refusals, TablesAndCellsThatAreNotOursAreRefusedWithTheReason) {
  const std::string good = good_bytes();
  for (const BadContent& bad : kBadContent) {
    const samples::Folder folder;
    samples::write_bytes(folder / "a.sessie", good);
    run_sql(folder / "a.sessie", bad.sql);
    expect_refused(folder / "a.sessie", ErrorCode::damaged_file, bad.reason, bad.what);
  }
}

TEST(Refusals, ADatabaseOfAnotherProgramIsRefusedAndItsJournalToo) {
  const samples::Folder folder;
  run_sql(folder / "a.sessie", "CREATE TABLE notes(text); INSERT INTO notes VALUES('van een ander')");
  expect_refused(folder / "a.sessie", ErrorCode::foreign_file, "another program", "a stranger's database");
  EXPECT_FALSE(fs::exists(samples::journal_of(folder / "a.sessie")));
}

// ---- damage by chance
// -------------------------------------------------------------------------------------------

TEST(Refusals, NoFlippedBitGoesUnnoticed) {
  const std::string good = good_bytes();
  const auto content = store::examine_bytes(good);
  ASSERT_TRUE(content);
  std::mt19937 random(3);
  for (int i = 0; i < 400; ++i) {
    std::string bad = good;
    // Half of them in the header and the schema, where a parser has most to trip over.
    const std::size_t at = random() % (i % 2 == 0 ? bad.size() : 4096);
    bad[at] = static_cast<char>(bad[at] ^ (1 << random() % 8));
    const auto examined = store::examine_bytes(bad);
    const bool library_version = at >= 96 && at < 100;  // tells that the layout may be another library's
    EXPECT_TRUE(!examined || (library_version && *examined == *content)) << "at byte " << at;
  }
}

TEST(Refusals, NoiseNeverBringsTheProgramDown) {
  const std::string good = good_bytes();
  std::mt19937 random(4);
  for (int i = 0; i < 300; ++i) {
    std::string bad = good.substr(0, 4096 * (1 + random() % (good.size() / 4096)));
    for (int n = 0; n < 40; ++n) bad[100 + random() % (bad.size() - 100)] = static_cast<char>(random());
    EXPECT_FALSE(store::examine_bytes(bad));
  }
}

// A file from a computer with another SQLite may lie otherwise; it is read for what it says and written
// afresh.
TEST(Refusals, AFileByAnotherSqliteLibraryIsAccepted) {
  const samples::Folder folder;
  samples::write_bytes(folder / "a.sessie", good_bytes());
  run_sql(folder / "a.sessie", "VACUUM");
  std::string bytes = samples::read_bytes(folder / "a.sessie");
  samples::write_bytes(folder / "a.sessie", put(96, std::string("\0\x2e\x9e\x01", 4))(bytes));
  const auto file = SessionFile::open(folder / "a.sessie");
  ASSERT_TRUE(file) << file.error().detail;
  EXPECT_EQ(file->content(), samples::make_session(40));
  EXPECT_TRUE(store::check(folder / "a.sessie"));
}

TEST(Check, LooksWithoutTouching) {
  const samples::Folder folder;
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", samples::make_session(10))); }
  const auto file_time = fs::last_write_time(folder / "a.sessie");
  const std::string before = samples::all_bytes_in(folder.path());
  EXPECT_TRUE(store::check(folder / "a.sessie"));
  EXPECT_EQ(store::peek(folder / "a.sessie").value(), samples::make_session(10));
  EXPECT_EQ(samples::all_bytes_in(folder.path()), before);
  EXPECT_EQ(fs::last_write_time(folder / "a.sessie"), file_time);
}

// Lets all writes fail after so many; what is left is a file of which part is new, with the journal that
// undoes it.
bool cut_off_a_write(const fs::path& file, int after) {
  lying::LyingDisk disk;
  auto open = SessionFile::create(file, samples::make_session(100));
  disk.fail({lying::Deed::write, SQLITE_IOERR_WRITE, after, true});
  return !open->write(samples::make_session(110));
}

TEST(Check, LooksThroughAWriteThatWasCutOffWithoutTouchingIt) {
  int half_written = 0;
  for (int after = 0;; ++after) {
    const samples::Folder folder;
    if (!cut_off_a_write(folder / "a.sessie", after)) break;
    const std::string before = samples::all_bytes_in(folder.path());
    if (!store::examine_bytes(samples::read_bytes(folder / "a.sessie"))) ++half_written;
    EXPECT_EQ(store::peek(folder / "a.sessie").value(), samples::make_session(100));
    EXPECT_EQ(samples::all_bytes_in(folder.path()), before);
    EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), samples::make_session(100));
  }
  EXPECT_GT(half_written, 0) << "no write was cut off halfway";
}

TEST(Check, MayLookWhileTheFileIsOpen) {
  const samples::Folder folder;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(10));
  EXPECT_TRUE(store::check(folder / "a.sessie"));
  ASSERT_TRUE(file->write(samples::make_session(12)));
  EXPECT_EQ(store::peek(folder / "a.sessie").value(), samples::make_session(12));
  EXPECT_TRUE(file->write(samples::make_session(13)));
}

}  // namespace
