#include "app/documents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "report/calendar.h"
#include "report/compose.h"
#include "report/records.h"
#include "report/sheet.h"
#include "writers/csv.h"
#include "writers/html.h"
#include "writers/ics.h"
#include "writers/json.h"
#include "writers/markdown.h"
#include "writers/pdf.h"

namespace app {
namespace {

using Bytes = base::Result<std::string>;

report::Document summary_of(const DocumentSource& source) {
  return report::compose_summary(source.format, source.session, source.families);
}

report::Document plan_of(const DocumentSource& source) {
  return report::compose_plan(source.format, source.session);
}

template <auto write>
Bytes write_summary(const DocumentSource& source) {
  return write(summary_of(source));
}

template <auto write>
Bytes write_plan(const DocumentSource& source) {
  return write(plan_of(source));
}

Bytes write_plan_calendar(const DocumentSource& source) {
  return writers::write_ics(report::compose_calendar(source.format, source.session));
}

Bytes write_answers_csv(const DocumentSource& source) {
  return writers::write_csv(report::compose_answer_sheet(source.format, source.session, source.families));
}

Bytes write_plan_csv(const DocumentSource& source) {
  return writers::write_csv(report::compose_plan_sheet(source.session));
}

Bytes write_summary_json(const DocumentSource& source) {
  return writers::write_json(report::compose_summary_record(source.format, source.session, source.families));
}

Bytes write_plan_json(const DocumentSource& source) {
  return writers::write_json(report::compose_plan_record(source.format, source.session));
}

constexpr const char* kSummary = "verslag";
constexpr const char* kPlan = "actieplan";

struct DocumentKind {
  const char* stem;
  const char* format;
  Bytes (*write)(const DocumentSource& source);
};

// In the order in which people look for them.
constexpr std::array kKinds{
    DocumentKind{kSummary, "pdf", write_summary<writers::write_pdf>},
    DocumentKind{kPlan, "pdf", write_plan<writers::write_pdf>},
    DocumentKind{kPlan, "ics", write_plan_calendar},
    DocumentKind{kSummary, "html", write_summary<writers::write_html>},
    DocumentKind{kPlan, "html", write_plan<writers::write_html>},
    DocumentKind{kSummary, "md", write_summary<writers::write_markdown>},
    DocumentKind{kPlan, "md", write_plan<writers::write_markdown>},
    DocumentKind{kSummary, "csv", write_answers_csv},
    DocumentKind{kPlan, "csv", write_plan_csv},
    DocumentKind{kSummary, "json", write_summary_json},
    DocumentKind{kPlan, "json", write_plan_json},
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
