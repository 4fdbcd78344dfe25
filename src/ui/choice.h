// Choice: one of a few, all in sight. Side by side in one bar, or below each other with a dot and a line of
// explanation. The arrow keys choose too.
#pragma once

#include <optional>

#include "ui/frame.h"

namespace ui {

struct Option {
  std::string name = {};
  std::string label = {};
  std::string note = {};  // smaller, below the label; only in a list
  bool enabled = true;
};

enum class ChoiceShape { bar, list };

struct Choice {
  Rect rect = {};
  std::vector<Option> options = {};
  std::size_t chosen = 0;
  ChoiceShape shape = ChoiceShape::bar;
};

// The option that was chosen in this frame, other than the one that was.
std::optional<std::size_t> choice(Frame& frame, const Choice& choice);

// The height of one option in a list, and of all of them.
float measure_choice_list(const Choice& choice);

}  // namespace ui
