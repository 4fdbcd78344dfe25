#include "sessions/toml_value.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace sessions {
namespace {

constexpr std::ptrdiff_t kMostDots = 100;  // on a line; each may nest one table deeper
constexpr int kDeepest = 16;

Spot spot_of(const toml::source_region& source) {
  return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

TomlValue convert(const toml::node& node, int depth);

void convert_table(const toml::table& table, TomlValue& value, int depth) {
  for (const auto& [key, node] : table) {
    value.members.push_back({std::string(key.str()), spot_of(key.source()), convert(node, depth)});
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

TomlValue convert(const toml::node& node, int depth) {
  using Kind = TomlValue::Kind;
  TomlValue value;
  value.spot = spot_of(node.source());
  value.text = name_of(node);
  value.kind = Kind::other;
  if (depth == kDeepest) {
    value.text = "iets dat te diep in elkaar zit";
  } else if (const auto* text = node.as_string()) {
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
    for (const toml::node& item : *list) value.items.push_back(convert(item, depth + 1));
  } else if (const auto* table = node.as_table()) {
    value.kind = Kind::table;
    convert_table(*table, value, depth + 1);
  }
  return value;
}

// The library nests a table for every dot and ends the program when the stack is full.
std::optional<TomlBreak> find_endless_name(std::string_view text) {
  int number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const bool remark = line.find_first_not_of(" \t") == line.find('#');
    if (!remark && std::count(line.begin(), line.end(), '.') > kMostDots)
      return TomlBreak{{number, 1}, "too many dots"};
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace

std::variant<TomlValue, TomlBreak> parse_toml(std::string_view text) {
  if (auto endless = find_endless_name(text)) return std::move(*endless);
  try {
    TomlValue root = convert(toml::parse(text), 0);
    root.spot = {1, 1};
    return root;
  } catch (const toml::parse_error& error) {
    return TomlBreak{spot_of(error.source()), std::string(error.description())};
  }
}

}  // namespace sessions
