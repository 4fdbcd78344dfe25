#include "store/votes_rows.h"

#include "store/table.h"

namespace store {
namespace {

using base::Done;
using base::Result;
using model::Votes;

// A file of before there were votes has no row.
Result<Done> read_stand(const Database& database, Votes& votes) {
  Rows rows(database, "votes", "SELECT * FROM votes");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    votes.stand = static_cast<model::VoteStand>(rows.integer(1, 2));
    votes.method = static_cast<model::VoteMethod>(rows.integer(2, 1));
    votes.voters = rows.integer(3);
  }
  return rows.finish();
}

Result<Done> read_options(const Database& database, Votes& votes) {
  Rows rows(database, "vote_options", "SELECT * FROM vote_options ORDER BY place");
  while (rows.next()) {
    rows.expect_place(0, votes.options.size());
    votes.options.push_back({rows.integer(1), rows.text(2), rows.integer(3)});
  }
  return rows.finish();
}

}  // namespace

Result<Done> insert_votes(const Database& database, const model::Session& session) {
  const Votes& votes = session.votes;
  Statement stand(database, "INSERT INTO votes VALUES(?,?,?,?)");
  auto done =
      stand.insert(kTheOne, static_cast<int>(votes.stand), static_cast<int>(votes.method), votes.voters);
  if (!done) return done;
  Statement option(database, "INSERT INTO vote_options VALUES(?,?,?,?)");
  return insert_each(votes.options, [&](std::size_t place, const model::VoteOption& o) {
    return option.insert(place, o.theme, o.label, o.votes);
  });
}

Result<Done> read_votes(const Database& database, model::Session& session) {
  if (auto done = read_stand(database, session.votes); !done) return done;
  return read_options(database, session.votes);
}

}  // namespace store
