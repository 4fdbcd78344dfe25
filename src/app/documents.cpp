#include "app/documents.h"

#include <utility>

#include "report/compose.h"
#include "writers/markdown.h"

namespace app {

base::Result<std::vector<std::string>> write_documents(const model::Format& format,
                                                       const model::Session& session,
                                                       const std::filesystem::path& folder,
                                                       base::Disk& disk) {
  const std::pair<std::string, report::Document> documents[] = {
      {"verslag.md", report::compose_summary(format, session)},
      {"actieplan.md", report::compose_plan(format, session)},
  };
  std::vector<std::string> files;
  for (const auto& [name, document] : documents) {
    if (auto written = disk.write_atomically(folder / name, writers::write_markdown(document)); !written) {
      return written.error();
    }
    files.push_back(name);
  }
  return files;
}

}  // namespace app
