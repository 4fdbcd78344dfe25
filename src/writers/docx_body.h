// The text of a DOCX file: every block of a document as paragraphs and tables of WordprocessingML, in the
// styles of docx_styles.h.
#pragma once

#include <string>
#include <vector>

#include "report/document.h"

namespace writers {

struct DocxBody {
  std::string xml;                 // word/document.xml
  std::vector<std::string> links;  // where its hyperlinks go: the first has the id kFirstLink, and so on
};

// Ids of relations, that document.xml uses and its .rels file gives.
std::string name_link(std::size_t place);
inline constexpr const char* kFooterId = "footer";

DocxBody write_docx_body(const report::Document& document);

}  // namespace writers
