#include "app/import_answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "text/clean.h"

namespace app {
namespace {

constexpr const char* kNothingLeft = "er blijft geen leesbare tekst over";
constexpr const char* kTooLong = "het antwoord is te lang";
constexpr const char* kBadText = "in de tekst staan tekens die niet kunnen";

// Why a row cannot be stored, or nothing after its text was brought to normal form.
const char* clean_row(sessions::AnswerRow& row) {
  auto text = text::clean_answer(row.text);
  if (!text) return kBadText;
  if (text->empty()) return kNothingLeft;
  if (text->size() > model::kMaxAnswerBytes) return kTooLong;
  row.text = std::move(text).value();
  return nullptr;
}

}  // namespace

base::Result<sessions::AnswerTable> read_answer_file(const std::filesystem::path& file,
                                                     const model::Format& format, base::Disk& disk) {
  const auto bytes = disk.read(file, sessions::kMaxAnswerTableBytes);
  if (!bytes) return bytes.error();
  auto table = sessions::read_answers(*bytes, file.string(), format);
  if (!table) return table.error();
  sessions::AnswerTable clean;
  clean.refused = std::move(table->refused);
  for (sessions::AnswerRow& row : table->accepted) {
    if (const char* reason = clean_row(row)) {
      clean.refused.push_back({row.line, reason});
    } else {
      clean.accepted.push_back(std::move(row));
    }
  }
  std::sort(clean.refused.begin(), clean.refused.end(),
            [](const auto& a, const auto& b) { return a.line < b.line; });
  return clean;
}

void add_answers(model::Session& session, const std::vector<sessions::AnswerRow>& rows,
                 model::Screening screening, base::Random& random) {
  for (const sessions::AnswerRow& row : rows) {
    session.answers.push_back({base::draw_key(random), row.question, row.text, screening});
  }
  model::sort_answers(session.answers);
}

void say_refused(const std::string& file, const sessions::AnswerTable& table, std::ostream& err) {
  for (const sessions::RefusedRow& row : table.refused) {
    err << fmt::format("{}:{}: {}\n", file, row.line, row.reason);
  }
}

}  // namespace app
