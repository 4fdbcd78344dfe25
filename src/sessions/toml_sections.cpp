#include "sessions/toml_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

#include "sessions/source_text.h"

namespace sessions {
namespace {

constexpr std::size_t kMostBroken = 100;  // sections; a text with more is no format

struct Section {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  LineRange lines;
};

// A line that begins with [name or [[name; a list inside a list begins with another character.
bool is_header(std::string_view text, std::size_t at) {
  at = text.find_first_not_of(" \t", at);
  const std::size_t name = text.find_first_not_of('[', at);
  if (name == std::string_view::npos || name == at || name > at + 2) return false;
  return std::isalnum(static_cast<unsigned char>(text[name])) != 0;
}

std::vector<Section> split_sections(std::string_view text) {
  std::vector<Section> sections{{0, text.size(), {1, 1}}};
  int line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    if (at > 0 && is_header(text, at)) {
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
      Hint{"too many dots", "hooguit honderd punten op een regel"},
      Hint{"cannot redefine existing",
           "elke naam maar een keer, en een kop als [[blocks]] met dubbele haken"},
      Hint{"escape sequence", "voor een \\ in een tekst: twee keer \\"},
      Hint{"comment or whitespace",
           "niets meer achter de waarde; een aanhalingsteken in een tekst wordt \\\""},
      Hint{"integer", "een heel getal, zonder nul voorop en zonder punt of komma"},
      Hint{"parsing date", "een datum die bestaat, zoals 2026-03-12"},
      Hint{"parsing time", "een tijd die bestaat, zoals 13:30:00"},
      Hint{"parsing string", "een tekst tussen aanhalingstekens, op een regel"},
      Hint{"parsing array", "een lijst [...] met komma's ertussen"},
      Hint{"parsing inline table", "een tabel {...} met komma's ertussen, op een regel"},
      Hint{"parsing table header", "een kop als [[blocks]], alleen op een regel"},
      Hint{"expected '='", "een naam, een = en een waarde"},
      Hint{"expected keys", "een naam, een = en een waarde, of een kop als [[blocks]]"},
      Hint{"parsing boolean", "true of false, in kleine letters"},
      Hint{"value type", "een tekst tussen aanhalingstekens, een getal, true of false"},
      Hint{"expected value", "een waarde achter de ="},
  };
  for (const auto& [english, dutch] : kHints) {
    if (why.find(english) != std::string_view::npos) return dutch;
  }
  return fmt::format("geldige TOML ({})", why);
}

// The text is the part of the file from first_line on.
void log_break(std::string_view text, int first_line, const TomlBreak& slip, FaultLog& log) {
  const std::string line = shorten(line_at(text, slip.spot.line), 60);
  log.add({slip.spot.line + first_line - 1, slip.spot.column},
          line.empty() ? "een lege regel of het einde van het bestand" : fmt::format("'{}'", line),
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
  if (!is_header(section, 0)) return 0;
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
  log_break(part, section.lines.first, *slip, log);
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
  for (const Section& section : split_sections(text)) {
    if (mended.broken.size() == kMostBroken) return {};
    check_section(mended, text, section, log);
  }
  if (mended.broken.empty()) log_break(text, 1, std::get<TomlBreak>(whole), log);
  if (mended.broken.empty() || !mended.headers_hold) return {};
  auto rest = parse_toml(mended.text);
  if (auto* slip = std::get_if<TomlBreak>(&rest)) {
    log_break(text, 1, *slip, log);
    return {};
  }
  return {std::get<TomlValue>(std::move(rest)), std::move(mended.broken)};
}

}  // namespace sessions
