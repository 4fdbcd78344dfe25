// Formats on disk and the sessions made from them.
#pragma once

#include <filesystem>
#include <vector>

#include "base/disk.h"
#include "flow/action.h"
#include "model/session.h"

namespace app {

// The formats in a folder that are without faults, the practice format excepted.
std::vector<flow::FormatChoice> list_formats(const std::filesystem::path& folder, base::Disk& disk);

// A new session, before it has a file. Error: bad_format_file with every fault in the detail.
base::Result<model::Session> make_session(const flow::CreateSession& wanted, base::Disk& disk);

// The practice session: its format, with the shipped sample answers not yet in it.
base::Result<model::Session> make_practice_session(const std::filesystem::path& formats, const base::Date& today,
                                                   base::Disk& disk);

// The format that travels in a session. Error: damaged_file.
base::Result<model::Format> read_format_of(const model::Session& session);

}  // namespace app
