// The plan tab: actions, who takes them on, and when the room looks back.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

flow::State make_plan(std::size_t actions) {
  flow::State state = make_panel(flow::PanelTab::plan, support::kPlan);
  flow::in_session(state).format.organisations = {"Gemeente", "Samenwerkingsverband"};
  add_actions(state, actions);
  return state;
}

const model::PlanAction& action(Afternoon& stage, std::size_t index) {
  return stage.session().plan.at(index);
}

TEST(PanelPlan, SaysThatThereAreNoActionsYet) {
  Afternoon stage(make_plan(0));
  EXPECT_TRUE(stage.shows("Er zijn nog geen acties."));
  EXPECT_FALSE(stage.has("plan.remove"));
}

TEST(PanelPlan, AddsAnActionAndTakesEveryFieldAsItIsTyped) {
  Afternoon stage(make_plan(0));
  stage.press("plan.add");
  EXPECT_EQ(stage.focused(), "plan.goal");
  stage.type("Geen leerling tussen wal en schip");
  stage.fill_in("plan.action", "Samen een brief");
  stage.fill_in("plan.owner", "Intern begeleider");
  stage.fill_in("plan.due", "1-9-2026");
  stage.fill_in("plan.sign", "Vijf gesprekken");
  stage.fill_in("plan.first_step", "De data prikken");
  stage.turn_wheel("plan.form", -100);
  stage.press("plan.partner.1");
  stage.fill_in("plan.partners", "Bibliotheek, GGD");
  stage.fill_in("plan.if_then", "Als een leerling overstapt, dan bellen we");
  stage.fill_in("plan.means", "Vier uur");
  stage.fill_in("plan.paid_by", "Het bestuur");
  model::PlanAction expected{"Geen leerling tussen wal en schip",
                             "Samen een brief",
                             "Intern begeleider",
                             {"Samenwerkingsverband", "Bibliotheek", "GGD"},
                             base::Date{2026, 9, 1},
                             "Vijf gesprekken",
                             "De data prikken",
                             "Als een leerling overstapt, dan bellen we",
                             "Vier uur",
                             "Het bestuur"};
  expected.id = 1;
  ASSERT_EQ(stage.session().plan.size(), 1u);
  EXPECT_EQ(action(stage, 0), expected);
}

TEST(PanelPlan, IsFilledInWithoutAMouseFromTheFirstFieldToTheLast) {
  Afternoon stage(make_plan(0));
  stage.press("plan.add");
  for (const char* field : {"plan.goal", "plan.action", "plan.owner", "plan.due", "plan.due.0", "plan.due.1",
                            "plan.due.2", "plan.sign", "plan.first_step", "plan.partner.0", "plan.partner.1",
                            "plan.partners", "plan.if_then", "plan.means", "plan.paid_by"}) {
    EXPECT_EQ(stage.focused(), field);
    EXPECT_TRUE(stage.in_sight(field)) << field;
    stage.key(base::KeyCode::tab);
  }
}

TEST(PanelPlan, SaysWhatIsStillMissingUntilAllIsThere) {
  Afternoon stage(make_plan(1));
  EXPECT_TRUE(stage.shows("Nog invullen: eerste stap"));
  stage.fill_in("plan.first_step", "De data prikken");
  EXPECT_TRUE(stage.shows("Alles wat nodig is, is ingevuld."));
  stage.fill_in("plan.owner", "");
  EXPECT_TRUE(stage.shows("Nog invullen: trekker"));
}

TEST(PanelPlan, AsksForAnOwnerWhoSaidYes) {
  Afternoon stage(make_plan(1));
  EXPECT_TRUE(stage.shows("Zet alleen een naam neer als die persoon ja zegt."));
  EXPECT_TRUE(stage.shows("Begint met een werkwoord."));
}

TEST(PanelPlan, UnticksAPartner) {
  Afternoon stage(make_plan(1));
  stage.turn_wheel("plan.form", -100);
  EXPECT_EQ(stage.value("plan.partner.0"), "on");
  stage.press("plan.partner.0");
  EXPECT_EQ(stage.value("plan.partner.0"), "off");
  EXPECT_EQ(action(stage, 0).partners, (std::vector<std::string>{"Samenwerkingsverband"}));
}

TEST(PanelPlan, ChangesTheActionThatIsChosenAndNoOther) {
  Afternoon stage(make_plan(3));
  stage.press("plan.item.2");
  EXPECT_EQ(stage.value("plan.action"), "Actie 2");
  stage.fill_in("plan.action", "Iets anders");
  EXPECT_EQ(action(stage, 2).action, "Iets anders");
  EXPECT_EQ(action(stage, 0).action, "Actie 0");
}

TEST(PanelPlan, MarksAnActionWithoutAnOwner) {
  Afternoon stage(make_plan(2));
  EXPECT_TRUE(stage.shows("Nog geen trekker"));
  EXPECT_TRUE(stage.shows("Intern begeleider"));
}

