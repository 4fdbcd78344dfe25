#include "sessions/format_file.h"

#include <fmt/format.h>

#include <utility>

#include "sessions/format_reader.h"
#include "sessions/source_text.h"
#include "sessions/toml_sections.h"

namespace sessions {
namespace {

namespace fs = std::filesystem;

// What cannot be known of broken sections is not held against the rest of the file.
model::Format read_meaning(std::string_view text, std::string_view file_name, FaultLog& log) {
  const TomlSections sections = parse_toml_sections(text, log);
  if (!sections.root) return {};
  FaultLog meaning(file_name);
  model::Format format = read_format(*sections.root, meaning);
  for (const LineRange& lines : sections.broken) meaning.forget(lines.first, lines.last);
  log.add_all(meaning);
  return format;
}

void log_size(std::uintmax_t bytes, FaultLog& log) {
  log.add({}, fmt::format("een bestand van {} kB", bytes / 1024 + 1),
          fmt::format("een sessiebestand van hooguit {} kB", kMaxFormatBytes / 1024));
}

model::Format read_bytes(std::string_view bytes, std::string_view file_name, FaultLog& log) {
  if (bytes.size() > kMaxFormatBytes) {
    log_size(bytes.size(), log);
    return {};
  }
  if (const auto bad = find_bad_byte(bytes)) {
    log.add(bad->spot, describe_bad_byte(bytes, *bad), kUtf8Expected);
    return {};
  }
  const std::string text = replace_bad_characters(drop_byte_order_mark(bytes), log);
  return read_meaning(text, file_name, log);
}

// A disk calls a file that is too large unreadable; here that is a fault of the file.
base::Error explain(const base::Error& error, const fs::path& file) {
  std::error_code unknown;
  const std::uintmax_t bytes = fs::file_size(file, unknown);
  if (error.code != base::ErrorCode::io_failed || unknown || bytes <= kMaxFormatBytes) return error;
  FaultLog log(file.string());
  log_size(bytes, log);
  return to_error(log.sorted());
}

}  // namespace

LoadedFormat load_format(std::string_view toml, std::string_view file_name) {
  FaultLog log(file_name);
  model::Format format = read_bytes(toml, file_name, log);
  if (log.empty()) return format;
  return log.sorted();
}

base::Result<FormatFile> read_format_file(base::Disk& disk, const fs::path& file) {
  const auto bytes = disk.read(file, kMaxFormatBytes);
  if (!bytes) return explain(bytes.error(), file);
  LoadedFormat loaded = load_format(*bytes, file.string());
  if (const auto* faults = std::get_if<Faults>(&loaded)) return to_error(*faults);
  return FormatFile{std::get<model::Format>(std::move(loaded)), std::string(drop_byte_order_mark(*bytes))};
}

}  // namespace sessions
