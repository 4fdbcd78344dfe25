#include "writers/docx_body.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "writers/docx_styles.h"
#include "writers/docx_text.h"
#include "writers/links.h"
#include "writers/paragraphs.h"

namespace writers {
namespace {

constexpr int kLabelWidth = 3500;

// As many widths as shares, together the width of the text.
std::vector<int> share_width(const std::vector<int>& shares) {
  const int total = std::accumulate(shares.begin(), shares.end(), 0);
  std::vector<int> widths;
  int before = 0;
  for (const int share : shares) {
    widths.push_back(kTextWidth * (before + share) / total - kTextWidth * before / total);
    before += share;
  }
  return widths;
}

struct TableLook {
  const char* style;
  const char* heads;    // "w:firstRow" or "w:firstColumn": where the heads of the cells stand
  std::string caption;  // read aloud
};

XmlNode add_table(const XmlNode& parent, const TableLook& look, const std::vector<int>& widths) {
  const XmlNode table = parent.add("w:tbl");
  const XmlNode properties = table.add("w:tblPr");
  properties.add("w:tblStyle", {{"w:val", look.style}});
  properties.add("w:tblW", {{"w:w", std::to_string(kTextWidth)}, {"w:type", "dxa"}});
  properties.add("w:tblLayout", {{"w:type", "fixed"}});
  properties.add("w:tblLook", {{look.heads, "1"}, {"w:noHBand", "1"}, {"w:noVBand", "1"}});
  if (!look.caption.empty()) properties.add("w:tblCaption", {{"w:val", look.caption}});
  const XmlNode grid = table.add("w:tblGrid");
  for (const int width : widths) grid.add("w:gridCol", {{"w:w", std::to_string(width)}});
  return table;
}

XmlNode add_row(const XmlNode& table, bool repeats = false) {
  const XmlNode row = table.add("w:tr");
  const XmlNode properties = row.add("w:trPr");
  properties.add("w:cantSplit");
  if (repeats) properties.add("w:tblHeader");
  return row;
}

struct CellLook {
  int width;
  int columns = 1;              // that it spans
  const char* shade = nullptr;  // instead of what the style of the table gives it
};

XmlNode add_cell(const XmlNode& row, const CellLook& look) {
  const XmlNode cell = row.add("w:tc");
  const XmlNode properties = cell.add("w:tcPr");
  properties.add("w:tcW", {{"w:w", std::to_string(look.width)}, {"w:type", "dxa"}});
  if (look.columns > 1) properties.add("w:gridSpan", {{"w:val", std::to_string(look.columns)}});
  if (look.shade != nullptr) {
    properties.add("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", look.shade}});
  }
  return cell;
}

class BodyWriter {
 public:
  explicit BodyWriter(const XmlNode& body) : body_(body) {}

