// model::Votes to rows of the current schema and back; a part of rows.h. Counts only: there is no row of one
// voter, and the options stand in the order of the wall.
#pragma once

#include "model/session.h"
#include "store/database.h"

namespace store {

base::Result<base::Done> insert_votes(const Database& database, const model::Session& session);
base::Result<base::Done> read_votes(const Database& database, model::Session& session);

}  // namespace store
