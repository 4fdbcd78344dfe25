// Weeks later: the session is opened again and the room looks at what became of its plan.
#include <gtest/gtest.h>

#include "screens/action_state.h"
#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using flow::PanelTab;
using model::ActionState;

// A closed session with three actions, as it opens.
flow::State make_closed(std::optional<PanelTab> tab = {}) {
  flow::State state = tab ? make_panel(*tab, support::kClosing) : make_state(support::kClosing);
  flow::InSession& running = flow::in_session(state);
  add_actions(state, 3);
  running.session.plan[0].state = ActionState::done;
  running.session.plan[0].changed = "Elke school belt nu zelf";
  running.session.plan[1].state = ActionState::stuck;
  running.session.plan[1].remark = "Er is geen tijd";
  running.session.plan[2].first_due = base::Date{2026, 5, 1};
  running.session.closed = true;
  running.looking_back = true;
  return state;
}

TEST(LookBackWall, TellsWhatWasAgreedAndWhatHappened) {
  Afternoon stage(make_closed());
  for (const char* words : {"Wat spraken we af, wat gebeurde er?", "1 klaar, 1 loopt vast, 1 afgesproken",
                            "Actie 0", "Intern begeleider", "Klaar", "Elke school belt nu zelf", "Loopt vast",
                            "Er is geen tijd", "Nog geen trekker", "Afgesproken op 12 maart 2026"}) {
    EXPECT_TRUE(stage.shows(words)) << words;
  }
  for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) stage.key(base::KeyCode::right);
  EXPECT_TRUE(stage.shows("1 september 2026 (eerst: 1 mei 2026)"));
}

TEST(LookBackWall, CountsEachStateInWords) {
  std::vector<model::PlanAction> plan(4);
  EXPECT_EQ(screens::count_states(plan), "4 afgesproken");
  plan[0].state = plan[1].state = ActionState::stuck;
  plan[2].state = ActionState::busy;
  plan[3].state = ActionState::done;
  EXPECT_EQ(screens::count_states(plan), "1 klaar, 1 bezig, 2 lopen vast");
  EXPECT_EQ(screens::count_states({}), "");
}

TEST(LookBackWall, TurnsItsSheetsWithTheKeysThatOtherwiseTurnPages) {
  flow::State state = make_closed();
  add_actions(state, 9);
  Afternoon stage(state);
  ASSERT_GT(stage.draft.room.sheets, 2u);
  stage.key(base::KeyCode::right);
  EXPECT_EQ(stage.draft.room.sheet, 1u);
  stage.type(" ");
  EXPECT_EQ(stage.draft.room.sheet, 2u);
  stage.key(base::KeyCode::page_up);
  EXPECT_EQ(stage.draft.room.sheet, 1u);
  EXPECT_EQ(stage.count<flow::NextPage>() + stage.count<flow::PreviousPage>(), 0u);
}

TEST(LookBackWall, HasNoClockAgendaOrWayToAnotherPage) {
  Afternoon stage(make_closed());
  EXPECT_FALSE(stage.has("room.next"));
  EXPECT_FALSE(stage.has("room.previous"));
  EXPECT_FALSE(stage.shows("Blok afsluiting"));
  EXPECT_TRUE(stage.has("room.panel"));
}

TEST(LookBackWall, SaysThatNothingWasAgreed) {
  flow::State state = make_closed();
  flow::in_session(state).session.plan.clear();
  EXPECT_TRUE(Afternoon(state).shows("Er zijn geen acties afgesproken."));
}

TEST(LookBack, IsLeftFromTheGuideTab) {
  Afternoon stage(make_closed(PanelTab::guide));
  EXPECT_TRUE(stage.shows("Nu: terugkijken op het actieplan"));
  EXPECT_FALSE(stage.has("panel.next"));
  stage.press("panel.look_back");
  EXPECT_FALSE(stage.running().looking_back);
  EXPECT_TRUE(stage.has("panel.next"));
  EXPECT_TRUE(stage.shows("Blok afsluiting"));
}

TEST(LookBack, IsTurnedOnAndOffFromThePlanTab) {
  Afternoon stage(make_closed(PanelTab::plan));
  EXPECT_EQ(stage.value("panel.look_back"), "on");
  stage.press("panel.look_back");
  EXPECT_FALSE(stage.running().looking_back);
  stage.press("panel.look_back");
  EXPECT_TRUE(stage.running().looking_back);
}

TEST(LookBack, AsksWhatBecameOfTheActionThatIsChosen) {
  Afternoon stage(make_closed(PanelTab::plan));
  stage.press("plan.item.2");
  EXPECT_EQ(stage.value("plan.state.0"), "on");
  stage.press("plan.state.1");
  stage.fill_in("plan.changed", "Twee scholen doen mee");
  stage.fill_in("plan.remark", "Nog een derde zoeken");
  const model::PlanAction& action = stage.session().plan[2];
  EXPECT_EQ(action.state, ActionState::busy);
  EXPECT_EQ(action.changed, "Twee scholen doen mee");
  EXPECT_EQ(action.remark, "Nog een derde zoeken");
  EXPECT_EQ(action.action, "Actie 2") << "and what was agreed stays";
  EXPECT_EQ(action.first_due, (base::Date{2026, 5, 1}));
}

TEST(LookBack, FindsNothingWrongWithADateThatIsOver) {
  Afternoon stage(make_closed(PanelTab::plan));
  stage.turn_wheel("plan.form", -3);
  stage.fill_in("plan.due", "2-2-2026");
  EXPECT_FALSE(stage.shows("Deze datum ligt in het verleden."));
  EXPECT_TRUE(stage.shows("maandag 2 februari 2026, eerst 1 september 2026"));
}

TEST(LookBack, AsksNothingDuringTheAfternoonItself) {
  flow::State state = make_panel(PanelTab::plan, support::kPlan);
  add_actions(state, 1);
  Afternoon stage(state);
  EXPECT_FALSE(stage.has("plan.state.0"));
  EXPECT_FALSE(stage.has("plan.changed"));
  stage.press("panel.look_back");
  EXPECT_TRUE(stage.has("plan.state.0"));
}

TEST(Closing, IsDoneAndUndoneFromTheSaveTab) {
  Afternoon stage(make_panel(PanelTab::save, support::kClosing));
  EXPECT_EQ(stage.find("save.close")->label, "Sessie afronden");
  stage.press("save.close");
  EXPECT_TRUE(stage.session().closed);
  EXPECT_EQ(stage.find("save.close")->label, "Sessie heropenen");
  EXPECT_TRUE(stage.shows("De sessie is afgerond en opent met terugkijken."));
  stage.press("save.close");
  EXPECT_FALSE(stage.session().closed);
}

}  // namespace
}  // namespace afternoon
