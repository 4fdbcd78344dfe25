// The seal: a number over all of a session's content, stored with it. It finds a bit that flipped inside a
// text, which neither SQLite nor a comparison of bytes can see. It follows from the content alone, so it
// tells nothing else; it is no protection against someone who wants to forge a file.
#pragma once

#include <cstdint>

#include "model/session.h"

namespace store {

// Changes with each field of the session; answers must be sorted. A field added to model::Session belongs
// here too.
std::int64_t seal_of(const model::Session& session);

}  // namespace store
