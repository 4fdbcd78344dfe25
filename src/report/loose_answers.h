// The answers that a file for other programs tells without a theme and without a lane.
#pragma once

#include <string>
#include <vector>

#include "report/reported_themes.h"

namespace report {

// Loose answers and those of folded themes in one shuffled list: by lane or apart, the answers of a folded
// theme could be told from the loose ones.
std::vector<std::string> list_loose(const ReportedThemes& themes);

}  // namespace report
