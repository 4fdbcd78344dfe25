#include "sessions/delimited_text.h"

#include <algorithm>
#include <utility>

namespace sessions {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(const DelimitedRow& row) {
  return row.flaw == RowFlaw::none &&
         std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return trim(cell).empty(); });
}

int count_line_ends(std::string_view text) {
  const auto feeds = std::count(text.begin(), text.end(), '\n');
  std::ptrdiff_t returns = 0;
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') ++returns;
  }
  return static_cast<int>(feeds + returns);
}

}  // namespace

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::optional<DelimitedRow> DelimitedText::next() {
  while (at_ < text_.size()) {
    DelimitedRow row = read_row();
    if (!is_blank(row)) return row;
  }
  return std::nullopt;
}

DelimitedRow DelimitedText::read_row() {
  DelimitedRow row{line_, {}, RowFlaw::none};
  const std::size_t start = at_;
  do {
    std::string cell = read_cell(row.flaw);
    if (row.cells.size() < kMaxColumns) {
      row.cells.push_back(std::move(cell));
    } else if (row.flaw == RowFlaw::none) {
      row.flaw = RowFlaw::too_wide;
    }
  } while (take_separator());
  if (row.flaw == RowFlaw::open_quote || row.flaw == RowFlaw::text_after_quote) at_ = start;
  go_to_line_end();
  take_line_end();
  line_ += count_line_ends(text_.substr(start, at_ - start));
  return row;
}

std::string DelimitedText::read_cell(RowFlaw& flaw) {
  if (separator_ != '\t' && at_ < text_.size() && text_[at_] == '"') return read_quoted(flaw);
  const std::size_t start = at_;
  while (!is_at_cell_end()) ++at_;
  return std::string(text_.substr(start, at_ - start));
}

std::string DelimitedText::read_quoted(RowFlaw& flaw) {
  std::string cell;
  std::size_t from = at_ + 1;
  for (std::size_t quote = text_.find('"', from); quote != std::string_view::npos;
       quote = text_.find('"', from)) {
    cell += text_.substr(from, quote - from);
    from = quote + 2;
    if (quote + 1 < text_.size() && text_[quote + 1] == '"') {
      cell += '"';
      continue;
    }
    at_ = quote + 1;
    if (!is_at_cell_end()) flaw = RowFlaw::text_after_quote;
    return cell;
  }
  flaw = RowFlaw::open_quote;
  return cell;
}

bool DelimitedText::is_at_cell_end() const {
  return at_ >= text_.size() || text_[at_] == separator_ || text_[at_] == '\n' || text_[at_] == '\r';
}

bool DelimitedText::take_separator() {
  if (at_ >= text_.size() || text_[at_] != separator_) return false;
  ++at_;
  return true;
}

void DelimitedText::go_to_line_end() {
  at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
}

void DelimitedText::take_line_end() {
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n') ++at_;
}

}  // namespace sessions
