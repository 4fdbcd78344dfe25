// Layout lint: faults in what a frame showed, found from its nodes: things off the screen or over each other,
// words cut off or too small, targets too small for a finger, two things with one name.
#pragma once

#include <string>
#include <vector>

#include "ui/node.h"

namespace ui {

struct LintRules {
  float smallest_text = 30;    // units: 1/36 of the height. 24 will do where the screen is at arm's length
  float smallest_target = 44;  // units, both ways
};

// One line each, naming the thing, what is wrong and where; empty when all is well. size: of the window.
std::vector<std::string> lint(const std::vector<Node>& nodes, Size size, const LintRules& rules = {});

}  // namespace ui
