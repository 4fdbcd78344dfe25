// Format files: sessions/*.toml read into a model::Format. Everything the model promises is checked here,
// and everything that is wrong is reported at once, with its place: wrong TOML, unknown keys, wrong types,
// missing or empty texts, texts and lists that do not fit a wall, ids used twice, lanes that do not exist,
// minutes that do not add up. Nothing is silently left out. Knows no toml++ in its types.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "base/disk.h"
#include "base/result.h"
#include "model/format.h"
#include "sessions/fault.h"

namespace sessions {

// A larger file is refused before it is read.
inline constexpr std::size_t kMaxFormatBytes = std::size_t{256} << 10;

using LoadedFormat = std::variant<model::Format, Faults>;

// Reads the text of a format; file_name is what the faults are reported under.
LoadedFormat load_format(std::string_view toml, std::string_view file_name);

struct FormatFile {
  model::Format format;
  std::string source;  // its text as a session keeps it: without a byte order mark
};

// Reads a format from a file. Errors: those of Disk::read; bad_format_file with every fault in the detail,
// one a line.
base::Result<FormatFile> read_format_file(base::Disk& disk, const std::filesystem::path& file);

}  // namespace sessions
