// model::Session to rows of the current schema and back. The one place, with board_rows.h, plan_rows.h and
// votes_rows.h, that knows which field is in which column.
#pragma once

#include "model/session.h"
#include "store/database.h"

namespace store {

// Into empty tables, each in the order of its key. Answers must be sorted.
base::Result<base::Done> insert_session(const Database& database, const model::Session& session);

// From a file that may be anybody's: a cell of a wrong type, length or kind is damaged_file with its table
// and row. What the values may be is checked by rules.h.
base::Result<model::Session> read_session(const Database& database);
base::Result<std::int64_t> read_seal(const Database& database);

}  // namespace store
