// Words cut off after so many lines, for where a text that somebody typed may be longer than its place.
#pragma once

#include <cstddef>
#include <string>

#include "ui/frame.h"

namespace screens {

struct LineRoom {
  ui::Type type = ui::Type::body;
  float width = 0;
  std::size_t most = 1;  // lines
};

// The words as they are when they fit, and otherwise as many whole words as fit, with "..." behind.
std::string fit_lines(ui::Frame& frame, const std::string& words, const LineRoom& room);

}  // namespace screens
