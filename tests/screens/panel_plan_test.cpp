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
  stage.press("plan.partner.1");
  stage.turn_wheel("plan.form", -100);
  stage.fill_in("plan.partners", "Bibliotheek, GGD");
  const model::PlanAction expected{"Geen leerling tussen wal en schip",
                                   "Samen een brief",
                                   "Intern begeleider",
                                   {"Samenwerkingsverband", "Bibliotheek", "GGD"},
                                   base::Date{2026, 9, 1},
                                   "Vijf gesprekken"};
  ASSERT_EQ(stage.session().plan.size(), 1u);
  EXPECT_EQ(action(stage, 0), expected);
}

TEST(PanelPlan, UnticksAPartner) {
  Afternoon stage(make_plan(1));
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
  for (int i = 0; i < 6; ++i) EXPECT_TRUE(stage.in_sight("plan.item." + std::to_string(i))) << i;
  stage.turn_wheel("plan.list", -3);
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

}  // namespace
}  // namespace afternoon
