#include "sessions/answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "model/answer.h"
#include "sessions/delimited_text.h"
#include "sessions/fault.h"
#include "sessions/source_text.h"

namespace sessions {
namespace {

constexpr std::array<std::string_view, 2> kQuestionNames{"question", "vraag"};
constexpr std::array<std::string_view, 2> kTextNames{"text", "antwoord"};
constexpr std::array<std::string_view, 2> kIdNames{"id", "nr"};
constexpr std::array kSeparators{'\t', ';', ','};
constexpr const char* kHeaderExpected =
    "een eerste regel met een kolom 'question' (of 'vraag') en een kolom 'text' (of 'antwoord')";

// Words are the same whatever their case and the blanks between them.
std::string fold(std::string_view text) {
  std::u32string folded;
  for (char32_t c : base::to_code_points(trim(text))) {
    const bool blank = c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0;
    if (blank && !folded.empty() && folded.back() == U' ') continue;
    const bool upper = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    folded += blank ? U' ' : upper ? c + 0x20 : c;
  }
  return base::to_utf8(folded);
}

base::Error refuse(std::string_view file_name, const Spot& spot, std::string found, std::string expected) {
  return {base::ErrorCode::bad_answers_file,
          describe({std::string(file_name), spot.line, spot.column, std::move(found), std::move(expected)})};
}

std::optional<base::Error> find_fault_of_file(std::string_view bytes, std::string_view file_name) {
  if (bytes.size() > kMaxAnswerTableBytes) {
    return refuse(file_name, {}, fmt::format("een bestand van {} bytes", bytes.size()),
                  fmt::format("een tabel van hooguit {} bytes", kMaxAnswerTableBytes));
  }
  if (const auto bad = find_bad_byte(bytes)) {
    return refuse(file_name, bad->spot, describe_bad_byte(bytes, *bad), kUtf8Expected);
  }
  return std::nullopt;
}

// Where the columns stand.
struct Columns {
  std::size_t question = 0;
  std::size_t text = 0;
  std::optional<std::size_t> id = {};
  std::size_t count = 0;
};

// The only cell that has one of these names.
std::optional<std::size_t> find_column(const std::vector<std::string>& header,
                                       const std::array<std::string_view, 2>& names) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (std::find(names.begin(), names.end(), fold(header[i])) == names.end()) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

std::optional<Columns> find_columns(const DelimitedRow& header) {
  if (header.flaw != RowFlaw::none) return std::nullopt;
  const auto question = find_column(header.cells, kQuestionNames);
  const auto text = find_column(header.cells, kTextNames);
  if (!question || !text) return std::nullopt;
  return Columns{*question, *text, find_column(header.cells, kIdNames), header.cells.size()};
}

// The separator is the one by which the header has both columns.
struct Opened {
  DelimitedText rows;  // after the header
  Columns columns;
};

std::optional<Opened> open_table(std::string_view text) {
  for (const char separator : kSeparators) {
    DelimitedText rows(text, separator);
    const auto header = rows.next();
    const auto columns = header ? find_columns(*header) : std::nullopt;
    if (columns) return Opened{rows, *columns};
  }
  return std::nullopt;
}

std::optional<int> find_question(const std::string& cell, const model::Format& format) {
  const std::string wanted = fold(cell);
  for (std::size_t i = 0; i < format.questions.size(); ++i) {
    const std::string number = fmt::format("{}", i + 1);
    if (wanted == number || wanted == fold(format.questions[i].text)) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::string describe_flaw(RowFlaw flaw) {
  switch (flaw) {
    case RowFlaw::open_quote:
      return "een aanhalingsteken gaat open en niet meer dicht";
    case RowFlaw::text_after_quote:
      return "er staat tekst achter een aanhalingsteken dat sluit; zet aanhalingstekens in een tekst dubbel";
    default:
      return fmt::format("er staan meer dan {} kolommen", kMaxColumns);
  }
}

bool has_surplus(const DelimitedRow& row, std::size_t columns) {
  const auto extra = row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(columns, row.cells.size()));
  return std::any_of(extra, row.cells.end(), [](const auto& cell) { return !trim(cell).empty(); });
}

std::string cell_of(const DelimitedRow& row, std::size_t column) {
  return column < row.cells.size() ? std::string(trim(row.cells[column])) : std::string();
}

// Adds a row to the table: accepted, or refused with the reason.
void add_row(const DelimitedRow& row, const Columns& columns, const model::Format& format,
             AnswerTable& table) {
  const auto refuse_row = [&](std::string reason) { table.refused.push_back({row.line, std::move(reason)}); };
  if (row.flaw != RowFlaw::none) return refuse_row(describe_flaw(row.flaw));
  if (has_surplus(row, columns.count)) {
    return refuse_row(
        fmt::format("er staan {} kolommen, de eerste regel heeft er {}", row.cells.size(), columns.count));
  }
  const auto question = find_question(cell_of(row, columns.question), format);
  std::string text = cell_of(row, columns.text);
  if (!question) {
    refuse_row(fmt::format("de vraag is geen nummer van 1 tot {} en geen tekst van een vraag",
                           format.questions.size()));
  } else if (text.empty()) {
    refuse_row("er staat geen antwoord");
  } else if (text.size() > model::kMaxAnswerBytes) {
    refuse_row(
        fmt::format("het antwoord is {} bytes lang, hooguit {} kan", text.size(), model::kMaxAnswerBytes));
  } else {
    table.accepted.push_back(
        {row.line, *question, columns.id ? cell_of(row, *columns.id) : std::string(), std::move(text)});
  }
}

}  // namespace

base::Result<AnswerTable> read_answers(std::string_view bytes, std::string_view file_name,
                                       const model::Format& format) {
  if (auto fault = find_fault_of_file(bytes, file_name)) return std::move(*fault);
  auto opened = open_table(drop_byte_order_mark(bytes));
  if (!opened) return refuse(file_name, {}, "een tabel zonder de kolommen die nodig zijn", kHeaderExpected);
  AnswerTable table;
  while (const auto row = opened->rows.next()) {
    if (table.accepted.size() + table.refused.size() == model::kMaxAnswers) {
      return refuse(file_name, {row->line, 1}, fmt::format("meer dan {} antwoorden", model::kMaxAnswers),
                    fmt::format("een tabel met hooguit {} antwoorden", model::kMaxAnswers));
    }
    add_row(*row, opened->columns, format, table);
  }
  return table;
}

}  // namespace sessions