TEST(PanelPlan, AsksBeforeAnActionIsTakenAway) {
  Afternoon stage(make_plan(3));
  stage.press("plan.item.1");
  stage.press("plan.remove");
  stage.press("remove.no");
  EXPECT_EQ(stage.session().plan.size(), 3u);
  stage.press("plan.remove");
  stage.press("remove.yes");
  ASSERT_EQ(stage.session().plan.size(), 2u);
  EXPECT_EQ(action(stage, 1).action, "Actie 2");
  EXPECT_EQ(stage.value("plan.action"), "Actie 0") << "the one before it is chosen now";
}

TEST(PanelPlan, TakesAwayTheFirstAndTheLastOne) {
  Afternoon stage(make_plan(2));
  for (int i = 0; i < 2; ++i) {
    stage.press("plan.remove");
    stage.press("remove.yes");
  }
  EXPECT_TRUE(stage.session().plan.empty());
  EXPECT_TRUE(stage.shows("Er zijn nog geen acties."));
}

TEST(PanelPlan, SaysWhatIsWrongWithADate) {
  Afternoon stage(make_plan(2));
  stage.press("plan.item.1");
  stage.fill_in("plan.due", "volgende week");
  EXPECT_TRUE(stage.shows("Schrijf de datum zo: 12-3-2026."));
  EXPECT_FALSE(action(stage, 1).due.has_value());
  stage.fill_in("plan.due", "11-3-2026");
  EXPECT_TRUE(stage.shows("Deze datum ligt in het verleden. Kies een andere."));
  stage.fill_in("plan.due", "14-3-2026");
  EXPECT_TRUE(stage.shows("Let op: zaterdag 14 maart 2026."));
  EXPECT_EQ(action(stage, 1).due, (base::Date{2026, 3, 14}));
}

TEST(PanelPlan, SaysThatADateIsInTheHolidays) {
  Afternoon stage(make_plan(2));
  stage.press("plan.item.1");
  stage.fill_in("plan.due", "6-7-2026");
  EXPECT_TRUE(stage.shows("Let op: in de Zomervakantie Noord."));
  stage.fill_in("plan.due", "15-7-2026");
  EXPECT_TRUE(stage.shows("Let op: in de Zomervakantie Noord en Zuid."));
  stage.fill_in("plan.due", "18-7-2026");
  EXPECT_TRUE(stage.shows("Let op: in de Zomervakantie Noord en Zuid.")) << "more than that it is a Saturday";
  stage.fill_in("plan.due", "1-9-2026");
  EXPECT_TRUE(stage.shows("dinsdag 1 september 2026"));
  stage.fill_in("plan.moment.0", "6-7-2026");
  EXPECT_TRUE(stage.shows("Let op: in de Zomervakantie Noord."));
}

TEST(PanelPlan, PutsTheDateOnASchoolDaySomeTimeAhead) {
  Afternoon stage(make_plan(2));
  stage.press("plan.item.1");
  stage.press("plan.due.0");
  EXPECT_EQ(action(stage, 1).due, (base::Date{2026, 4, 23}));
  EXPECT_EQ(stage.value("plan.due"), "23 april 2026");
  stage.press("plan.due.1");
  EXPECT_EQ(action(stage, 1).due, (base::Date{2026, 6, 11}));
  flow::in_session(stage.state).format.holidays = {{"Herfstvakantie", {2026, 9, 5}, {2026, 9, 13}}};
  stage.press("plan.due.2");
  EXPECT_EQ(action(stage, 1).due, (base::Date{2026, 9, 14})) << "the first school day after it";
}

TEST(PanelPlan, KeepsTheDateAsItWasTyped) {
  Afternoon stage(make_plan(1));
  stage.fill_in("plan.due", "1-9-2026");
  EXPECT_EQ(stage.value("plan.due"), "1-9-2026");
}

TEST(PanelPlan, MovesAFollowUpMoment) {
  Afternoon stage(make_plan(1));
  EXPECT_EQ(stage.value("plan.moment.0"), "23 april 2026");
  stage.fill_in("plan.moment.0", "20-4-2026");
  EXPECT_EQ(stage.session().moments[0].date, (base::Date{2026, 4, 20}));
  stage.fill_in("plan.moment.0", "ooit");
  EXPECT_EQ(stage.session().moments[0].date, (base::Date{2026, 4, 20})) << "the last good date stays";
}

