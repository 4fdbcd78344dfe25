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

// The whole foot on one line, or as much of its end as fits.
Lines PrintedDocument::set_foot(std::size_t page) const {
  const std::string number = fmt::format("pagina {} van {}", page + 1, paper_.pages.size());
  for (const std::string& before :
       {paper_.title + "  ·  " + paper_.about + "  ·  ", paper_.about + "  ·  "}) {
    Lines foot = press_->set(before + number, {paper::kFoot, paper::kTextWidth});
    if (foot.count == 1) return foot;
  }
  return press_->set(number, {paper::kFoot, paper::kTextWidth});
}

void PrintedDocument::draw(_cairo* cairo, std::size_t page) const {
  draw_page(cairo, paper_.pages[page], set_foot(page));
}

}  // namespace writers
