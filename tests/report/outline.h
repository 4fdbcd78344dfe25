// A document as text that a test can compare and a person can read.
#pragma once

#include <string>

#include "report/document.h"

namespace outline {

// One line for each part: "= title", "== section", "=== part", "! notice", "- item", "label :: text", "cell |
// cell".
std::string of(const report::Document& document);

// What stands under the section of this name, down to the next section; empty when there is no such section.
std::string of_section(const report::Document& document, const std::string& section);

}  // namespace outline
