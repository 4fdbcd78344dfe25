#include "app/documents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "platform/folder_risk.h"
#include "report/calendar.h"
#include "report/compose.h"
#include "report/records.h"
#include "report/sheet.h"
#include "writers/csv.h"
#include "writers/docx.h"
#include "writers/html.h"
#include "writers/ics.h"
#include "writers/json.h"
#include "writers/markdown.h"
#include "writers/page_pictures.h"
#include "writers/pdf.h"
#include "writers/xlsx.h"

namespace app {
namespace {

using Bytes = base::Result<std::string>;

report::Document summary_of(const DocumentSource& source) {
  return report::compose_summary(source.format, source.session, source.families);
}

report::Document plan_of(const DocumentSource& source) {
  return report::compose_plan(source.format, source.session, source.families);
}

// What several formats tell is composed once.
struct Composed {
  const DocumentSource& source;
  report::Document summary = summary_of(source);
  report::Document plan = plan_of(source);
  report::Sheet plan_sheet = report::compose_plan_sheet(source.session);
};

template <auto write>
Bytes write_summary(const Composed& composed) {
  return write(composed.summary);
}

template <auto write>
Bytes write_plan(const Composed& composed) {
  return write(composed.plan);
}

template <auto write>
Bytes write_plan_sheet(const Composed& composed) {
  return write(composed.plan_sheet);
}

Bytes write_plan_calendar(const Composed& composed) {
  return writers::write_ics(report::compose_calendar(composed.source.format, composed.source.session));
}

Bytes write_answers_csv(const Composed& composed) {
  const DocumentSource& source = composed.source;
  return writers::write_csv(report::compose_answer_sheet(source.format, source.session, source.families));
}

Bytes write_summary_json(const Composed& composed) {
  const DocumentSource& source = composed.source;
  return writers::write_json(report::compose_summary_record(source.format, source.session, source.families));
}

Bytes write_plan_json(const Composed& composed) {
  return writers::write_json(report::compose_plan_record(composed.source.format, composed.source.session));
}

constexpr const char* kSummary = "verslag";
constexpr const char* kPlan = "actieplan";

struct DocumentKind {
  const char* stem;
  const char* format;
  Bytes (*write)(const Composed& composed);
};

// In the order in which people look for them.
constexpr std::array kKinds{
    DocumentKind{kSummary, "pdf", write_summary<writers::write_pdf>},
    DocumentKind{kPlan, "pdf", write_plan<writers::write_pdf>},
    DocumentKind{kSummary, "docx", write_summary<writers::write_docx>},
    DocumentKind{kPlan, "docx", write_plan<writers::write_docx>},
    DocumentKind{kPlan, "xlsx", write_plan_sheet<writers::write_xlsx>},
    DocumentKind{kPlan, "ics", write_plan_calendar},
    DocumentKind{kSummary, "html", write_summary<writers::write_html>},
    DocumentKind{kPlan, "html", write_plan<writers::write_html>},
    DocumentKind{kSummary, "md", write_summary<writers::write_markdown>},
    DocumentKind{kPlan, "md", write_plan<writers::write_markdown>},
    DocumentKind{kSummary, "csv", write_answers_csv},
    DocumentKind{kPlan, "csv", write_plan_sheet<writers::write_csv>},
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

struct Files {
  std::vector<File> files;
  bool summary_kept = false;
};

base::Result<Files> make_files(const DocumentSource& source, const DocumentOrder& order, base::Disk& disk) {
  const Composed composed{source};
  Files made;
  for (const DocumentKind& kind : kKinds) {
    if (!is_wanted(order, kind.format)) continue;
    const std::string name = std::string(kind.stem) + '.' + kind.format;
    if (source.session.wiped && kind.stem == kSummary && is_there(order.folder / name, disk)) {
      made.summary_kept = true;
      continue;
    }
    Bytes bytes = kind.write(composed);
    if (!bytes) return bytes.error();
    made.files.push_back({name, std::move(bytes).value()});
  }
  return made;
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

base::Result<WrittenDocuments> write_documents(const DocumentSource& source, const DocumentOrder& order,
                                               base::Disk& disk) {
  if (order.folder.empty() || platform::is_on_missing_stick(order.folder)) {
    return base::Error{base::ErrorCode::not_found, "folder \"" + order.folder.string() + '"'};
  }
  const auto made = make_files(source, order, disk);
  if (!made) return made.error();
  WrittenDocuments written{{}, made->summary_kept};
  for (const File& file : made->files) {
    if (order.on_progress) order.on_progress(written.files.size(), made->files.size());
    if (auto done = disk.write_atomically(order.folder / file.name, file.bytes); !done) return done.error();
    written.files.push_back(file.name);
  }
  return written;
}

base::Result<DocumentPages> draw_document_pages(const DocumentSource& source) {
  constexpr int kHeight = 1100;  // pixels: sharp when two stand side by side on the wall
  auto summary = writers::draw_pages(summary_of(source), kHeight);
  if (!summary) return summary.error();
  auto plan = writers::draw_pages(plan_of(source), kHeight);
  if (!plan) return plan.error();
  return DocumentPages{std::move(summary).value(), std::move(plan).value()};
}

}  // namespace app