  void write(const report::Document& document) {
    add_lines(docx_style::kTitle, document.title);
    const auto& blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const report::Block* next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
      const bool between_cards = i > 0 && is_card(&blocks[i - 1]) && is_card(next);
      introduces_ = is_card(next) || (next != nullptr && std::holds_alternative<report::Table>(*next));
      // Cards move to the next page by themselves; how many fit depends on the letters of the reader's
      // machine.
      if (std::holds_alternative<report::PageBreak>(blocks[i]) && between_cards) continue;
      std::visit([&](const auto& part) { add(part); }, blocks[i]);
    }
  }

  std::vector<std::string> take_links() { return std::move(links_); }

 private:
  static bool is_card(const report::Block* block) {
    return block != nullptr && std::holds_alternative<report::Card>(*block);
  }

  void add(const report::Heading& heading) {
    add_lines(heading.level <= 2 ? docx_style::kSection : docx_style::kPart, heading.text);
  }

  void add(const report::Paragraph& paragraph) {
    add_paragraphs(body_, {docx_style::kText, introduces_, take_page_break()}, paragraph.text);
  }

  void add(const report::Notice& notice) { add_lines(docx_style::kNotice, notice.text); }

  void add(const report::BulletList& list) {
    for (const std::string& item : list.items) {
      const char* style = docx_style::kBullet;
      for (const std::string_view part : split_paragraphs(item)) {
        const XmlNode paragraph = add_paragraph(body_, {style, false, take_page_break()});
        list.links ? add_linked(paragraph, part) : add_run(paragraph, part);
        style = docx_style::kBulletMore;
      }
    }
  }

  void add(const report::Fields& fields) {
    begin_table();
    add_fields({docx_style::kFields, "w:firstColumn", ""}, fields.fields, "");
    add_gap();
  }

  void add(const report::Card& card) {
    add_lines(docx_style::kPart, card.title);
    add_fields({docx_style::kCard, "w:firstColumn", card.title}, card.fields, card.lacking);
    add_gap();
  }

  void add(const report::Table& table) {
    begin_table();
    const std::vector<int> alike(table.head.size(), 1);
    const std::vector<int> widths = share_width(table.shares.empty() ? alike : table.shares);
    const XmlNode node = add_table(body_, {docx_style::kTable, "w:firstRow", ""}, widths);
    add_cells(add_row(node, true), {docx_style::kCellHead, true}, {table.head, widths});
    for (const auto& row : table.rows) add_cells(add_row(node), {docx_style::kCell}, {row, widths});
    add_gap();
  }

  void add(const report::BalanceChart&) {}

  void add(const report::PageBreak&) { page_break_ = true; }

  struct Cells {
    const std::vector<std::string>& texts;
    const std::vector<int>& widths;
  };

  bool take_page_break() { return std::exchange(page_break_, false); }

  void add_lines(const char* style, const std::string& text) {
    add_paragraphs(body_, {style, false, take_page_break()}, text);
  }

  // Between two tables, which would become one, and before what follows.
  void add_gap() { add_paragraph(body_, {docx_style::kGap, false, take_page_break()}); }

  void begin_table() {
    if (page_break_) add_gap();
  }

  void add_linked(const XmlNode& paragraph, std::string_view text) {
    for (const TextPiece& piece : find_links(text)) {
      if (piece.target.empty()) {
        add_run(paragraph, piece.text);
      } else {
        add_hyperlink(paragraph, find_link(piece.target), piece.text);
      }
    }
  }

  std::string find_link(const std::string& target) {
    const auto found = std::find(links_.begin(), links_.end(), target);
    const auto place = static_cast<std::size_t>(found - links_.begin());
    if (found == links_.end()) links_.push_back(target);
    return name_link(place);
  }

  // All rows but the last hold on to the next one, so that they stay on one page.
  void add_fields(const TableLook& look, const std::vector<report::Field>& fields,
                  const std::string& lacking) {
    const std::vector<int> widths{kLabelWidth, kTextWidth - kLabelWidth};
    const XmlNode table = add_table(body_, look, widths);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const bool is_last = i + 1 == fields.size() && lacking.empty();
      const XmlNode row = add_row(table);
      add_paragraphs(add_cell(row, {widths[0]}), {docx_style::kCellHead, !is_last}, fields[i].label);
      add_field_text(add_cell(row, {widths[1]}), {docx_style::kCell, !is_last}, fields[i]);
    }
    if (lacking.empty()) return;
    const XmlNode cell = add_cell(add_row(table), {kTextWidth, 2, "FCF0DC"});
    add_paragraphs(cell, {docx_style::kLacking}, lacking);
  }

  void add_field_text(const XmlNode& cell, const ParagraphLook& look, const report::Field& field) {
    if (field.choices.empty()) {
      add_paragraphs(cell, look, field.text);
    } else {
      add_drop_down(add_paragraph(cell, look), field, ++drop_downs_);
    }
  }

  static void add_cells(const XmlNode& row, const ParagraphLook& look, const Cells& cells) {
    for (std::size_t i = 0; i < cells.texts.size(); ++i) {
      add_paragraphs(add_cell(row, {cells.widths[i]}), look, cells.texts[i]);
    }
  }

  XmlNode body_;
  std::vector<std::string> links_;
  bool page_break_ = false;
  bool introduces_ = false;  // a paragraph here belongs to the card or table below it
  int drop_downs_ = 0;
};

void add_page(const XmlNode& body) {
  const XmlNode section = body.add("w:sectPr");
  section.add("w:footerReference", {{"w:type", "default"}, {"r:id", kFooterId}});
  section.add("w:pgSz", {{"w:w", "11906"}, {"w:h", "16838"}});
  section.add("w:pgMar", {{"w:top", "1021"},
                          {"w:right", "1134"},
                          {"w:bottom", "1191"},
                          {"w:left", "1134"},
                          {"w:header", "567"},
                          {"w:footer", "567"},
                          {"w:gutter", "0"}});
}

}  // namespace

std::string name_link(std::size_t place) {
  return "link" + std::to_string(place + 1);
}

DocxBody write_docx_body(const report::Document& document) {
  const XmlTree tree("w:document",
                     {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
                      {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
  const XmlNode body = tree.root().add("w:body");
  BodyWriter writer(body);
  writer.write(document);
  add_page(body);
  return {tree.write(), writer.take_links()};
}

}  // namespace writers
