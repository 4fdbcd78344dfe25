#include "writers/html.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "writers/balance_svg.h"
#include "writers/escape.h"
#include "writers/links.h"
#include "writers/paragraphs.h"

namespace writers {
namespace {

// Readable on a screen and on paper; contrast above 7:1.
constexpr std::string_view kStyle = R"(
body { font: 1rem/1.5 Inter, "Segoe UI", Arial, sans-serif; color: #1d2b36; max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; color: #0a4a45; }
h2 { font-size: 1.35rem; margin-top: 2.2rem; border-bottom: 2px solid #0f766e; padding-bottom: .2rem; }
h3 { font-size: 1.1rem; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #6b7a85; padding: .45rem .6rem; text-align: left; vertical-align: top; }
th { background: #dcf0ec; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem 0; }
a { color: #0b5a54; }
hr.page { border: 0; border-top: 1px solid #b4bfc6; margin: 2.5rem 0; }
.card { border: 1px solid #b4bfc6; border-left: .4rem solid #0f766e; border-radius: .3rem; margin: 1.2rem 0; padding: 0 1rem .6rem; }
.card h3 { background: #dcf0ec; margin: 0 -1rem .8rem; padding: .5rem 1rem; color: #0a4a45; }
.card dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .2rem 1.5rem; }
.card dl div { break-inside: avoid; }
.card dt { color: #0b5a54; font-size: .9rem; }
.lacking { background: #fcf0dc; color: #5c3500; font-weight: 600; margin: .6rem -1rem -.6rem; padding: .5rem 1rem; }
svg { display: block; max-width: 44rem; width: 100%; height: auto; margin: 1rem auto; }
.notice { border-left: .4rem solid #c77a12; background: #fcf0dc; padding: .6rem 1rem; }
li, td, th, dd, p { overflow-wrap: break-word; hyphens: auto; }
td:first-child { font-weight: 600; }
main > dl > div { display: grid; grid-template-columns: 11rem 1fr; margin: .35rem 0; }
main > dl dd { margin: 0; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2, h3 { break-after: avoid; } tr, li, .card, svg { break-inside: avoid; } hr.page { break-after: page; visibility: hidden; margin: 0; } thead { display: table-header-group; } }
)";

// Line ends as breaks.
std::string escape_lines(std::string_view text) {
  std::string literal;
  for (const char c : escape_xml(text)) {
    if (c == '\n') literal += "<br/>";
    literal += c;
  }
  return literal;
}

std::string write_links(std::string_view text) {
  std::string literal;
  for (const TextPiece& piece : find_links(text)) {
    const std::string words = escape_lines(piece.text);
    literal +=
        piece.target.empty() ? words : fmt::format("<a href=\"{}\">{}</a>", escape_xml(piece.target), words);
  }
  return literal;
}

class HtmlWriter {
 public:
  std::string write(const report::Document& document) && {
    out_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta "
        "charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{}</title>\n"
        "<style>{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
        escape_xml(document.title), kStyle, escape_xml(document.title));
    for (const report::Block& block : document.blocks) {
      std::visit([this](const auto& part) { add(part); }, block);
    }
    return out_ + "</main>\n</body>\n</html>\n";
  }

 private:
  void add(const report::Heading& heading) {
    out_ += fmt::format("<h{0}>{1}</h{0}>\n", heading.level, escape_xml(heading.text));
  }

  void add(const report::Paragraph& paragraph) {
    for (const std::string_view part : split_paragraphs(paragraph.text)) {
      out_ += fmt::format("<p>{}</p>\n", escape_lines(part));
    }
  }

  void add(const report::Notice& notice) {
    out_ += fmt::format("<p class=\"notice\" role=\"note\">{}</p>\n", escape_lines(notice.text));
  }

  void add(const report::BulletList& list) {
    out_ += "<ul>\n";
    for (const std::string& item : list.items) {
      out_ += fmt::format("<li>{}</li>\n", list.links ? write_links(item) : escape_lines(item));
    }
    out_ += "</ul>\n";
  }

  void add(const report::Fields& fields) {
    out_ += "<dl>\n";
    for (const report::Field& field : fields.fields) {
      out_ += fmt::format("<div><dt>{}</dt>\n<dd>{}</dd></div>\n", escape_xml(field.label),
                          escape_lines(field.text));
    }
    out_ += "</dl>\n";
  }

  void add(const report::Card& card) {
    out_ += "<section class=\"card\">\n";
    add(report::Heading{3, card.title});
    add(report::Fields{card.fields});
    if (!card.lacking.empty())
      out_ += fmt::format("<p class=\"lacking\">{}</p>\n", escape_lines(card.lacking));
    out_ += "</section>\n";
  }

  void add(const report::BalanceChart& chart) { out_ += draw_balance_svg(chart); }

  void add(const report::PageBreak&) { out_ += "<hr class=\"page\"/>\n"; }

  void add(const report::Table& table) {
    out_ += "<table>\n<thead>\n<tr>";
    for (const std::string& name : table.head)
      out_ += fmt::format("<th scope=\"col\">{}</th>", escape_xml(name));
    out_ += "</tr>\n</thead>\n<tbody>\n";
    for (const std::vector<std::string>& row : table.rows) {
      out_ += "<tr>";
      for (const std::string& cell : row) out_ += fmt::format("<td>{}</td>", escape_lines(cell));
      out_ += "</tr>\n";
    }
    out_ += "</tbody>\n</table>\n";
  }

  std::string out_;
};

}  // namespace

std::string write_html(const report::Document& document) {
  return HtmlWriter().write(document);
}

}  // namespace writers
