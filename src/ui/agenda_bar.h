// Agenda bar: all blocks of the afternoon in a row, those done ticked, the present one strong, those to come
// as numbers. With their names when there is room, else only the present one has its name.
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
