// Writing the two documents of a session: the summary (verslag) and the regional action plan (actieplan).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/disk.h"
#include "model/session.h"

namespace app {

// What they can be written as, by the ends of their names: "html", "md".
std::vector<std::string> list_document_formats();

struct DocumentOrder {
  std::filesystem::path folder;
  std::vector<std::string> formats = {};  // of those above; empty: all
};

// The names of the files written: verslag.* and actieplan.*. Each file is whole or untouched.
base::Result<std::vector<std::string>> write_documents(const model::Format& format,
                                                       const model::Session& session,
                                                       const DocumentOrder& order, base::Disk& disk);

}  // namespace app
