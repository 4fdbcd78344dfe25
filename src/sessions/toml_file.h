// What every TOML file a person wrote goes through before its meaning is read: size, characters, grammar.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

#include "base/error.h"
#include "sessions/fault.h"
#include "sessions/toml_value.h"

namespace sessions {

struct TomlFileKind {
  std::string_view name;  // in Dutch: "een sessiebestand"
  std::size_t most_bytes = 0;
};

// Calls read_meaning with what the text holds, unless it cannot be read at all. What cannot be known of
// broken sections is not held against the rest of the file.
void read_toml(std::string_view bytes, const TomlFileKind& kind, FaultLog& log,
               const std::function<void(const TomlValue&, FaultLog&)>& read_meaning);

// A disk calls a file that is too large unreadable; here that is a fault of the file.
base::Error explain_read_error(const base::Error& error, const std::filesystem::path& file,
                               const TomlFileKind& kind);

}  // namespace sessions
