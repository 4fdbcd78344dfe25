// Agenda bar: all blocks of the afternoon in a row, those done ticked, the present one in full with its name,
// those to come as numbers. Widths follow the room there is.
#pragma once

#include "ui/frame.h"

namespace ui {

struct AgendaBar {
  Rect rect = {};
  std::vector<std::string> blocks = {};
  std::size_t current = 0;
};

void agenda_bar(Frame& frame, const AgendaBar& bar);

}  // namespace ui
