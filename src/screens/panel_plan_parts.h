// Inside screens: the parts of the plan tab, each in the file of its name. Not for other files than
// panel_plan*.cpp.
#pragma once

#include "flow/board_view.h"
#include "screens/panel_parts.h"
#include "screens/plan_draft.h"
#include "ui/scroll_area.h"

namespace screens {

inline constexpr float kPlanRing = 8;  // room for the ring around what has the focus

// The action that is chosen, and what is typed for it; only while there is one.
const model::PlanAction& chosen_action(const PanelDesk& desk);
std::vector<ui::TextEdit>& chosen_fields(PanelDesk& desk);
// The form says something else now.
void take_plan_form(PanelDesk& desk);

// Whether the plan is looked back at, so that what became of it is asked for.
bool asks_what_became(const PanelDesk& desk);
DateRules date_rules(const PanelDesk& desk);
// A hint about a date in this width.
std::string fit_date_hint(ui::Frame& frame, std::string hint, float width);

// panel_plan_list.cpp: plan.item.0 ..., plan.grip.0 ..., plan.moment.0 ...
void draw_plan_list(PanelDesk& desk, const ui::Rect& rect);
// Another place in the plan for an action; the one that is chosen stays chosen.
void move_action(PanelDesk& desk, std::size_t from, std::size_t to);

// panel_plan_form.cpp: plan.goal, plan.action, plan.owner, plan.due, plan.due.0 ..., plan.sign,
// plan.first_step, plan.partners, plan.if_then, plan.means, plan.paid_by, plan.state.0 ..., plan.changed,
// plan.remark, plan.up, plan.down, plan.remove.
void draw_plan_form(PanelDesk& desk, ui::Rect rect);

// panel_plan_partners.cpp: plan.partner.0 ...
float measure_partners(PanelDesk& desk, float width);
void draw_partners(PanelDesk& desk, const ui::Rect& rect);

// panel_plan_proposals.cpp: plan.proposal.0 ...
bool has_proposals(const flow::ThemeView& theme);
void draw_proposals(PanelDesk& desk, const flow::ThemeView& theme, const ui::Rect& rect);

// panel_plan_themes.cpp: plan.theme.0 ..., plan.theme.cancel
void draw_plan_themes(PanelDesk& desk, const flow::BoardView& board, ui::Rect rect);

}  // namespace screens
