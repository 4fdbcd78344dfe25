// A format as a facilitator would write it, with as many questions as a test wants.
#pragma once

#include <string>

namespace support {

// TOML of a format of 60 minutes: blocks "welkom" (1 slide), "vragen" (1 step, collects), "bord" (board,
// plan) and "einde" (closing); the questions are "Vraag 1?", "Vraag 2?" ... in two lanes by turns. Three
// votes for each, two practices and two holidays in the summer of 2026.
std::string write_format(int questions);

}  // namespace support
