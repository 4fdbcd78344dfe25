// Inside screens: the parts of the tab on which the documents are saved.
#pragma once

#include "screens/panel_parts.h"

namespace screens {

// panel_endings.cpp: save.close, save.wipe, save.leave, save.quit.
float measure_endings();
void draw_endings(PanelDesk& desk, ui::Rect rect);

// panel_pages.cpp: the two documents side by side, as they come out of the printer. pages.back, pages.on;
// save.people, save.people.less, save.people.more.
void draw_pages(PanelDesk& desk, ui::Rect rect);

}  // namespace screens
