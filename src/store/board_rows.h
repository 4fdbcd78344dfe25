// model::Board to rows of the current schema and back; a part of rows.h. Placements stand under the keys of
// their answers, in the order of those keys, which tells
// nothing; laid practices and dropped concepts in the order of their ids.
#pragma once

#include "model/session.h"
#include "store/database.h"

namespace store {

base::Result<base::Done> insert_board(const Database& database, const model::Session& session);
base::Result<base::Done> read_board(const Database& database, model::Session& session);

}  // namespace store