TEST(PanelPlan, KeepsTenActionsUsableAboveFourMoments) {
  flow::State state = make_plan(10);
  auto& moments = flow::in_session(state).session.moments;
  moments = {{"Eerste check", {2026, 4, 23}},
             {"Tweede check", {2026, 6, 18}},
             {"Derde check", {2026, 9, 17}},
             {"Terugkijken", {2027, 3, 12}}};
  Afternoon stage(state);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(stage.in_sight("plan.item." + std::to_string(i))) << i;
  stage.turn_wheel("plan.list", -5);
  stage.press("plan.item.9");
  EXPECT_EQ(stage.value("plan.action"), "Actie 9");
  stage.turn_wheel("plan.list", -100);
  stage.fill_in("plan.moment.3", "15-3-2027");
  EXPECT_EQ(stage.session().moments[3].date, (base::Date{2027, 3, 15}));
}

TEST(PanelPlan, BringsTheActionThatWasAddedIntoSight) {
  Afternoon stage(make_plan(10));
  stage.press("plan.add");
  EXPECT_TRUE(stage.in_sight("plan.item.10"));
}

TEST(PanelPlan, FollowsAPlanThatChangedElsewhere) {
  Afternoon stage(make_plan(1));
  model::PlanAction other = action(stage, 0);
  other.owner = "Bestuurder";
  stage.happen(flow::EditPlanAction{0, other});
  EXPECT_EQ(stage.value("plan.owner"), "Bestuurder");
}

// ---- the order of the plan ----------------------------------------------------------------------------

std::vector<std::string> order(Afternoon& stage) {
  std::vector<std::string> order;
  for (const model::PlanAction& each : stage.session().plan) order.push_back(each.action.substr(6));
  return order;
}

using Order = std::vector<std::string>;

TEST(PlanOrder, ChangesByTheButtonsAndKeepsTheActionChosen) {
  Afternoon stage(make_plan(3));
  EXPECT_FALSE(stage.enabled("plan.up"));
  stage.press("plan.down");
  EXPECT_EQ(order(stage), (Order{"1", "0", "2"}));
  EXPECT_EQ(stage.value("plan.action"), "Actie 0");
  stage.press("plan.down");
  EXPECT_FALSE(stage.enabled("plan.down"));
  stage.press("plan.up");
  EXPECT_EQ(order(stage), (Order{"1", "0", "2"}));
}

TEST(PlanOrder, ChangesByCtrlAndAnArrowAlsoWhileSomethingIsTyped) {
  Afternoon stage(make_plan(3));
  stage.press("plan.item.2");
  stage.key(base::KeyCode::up, {.ctrl = true});
  EXPECT_EQ(order(stage), (Order{"0", "2", "1"}));
  stage.fill_in("plan.owner", "Directeur");
  stage.key(base::KeyCode::up, {.ctrl = true});
  EXPECT_EQ(order(stage), (Order{"2", "0", "1"}));
  EXPECT_EQ(stage.value("plan.owner"), "Directeur");
  stage.key(base::KeyCode::up, {.ctrl = true});
  EXPECT_EQ(order(stage), (Order{"2", "0", "1"})) << "it is the first already";
  stage.key(base::KeyCode::down, {.ctrl = true});
  EXPECT_EQ(order(stage), (Order{"0", "2", "1"}));
}

TEST(PlanOrder, TakesHalfTypedDatesAlong) {
  Afternoon stage(make_plan(2));
  stage.press("plan.item.1");
  stage.fill_in("plan.due", "12-");
  stage.key(base::KeyCode::up, {.ctrl = true});
  EXPECT_EQ(stage.value("plan.due"), "12-");
}

TEST(PlanOrder, ChangesByDragging) {
  Afternoon stage(make_plan(4));
  stage.drag("plan.grip.3", "plan.item.1");
  EXPECT_EQ(order(stage), (Order{"0", "3", "1", "2"}));
  EXPECT_EQ(stage.value("plan.action"), "Actie 3") << "what is dragged is chosen";
  stage.drag("plan.grip.0", "plan.item.3");
  EXPECT_EQ(order(stage), (Order{"3", "1", "2", "0"}));
}

TEST(PlanOrder, StaysWhenAnActionIsLetGoWhereItWas) {
  Afternoon stage(make_plan(3));
  stage.drag("plan.grip.1", "plan.item.1");
  EXPECT_EQ(order(stage), (Order{"0", "1", "2"}));
  EXPECT_EQ(stage.count<flow::MovePlanAction>(), 0u);
}

TEST(PlanOrder, ForgetsADragThatWasNeverLetGo) {
  Afternoon stage(make_plan(3));
  stage.draft.panel.plan.dragging = 2;
  stage.settle();
  EXPECT_FALSE(stage.draft.panel.plan.dragging.has_value());
  EXPECT_EQ(order(stage), (Order{"0", "1", "2"}));
}

TEST(PlanOrder, ChangesWithoutTheListTurningAlong) {
  Afternoon stage(make_plan(12));
  stage.drag("plan.grip.3", "plan.item.0");
  EXPECT_EQ(order(stage)[0], "3");
  EXPECT_TRUE(stage.in_sight("plan.item.0"));
}

}  // namespace
}  // namespace afternoon
