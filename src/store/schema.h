// The tables of a session file, as a ladder: rung 1 makes those of version 1, each next rung brings a file of
// the version before it up by one. A change to model::Session that must be kept is a new rung here and a line
// in rows.cpp; a rung that was ever released is never edited. A file is brought up in memory; on disk it
// changes in the one atomic step of a write.
//
// No table may have a column for a person, a turn, an order of arrival or a time finer than the day.
#pragma once

#include <string>
#include <vector>

#include "store/database.h"

namespace store {

// 1: the first. 2: the presenter's own words and the follow-up moments. 3: the board. 4: the rest
// of the plan, the votes, and what else the room decided about the board. 5: the ids of actions, the
// edition of the plan, how many took part, and the
// number of the session.
inline constexpr int kSchemaVersion = 5;

// Runs the rungs above from_version up to to_version and sets user_version; from_version 0 is an empty
// database.
base::Result<base::Done> climb(Database& database, int from_version, int to_version);

// Every object of the database's schema as SQLite keeps it, sorted.
base::Result<std::vector<std::string>> list_schema(Database& database);

// Exactly the tables of that version: foreign or missing tables, columns, views, triggers and indexes are
// refused as damaged_file.
base::Result<base::Done> check_schema(Database& database, int version);

}  // namespace store
