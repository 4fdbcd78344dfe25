#include "writers/docx_text.h"

#include <algorithm>

#include "writers/docx_styles.h"
#include "writers/paragraphs.h"

namespace writers {
namespace {

void add_line(const XmlNode& run, std::string_view line) {
  while (true) {
    const std::size_t tab = line.find('\t');
    if (tab != 0 && !line.empty()) run.add("w:t", {{"xml:space", "preserve"}}).add_text(line.substr(0, tab));
    if (tab == std::string_view::npos) return;
    run.add("w:tab");
    line.remove_prefix(tab + 1);
  }
}

void add_choice(const XmlNode& list, std::string_view choice) {
  list.add("w:listItem", {{"w:displayText", choice}, {"w:value", choice}});
}

}  // namespace

XmlNode add_paragraph(const XmlNode& parent, const ParagraphLook& look) {
  const XmlNode paragraph = parent.add("w:p");
  const XmlNode properties = paragraph.add("w:pPr");
  properties.add("w:pStyle", {{"w:val", look.style}});
  if (look.keep_next) properties.add("w:keepNext");
  if (look.new_page) properties.add("w:pageBreakBefore");
  return paragraph;
}

void add_run(const XmlNode& parent, std::string_view text, const char* style) {
  const XmlNode run = parent.add("w:r");
  if (style != nullptr) run.add("w:rPr").add("w:rStyle", {{"w:val", style}});
  while (true) {
    const std::size_t end = text.find('\n');
    add_line(run, text.substr(0, end));
    if (end == std::string_view::npos) return;
    run.add("w:br");
    text.remove_prefix(end + 1);
  }
}

void add_paragraphs(const XmlNode& parent, const ParagraphLook& look, std::string_view text) {
  ParagraphLook next = look;
  for (const std::string_view part : split_paragraphs(text)) {
    add_run(add_paragraph(parent, next), part);
    next.new_page = false;
  }
}

void add_hyperlink(const XmlNode& paragraph, const std::string& id, std::string_view text) {
  add_run(paragraph.add("w:hyperlink", {{"r:id", id}, {"w:history", "1"}}), text, docx_style::kLink);
}

void add_drop_down(const XmlNode& paragraph, const report::Field& field, int id) {
  const XmlNode control = paragraph.add("w:sdt");
  const XmlNode properties = control.add("w:sdtPr");
  properties.add("w:alias", {{"w:val", field.label}});
  properties.add("w:id", {{"w:val", std::to_string(id)}});
  const XmlNode list = properties.add("w:dropDownList");
  const auto& choices = field.choices;
  if (std::find(choices.begin(), choices.end(), field.text) == choices.end()) add_choice(list, field.text);
  for (const std::string& choice : choices) add_choice(list, choice);
  add_run(control.add("w:sdtContent"), field.text);
}

}  // namespace writers
