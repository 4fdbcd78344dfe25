#include "app/documents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "report/compose.h"
#include "writers/html.h"
#include "writers/markdown.h"

namespace app {
namespace {

using Bytes = base::Result<std::string>;

struct DocumentKind {
  const char* stem;
  const char* format;
  Bytes (*write)(const DocumentSource& source);
};

report::Document summary_of(const DocumentSource& source) {
  return report::compose_summary(source.format, source.session, source.families);
}

report::Document plan_of(const DocumentSource& source) {
  return report::compose_plan(source.format, source.session);
}

constexpr const char* kSummary = "verslag";
constexpr const char* kPlan = "actieplan";

// In the order in which people look for them.
constexpr std::array kKinds{
    DocumentKind{kSummary, "html",
                 [](const DocumentSource& s) -> Bytes { return writers::write_html(summary_of(s)); }},
    DocumentKind{kPlan, "html",
                 [](const DocumentSource& s) -> Bytes { return writers::write_html(plan_of(s)); }},
    DocumentKind{kSummary, "md",
                 [](const DocumentSource& s) -> Bytes { return writers::write_markdown(summary_of(s)); }},
    DocumentKind{kPlan, "md",
                 [](const DocumentSource& s) -> Bytes { return writers::write_markdown(plan_of(s)); }},
};

struct File {
  std::string name;
  std::string bytes;
};

bool is_wanted(const DocumentOrder& order, const char* format) {
  return order.formats.empty() ||
         std::find(order.formats.begin(), order.formats.end(), format) != order.formats.end();
}

bool is_there(const std::filesystem::path& file, base::Disk& disk) {
  const auto files = disk.list(file.parent_path(), file.extension().string());
  return std::find(files.begin(), files.end(), file) != files.end();
}

base::Result<std::vector<File>> make_files(const DocumentSource& source, const DocumentOrder& order,
                                           base::Disk& disk) {
  std::vector<File> files;
  for (const DocumentKind& kind : kKinds) {
    if (!is_wanted(order, kind.format)) continue;
    const std::string name = std::string(kind.stem) + '.' + kind.format;
    if (source.session.wiped && kind.stem == kSummary && is_there(order.folder / name, disk)) continue;
    Bytes bytes = kind.write(source);
    if (!bytes) return bytes.error();
    files.push_back({name, std::move(bytes).value()});
  }
  return files;
}

}  // namespace

std::vector<std::string> list_document_formats() {
  std::vector<std::string> formats;
  for (const DocumentKind& kind : kKinds) {
    if (std::find(formats.begin(), formats.end(), kind.format) == formats.end())
      formats.emplace_back(kind.format);
  }
  return formats;
}

base::Result<std::vector<std::string>> write_documents(const DocumentSource& source,
                                                       const DocumentOrder& order, base::Disk& disk) {
  const auto files = make_files(source, order, disk);
  if (!files) return files.error();
  std::vector<std::string> names;
  for (const File& file : *files) {
    if (order.on_progress) order.on_progress(names.size(), files->size());
    if (auto written = disk.write_atomically(order.folder / file.name, file.bytes); !written) {
      return written.error();
    }
    names.push_back(file.name);
  }
  return names;
}

}  // namespace app
