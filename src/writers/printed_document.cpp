#include "writers/printed_document.h"

#include <fmt/format.h>

#include "writers/page_drawing.h"
#include "writers/page_flow.h"
#include "writers/paper_types.h"

namespace writers {

base::Result<std::unique_ptr<PrintedDocument>> PrintedDocument::print(const report::Document& document) {
  auto press = Press::set_up();
  if (!press) return press.error();
  Paper paper = lay_out_pages(document, **press);
  return std::unique_ptr<PrintedDocument>(new PrintedDocument(std::move(press).value(), std::move(paper)));
}

void PrintedDocument::draw(_cairo* cairo, std::size_t page) const {
  const std::string foot = fmt::format("{}  ·  {}  ·  pagina {} van {}", paper_.title, paper_.about, page + 1,
                                       paper_.pages.size());
  draw_page(cairo, paper_.pages[page], press_->set(foot, {paper::kFoot, paper::kTextWidth}));
}

}  // namespace writers
