// TomlValue: a parsed TOML text as plain values, each with its place in the file. Only toml_value.cpp knows
// the library that parses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sessions/fault.h"

namespace sessions {

struct TomlMember;

struct TomlValue {
  enum class Kind { text, whole, truth, list, table, other };
  Kind kind = Kind::table;
  Spot spot;
  std::string text;  // of a text its letters; of another value how a person would call it: "een datum"
  std::int64_t whole = 0;
  bool truth = false;
  std::vector<TomlValue> items;     // of a list
  std::vector<TomlMember> members;  // of a table, in the order of the file
};

struct TomlMember {
  std::string key;
  Spot spot;  // of the key
  TomlValue value;
};

// Where the text stops being TOML, and what the library says of it, in English.
struct TomlBreak {
  Spot spot;
  std::string why;
};

// Parses strict UTF-8. Names with so many dots that they nest too deep are refused, not followed.
std::variant<TomlValue, TomlBreak> parse_toml(std::string_view text);

}  // namespace sessions
