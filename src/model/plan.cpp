#include "model/plan.h"

namespace model {
namespace {

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \n") == std::string::npos;
}

}  // namespace

std::vector<PlanField> missing_fields(const PlanAction& action) {
  std::vector<PlanField> missing;
  if (is_blank(action.goal)) missing.push_back(PlanField::goal);
  if (is_blank(action.action)) missing.push_back(PlanField::action);
  if (is_blank(action.owner)) missing.push_back(PlanField::owner);
  if (!action.due) missing.push_back(PlanField::due);
  if (is_blank(action.sign)) missing.push_back(PlanField::sign);
  if (is_blank(action.first_step)) missing.push_back(PlanField::first_step);
  return missing;
}

bool is_open_point(const PlanAction& action) {
  return is_blank(action.owner) || !action.due || is_blank(action.sign);
}

std::vector<PlanAction> list_unfinished(const std::vector<PlanAction>& plan) {
  std::vector<PlanAction> unfinished;
  for (const PlanAction& action : plan) {
    if (action.state == ActionState::done) continue;
    unfinished.push_back(action);
    unfinished.back().origin.theme = 0;
    unfinished.back().id = static_cast<int>(unfinished.size());
  }
  return unfinished;
}

}  // namespace model
