#include "sessions/toml_value.h"

#include <toml++/toml.h>

#include <algorithm>

namespace sessions {
namespace {

Spot spot_of(const toml::source_region& source) {
  return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

TomlValue convert(const toml::node& node);

void convert_table(const toml::table& table, TomlValue& value) {
  for (const auto& [key, node] : table) {
    value.members.push_back({std::string(key.str()), spot_of(key.source()), convert(node)});
  }
  std::stable_sort(value.members.begin(), value.members.end(),
                   [](const TomlMember& a, const TomlMember& b) { return a.spot < b.spot; });
}

std::string name_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "een tabel";
    case toml::node_type::array:
      return "een lijst";
    case toml::node_type::floating_point:
      return "een kommagetal";
    case toml::node_type::date:
    case toml::node_type::date_time:
      return "een datum";
    case toml::node_type::time:
      return "een tijd";
    default:
      return {};
  }
}

TomlValue convert(const toml::node& node) {
  using Kind = TomlValue::Kind;
  TomlValue value;
  value.spot = spot_of(node.source());
  value.text = name_of(node);
  value.kind = Kind::other;
  if (const auto* text = node.as_string()) {
    value.kind = Kind::text;
    value.text = text->get();
  } else if (const auto* whole = node.as_integer()) {
    value.kind = Kind::whole;
    value.whole = whole->get();
  } else if (const auto* truth = node.as_boolean()) {
    value.kind = Kind::truth;
    value.truth = truth->get();
  } else if (const auto* list = node.as_array()) {
    value.kind = Kind::list;
    for (const toml::node& item : *list) value.items.push_back(convert(item));
  } else if (const auto* table = node.as_table()) {
    value.kind = Kind::table;
    convert_table(*table, value);
  }
  return value;
}

}  // namespace

std::variant<TomlValue, TomlBreak> parse_toml(std::string_view text) {
  try {
    TomlValue root = convert(toml::parse(text));
    root.spot = {1, 1};
    return root;
  } catch (const toml::parse_error& error) {
    return TomlBreak{spot_of(error.source()), std::string(error.description())};
  }
}

}  // namespace sessions
