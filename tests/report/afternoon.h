// A session as it stands at the end of an afternoon: answers of every screening, two actions, an open point,
// moments.
#pragma once

#include "model/session.h"

namespace afternoon {

model::Session make_session();

}  // namespace afternoon
