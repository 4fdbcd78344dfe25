// Tables of answers: .tsv and .csv files, as a spreadsheet or another program leaves them, one answer a row.
// The header line names the columns: "question" (or "vraag") and "text" (or "antwoord"), and perhaps "id";
// others are ignored. Tab, semicolon or comma is found out from the header. Between tabs every character
// stands for itself; between semicolons or commas a cell may stand in quotes (RFC 4180), also over more
// lines. A row that cannot be used is refused with its line and the reason, and the others are read on. The
// caller brings texts to normal form.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/format.h"

namespace sessions {

// A larger table is refused whole.
inline constexpr std::size_t kMaxAnswerTableBytes = std::size_t{20} << 20;

struct AnswerRow {
  int line = 1;      // where the row starts in the file, counted from 1
  int question = 1;  // 1 is the first of the format
  std::string id;    // of the column "id"; empty when there is none
  std::string text;  // not empty, no blanks around it, at most model::kMaxAnswerBytes bytes
};

struct RefusedRow {
  int line = 1;
  std::string reason;  // in Dutch; holds nothing of the answer's text
};

struct AnswerTable {
  std::vector<AnswerRow> accepted;  // in the order of the file
  std::vector<RefusedRow> refused;
};

// Reads a table. A question is its number in the format or its text, whatever the case and blanks.
// Error: bad_answers_file when the whole table cannot be read: too large, not UTF-8, no such header, more
// than model::kMaxAnswers rows.
base::Result<AnswerTable> read_answers(std::string_view bytes, std::string_view file_name,
                                       const model::Format& format);

}  // namespace sessions
