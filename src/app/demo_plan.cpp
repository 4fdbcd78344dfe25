// The plan in the demo: one action made of a theme and two of the room's own, and what became of them.
#include <fmt/format.h>

#include <array>

#include "app/demo_script.h"
#include "flow/look_at_board.h"

namespace app {
namespace {

struct DemoAction {
  const char* goal;
  const char* action;
  const char* owner;
  const char* due;  // the button that sets it; empty: no date yet
  const char* sign;
  const char* first_step;
};

constexpr std::array kActions{
    DemoAction{"Elke leerling heeft voor de overstap een gesprek met oude en nieuwe leerkracht.",
               "Een vast moment voor de overdracht afspreken, vier weken voor elke vakantie.",
               "Directeur van de taalschool", "plan.due.0",
               "Alle overstappers hebben een overdrachtsgesprek gehad.",
               "Data prikken met de drie grootste scholen."},
    DemoAction{"Leerkrachten weten hoe ze een nieuwe taalleerder opvangen.",
               "Drie middagen meekijken in de taalklas regelen.", "KC'er van een ontvangende school",
               "plan.due.2", "Elke ontvangende school heeft twee leerkrachten laten meekijken.",
               "Een lijst met data rondsturen."},
    DemoAction{"Ouders weten wat er gebeurt bij de overstap.",
               "Een avond met tolk houden, samen met de bibliotheek.", "", "", "", ""}};

}  // namespace

void DemoScript::go_to(const std::string& name) {
  constexpr int kMostSteps = 80;
  for (int step = 0; step < kMostSteps && !trouble_; ++step) {
    if (stage_.surface().focused() == name) return;
    stage_.key(base::KeyCode::tab);
  }
  if (!trouble_) trouble_ = base::Error{base::ErrorCode::internal, "Tab does not reach " + name};
}

// Of the theme with the most answers, with the first thing the room proposed for it.
void DemoScript::make_action_of_theme() {
  press("plan.from_theme");
  picture("begeleider-actie-van-een-thema");
  const flow::BoardView board = flow::look_at_board(flow::in_session(stage_.state()));
  const flow::ThemeView* largest = nullptr;
  for (const flow::PanelView& panel : board.panels) {
    for (const flow::ThemeView& theme : panel.themes) {
      if (largest == nullptr || largest->answers < theme.answers) largest = &theme;
    }
  }
  if (largest == nullptr) return press("plan.theme.cancel");
  go_to(fmt::format("plan.theme.{}", largest->id));
  stage_.key(base::KeyCode::enter);
  if (stage_.sight().find("plan.proposal.0") != nullptr) press("plan.proposal.0");
  picture("begeleider-voorstellen-uit-de-zaal");
}

void DemoScript::fill_in_by_keys(const std::string& field, const std::string& words) {
  go_to(field);
  if (trouble_) return;
  stage_.key(base::KeyCode::a, {.ctrl = true});
  stage_.type(words);
}

void DemoScript::fill_in_plan() {
  open_panel();
  press("panel.tab.plan");
  make_action_of_theme();
  for (const DemoAction& action : kActions) {
    if (&action != kActions.begin()) press("plan.add");
    fill_in_by_keys("plan.goal", action.goal);
    fill_in_by_keys("plan.action", action.action);
    fill_in_by_keys("plan.owner", action.owner);
    if (*action.due != '\0') {
      go_to(action.due);
      stage_.key(base::KeyCode::enter);
    }
    fill_in_by_keys("plan.sign", action.sign);
    fill_in_by_keys("plan.first_step", action.first_step);
    for (const char* partner : {"plan.partner.0", "plan.partner.1"}) {
      go_to(partner);
      stage_.key(base::KeyCode::enter);
    }
  }
  picture("begeleider-actieplan");
  go_to("plan.paid_by");
  picture("begeleider-actieplan-onderaan");
  close_panel();
}

// Weeks later: the closed session opens on the wall that tells what was agreed.
void DemoScript::look_back() {
  press("start.resume");
  picture("zaal-terugkijken");
  open_panel();
  press("panel.tab.plan");
  press("plan.item.0");
  press("plan.state.2");
  fill_in("plan.changed",
          "Sinds mei is er elke zes weken een vast moment. Alle overstappers hadden een gesprek.");
  press("plan.item.1");
  press("plan.state.1");
  press("plan.item.2");
  press("plan.state.3");
  fill_in("plan.remark", "Er is nog niemand die dit trekt.");
  picture("begeleider-terugkijken");
  close_panel();
  picture("zaal-teruggekeken");
}

}  // namespace app
