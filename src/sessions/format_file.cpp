#include "sessions/format_file.h"

#include <utility>

#include "sessions/format_reader.h"
#include "sessions/source_text.h"
#include "sessions/toml_file.h"

namespace sessions {
namespace {

constexpr TomlFileKind kFormatKind{"een sessiebestand", kMaxFormatBytes};

}  // namespace

LoadedFormat load_format(std::string_view toml, std::string_view file_name) {
  FaultLog log(file_name);
  model::Format format;
  read_toml(toml, kFormatKind, log,
            [&](const TomlValue& root, FaultLog& meaning) { format = read_format(root, meaning); });
  if (log.empty()) return format;
  return log.sorted();
}

base::Result<FormatFile> read_format_file(base::Disk& disk, const std::filesystem::path& file) {
  const auto bytes = disk.read(file, kMaxFormatBytes);
  if (!bytes) return explain_read_error(bytes.error(), file, kFormatKind);
  LoadedFormat loaded = load_format(*bytes, file.string());
  if (const auto* faults = std::get_if<Faults>(&loaded)) return to_error(*faults);
  return FormatFile{std::get<model::Format>(std::move(loaded)), std::string(drop_byte_order_mark(*bytes))};
}

}  // namespace sessions
