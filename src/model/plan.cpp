#include "model/plan.h"

namespace model {

std::vector<PlanField> missing_fields(const PlanAction& action) {
  std::vector<PlanField> missing;
  if (action.goal.empty()) missing.push_back(PlanField::goal);
  if (action.action.empty()) missing.push_back(PlanField::action);
  if (action.owner.empty()) missing.push_back(PlanField::owner);
  if (!action.due) missing.push_back(PlanField::due);
  if (action.sign.empty()) missing.push_back(PlanField::sign);
  return missing;
}

bool is_open_point(const PlanAction& action) {
  return action.owner.empty() || !action.due || action.sign.empty();
}

}  // namespace model
