#include "screens/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace screens {
namespace {

std::string minutes(int count) {
  return count == 1 ? "1 minuut" : fmt::format("{} minuten", count);
}

std::string trim(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \n");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
}

}  // namespace

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

std::string time_left(int seconds_left) {
  if (seconds_left > 0) return "Nog " + minutes((seconds_left + 59) / 60);
  return seconds_left > -60 ? "De tijd is om" : minutes(-seconds_left / 60) + " over tijd";
}

std::string running_total(int seconds_behind) {
  const int whole = std::abs(seconds_behind) / 60;
  if (whole == 0) return "Op schema";
  return minutes(whole) + (seconds_behind > 0 ? " achter" : " voor");
}

std::string time_of_day(int minute_of_day, double seconds_later) {
  const int minute = (minute_of_day + static_cast<int>(std::lround(seconds_later / 60))) % (24 * 60);
  return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

std::string count_of_answers(std::size_t count) {
  return count == 1 ? "1 antwoord" : fmt::format("{} antwoorden", count);
}

std::string answers_so_far(int in_fives) {
  return in_fives < 5 ? "" : fmt::format("Al minstens {} antwoorden", in_fives);
}

std::string still_to_fill_in(const model::PlanAction& action) {
  std::vector<std::string> names;
  for (const model::PlanField field : model::missing_fields(action)) names.emplace_back(name_of(field));
  return names.empty() ? "" : "Nog invullen: " + fmt::format("{}", fmt::join(names, ", "));
}

std::string join_with_and(const std::vector<std::string>& words) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? " en " : ", ";
    joined += words[i];
  }
  return joined;
}

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string part = trim(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back(part);
    begin = end + 1;
  }
  return parts;
}

}  // namespace screens
