#include "sessions/toml_file.h"

#include <fmt/format.h>

#include "sessions/source_text.h"
#include "sessions/toml_sections.h"

namespace sessions {
namespace {

void log_size(std::uintmax_t bytes, const TomlFileKind& kind, FaultLog& log) {
  log.add({}, fmt::format("een bestand van {} kB", bytes / 1024 + 1),
          fmt::format("{} van hooguit {} kB", kind.name, kind.most_bytes / 1024));
}

}  // namespace

void read_toml(std::string_view bytes, const TomlFileKind& kind, FaultLog& log,
               const std::function<void(const TomlValue&, FaultLog&)>& read_meaning) {
  if (bytes.size() > kind.most_bytes) {
    log_size(bytes.size(), kind, log);
    return;
  }
  if (const auto bad = find_bad_byte(bytes)) {
    log.add(bad->spot, describe_bad_byte(bytes, *bad), kUtf8Expected);
    return;
  }
  const std::string text = replace_bad_characters(drop_byte_order_mark(bytes), log);
  const TomlSections sections = parse_toml_sections(text, log);
  if (!sections.root) return;
  FaultLog meaning(log.file());
  read_meaning(*sections.root, meaning);
  for (const LineRange& lines : sections.broken) meaning.forget(lines.first, lines.last);
  log.add_all(meaning);
}

base::Error explain_read_error(const base::Error& error, const std::filesystem::path& file,
                               const TomlFileKind& kind) {
  std::error_code unknown;
  const std::uintmax_t bytes = std::filesystem::file_size(file, unknown);
  if (error.code != base::ErrorCode::io_failed || unknown || bytes <= kind.most_bytes) return error;
  FaultLog log(file.string());
  log_size(bytes, kind, log);
  return to_error(log.sorted());
}

}  // namespace sessions
