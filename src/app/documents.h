// Writing the documents of a session: the summary (verslag) and the regional action plan (actieplan), each in
// the formats that people and programs ask for.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/disk.h"
#include "model/session.h"
#include "model/wall.h"

namespace app {

// What they can be written as, by the ends of their names: "pdf", "docx", ...
std::vector<std::string> list_document_formats();

// What the documents are made of.
struct DocumentSource {
  const model::Format& format;
  const model::Session& session;
  const model::FamilyLabels& families;
};

struct DocumentOrder {
  std::filesystem::path folder;
  std::vector<std::string> formats = {};  // of those above; empty: all
  // Called with how many of how many files are written.
  std::function<void(std::size_t, std::size_t)> on_progress = {};
};

// The names of the files written: verslag.* and actieplan.*. All are made before the first is written, and
// each file is whole or untouched. Of a session whose answers are wiped a summary that is already there is
// left as it is: it tells more.
base::Result<std::vector<std::string>> write_documents(const DocumentSource& source,
                                                       const DocumentOrder& order, base::Disk& disk);

}  // namespace app
