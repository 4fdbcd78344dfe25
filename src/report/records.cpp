#include "report/records.h"

#include <utility>

#include "report/parts.h"
#include "report/reported_themes.h"
#include "report/wording.h"

namespace report {
namespace {

std::vector<LaneCount> count_lanes(const model::Format& format, const model::Session& session) {
  const std::vector<int> shown = count_per_lane(format, session);
  std::vector<LaneCount> counts;
  for (std::size_t i = 0; i < shown.size(); ++i) counts.push_back({format.lanes[i].title, shown[i]});
  return counts;
}

ThemeRecord make_theme(const model::Format& format, const ReportedTheme& theme) {
  ThemeRecord record{theme.label, theme.of, {}};
  for (std::size_t lane = 0; lane < theme.lanes.size(); ++lane) {
    if (!theme.lanes[lane].empty()) {
      record.lanes.push_back({format.lanes.at(lane).title, theme.lanes[lane]});
    }
  }
  return record;
}

const char* name_state(model::ActionState state) {
  switch (state) {
    case model::ActionState::agreed:
      return "agreed";
    case model::ActionState::busy:
      return "busy";
    case model::ActionState::done:
      return "done";
    case model::ActionState::stuck:
      return "stuck";
  }
  return "";
}

std::string filled_in(const std::string& text) {
  return is_blank(text) ? "" : text;
}

ActionRecord make_action(const model::PlanAction& action) {
  ActionRecord record;
  record.id = action.id;
  record.is_open_point = model::is_open_point(action);
  record.goal = filled_in(action.goal);
  record.action = filled_in(action.action);
  record.owner = filled_in(action.owner);
  record.partners = action.partners;
  record.due = action.due;
  record.first_due = action.first_due;
  record.sign = filled_in(action.sign);
  record.first_step = filled_in(action.first_step);
  record.if_then = filled_in(action.if_then);
  record.means = filled_in(action.means);
  record.paid_by = filled_in(action.paid_by);
  record.theme = action.origin.label;
  record.state = name_state(action.state);
  record.changed = filled_in(action.changed);
  record.remark = filled_in(action.remark);
  return record;
}

}  // namespace

SummaryRecord compose_summary_record(const model::Format& format, const model::Session& session,
                                     const model::FamilyLabels& families) {
  SummaryRecord record;
  record.session = format.title;
  record.region = session.region;
  record.date = session.date;
  record.practice = session.practice;
  record.expected_people = session.people;
  record.people = session.present;
  record.wiped = session.wiped;
  record.lanes = count_lanes(format, session);
  if (session.wiped) return record;
  const ReportedThemes themes = sort_for_report(format, session, families);
  for (const ReportedTheme& theme : themes.told) record.themes.push_back(make_theme(format, theme));
  for (const ReportedTheme& theme : themes.folded) record.signals.push_back(theme.label);
  record.loose = list_loose(themes);
  return record;
}

PlanRecord compose_plan_record(const model::Format& format, const model::Session& session) {
  PlanRecord record{format.title, session.region, session.date, session.practice, {}, {}};
  for (const model::PlanAction& action : list_plan(session)) record.actions.push_back(make_action(action));
  for (const model::Moment& moment : sort_moments(session)) {
    record.moments.push_back({moment.title, moment.date});
  }
  return record;
}

}  // namespace report
