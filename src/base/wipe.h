// Overwriting text that must not stay in memory: what a person took back or never handed in.
#pragma once

#include <string>

namespace base {

// Overwrites every byte the string owns and empties it. Copies made elsewhere are not its business.
void wipe(std::string& text);

}  // namespace base
