// The words after `middagsessie`, read and checked (CLI11). What each command does is in commands.h.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/speech.h"
#include "base/date.h"

namespace app {

struct OpenCommand {
  std::optional<std::string> file;
  std::optional<std::pair<int, int>> windowed;  // pixels; full screen without
};
struct NewCommand {
  std::string file;
  std::string region;
  std::optional<std::string> format;
  std::optional<base::Date> date;
  int people = 0;
  std::optional<int> version;
};
struct ImportCommand {
  std::string file;
  std::string answers;
  bool screened = false;
};
struct CheckCommand {
  std::vector<std::string> paths;
};
struct ExportCommand {
  std::string file;
  std::string folder;
  std::vector<std::string> formats;
};
struct WipeCommand {
  std::string file;
};
struct ThemesCommand {
  std::string file;
  bool assignments = false;  // one line for each answer
};
struct GroupCommand {
  std::string answers;
  std::optional<std::string> format;
};
struct DemoCommand {
  std::string folder;
  std::pair<int, int> size = {1920, 1080};  // pixels of the pictures
};
using Command = std::variant<OpenCommand, NewCommand, ImportCommand, CheckCommand, ExportCommand, WipeCommand,
                             ThemesCommand, GroupCommand, DemoCommand>;

struct CommandLine {
  Command command;
  Language language = Language::dutch;
  bool json = false;
};

// What to do, or what to print and the status to end with: 0 after --help, 2 for words that make no sense.
struct EarlyEnd {
  std::string text;
  int status = 2;
};
std::variant<CommandLine, EarlyEnd> read_command_line(int argc, const char* const* argv);

}  // namespace app
