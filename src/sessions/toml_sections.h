// TOML read section by section when it cannot be read whole, so that one slip does not hide the others. A
// section is what stands from one [header] to the next.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "sessions/fault.h"
#include "sessions/toml_value.h"

namespace sessions {

struct LineRange {
  int first = 1;
  int last = 1;
};

struct TomlSections {
  std::optional<TomlValue> root;  // without what broken sections hold; nothing when too much is broken
  std::vector<LineRange> broken;  // sections of which nothing is known but their header
};

// Logs at most one fault a section, and stops after a hundred of them. The text is UTF-8.
TomlSections parse_toml_sections(std::string_view text, FaultLog& log);

}  // namespace sessions
