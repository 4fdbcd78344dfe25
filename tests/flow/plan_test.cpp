// Writing on the wall: own words, the plan, the follow-up moments.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

Afternoon at(model::Place place) {
  model::Session session = support::make_session();
  session.place = place;
  return Afternoon(session);
}

TEST(OwnWords, StandOnTheSlideTheyWereTypedFor) {
  Afternoon room = at(support::kOwnText);
  room.act(flow::EditOwnText{"Zo doen wij het."});
  EXPECT_EQ(room.wall().own_text, "Zo doen wij het.");
  room.act(flow::NextPage{});
  EXPECT_EQ(room.wall().own_text, "");
  room.act(flow::PreviousPage{});
  EXPECT_EQ(room.wall().own_text, "Zo doen wij het.");
  room.write_all();
  EXPECT_THAT(room.on_disk().own_texts, ElementsAre(Pair("povo/0", "Zo doen wij het.")));
}

TEST(OwnWords, ThatAreEmptiedLeaveNothing) {
  Afternoon room = at(support::kOwnText);
  room.act(flow::EditOwnText{"Zo doen wij het."});
  room.act(flow::EditOwnText{""});
  EXPECT_THAT(room.session().own_texts, IsEmpty());
}

TEST(OwnWords, ThatStayTheSameAreNotWrittenAgain) {
  Afternoon room = at(support::kOwnText);
  room.act(flow::EditOwnText{""});
  EXPECT_EQ(room.writes_waiting(), 0u);
  room.act(flow::EditOwnText{"Zo."});
  room.act(flow::EditOwnText{"Zo."});
  EXPECT_EQ(room.writes_waiting(), 1u);
}

TEST(ActionPlan, IsFilledInOnTheWall) {
  Afternoon room = at(support::kPlan);
  room.act(flow::AddPlanAction{});
  model::PlanAction action;
  action.goal = "Rust";
  room.act(flow::EditPlanAction{0, action});
  action.id = 1;
  EXPECT_THAT(room.wall().plan, ElementsAre(action));
  room.write_all();
  EXPECT_THAT(room.on_disk().plan, ElementsAre(action));
}

TEST(ActionPlan, LosesOnlyTheActionThatIsRemoved) {
  Afternoon room = at(support::kPlan);
  for (const char* goal : {"een", "twee", "drie"}) {
    room.act(flow::AddPlanAction{});
    model::PlanAction action;
    action.goal = goal;
    room.act(flow::EditPlanAction{room.session().plan.size() - 1, action});
  }
  room.act(flow::RemovePlanAction{1});
  ASSERT_EQ(room.session().plan.size(), 2u);
  EXPECT_EQ(room.session().plan[0].goal, "een");
  EXPECT_EQ(room.session().plan[1].goal, "drie");
}

TEST(ActionPlan, KeepsTheIdOfAnActionWhateverIsWrittenInItAndWhereverItStands) {
  Afternoon room = at(support::kPlan);
  for (int i = 0; i < 3; ++i) room.act(flow::AddPlanAction{});
  room.act(flow::RemovePlanAction{1});
  room.act(flow::AddPlanAction{});
  room.act(flow::MovePlanAction{0, 2});
  model::PlanAction action;
  action.goal = "Rust";
  room.act(flow::EditPlanAction{2, action});
  std::vector<int> ids;
  for (const model::PlanAction& each : room.session().plan) ids.push_back(each.id);
  EXPECT_THAT(ids, ElementsAre(3, 4, 1));
}

TEST(ActionPlan, HasANewEditionOnceItChangesAfterItWasSaved) {
  Afternoon room = at(support::kPlan);
  EXPECT_EQ(room.session().plan_edition, 0);
  room.act(flow::AddPlanAction{});
  room.act(flow::AddPlanAction{});
  EXPECT_EQ(room.session().plan_edition, 1);
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::EditMoment{0, {2026, 5, 4}});
  EXPECT_EQ(room.session().plan_edition, 2) << "also when the documents are still being written";
  room.act(flow::DocumentsWritten{"/stick", {"actieplan.ics"}});
  room.act(flow::RemovePlanAction{1});
  EXPECT_EQ(room.session().plan_edition, 2);
  room.write_all();
  room.restart();
  room.act(flow::AddPlanAction{});
  EXPECT_EQ(room.session().plan_edition, 3) << "nobody knows any more whether that one was saved";
}

