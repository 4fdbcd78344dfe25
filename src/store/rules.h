// What a session must obey to be stored, the same for writing and for reading: whatever was written can be
// read, and nothing else is accepted from a file.
#pragma once

#include <optional>

#include "base/error.h"
#include "model/session.h"

namespace store {

// Bytes of the longest text that is no answer, of the longest format source, and the most rows in a table.
inline constexpr std::size_t kMaxTextBytes = 8000;
inline constexpr std::size_t kMaxFormatBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxRows = model::kMaxAnswers;
// More lanes than any format has; the format itself is not known here.
inline constexpr std::size_t kMaxLanes = 100;

// The first fault, in English, with its place and without any text; nothing when the session may be stored.
// code is bad_text for a text that may not be kept, internal for a value that cannot be.
// Answers must be sorted. Texts that are the same in known (the last content found right) are not looked at
// again.
std::optional<base::Error> find_fault(const model::Session& session, const model::Session& known);

}  // namespace store
