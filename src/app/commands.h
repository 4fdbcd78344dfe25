// The commands that need no window. Each says on err what people need to know, writes results on out, and
// returns the exit status: 0 done, 1 the work could not be done.
#pragma once

#include <ostream>

#include "app/command_line.h"
#include "base/clock.h"
#include "base/disk.h"
#include "base/random.h"

namespace app {

struct Console {
  std::ostream& out;
  std::ostream& err;
  Language language = Language::dutch;
  bool json = false;
};

struct Outside {
  base::Disk& disk;
  base::Clock& clock;
  base::Random& random;
};

int run(const NewCommand& command, Outside outside, Console console);
int run(const ImportCommand& command, Outside outside, Console console);
int run(const CheckCommand& command, Outside outside, Console console);
int run(const ExportCommand& command, Outside outside, Console console);
int run(const WipeCommand& command, Outside outside, Console console);
int run(const ThemesCommand& command, Outside outside, Console console);
int run(const GroupCommand& command, Outside outside, Console console);

// Says what went wrong, what is safe and what to do, and returns 1.
int report_failure(const base::Error& error, Console console);

}  // namespace app
