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
  return missing;
}

bool is_open_point(const PlanAction& action) {
  return is_blank(action.owner) || !action.due || is_blank(action.sign);
}

}  // namespace model
