#include "writers/markdown.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace writers {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kDigits = "0123456789";

// Marks emphasis, code, links, HTML, entities, cells or formulas wherever it stands.
bool is_special(char c) {
  return std::string_view("\\`*_[<|~&$").find(c) != std::string_view::npos;
}

// Begins a heading, quote, list, line or table when it stands first or after a number, or ends a heading.
bool bounds_block(std::string_view line, std::size_t at) {
  if (line[at] == '#') return at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t';
  if (at == 0) return std::string_view(">+-=:").find(line[at]) != std::string_view::npos;
  const bool after_number = line.find_first_not_of(kDigits) == at;
  return after_number && (line[at] == '.' || line[at] == ')');
}

bool is_www(std::string_view word) {
  return std::equal(word.begin(), word.end(), "www", [](char a, char b) { return (a | 0x20) == b; });
}

// A bare address becomes a link in which a backslash would be shown.
bool opens_link(std::string_view line, std::size_t at) {
  if (line.substr(at, 3) == "://") return true;
  return line[at] == '.' && at >= 3 && is_www(line.substr(at - 3, 3));
}

std::string escape_line(std::string_view line) {
  std::string literal;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (is_special(line[at]) || bounds_block(line, at) || opens_link(line, at)) literal += '\\';
    literal += line[at];
  }
  return literal;
}

std::string_view trim_end(std::string_view line) {
  return line.substr(0, line.find_last_not_of(kBlanks) + 1);
}

std::string_view trim(std::string_view line) {
  return trim_end(line.substr(std::min(line.find_first_not_of(kBlanks), line.size())));
}

// Escaped lines; an empty one stands between paragraphs and never at the ends.
std::vector<std::string> escape_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = escape_line(trim(text.substr(begin, end - begin)));
    const bool after_text = !lines.empty() && !lines.back().empty();
    if (after_text || !line.empty()) lines.push_back(std::move(line));
    begin = end + 1;
  }
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::string write_one_line(std::string_view text) {
  std::string joined;
  for (const std::string& line : escape_lines(text)) {
    if (line.empty()) continue;
    if (!joined.empty()) joined += ' ';
    joined += line;
  }
  return joined;
}

// Every line but the first starts with the margin; lines of one paragraph end in a hard line break.
std::string write_lines(std::string_view text, std::string_view margin) {
  const std::vector<std::string> lines = escape_lines(text);
  std::string written;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) {
      if (!lines[i].empty() && !lines[i - 1].empty()) written += '\\';
      written += '\n';
      written += lines[i].empty() ? trim_end(margin) : margin;
    }
    written += lines[i];
  }
  return written;
}

std::string write_block(const report::Heading& heading) {
  return std::string(static_cast<std::size_t>(heading.level), '#') + ' ' + write_one_line(heading.text);
}

std::string write_block(const report::Paragraph& paragraph) {
  return write_lines(paragraph.text, "");
}

std::string write_block(const report::Notice& notice) {
  return "> " + write_lines(notice.text, "> ");
}

std::string join_items(const std::vector<std::string>& items) {
  std::string joined;
  for (const std::string& item : items) {
    if (!joined.empty()) joined += '\n';
    joined += "- " + item;
  }
  return joined;
}

std::string write_block(const report::BulletList& list) {
  std::vector<std::string> items;
  for (const std::string& item : list.items) items.push_back(write_lines(item, "  "));
  return join_items(items);
}

std::string write_block(const report::Fields& fields) {
  std::vector<std::string> items;
  for (const report::Field& field : fields.fields) {
    const char* colon = field.label.ends_with('?') ? "" : ":";
    items.push_back("**" + write_one_line(field.label) + colon + "** " + write_lines(field.text, "  "));
  }
  return join_items(items);
}

std::string write_row(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += ' ' + write_one_line(cell) + " |";
  return row;
}

std::string write_block(const report::Table& table) {
  std::string written = write_row(table.head) + "\n|";
  for (std::size_t i = 0; i < table.head.size(); ++i) written += " --- |";
  for (const auto& row : table.rows) written += '\n' + write_row(row);
  return written;
}

std::string write_block(const report::Card& card) {
  std::string written =
      write_block(report::Heading{3, card.title}) + "\n\n" + write_block(report::Fields{card.fields});
  if (!card.lacking.empty()) written += "\n\n" + write_block(report::Notice{card.lacking});
  return written;
}

std::string write_block(const report::BalanceChart&) {
  return "";
}

std::string write_block(const report::PageBreak&) {
  return "---";
}

bool is_list(const report::Block& block) {
  return std::holds_alternative<report::BulletList>(block) || std::holds_alternative<report::Fields>(block);
}

}  // namespace

std::string write_markdown(const report::Document& document) {
  std::string written = write_block(report::Heading{1, document.title}) + '\n';
  bool after_list = false;
  for (const report::Block& block : document.blocks) {
    if (std::holds_alternative<report::BalanceChart>(block)) continue;
    if (after_list && is_list(block)) written += "\n<!-- -->\n";  // keeps two lists apart
    written += '\n' + std::visit([](const auto& part) { return write_block(part); }, block) + '\n';
    after_list = is_list(block);
  }
  return written;
}

}  // namespace writers
