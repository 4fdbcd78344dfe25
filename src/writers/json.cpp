#include "writers/json.h"

#include <nlohmann/json.hpp>

namespace writers {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

Json write_day(const std::optional<base::Date>& day) {
  return day ? Json(base::to_iso(*day)) : Json(nullptr);
}

// One list of objects, as write_each makes them.
template <class Items, class WriteEach>
Json write_list(const Items& items, WriteEach write_each) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(write_each(item));
  return list;
}

Json write_lane(const report::LaneRecord& lane) {
  return {{"title", lane.title}, {"answers", lane.answers}};
}

Json write_theme(const report::ThemeRecord& theme) {
  return {{"label", theme.label}, {"of", theme.of}, {"lanes", write_list(theme.lanes, write_lane)}};
}

Json write_lane_count(const report::LaneCount& lane) {
  return {{"title", lane.title}, {"shown", lane.shown}};
}

Json write_moment(const report::MomentRecord& moment) {
  return {{"title", moment.title}, {"date", write_day(moment.date)}};
}

Json write_action(const report::ActionRecord& action) {
  return {{"id", action.id},
          {"is_open_point", action.is_open_point},
          {"goal", action.goal},
          {"action", action.action},
          {"owner", action.owner},
          {"partners", action.partners},
          {"due", write_day(action.due)},
          {"first_due", write_day(action.first_due)},
          {"sign", action.sign},
          {"first_step", action.first_step},
          {"if_then", action.if_then},
          {"means", action.means},
          {"paid_by", action.paid_by},
          {"theme", action.theme},
          {"state", action.state},
          {"changed", action.changed},
          {"remark", action.remark}};
}

// Text is strict UTF-8 by the time it comes here; a fault in it must cost a letter and not the file.
std::string to_text(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string write_json(const report::SummaryRecord& summary) {
  return to_text({{"schema", "middagsessie/verslag"},
                  {"version", kVersion},
                  {"session", summary.session},
                  {"region", summary.region},
                  {"date", write_day(summary.date)},
                  {"practice", summary.practice},
                  {"expected_people", summary.expected_people > 0 ? Json(summary.expected_people) : Json()},
                  {"people", summary.people > 0 ? Json(summary.people) : Json()},
                  {"wiped", summary.wiped},
                  {"lanes", write_list(summary.lanes, write_lane_count)},
                  {"themes", write_list(summary.themes, write_theme)},
                  {"signals", summary.signals},
                  {"loose", summary.loose}});
}

std::string write_json(const report::PlanRecord& plan) {
  return to_text({{"schema", "middagsessie/actieplan"},
                  {"version", kVersion},
                  {"session", plan.session},
                  {"region", plan.region},
                  {"date", write_day(plan.date)},
                  {"practice", plan.practice},
                  {"actions", write_list(plan.actions, write_action)},
                  {"moments", write_list(plan.moments, write_moment)}});
}

}  // namespace writers
