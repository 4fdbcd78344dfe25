#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

#include "app/documents.h"

namespace app {
namespace {

std::string check_date(const std::string& text) {
  return base::parse_date(text) ? std::string() : "no such date: " + text + " (write 2026-03-12)";
}

std::string check_size(const std::string& text) {
  int width = 0;
  int height = 0;
  char rest = 0;
  const bool two = std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) == 2;
  return two && width >= 640 && height >= 480 ? std::string() : "no such size: " + text + " (write 1280x720)";
}

std::pair<int, int> to_size(const std::string& text) {
  std::pair<int, int> size;
  std::sscanf(text.c_str(), "%dx%d", &size.first, &size.second);
  return size;
}

// Everything the words can fill in, before it is known which command it is.
struct Words {
  OpenCommand open;
  NewCommand make;
  ImportCommand import;
  CheckCommand check;
  ExportCommand out;
  WipeCommand wipe;
  ThemesCommand themes;
  GroupCommand group;
  std::string group_format;
  DemoCommand demo;
  std::string open_file;
  std::string size;
  std::string picture_size;
  std::string date;
  std::string format;
  int version = 0;
  std::string language = "nl";
  bool json = false;
};

void describe_new(CLI::App& app, Words& words) {
  CLI::App* command = app.add_subcommand("new", "make a session file");
  command->add_option("FILE", words.make.file, "the session file to make")->required();
  command->add_option("--region", words.make.region, "name of the region")->required();
  command->add_option("--format", words.format, "format to use, a .toml file (default: the middagsessie)");
  command->add_option("--date", words.date, "day of the session (default: today)")->check(check_date);
  command->add_option("--people", words.make.people, "participants expected")->check(CLI::Range(0, 500));
  command->add_option("--version", words.version, "length in minutes, one of those in the format");
}

void describe_others(CLI::App& app, Words& words) {
  CLI::App* import = app.add_subcommand("import", "add answers from a .tsv or .csv table");
  import->add_option("FILE", words.import.file, "session file")->required();
  import->add_option("ANSWERS", words.import.answers, "table with columns question and text")->required();
  import->add_flag("--screened", words.import.screened,
                   "the answers were screened: they may be shown and exported");
  CLI::App* check = app.add_subcommand("check", "check session files, formats and lexicons");
  check->add_option("PATH", words.check.paths, ".sessie or .toml files")->required();
  CLI::App* out = app.add_subcommand("export", "write the summary and the action plan");
  out->add_option("FILE", words.out.file, "session file")->required();
  out->add_option("--to", words.out.folder, "folder to write in")->required();
  out->add_option("--formats", words.out.formats, "which formats")
      ->delimiter(',')
      ->check(CLI::IsMember(list_document_formats()));
  CLI::App* wipe = app.add_subcommand("wipe", "remove the raw answers, keep figures and plan");
  wipe->add_option("FILE", words.wipe.file, "session file")->required();
  CLI::App* themes = app.add_subcommand("themes", "print the themes of a session");
  themes->add_option("FILE", words.themes.file, "session file")->required();
  themes->add_flag("--assignments", words.themes.assignments, "one line for each answer");
  CLI::App* group = app.add_subcommand("group", "group a table of answers into themes, without a session");
  group->add_option("ANSWERS", words.group.answers, "table with columns id, question and text")->required();
  group->add_option("--format", words.group_format, "format of the questions (default: the middagsessie)");
  CLI::App* demo = app.add_subcommand("demo", "rehearse a whole session; leaves pictures and documents");
  demo->add_option("--to", words.demo.folder, "folder to write in")->required();
  demo->add_option("--size", words.picture_size, "size of the pictures (default: 1920x1080)")
      ->check(check_size);
}

EarlyEnd refuse(const std::string& reason) {
  return {reason + "\nmiddagsessie --help\n", 2};
}

// A word that only opening has a use for, beside another command: one too many.
std::optional<std::string> find_surplus(const CLI::App& app, const Words& words) {
  if (app.get_subcommands().empty()) return std::nullopt;
  if (!words.open_file.empty()) return words.open_file;
  if (!words.size.empty()) return "--windowed";
  return std::nullopt;
}

Command choose_command(const CLI::App& app, Words& words) {
  if (!words.date.empty()) words.make.date = base::parse_date(words.date);
  if (!words.format.empty()) words.make.format = words.format;
  if (!words.picture_size.empty()) words.demo.size = to_size(words.picture_size);
  if (!words.group_format.empty()) words.group.format = words.group_format;
  if (words.version != 0) words.make.version = words.version;
  if (app.got_subcommand("new")) return words.make;
  if (app.got_subcommand("import")) return words.import;
  if (app.got_subcommand("check")) return words.check;
  if (app.got_subcommand("export")) return words.out;
  if (app.got_subcommand("wipe")) return words.wipe;
  if (app.got_subcommand("themes")) return words.themes;
  if (app.got_subcommand("group")) return words.group;
  if (app.got_subcommand("demo")) return words.demo;
  if (!words.open_file.empty()) words.open.file = words.open_file;
  if (!words.size.empty()) words.open.windowed = to_size(words.size);
  return words.open;
}

}  // namespace

std::variant<CommandLine, EarlyEnd> read_command_line(int argc, const char* const* argv) {
  Words words;
  CLI::App app{"Runs a middagsessie. Without a command it opens full screen.", "middagsessie"};
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.add_option("FILE", words.open_file, "session file to open");
  app.add_option("--windowed", words.size, "in a window of this size, such as 1280x720")->check(check_size);
  app.add_option("--lang", words.language, "language of messages: nl or en")
      ->check(CLI::IsMember({"nl", "en"}));
  app.add_flag("--json", words.json, "results as JSON");
  describe_new(app, words);
  describe_others(app, words);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return EarlyEnd{app.help(), 0};
  } catch (const CLI::ParseError& error) {
    return refuse(error.what());
  }
  if (const auto surplus = find_surplus(app, words)) return refuse("not expected here: " + *surplus);
  const Language language = words.language == "en" ? Language::english : Language::dutch;
  return CommandLine{choose_command(app, words), language, words.json};
}

}  // namespace app
