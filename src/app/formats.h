// Formats on disk and the sessions made from them.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/disk.h"
#include "base/random.h"
#include "flow/action.h"
#include "model/session.h"

namespace app {

struct FoundFormats {
  std::vector<flow::FormatChoice> choices;
  std::optional<base::Error> problem;  // of the formats that have faults: every fault
};

// The formats in these folders that a new session can be made with; the practice format is not one of them.
FoundFormats find_formats(const std::vector<std::filesystem::path>& folders, base::Disk& disk);

// A new session, before it has a file; a version of 0 minutes means the longest. What is not done of the plan
// of the session it continues comes along. Errors: bad_format_file with every fault, bad_usage when there is
// no such version or the region has no name, and those of store::peek for the session it continues.
base::Result<model::Session> make_session(const flow::CreateSession& wanted, base::Disk& disk,
                                          base::Random& random);

// The practice session: oefensessie.toml with the sample answers of oefensessie.tsv handed in.
base::Result<model::Session> make_practice_session(const std::filesystem::path& formats,
                                                   const base::Date& today, base::Disk& disk,
                                                   base::Random& random);

// The format that travels in a session. Error: damaged_file, also when the session cannot be one of it.
base::Result<model::Format> read_format_of(const model::Session& session);

}  // namespace app
