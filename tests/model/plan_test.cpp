#include "model/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using model::PlanField;
using testing::ElementsAre;
using testing::IsEmpty;

model::PlanAction make_agreed() {
  return {"Rust voor leerlingen", "Overleg per kwartaal", "Directeur De Wissel", {},
          base::Date{2026, 5, 1}, "Minder wisselingen"};
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
                                                     PlanField::due, PlanField::sign));
}

TEST(Plan, TakesBlanksForNothing) {
  model::PlanAction action = make_agreed();
  action.owner = "  \n";
  EXPECT_TRUE(model::is_open_point(action));
  EXPECT_THAT(model::missing_fields(action), ElementsAre(PlanField::owner));
}

}  // namespace
