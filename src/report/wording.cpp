#include "report/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace report {
namespace {

const char* name_of(model::PlanField field) {
  switch (field) {
    case model::PlanField::goal:
      return "doel";
    case model::PlanField::action:
      return "actie";
    case model::PlanField::owner:
      return "trekker";
    case model::PlanField::partners:
      return "wie meedoet";
    case model::PlanField::due:
      return "datum";
    case model::PlanField::sign:
      return "waaraan we het zien";
  }
  return "";
}

}  // namespace

std::string count_of_answers(int count) {
  return count == 1 ? "1 antwoord" : fmt::format("{} antwoorden", count);
}

std::string count_of_actions(std::size_t count) {
  if (count == 0) return "geen acties";
  return count == 1 ? "1 actie" : fmt::format("{} acties", count);
}

std::string join_with_and(const std::vector<std::string>& words) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? " en " : ", ";
    joined += words[i];
  }
  return joined;
}

std::string name_briefly(const model::PlanAction& action) {
  if (!is_blank(action.action)) return action.action;
  return is_blank(action.goal) ? "Nog zonder actie" : action.goal;
}

std::string name_missing_fields(const model::PlanAction& action) {
  std::vector<std::string> names;
  for (const model::PlanField field : model::missing_fields(action)) names.emplace_back(name_of(field));
  return fmt::format("{}", fmt::join(names, ", "));
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \n") == std::string::npos;
}

}  // namespace report
