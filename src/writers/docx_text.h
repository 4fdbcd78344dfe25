// Paragraphs of WordprocessingML and what stands in them: text, hyperlinks, drop-down lists.
#pragma once

#include <string>
#include <string_view>

#include "report/document.h"
#include "writers/xml.h"

namespace writers {

struct ParagraphLook {
  const char* style;
  bool keep_next = false;  // on the page of what follows
  bool new_page = false;
};
XmlNode add_paragraph(const XmlNode& parent, const ParagraphLook& look);

// Text with its lines, in a paragraph or a hyperlink.
void add_run(const XmlNode& parent, std::string_view text, const char* style = nullptr);

// Text as a paragraph per part.
void add_paragraphs(const XmlNode& parent, const ParagraphLook& look, std::string_view text);

void add_hyperlink(const XmlNode& paragraph, const std::string& id, std::string_view text);

// The text of a field as a list to choose from; the id is unique in the file.
void add_drop_down(const XmlNode& paragraph, const report::Field& field, int id);

}  // namespace writers
