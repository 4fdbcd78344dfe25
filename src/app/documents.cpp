#include "app/documents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "report/compose.h"
#include "writers/html.h"
#include "writers/markdown.h"

namespace app {
namespace {

struct Writer {
  const char* format;
  std::string (*write)(const report::Document&);
};
constexpr std::array kWriters{Writer{"html", writers::write_html}, Writer{"md", writers::write_markdown}};

bool is_wanted(const DocumentOrder& order, const std::string& format) {
  return order.formats.empty() ||
         std::find(order.formats.begin(), order.formats.end(), format) != order.formats.end();
}

}  // namespace

std::vector<std::string> list_document_formats() {
  std::vector<std::string> formats;
  for (const Writer& writer : kWriters) formats.emplace_back(writer.format);
  return formats;
}

base::Result<std::vector<std::string>> write_documents(const model::Format& format,
                                                       const model::Session& session,
                                                       const DocumentOrder& order, base::Disk& disk) {
  const std::pair<std::string, report::Document> documents[] = {
      {"verslag.", report::compose_summary(format, session)},
      {"actieplan.", report::compose_plan(format, session)},
  };
  std::vector<std::string> files;
  for (const Writer& writer : kWriters) {
    if (!is_wanted(order, writer.format)) continue;
    for (const auto& [stem, document] : documents) {
      const std::string name = stem + writer.format;
      if (auto written = disk.write_atomically(order.folder / name, writer.write(document)); !written) {
        return written.error();
      }
      files.push_back(name);
    }
  }
  return files;
}

}  // namespace app
