// Writing the documents of a session: the summary (verslag) and the regional action plan (actieplan), each in
// the formats that people and programs ask for.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/disk.h"
#include "base/picture.h"
#include "model/session.h"
#include "model/wall.h"

namespace app {

// What they can be written as, by the ends of their names: "pdf", "docx", ...
std::vector<std::string> list_document_formats();

// What the documents are made of. All must outlive it.
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

struct WrittenDocuments {
  std::vector<std::string> files;  // verslag.* and actieplan.*
  bool summary_kept = false;       // a summary of before the answers were wiped was left as it is
};

// All files are made before the first is written, and each is whole or untouched. Of a session whose answers
// are wiped a summary that is already there is left as it is: it tells more. Errors: not_found when the
// folder is on a stick that is not there, those of Disk::write_atomically, and those of the writers.
base::Result<WrittenDocuments> write_documents(const DocumentSource& source, const DocumentOrder& order,
                                               base::Disk& disk);

// The documents as they are printed.
struct DocumentPages {
  std::vector<base::Picture> summary;
  std::vector<base::Picture> plan;
};
base::Result<DocumentPages> draw_document_pages(const DocumentSource& source);

}  // namespace app
