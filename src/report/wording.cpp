#include "report/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

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
    case model::PlanField::first_step:
      return "eerste stap";
    case model::PlanField::if_then:
      return "als ... dan ...";
    case model::PlanField::means:
      return "wat nodig is";
    case model::PlanField::paid_by:
      return "wie betaalt";
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

bool fits_title(const model::PlanAction& action) {
  constexpr std::size_t kMostBytes = 90;
  return !is_blank(action.action) && action.action.size() <= kMostBytes &&
         action.action.find('\n') == std::string::npos;
}

std::string title_of(const std::string& kind, std::size_t number, const model::PlanAction& action) {
  const std::string title = fmt::format("{} {}", kind, number);
  return fits_title(action) ? title + ": " + action.action : title;
}

std::string name_missing_fields(const model::PlanAction& action) {
  std::vector<std::string> names;
  for (const model::PlanField field : model::missing_fields(action)) names.emplace_back(name_of(field));
  return fmt::format("{}", fmt::join(names, ", "));
}

const char* name_of(model::ActionState state) {
  switch (state) {
    case model::ActionState::agreed:
      return "Afgesproken";
    case model::ActionState::busy:
      return "Bezig";
    case model::ActionState::done:
      return "Klaar";
    case model::ActionState::stuck:
      return "Loopt vast";
  }
  return "";
}

std::vector<std::string> list_states() {
  using model::ActionState;
  return {name_of(ActionState::agreed), name_of(ActionState::busy), name_of(ActionState::done),
          name_of(ActionState::stuck)};
}

std::string count_states(const std::vector<model::PlanAction>& plan) {
  using model::ActionState;
  const auto count = [&](ActionState state) {
    return static_cast<std::size_t>(std::count_if(
        plan.begin(), plan.end(), [&](const model::PlanAction& action) { return action.state == state; }));
  };
  if (count(ActionState::agreed) == plan.size()) return "";
  std::vector<std::string> parts;
  const auto add = [&](ActionState state, const char* one, const char* many) {
    const std::size_t found = count(state);
    if (found > 0) parts.push_back(fmt::format("{} {}", found, found == 1 ? one : many));
  };
  add(ActionState::done, "klaar", "klaar");
  add(ActionState::busy, "bezig", "bezig");
  add(ActionState::stuck, "loopt vast", "lopen vast");
  add(ActionState::agreed, "afgesproken", "afgesproken");
  return fmt::format("{}", fmt::join(parts, ", "));
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \n") == std::string::npos;
}

}  // namespace report
