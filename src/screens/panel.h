// The facilitator's panel: over the room screen from the right, or full width for screening and the plan.
// Only drawn while flow::PanelOpen; it must never be on the projector while answers are screened, and says so
// itself.
//
// Widgets: panel.folder.read, panel.save.retry, panel.tab.guide, panel.tab.screening, panel.tab.words,
// panel.tab.plan, panel.tab.save, panel.lock; each tab lists its own in its header.
#pragma once

#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"

namespace ui {
class Frame;
}

namespace screens {

std::vector<flow::Action> draw_panel(ui::Frame& frame, const flow::State& state, PanelDraft& draft);

}  // namespace screens
