#include "store/rows.h"

#include <fmt/format.h>

#include <span>

#include "store/board_rows.h"
#include "store/plan_rows.h"
#include "store/seal.h"
#include "store/table.h"
#include "store/votes_rows.h"

namespace store {
namespace {

using base::Done;
using base::Error;
using base::Result;

// ---- writing
// ----------------------------------------------------------------------------------------------------

Result<Done> insert_head(const Database& database, const model::Session& s) {
  Statement row(database, "INSERT INTO session VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  const std::string day = base::to_iso(s.date);
  return row.insert(kTheOne, s.format_source, s.region, day, s.people, s.version_minutes, s.practice,
                    s.code_hash, s.place.block, s.place.page, s.entry_open, s.closed, s.wiped, seal_of(s));
}

Result<Done> insert_guides(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO guides VALUES(?,?,?)");
  return insert_each(session.guides, [&](std::size_t place, const model::Guide& guide) {
    return row.insert(place, guide.name, guide.role);
  });
}

Result<Done> insert_own_texts(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO own_texts VALUES(?,?)");
  return insert_each(session.own_texts,
                     [&](std::size_t, const auto& own) { return row.insert(own.first, own.second); });
}

Result<Done> insert_attendance(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO attendance VALUES(?,?)");
  return row.insert(kTheOne, session.present);
}

Result<Done> insert_identity(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO identity VALUES(?,?)");
  return row.insert(kTheOne, session.number);
}

Result<Done> insert_moments(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO moments VALUES(?,?,?)");
  return insert_each(session.moments, [&](std::size_t place, const model::Moment& moment) {
    const std::string day = base::to_iso(moment.date);
    return row.insert(place, moment.title, day);
  });
}

Result<Done> insert_figures(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO figures VALUES(?,?,?)");
  return insert_each(session.figures.given, [&](std::size_t i, int given) {
    return row.insert(i + 1, given, session.figures.shown.at(i));
  });
}

// So many rows in one statement take half the time they take one by one.
constexpr std::size_t kBatch = 25;

std::string insert_many(std::size_t rows) {
  std::string sql = "INSERT INTO answers VALUES(?,?,?,?)";
  for (std::size_t i = 1; i < rows; ++i) sql += ",(?,?,?,?)";
  return sql;
}

// Inserts as many answers as fill whole batches of this size; what is left of them.
Result<std::span<const model::Answer>> insert_batches(const Database& database,
                                                      std::span<const model::Answer> answers,
                                                      std::size_t size) {
  if (answers.size() < size) return answers;
  Statement batch(database, insert_many(size).c_str());
  for (; answers.size() >= size; answers = answers.subspan(size)) {
    int before = 0;
    for (const model::Answer& answer : answers.first(size)) {
      batch.bind_after(before, answer.question, answer.key, answer.text, static_cast<int>(answer.screening));
      before += 4;
    }
    if (auto done = batch.run(); !done) return done.error();
  }
  return answers;
}

Result<Done> insert_answers(const Database& database, const model::Session& session) {
  const auto rest = insert_batches(database, session.answers, kBatch);
  if (!rest) return rest.error();
  const auto none = insert_batches(database, *rest, 1);
  if (!none) return none.error();
  return Done{};
}

// ---- reading
// ----------------------------------------------------------------------------------------------------

Result<Done> read_head(const Database& database, model::Session& s) {
  Rows rows(database, "session", "SELECT * FROM session");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    s.format_source = rows.text(1, kMaxFormatBytes);
    s.region = rows.text(2);
    s.date = rows.day(3);
    s.people = rows.integer(4);
    s.version_minutes = rows.integer(5);
    s.practice = rows.flag(6);
    s.code_hash = rows.text(7);
    s.place.block = static_cast<std::size_t>(rows.integer(8));
    s.place.page = static_cast<std::size_t>(rows.integer(9));
    s.entry_open = rows.flag(10);
    s.closed = rows.flag(11);
    s.wiped = rows.flag(12);
  }
  if (rows.row() == 0) rows.note("no row");
  return rows.finish();
}

Result<Done> read_guides(const Database& database, model::Session& session) {
  Rows rows(database, "guides", "SELECT * FROM guides ORDER BY place");
  while (rows.next()) {
    rows.expect_place(0, session.guides.size());
    session.guides.push_back({rows.text(1), rows.text(2)});
  }
  return rows.finish();
}

Result<Done> read_own_texts(const Database& database, model::Session& session) {
  Rows rows(database, "own_texts", "SELECT * FROM own_texts ORDER BY slide");
  while (rows.next()) session.own_texts[rows.text(0)] = rows.text(1);
  return rows.finish();
}

// A file of before sessions had numbers has no row.
Result<Done> read_identity(const Database& database, model::Session& session) {
  Rows rows(database, "identity", "SELECT * FROM identity");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    session.number = rows.integer(1, model::kSessionNumberLimit - 1);
  }
  return rows.finish();
}

// A file of before anybody could count has no row.
Result<Done> read_attendance(const Database& database, model::Session& session) {
  Rows rows(database, "attendance", "SELECT * FROM attendance");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    session.present = rows.integer(1);
  }
  return rows.finish();
}

Result<Done> read_moments(const Database& database, model::Session& session) {
  Rows rows(database, "moments", "SELECT * FROM moments ORDER BY place");
  while (rows.next()) {
    rows.expect_place(0, session.moments.size());
    session.moments.push_back({rows.text(1), rows.day(2)});
  }
  return rows.finish();
}

Result<Done> read_figures(const Database& database, model::Session& session) {
  Rows rows(database, "figures", "SELECT * FROM figures ORDER BY question");
  while (rows.next()) {
    rows.expect_place(0, session.figures.given.size() + 1);
    session.figures.given.push_back(rows.integer(1));
    session.figures.shown.push_back(rows.integer(2));
  }
  return rows.finish();
}

Result<Done> read_answers(const Database& database, model::Session& session) {
  Rows rows(database, "answers", "SELECT * FROM answers ORDER BY question, key");
  while (rows.next()) {
    model::Answer answer{rows.key(1), rows.integer(0), rows.text(2, model::kMaxAnswerBytes)};
    answer.screening = static_cast<model::Screening>(rows.integer(3, 3));
    session.answers.push_back(std::move(answer));
  }
  return rows.finish();
}

Result<Done> check_padding(const Database& database) {
  Rows rows(database, "padding", "SELECT one FROM padding");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
  }
  return rows.finish();
}

}  // namespace

Result<Done> insert_session(const Database& database, const model::Session& session) {
  for (const auto insert :
       {insert_head, insert_guides, insert_own_texts, insert_plan, insert_moments, insert_attendance,
        insert_identity, insert_figures, insert_answers, insert_board, insert_votes}) {
    if (auto done = insert(database, session); !done) return done;
  }
  return Done{};
}

Result<std::int64_t> read_seal(const Database& database) {
  Statement row(database, "SELECT seal FROM session");
  if (row.next() && row.type(0) == SQLITE_INTEGER) return row.integer(0);
  return Error{base::ErrorCode::damaged_file, "session: no seal"};
}

Result<model::Session> read_session(const Database& database) {
  model::Session session;
  for (const auto read : {read_head, read_guides, read_own_texts, read_plan, read_moments, read_attendance,
                          read_identity, read_figures, read_answers, read_board, read_votes}) {
    if (auto done = read(database, session); !done) return done.error();
  }
  if (auto done = check_padding(database); !done) return done.error();
  return session;
}

}  // namespace store
