// PDF: the document as it is read on paper and handed around. A4, with bookmarks, links, page numbers, and
// tags by which a screen reader knows headings, lists, tables and what the chart says. The same document
// gives the same bytes; nothing in it tells of machine, user or hour.
#pragma once

#include <string>

#include "base/result.h"
#include "report/document.h"

namespace writers {

// Errors: missing_part when the letters are not there (Debian: fonts-inter); internal.
base::Result<std::string> write_pdf(const report::Document& document);

}  // namespace writers
