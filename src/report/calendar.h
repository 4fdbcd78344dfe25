// Calendar: the days to keep free after a session: each follow-up moment and each day something is due. What
// is done stays in it, so that a calendar that holds it already loses its reminder when it is read in again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/format.h"
#include "model/session.h"

namespace report {

// A whole day.
struct Event {
  std::string uid;    // the same each time for the same moment or action, whatever became of its words or day
  std::string title;  // one line
  std::string text;   // may have lines
  base::Date date;
  std::optional<int> warn_days_before = {};  // a reminder in the morning, so many days before
};

struct Calendar {
  std::string name;  // one line
  int edition = 0;   // a later one is higher: what it says goes before what an earlier one said
  base::Date date;   // the day it was agreed
  std::vector<Event> events;
};

// In order of date, then of uid. The ids of the actions are unique, see model::PlanAction::id. A practice
// session has other uids than a real one and says in every title that it is practice.
Calendar compose_calendar(const model::Format& format, const model::Session& session);

}  // namespace report
