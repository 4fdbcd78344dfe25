// Lexicon files: assets/lexicon/*.toml read into a model::Lexicon, and the tables of examples beside them.
// Everything wrong is reported at once, with file, line and column. Phrases are checked for what no text can
// ever match: capitals, accents, marks.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/disk.h"
#include "base/result.h"
#include "model/lexicon.h"
#include "sessions/fault.h"

namespace sessions {

// Larger files are refused before they are read.
inline constexpr std::size_t kMaxLexiconBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxExamplesBytes = std::size_t{4} << 20;

std::variant<model::Lexicon, Faults> load_lexicon(std::string_view toml, std::string_view file_name);

// Reads a lexicon. Errors: those of Disk::read; bad_format_file with every fault in the detail.
base::Result<model::Lexicon> read_lexicon_file(base::Disk& disk, const std::filesystem::path& file);

// A table of examples: the header "asked", "lane", "text" between tabs, then one example a line.
struct ExampleLine {
  std::string asked;  // id of a lane
  std::string lane;
  std::string text;
};
std::variant<std::vector<ExampleLine>, Faults> load_examples(std::string_view table,
                                                             std::string_view file_name);

// Reads the examples of every concept from the folder of the lexicon's name: <id>.tsv for each concept,
// overig.tsv for what belongs to none, lanen.tsv for what teaches lanes alone. Errors: as above; a table that
// is not there is one.
base::Result<std::vector<model::Example>> read_example_files(base::Disk& disk,
                                                             const std::filesystem::path& lexicon_file,
                                                             const model::Lexicon& lexicon);

}  // namespace sessions
