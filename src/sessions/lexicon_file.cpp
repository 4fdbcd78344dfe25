#include "sessions/lexicon_file.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>

#include "sessions/delimited_text.h"
#include "sessions/read_lexicon.h"
#include "sessions/source_text.h"
#include "sessions/toml_file.h"

namespace sessions {
namespace {

namespace fs = std::filesystem;

constexpr TomlFileKind kLexiconKind{"een lexicon", kMaxLexiconBytes};
constexpr std::array<std::string_view, 3> kColumns{"asked", "lane", "text"};
constexpr const char* kNowhereTable = "overig";
constexpr const char* kLanesTable = "lanen";
constexpr std::string_view kExampleExpected =
    "een baan, een baan en een tekst met tabs ertussen, zoals: werkt<tab>werkt<tab>Even bellen met de juf";

bool is_header(const DelimitedRow& row) {
  if (row.cells.size() != kColumns.size()) return false;
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    if (trim(row.cells[i]) != kColumns[i]) return false;
  }
  return true;
}

std::optional<ExampleLine> read_row(const DelimitedRow& row, FaultLog& log) {
  if (row.flaw == RowFlaw::none && row.cells.size() == kColumns.size() && !trim(row.cells[0]).empty() &&
      !trim(row.cells[1]).empty() && !trim(row.cells[2]).empty()) {
    return ExampleLine{std::string(trim(row.cells[0])), std::string(trim(row.cells[1])),
                       std::string(trim(row.cells[2]))};
  }
  log.add({row.line, 1}, fmt::format("een regel met {} vakken", row.cells.size()),
          std::string(kExampleExpected));
  return std::nullopt;
}

}  // namespace

std::variant<model::Lexicon, Faults> load_lexicon(std::string_view toml, std::string_view file_name) {
  FaultLog log(file_name);
  model::Lexicon lexicon;
  read_toml(toml, kLexiconKind, log,
            [&](const TomlValue& root, FaultLog& meaning) { lexicon = read_lexicon(root, meaning); });
  if (log.empty()) return lexicon;
  return log.sorted();
}

base::Result<model::Lexicon> read_lexicon_file(base::Disk& disk, const fs::path& file) {
  const auto bytes = disk.read(file, kMaxLexiconBytes);
  if (!bytes) return explain_read_error(bytes.error(), file, kLexiconKind);
  auto loaded = load_lexicon(*bytes, file.string());
  if (const auto* faults = std::get_if<Faults>(&loaded)) return to_error(*faults);
  return std::get<model::Lexicon>(std::move(loaded));
}

std::variant<std::vector<ExampleLine>, Faults> load_examples(std::string_view table,
                                                             std::string_view file_name) {
  FaultLog log(file_name);
  if (const auto bad = find_bad_byte(table)) {
    log.add(bad->spot, describe_bad_byte(table, *bad), kUtf8Expected);
    return log.sorted();
  }
  const std::string text = replace_bad_characters(drop_byte_order_mark(table), log);
  DelimitedText rows(text, '\t');
  std::vector<ExampleLine> examples;
  const auto header = rows.next();
  if (!header || !is_header(*header)) {
    log.add({}, "een eerste regel zonder die kolommen", fmt::format("{}", fmt::join(kColumns, "<tab>")));
  }
  while (const auto row = rows.next()) {
    if (auto example = read_row(*row, log)) examples.push_back(std::move(*example));
  }
  if (log.empty()) return examples;
  return log.sorted();
}

base::Result<std::vector<model::Example>> read_example_files(base::Disk& disk, const fs::path& lexicon_file,
                                                             const model::Lexicon& lexicon) {
  const fs::path folder = fs::path(lexicon_file).replace_extension();
  std::vector<std::pair<std::string, std::optional<std::size_t>>> tables;
  for (const model::Concept& subject : lexicon.concepts) tables.emplace_back(subject.id, tables.size());
  tables.emplace_back(kNowhereTable, lexicon.concepts.size());
  tables.emplace_back(kLanesTable, std::nullopt);
  std::vector<model::Example> all;
  Faults faults;
  for (const auto& [name, subject] : tables) {
    const fs::path file = folder / (name + ".tsv");
    const auto bytes = disk.read(file, kMaxExamplesBytes);
    if (!bytes) return bytes.error();
    auto loaded = load_examples(*bytes, file.string());
    if (auto* wrong = std::get_if<Faults>(&loaded)) faults.insert(faults.end(), wrong->begin(), wrong->end());
    if (auto* lines = std::get_if<std::vector<ExampleLine>>(&loaded)) {
      for (ExampleLine& line : *lines) {
        all.push_back({subject, std::move(line.asked), std::move(line.lane), std::move(line.text)});
      }
    }
  }
  if (!faults.empty()) return to_error(faults);
  return all;
}

}  // namespace sessions
