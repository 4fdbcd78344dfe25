#include "writers/csv.h"

#include <fmt/format.h>

#include <string_view>

namespace writers {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool opens_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string quote(std::string_view text) {
  if (text.find_first_of(";\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string write_cell(const std::string& text) {
  return quote(opens_formula(text) ? "'" + text : text);
}

std::string write_cell(const base::Date& day) {
  return base::to_iso(day);
}

std::string write_cell(int number) {
  return fmt::format("{}", number);
}

std::string write_cell(std::monostate) {
  return "";
}

}  // namespace

std::string write_csv(const report::Sheet& sheet) {
  std::string out(kByteOrderMark);
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (i > 0) out += ';';
    out += write_cell(sheet.columns[i].title);
  }
  out += "\r\n";
  for (const auto& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ';';
      out += std::visit([](const auto& cell) { return write_cell(cell); }, row[i]);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace writers
