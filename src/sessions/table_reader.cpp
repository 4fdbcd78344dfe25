#include "sessions/table_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "sessions/nearest_word.h"
#include "sessions/source_text.h"

namespace sessions {
namespace {

using Kind = TomlValue::Kind;

constexpr std::size_t kQuotedLetters = 40;
constexpr std::string_view kTextExpected = "een tekst tussen aanhalingstekens";

std::string say_count(Count count) {
  if (count.least == 0) return fmt::format("hooguit {}", count.most);
  return fmt::format("{} tot {}", count.least, count.most);
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= kIdLetters && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string offer(std::string_view typed, std::span<const std::string_view> words) {
  const auto nearest = find_nearest_word(typed, words);
  if (nearest) return fmt::format("'{}' (bedoel je dat?)", *nearest);
  return fmt::format("een van: {}", fmt::join(words, ", "));
}

}  // namespace

std::string name_found(const TomlValue& value) {
  switch (value.kind) {
    case Kind::text:
      return fmt::format("de tekst '{}'", shorten(value.text, kQuotedLetters));
    case Kind::whole:
      return fmt::format("het getal {}", value.whole);
    case Kind::truth:
      return value.truth ? "true" : "false";
    default:
      return value.text;
  }
}

const TomlValue* find(const TomlValue& table, std::string_view key) {
  const auto found = std::find_if(table.members.begin(), table.members.end(),
                                  [&](const TomlMember& member) { return member.key == key; });
  return found == table.members.end() ? nullptr : &found->value;
}

bool has_items(const TomlValue& table, std::string_view key) {
  const TomlValue* value = find(table, key);
  return value != nullptr && (value->kind != Kind::list || !value->items.empty());
}

Spot spot_of(const TomlValue& table, std::string_view key) {
  const TomlValue* value = find(table, key);
  return value == nullptr ? table.spot : value->spot;
}

TableReader::TableReader(const TomlValue& table, std::string_view what, FaultLog& log)
    : table_(table), what_(what), log_(log) {
  if (table.kind != Kind::table) log_.add(table.spot, name_found(table), fmt::format("een tabel: {}", what));
}

const TomlValue* TableReader::take(std::string_view key, Need need, Kind kind, std::string_view expected) {
  known_.push_back(key);
  const TomlValue* value = find(table_, key);
  if (value == nullptr) {
    if (need == Need::required && table_.kind == Kind::table) {
      log_.add(table_.spot, fmt::format("{} zonder '{}'", what_, key),
               fmt::format("'{}': {}", key, expected));
    }
    return nullptr;
  }
  if (value->kind == kind) return value;
  log_.add(value->spot, name_found(*value), fmt::format("bij '{}' {}", key, expected));
  return nullptr;
}

std::string TableReader::check_line(const TomlValue& value, std::size_t most_letters, Need need) {
  const std::string& text = value.text;
  const std::u32string letters = base::to_code_points(text);
  const auto hidden = std::find_if(letters.begin(), letters.end(), base::is_forbidden);
  if (need == Need::required && is_blank(text)) {
    log_.add(value.spot, "een lege tekst", "een tekst met letters erin");
  } else if (letters.size() > most_letters) {
    log_.add(value.spot, fmt::format("een tekst van {} tekens", letters.size()),
             fmt::format("hooguit {} tekens, anders past het niet", most_letters));
  } else if (text.find('\n') != std::string::npos) {
    log_.add(value.spot, "een tekst van meer regels", "een tekst op een regel");
  } else if (hidden != letters.end()) {
    log_.add(value.spot, describe_hidden(*hidden), kPlainCharacters);
  } else {
    return text;
  }
  return {};
}

std::string TableReader::text(std::string_view key, std::size_t most_letters, Need need) {
  const TomlValue* value = take(key, need, Kind::text, kTextExpected);
  return value == nullptr ? std::string() : check_line(*value, most_letters, need);
}

std::string TableReader::id(std::string_view key) {
  const TomlValue* value = take(key, Need::required, Kind::text, "een kort woord in kleine letters");
  return value == nullptr ? std::string() : check_id(*value);
}

std::string TableReader::check_id(const TomlValue& value) {
  if (value.kind == Kind::text && is_id(value.text)) return value.text;
  log_.add(value.spot, name_found(value),
           fmt::format("hooguit {} tekens: a-z, 0-9 en streepjes", kIdLetters));
  return {};
}

std::vector<std::string> TableReader::ids(std::string_view key, Count count) {
  const TomlValue* list =
      take(key, Need::required, Kind::list, "een lijst van korte woorden: [\"...\", \"...\"]");
  if (list == nullptr) return {};
  check_count(*list, key, count);
  std::vector<std::string> ids;
  std::vector<Named> named;
  for (const TomlValue& item : list->items) {
    ids.push_back(check_id(item));
    named.push_back({ids.back(), item.spot});
  }
  check_unique(named, "het woord", log_);
  return ids;
}

std::optional<base::Date> TableReader::day(std::string_view key) {
  const TomlValue* value = take(key, Need::required, Kind::text, "een dag als tekst: \"2026-07-04\"");
  if (value == nullptr) return std::nullopt;
  const auto date = base::parse_date(value->text);
  if (date && base::to_iso(*date) == value->text) return date;
  log_.add(value->spot, name_found(*value), "een dag die bestaat, zo geschreven: \"2026-07-04\"");
  return std::nullopt;
}

std::optional<int> TableReader::check_whole(const TomlValue& value, Range range) {
  const bool fits = value.kind == Kind::whole && value.whole >= range.least && value.whole <= range.most;
  if (fits) return static_cast<int>(value.whole);
  log_.add(value.spot, name_found(value),
           fmt::format("een heel getal van {} tot {}", range.least, range.most));
  return std::nullopt;
}

std::optional<int> TableReader::whole(std::string_view key, Range range, Need need) {
  const TomlValue* value = take(key, need, Kind::whole, "een heel getal");
  return value == nullptr ? std::nullopt : check_whole(*value, range);
}

bool TableReader::truth(std::string_view key) {
  const TomlValue* value = take(key, Need::optional, Kind::truth, "true of false");
  return value != nullptr && value->truth;
}

void TableReader::check_count(const TomlValue& list, std::string_view key, Count count) {
  if (list.items.size() >= count.least && list.items.size() <= count.most) return;
  log_.add(list.spot, fmt::format("{} keer iets in '{}'", list.items.size(), key), say_count(count));
}

std::vector<std::string> TableReader::texts(std::string_view key, Count count, std::size_t most_letters) {
  const TomlValue* list = take(key, Need::optional, Kind::list, "een lijst van teksten: [\"...\", \"...\"]");
  if (list == nullptr) return {};
  check_count(*list, key, count);
  std::vector<std::string> texts;
  for (const TomlValue& item : list->items) {
    if (item.kind == Kind::text) {
      texts.push_back(check_line(item, most_letters, Need::required));
    } else {
      log_.add(item.spot, name_found(item), fmt::format("in '{}' {}", key, kTextExpected));
    }
  }
  return texts;
}

std::optional<std::vector<int>> TableReader::wholes(std::string_view key, Range range) {
  const TomlValue* list = take(key, Need::required, Kind::list, "een lijst van getallen: [120, 90]");
  if (list == nullptr) return std::nullopt;
  std::vector<int> numbers;
  for (const TomlValue& item : list->items) {
    if (const auto number = check_whole(item, range)) numbers.push_back(*number);
  }
  if (numbers.size() != list->items.size()) return std::nullopt;
  return numbers;
}

const TomlValue* TableReader::table(std::string_view key) {
  return take(key, Need::optional, Kind::table, "een tabel");
}

std::span<const TomlValue> TableReader::tables(std::string_view header, Count count, Need need) {
  const std::string_view key = header.substr(header.rfind('.') + 1);
  const TomlValue* list = take(key, need, Kind::list, fmt::format("een of meer keer [[{}]]", header));
  if (list == nullptr) return {};
  check_count(*list, key, count);
  return list->items;
}

std::optional<std::size_t> TableReader::choose(std::string_view key,
                                               const std::vector<std::string_view>& words) {
  const TomlValue* value =
      take(key, Need::required, Kind::text, fmt::format("een van: {}", fmt::join(words, ", ")));
  if (value == nullptr) return std::nullopt;
  const auto found = std::find(words.begin(), words.end(), value->text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  log_.add(value->spot, name_found(*value), offer(value->text, words));
  return std::nullopt;
}

void TableReader::finish() {
  for (const TomlMember& member : table_.members) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    log_.add(member.spot,
             fmt::format("de onbekende naam '{}' bij {}", shorten(member.key, kQuotedLetters), what_),
             offer(member.key, known_));
  }
}

void check_unique(const std::vector<Named>& names, std::string_view what, FaultLog& log) {
  std::set<std::string_view> seen;
  for (const Named& named : names) {
    if (named.name.empty() || seen.insert(named.name).second) continue;
    log.add(named.spot, fmt::format("{} '{}' voor de tweede keer", what, shorten(named.name, kQuotedLetters)),
            "elk een eigen naam");
  }
}

}  // namespace sessions
