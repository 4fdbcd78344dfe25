// Pictures of the pages of a document, as they come out of the printer.
#pragma once

#include <cstdint>
#include <vector>

#include "base/picture.h"
#include "base/result.h"
#include "report/document.h"

namespace writers {

// Every page this many pixels high. Errors: as write_pdf.
base::Result<std::vector<base::Picture>> draw_pages(const report::Document& document, int height);

}  // namespace writers
