// Writing the two documents of a session: the summary (verslag) and the regional action plan (actieplan).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/disk.h"
#include "model/session.h"

namespace app {

// Writes verslag.md and actieplan.md; the names of the files written. Each file is whole or untouched.
base::Result<std::vector<std::string>> write_documents(const model::Format& format,
                                                       const model::Session& session,
                                                       const std::filesystem::path& folder, base::Disk& disk);

}  // namespace app
