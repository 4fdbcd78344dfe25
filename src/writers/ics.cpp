#include "writers/ics.h"

#include <libical/ical.h>

#include <memory>

namespace writers {
namespace {

constexpr int kMorningHour = 9;

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype to_ical(const base::Date& date) {
  icaltimetype time = icaltime_null_date();
  time.year = date.year;
  time.month = date.month;
  time.day = date.day;
  return time;
}

icaltimetype midnight_utc(const base::Date& date) {
  icaltimetype time = to_ical(date);
  time.is_date = 0;
  time.hour = time.minute = time.second = 0;
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

// Counted from the midnight at which the day begins.
icaltriggertype morning_before(int days) {
  constexpr int kHour = 3600;
  icaltriggertype trigger{};
  trigger.time = icaltime_null_time();
  trigger.duration = icaldurationtype_from_int((kMorningHour - days * 24) * kHour);
  return trigger;
}

// Whatever is added belongs to the component from then on.
Component make_alarm(const report::Event& event) {
  Component alarm(icalcomponent_new(ICAL_VALARM_COMPONENT));
  icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
  icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(morning_before(*event.warn_days_before)));
  icalcomponent_add_property(alarm.get(), icalproperty_new_description(event.title.c_str()));
  return alarm;
}

Component make_event(const report::Event& event, const report::Calendar& calendar) {
  Component made(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(made.get(), property); };
  add(icalproperty_new_uid(event.uid.c_str()));
  add(icalproperty_new_sequence(calendar.edition));
  add(icalproperty_new_dtstamp(midnight_utc(calendar.date)));
  add(icalproperty_new_dtstart(to_ical(event.date)));
  add(icalproperty_new_dtend(to_ical(base::add_days(event.date, 1))));
  add(icalproperty_new_summary(event.title.c_str()));
  if (!event.text.empty()) add(icalproperty_new_description(event.text.c_str()));
  add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  if (event.warn_days_before) icalcomponent_add_component(made.get(), make_alarm(event).release());
  return made;
}

Component make_calendar(const report::Calendar& calendar) {
  Component made(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(made.get(), property); };
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//middagsessie//middagsessie//NL"));
  add(icalproperty_new_calscale("GREGORIAN"));
  add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
  icalproperty* name = icalproperty_new_x(calendar.name.c_str());
  icalproperty_set_x_name(name, "X-WR-CALNAME");
  add(name);
  for (const report::Event& event : calendar.events) {
    icalcomponent_add_component(made.get(), make_event(event, calendar).release());
  }
  return made;
}

}  // namespace

base::Result<std::string> write_ics(const report::Calendar& calendar) {
  const Component made = make_calendar(calendar);
  const std::unique_ptr<char, void (*)(void*)> written(icalcomponent_as_ical_string_r(made.get()),
                                                       icalmemory_free_buffer);
  if (!written) return base::Error{base::ErrorCode::internal, "libical wrote no calendar"};
  return std::string(written.get());
}

}  // namespace writers
