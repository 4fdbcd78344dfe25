// The action plan to rows of the current schema and back; a part of rows.h. A line of the plan is two rows
// under the same place: what the first version knew of it in `plan`, the rest in `plan_more`.
#pragma once

#include "model/session.h"
#include "store/database.h"

namespace store {

base::Result<base::Done> insert_plan(const Database& database, const model::Session& session);
base::Result<base::Done> read_plan(const Database& database, model::Session& session);

}  // namespace store
