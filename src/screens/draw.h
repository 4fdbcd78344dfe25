// The one door of the screens: shows whatever the State asks for and gives back what the person did.
//
// Widgets of the quit question: quit.yes, quit.no.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

// Draws one frame. Set draft.ask_to_quit when the window is asked to close; the screen then asks and makes
// Quit.
std::vector<flow::Action> draw(ui::Frame& frame, const flow::State& state, Draft& draft);

}  // namespace screens
