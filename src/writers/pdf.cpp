#include "writers/pdf.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <memory>

#include "writers/finish_pdf.h"
#include "writers/page_drawing.h"
#include "writers/page_flow.h"
#include "writers/printed_document.h"

namespace writers {
namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const Paper& paper) {
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, paper.title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, paper.about.c_str());
  const std::string day = base::to_iso(paper.date) + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, day.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, day.c_str());
}

// Sections, with their parts below them.
void add_bookmarks(cairo_surface_t* surface, const Paper& paper) {
  int section = CAIRO_PDF_OUTLINE_ROOT;
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    for (const PlacedRow& placed : paper.pages[page]) {
      if (placed.row.bookmark == 0) continue;
      const std::string place = fmt::format("page={} pos=[{:.1f} {:.1f}]", page + 1, paper::kLeft, placed.y);
      const int parent = placed.row.bookmark == 1 ? CAIRO_PDF_OUTLINE_ROOT : section;
      const int bookmark = cairo_pdf_surface_add_outline(
          surface, parent, placed.row.bookmark_text.c_str(), place.c_str(),
          placed.row.bookmark == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0));
      if (placed.row.bookmark == 1) section = bookmark;
    }
  }
}

std::vector<std::string> list_chart_words(const Paper& paper) {
  std::vector<std::string> words;
  for (const Page& page : paper.pages) {
    for (const PlacedRow& placed : page) {
      if (placed.row.chart) words.push_back(placed.row.chart->words);
    }
  }
  return words;
}

}  // namespace

base::Result<std::string> write_pdf(const report::Document& document) {
  const auto printed = PrintedDocument::print(document);
  if (!printed) return printed.error();
  const Paper& paper = (*printed)->paper();
  std::string bytes;
  cairo_surface_t* surface =
      cairo_pdf_surface_create_for_stream(append, &bytes, paper::kWidth, paper::kHeight);
  describe(surface, paper);
  cairo_t* cairo = cairo_create(surface);
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    (*printed)->draw(cairo, page);
    cairo_show_page(cairo);
  }
  add_bookmarks(surface, paper);
  cairo_status_t status = cairo_status(cairo);
  cairo_destroy(cairo);
  cairo_surface_finish(surface);
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
  cairo_surface_destroy(surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    return base::Error{base::ErrorCode::internal, std::string("PDF: ") + cairo_status_to_string(status)};
  }
  return finish_pdf(bytes, list_chart_words(paper));
}

}  // namespace writers
