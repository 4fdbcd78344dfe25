// The program: reads its words and does what they ask.
#include <iostream>

#include "app/command_line.h"
#include "app/main_command.h"
#include "platform/process.h"

int main(int argc, char** argv) {
  platform::forbid_core_dumps();
  const auto words = app::read_command_line(argc, argv);
  if (const auto* early = std::get_if<app::EarlyEnd>(&words)) {
    (early->status == 0 ? std::cout : std::cerr) << early->text;
    return early->status;
  }
  return app::run(std::get<app::CommandLine>(words));
}