TEST(ActionPlan, IgnoresActionsThatAreNotThere) {
  Afternoon room = at(support::kPlan);
  room.act(flow::EditPlanAction{0, {}});
  room.act(flow::RemovePlanAction{0});
  room.act(flow::EditMoment{9, {2026, 5, 1}});
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(ActionPlan, IsNotWrittenWhenNothingChanged) {
  Afternoon room = at(support::kPlan);
  room.act(flow::AddPlanAction{});
  room.act(flow::EditPlanAction{0, {}});
  room.act(flow::EditMoment{0, room.session().moments[0].date});
  EXPECT_EQ(room.writes_waiting(), 1u);
}

std::vector<std::string> goals(const Afternoon& room) {
  std::vector<std::string> goals;
  for (const model::PlanAction& action : room.session().plan) goals.push_back(action.goal);
  return goals;
}

Afternoon with_actions() {
  Afternoon room = at(support::kPlan);
  for (const char* goal : {"een", "twee", "drie"}) {
    model::PlanAction action;
    action.goal = goal;
    room.act(flow::AddPlanAction{action});
  }
  return room;
}

TEST(ActionPlan, TakesAnActionAsItWasMadeOfATheme) {
  Afternoon room = at(support::kPlan);
  model::PlanAction action;
  action.goal = "Rust";
  action.origin = {3, "Warme overdracht", 8, 12};
  room.act(flow::AddPlanAction{action});
  action.id = 1;
  EXPECT_THAT(room.wall().plan, ElementsAre(action));
  room.write_all();
  EXPECT_THAT(room.on_disk().plan, ElementsAre(action));
}

TEST(ActionPlan, MovesAnActionUpAndDown) {
  Afternoon room = with_actions();
  room.act(flow::MovePlanAction{2, 0});
  EXPECT_THAT(goals(room), ElementsAre("drie", "een", "twee"));
  room.act(flow::MovePlanAction{0, 1});
  EXPECT_THAT(goals(room), ElementsAre("een", "drie", "twee"));
  room.write_all();
  EXPECT_EQ(room.on_disk().plan, room.session().plan);
}

TEST(ActionPlan, StaysInOrderWhenAnActionGoesNowhere) {
  Afternoon room = with_actions();
  room.write_all();
  room.act(flow::MovePlanAction{1, 1});
  room.act(flow::MovePlanAction{0, 3});
  room.act(flow::MovePlanAction{3, 0});
  EXPECT_THAT(goals(room), ElementsAre("een", "twee", "drie"));
  EXPECT_EQ(room.writes_waiting(), 0u);
}

// Gives the first action this day.
void agree_on(Afternoon& room, const base::Date& day) {
  model::PlanAction action = room.session().plan[0];
  action.due = day;
  room.act(flow::EditPlanAction{0, action});
}

std::optional<base::Date> first_due(const Afternoon& room) {
  return room.session().plan[0].first_due;
}

TEST(DueDay, IsSimplyChangedDuringTheAfternoon) {
  Afternoon room = with_actions();
  agree_on(room, {2026, 5, 1});
  agree_on(room, {2026, 6, 1});
  EXPECT_EQ(first_due(room), std::nullopt);
}

TEST(DueDay, LeavesWhatWasAgreedFirstOnceTheSessionIsClosed) {
  Afternoon room = with_actions();
  agree_on(room, {2026, 5, 1});
  room.act(flow::CloseSession{});
  agree_on(room, {2026, 6, 1});
  EXPECT_EQ(first_due(room), (base::Date{2026, 5, 1}));
  agree_on(room, {2026, 9, 1});
  EXPECT_EQ(first_due(room), (base::Date{2026, 5, 1})) << "the first one of all";
  agree_on(room, {2026, 5, 1});
  EXPECT_EQ(first_due(room), std::nullopt) << "back to what was agreed";
}

TEST(DueDay, ThatIsGivenLateWasNotMoved) {
  Afternoon room = with_actions();
  room.act(flow::CloseSession{});
  agree_on(room, {2026, 6, 1});
  EXPECT_EQ(first_due(room), std::nullopt);
}

TEST(LookBack, IsOnTheWallInsteadOfThePageUntilItIsOver) {
  Afternoon room = with_actions();
  EXPECT_FALSE(room.wall().looking_back);
  room.act(flow::LookBack{});
  EXPECT_TRUE(room.wall().looking_back);
  EXPECT_EQ(room.wall().plan.size(), 3u);
  EXPECT_THAT(room.wall().agenda, IsEmpty());
  EXPECT_EQ(room.wall().clock.seconds_total, 0);
  room.act(flow::NextPage{});
  EXPECT_EQ(room.place(), support::kPlan) << "there is no page to go on from";
  room.act(flow::LookBack{false});
  EXPECT_FALSE(room.wall().looking_back);
  EXPECT_EQ(room.wall().layout, model::Layout::plan);
}

TEST(LookBack, IsHowAClosedSessionOpens) {
  Afternoon room = with_actions();
  room.act(flow::CloseSession{});
  EXPECT_FALSE(room.wall().looking_back) << "the afternoon itself ends as it is";
  room.write_all();
  EXPECT_TRUE(room.on_disk().closed);
  room.restart();
  EXPECT_TRUE(room.wall().looking_back);
  room.act(flow::LookBack{false});
  room.act(flow::CloseSession{false});
  room.write_all();
  room.restart();
  EXPECT_FALSE(room.wall().looking_back);
}

TEST(FollowUp, IsProposedAndCanBeMoved) {
  Afternoon room = at(support::kClosing);
  ASSERT_EQ(room.session().moments.size(), 2u);
  EXPECT_EQ(room.session().moments[0], (model::Moment{"Eerste check", {2026, 4, 23}}));
  room.act(flow::EditMoment{0, {2026, 5, 7}});
  EXPECT_EQ(room.wall().moments[0].date, (base::Date{2026, 5, 7}));
  room.write_all();
  room.restart();
  EXPECT_EQ(room.session().moments[0].date, (base::Date{2026, 5, 7})) << "not proposed anew";
}

}  // namespace
