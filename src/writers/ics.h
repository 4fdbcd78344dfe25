// iCalendar (RFC 5545): days for anyone's own calendar, with a reminder at nine in the morning. Whole days,
// in no time zone, that leave a person free. Read in a second time, an event replaces the one of the same
// uid.
#pragma once

#include <string>

#include "base/result.h"
#include "report/calendar.h"

namespace writers {

// The same bytes each time: the only moment in it is the day of the calendar. Fails when libical refuses.
base::Result<std::string> write_ics(const report::Calendar& calendar);

}  // namespace writers
