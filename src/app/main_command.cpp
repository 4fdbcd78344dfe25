#include "app/main_command.h"

#include <fmt/format.h>

#include <iostream>
#include <type_traits>

#include "app/commands.h"
#include "app/demo.h"
#include "app/desktop.h"
#include "app/locations.h"

namespace app {
namespace {

base::Result<Folders> find_folders() {
  const auto formats = find_shipped_sessions();
  if (!formats) return base::Error{base::ErrorCode::not_found, "sessions/middagsessie.toml"};
  return Folders{*formats, default_session_folder(), find_shipped_lexicons().value_or("lexicon"),
                 default_document_folder()};
}

int run(const OpenCommand& command, Outside outside, Console console) {
  const auto folders = find_folders();
  if (!folders) return report_failure(folders.error(), console);
  Backstage backstage(*folders, outside.disk, outside.clock, outside.random);
  const auto ended = run_desktop(command, backstage, outside.clock, outside.random);
  return ended ? 0 : report_failure(ended.error(), console);
}

int run(const DemoCommand& command, Outside outside, Console console) {
  const auto folders = find_folders();
  if (!folders) return report_failure(folders.error(), console);
  const DemoPlan plan{.folder = command.folder, .size = {command.size.first, command.size.second}};
  const auto taken = play_demo(plan, *folders, outside.disk, outside.random, outside.clock.today());
  if (!taken) return report_failure(taken.error(), console);
  console.out << fmt::format(
      fmt::runtime(say(console.language, {"{} schermen en twee documenten staan in {}\n",
                                          "{} screens and two documents are in {}\n"})),
      *taken, command.folder);
  return 0;
}

}  // namespace

int run(const CommandLine& line) {
  base::SystemDisk disk;
  base::SystemClock clock;
  base::SystemRandom random;
  const Outside outside{disk, clock, random};
  const Console console{std::cout, std::cerr, line.language, line.json};
  return std::visit([&](const auto& command) { return run(command, outside, console); }, line.command);
}

}  // namespace app
