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
