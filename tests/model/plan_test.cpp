#include "model/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using model::PlanField;
using testing::ElementsAre;
using testing::IsEmpty;

model::PlanAction make_agreed() {
  return {"Rust voor leerlingen", "Overleg per kwartaal", "Directeur De Wissel", {},
          base::Date{2026, 5, 1}, "Minder wisselingen",   "Een datum prikken"};
}

TEST(Plan, IsAgreedWithOwnerDateAndSign) {
  EXPECT_FALSE(model::is_open_point(make_agreed()));
  EXPECT_THAT(model::missing_fields(make_agreed()), IsEmpty());
}

TEST(Plan, IsAnOpenPointWithoutOwnerDateOrSign) {
  for (const PlanField missing : {PlanField::owner, PlanField::due, PlanField::sign}) {
    model::PlanAction action = make_agreed();
    if (missing == PlanField::owner) action.owner.clear();
    if (missing == PlanField::due) action.due.reset();
    if (missing == PlanField::sign) action.sign.clear();
    EXPECT_TRUE(model::is_open_point(action));
    EXPECT_THAT(model::missing_fields(action), ElementsAre(missing));
  }
}

TEST(Plan, NamesWhatIsMissingInTheOrderOfTheForm) {
  EXPECT_THAT(model::missing_fields({}), ElementsAre(PlanField::goal, PlanField::action, PlanField::owner,
                                                     PlanField::due, PlanField::sign, PlanField::first_step));
}

TEST(Plan, TakesBlanksForNothing) {
  model::PlanAction action = make_agreed();
  action.owner = "  \n";
  EXPECT_TRUE(model::is_open_point(action));
  EXPECT_THAT(model::missing_fields(action), ElementsAre(PlanField::owner));
}

TEST(Plan, WithoutAFirstStepLacksSomethingButIsAgreed) {
  model::PlanAction action = make_agreed();
  action.first_step.clear();
  EXPECT_FALSE(model::is_open_point(action));
  EXPECT_THAT(model::missing_fields(action), ElementsAre(PlanField::first_step));
}

TEST(Plan, GoesOnWithWhatIsNotDoneInTheSameOrder) {
  std::vector<model::PlanAction> plan(4, make_agreed());
  plan[0].state = model::ActionState::stuck;
  plan[1].state = model::ActionState::done;
  plan[2].state = model::ActionState::busy;
  plan[2].remark = "Nog even";
  const auto unfinished = model::list_unfinished(plan);
  plan[0].id = 1;
  plan[2].id = 2;
  plan[3].id = 3;
  EXPECT_THAT(unfinished, ElementsAre(plan[0], plan[2], plan[3]));
}

TEST(Plan, GoesOnWithoutTheBoardItsActionsCameFrom) {
  model::PlanAction action = make_agreed();
  action.origin = {7, "Warme overdracht", 8, 12};
  const auto unfinished = model::list_unfinished({action});
  EXPECT_EQ(unfinished.at(0).origin, (model::Origin{0, "Warme overdracht", 8, 12}));
}

}  // namespace
