// TableReader: takes a table's values by name, checks each on the way, and logs what is wrong with its place.
// Whatever is asked for is known; what is left at the end is an unknown key, which is a fault. After a fault
// the value read is empty, zero or nothing, and reading goes on.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "sessions/fault.h"
#include "sessions/limits.h"
#include "sessions/toml_value.h"

namespace sessions {

enum class Need { required, optional };

struct Range {
  int least = 0;
  int most = 0;
};

// A word in the file for a value in the program.
template <class T>
struct Choice {
  std::string_view word;
  T value;
};

class TableReader {
 public:
  // Logs a fault when the value is no table; what names it in faults: "een blok".
  TableReader(const TomlValue& table, std::string_view what, FaultLog& log);

  // One line of at most so many letters; not blank when required.
  std::string text(std::string_view key, std::size_t most_letters, Need need = Need::required);
  // a-z, 0-9 and dashes; required.
  std::string id(std::string_view key);
  // Ids, no two the same; required.
  std::vector<std::string> ids(std::string_view key, Count count);
  // A day written as the text "2026-07-04"; required.
  std::optional<base::Date> day(std::string_view key);
  // A whole number in a range.
  std::optional<int> whole(std::string_view key, Range range, Need need = Need::required);
  // true or false; false when it is not there.
  bool truth(std::string_view key);
  // Lines, none of them blank; empty when it is not there.
  std::vector<std::string> texts(std::string_view key, Count count, std::size_t most_letters);
  // Whole numbers in a range, required; nothing when one of them is not.
  std::optional<std::vector<int>> wholes(std::string_view key, Range range);
  // A table; nullptr when it is not there.
  const TomlValue* table(std::string_view key);
  // Tables under the last name of a header: "blocks.slides" is written [[blocks.slides]] or slides = [{...}].
  std::span<const TomlValue> tables(std::string_view header, Count count, Need need);
  // One of the words; required.
  template <class T>
  std::optional<T> choice(std::string_view key, std::span<const Choice<T>> choices) {
    std::vector<std::string_view> words;
    for (const Choice<T>& choice : choices) words.push_back(choice.word);
    const auto index = choose(key, words);
    return index ? std::optional<T>(choices[*index].value) : std::nullopt;
  }

  // Logs the keys nobody asked for.
  void finish();

 private:
  const TomlValue* take(std::string_view key, Need need, TomlValue::Kind kind, std::string_view expected);
  std::string check_line(const TomlValue& value, std::size_t most_letters, Need need);
  std::string check_id(const TomlValue& value);
  void check_count(const TomlValue& list, std::string_view key, Count count);
  std::optional<int> check_whole(const TomlValue& value, Range range);
  std::optional<std::size_t> choose(std::string_view key, const std::vector<std::string_view>& words);

  const TomlValue& table_;
  std::string what_;
  FaultLog& log_;
  std::vector<std::string_view> known_;
};

// The value under a key, whatever it is; nullptr when there is none.
const TomlValue* find(const TomlValue& table, std::string_view key);
// Whether there is something under a key, an empty list aside.
bool has_items(const TomlValue& table, std::string_view key);
// Where a key's value is, or the table when there is none.
Spot spot_of(const TomlValue& table, std::string_view key);

// How a person would call a value that is not what was expected.
std::string name_found(const TomlValue& value);

// Logs each value that was there before. what names it: "het id".
struct Named {
  std::string name;
  Spot spot;
};
void check_unique(const std::vector<Named>& names, std::string_view what, FaultLog& log);

}  // namespace sessions
