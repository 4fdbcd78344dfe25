// Records: what the two documents tell, as data for other programs. The same rules hold: only shown answers,
// no count or lane of a small theme, no order, no time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/format.h"
#include "model/session.h"
#include "model/wall.h"

namespace report {

struct LaneRecord {
  std::string title;
  std::vector<std::string> answers;
};

struct ThemeRecord {
  std::string label;
  std::vector<std::string> of;    // names of the small themes taken together in it; empty: a theme of its own
  std::vector<LaneRecord> lanes;  // those with answers
};

struct LaneCount {
  std::string title;
  int shown = 0;
};

struct MomentRecord {
  std::string title;
  base::Date date;
};

struct SummaryRecord {
  std::string session;  // title of the format
  std::string region;
  base::Date date;
  bool practice = false;
  int expected_people = 0;  // 0: not filled in
  int people = 0;           // who took part; 0: not counted
  bool wiped = false;       // the answers are gone, the counts stay
  std::vector<LaneCount> lanes;
  std::vector<ThemeRecord> themes;
  std::vector<std::string> signals;  // names of the themes carried by few answers
  std::vector<std::string> loose;    // the other shown answers
};

struct ActionRecord {
  int id = 0;
  bool is_open_point = false;
  std::string goal, action, owner;
  std::vector<std::string> partners;
  std::optional<base::Date> due, first_due;
  std::string sign, first_step, if_then, means, paid_by;
  std::string theme;  // it came from; empty: none
  std::string state;  // "agreed", "busy", "done", "stuck"
  std::string changed, remark;
};

struct PlanRecord {
  std::string session;
  std::string region;
  base::Date date;
  bool practice = false;
  std::vector<ActionRecord> actions;  // open points too, in the order of the plan
  std::vector<MomentRecord> moments;  // in order of date
};

SummaryRecord compose_summary_record(const model::Format& format, const model::Session& session,
                                     const model::FamilyLabels& families);
PlanRecord compose_plan_record(const model::Format& format, const model::Session& session);

}  // namespace report
