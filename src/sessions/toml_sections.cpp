#include "sessions/toml_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "sessions/source_text.h"

namespace sessions {
namespace {

struct Section {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  LineRange lines;
};

std::vector<Section> split_sections(std::string_view text) {
  std::vector<Section> sections{{0, text.size(), {1, 1}}};
  int line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    if (text[at] == '[' && at > 0) {
      sections.back().end = at;
      sections.back().lines.last = line - 1;
      sections.push_back({at, text.size(), {line, line}});
    }
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  }
  sections.back().lines.last = line;
  return sections;
}

std::string_view line_at(std::string_view text, int number) {
  std::size_t begin = 0;
  for (; number > 1 && begin < text.size(); --number)
    begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
  return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

// What the library expected, for the slips people make most; its own words for the others.
std::string expected_after(std::string_view why) {
  using Hint = std::pair<std::string_view, const char*>;
  static constexpr std::array kHints{
      Hint{"redefine", "elke naam maar een keer"},
      Hint{"parsing date", "een datum die bestaat, zoals 2026-03-12"},
      Hint{"parsing time", "een tijd die bestaat, zoals 13:30:00"},
      Hint{"parsing string", "een tekst tussen aanhalingstekens, op een regel"},
      Hint{"parsing array", "een lijst [...] met komma's ertussen"},
      Hint{"parsing inline table", "een tabel {...} met komma's ertussen, op een regel"},
      Hint{"parsing table header", "een kop als [[blocks]], alleen op een regel"},
      Hint{"expected '='", "een naam, een = en een waarde"},
      Hint{"parsing boolean", "true of false, in kleine letters"},
      Hint{"value type", "een tekst tussen aanhalingstekens, een getal, true of false"},
      Hint{"expected value", "een waarde achter de ="},
  };
  for (const auto& [english, dutch] : kHints) {
    if (why.find(english) != std::string_view::npos) return dutch;
  }
  return fmt::format("geldige TOML ({})", why);
}

void log_break(std::string_view text, const TomlBreak& slip, FaultLog& log) {
  const std::string line = shorten(line_at(text, slip.spot.line), 60);
  log.add(slip.spot, line.empty() ? "een lege regel of het einde van het bestand" : fmt::format("'{}'", line),
          expected_after(slip.why));
}

// Empties a section, its header line excepted; the lines stay.
void blank_out(std::string& text, const Section& section, std::size_t header_bytes) {
  for (std::size_t at = section.begin + header_bytes; at < section.end; ++at) {
    if (text[at] != '\n') text[at] = ' ';
  }
}

// The bytes of the header line when it can be read by itself; the text before the first header has none.
std::optional<std::size_t> find_header(std::string_view section) {
  if (!section.starts_with('[')) return 0;
  const std::size_t bytes = std::min(section.find('\n'), section.size());
  if (std::holds_alternative<TomlBreak>(parse_toml(section.substr(0, bytes)))) return std::nullopt;
  return bytes;
}

struct Mended {
  std::string text;
  std::vector<LineRange> broken;
  bool headers_hold = true;
};

void check_section(Mended& mended, std::string_view text, const Section& section, FaultLog& log) {
  const std::string_view part = text.substr(section.begin, section.end - section.begin);
  auto parsed = parse_toml(part);
  auto* slip = std::get_if<TomlBreak>(&parsed);
  if (slip == nullptr) return;
  slip->spot.line += section.lines.first - 1;
  log_break(text, *slip, log);
  mended.broken.push_back(section.lines);
  const auto header = find_header(part);
  mended.headers_hold = mended.headers_hold && header.has_value();
  blank_out(mended.text, section, header.value_or(0));
}

}  // namespace

TomlSections parse_toml_sections(std::string_view text, FaultLog& log) {
  auto whole = parse_toml(text);
  if (auto* root = std::get_if<TomlValue>(&whole)) return {std::move(*root), {}};
  Mended mended{std::string(text), {}, true};
  for (const Section& section : split_sections(text)) check_section(mended, text, section, log);
  if (mended.broken.empty()) log_break(text, std::get<TomlBreak>(whole), log);
  if (mended.broken.empty() || !mended.headers_hold) return {};
  auto rest = parse_toml(mended.text);
  if (auto* slip = std::get_if<TomlBreak>(&rest)) {
    log_break(text, *slip, log);
    return {};
  }
  return {std::get<TomlValue>(std::move(rest)), std::move(mended.broken)};
}

}  // namespace sessions
