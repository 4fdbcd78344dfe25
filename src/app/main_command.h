// Carrying out a command line: with a window, in memory, or without any picture.
#pragma once

#include "app/command_line.h"

namespace app {

// The exit status: 0 done, 1 the work could not be done.
int run(const CommandLine& line);

}  // namespace app
