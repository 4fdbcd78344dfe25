// The facilitator's code: a pad over whatever is on the screen, to open the panel or to choose the code that
// will open it. Digits go from the keyboard or the pad into PanelDraft::code and leave it as soon as there
// are four.
//
// Keys: digits, Backspace, Escape = cancel. Widgets: code.0 ... code.9, code.back, code.cancel.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

// Only while flow::PanelAskingCode or flow::PanelChoosingCode.
std::vector<flow::Action> draw_code(ui::Frame& frame, const flow::State& state, PanelDraft& draft);

}  // namespace screens
