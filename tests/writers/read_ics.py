"""Reads calendars one after the other into one, as a calendar program does, with python3-icalendar.

An event replaces the one of the same uid when it is of a later edition, as RFC 5546 says. Prints the name of the calendar and each event, by uid.
"""
import datetime
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendars = icalendar.Calendar.from_ical(file.read(), multiple=True)

events = {}
for calendar in calendars:
    for event in calendar.walk("VEVENT"):
        known = events.get(str(event["UID"]))
        if known is None or int(event["SEQUENCE"]) > int(known["SEQUENCE"]):
            events[str(event["UID"])] = event

print(calendars[-1]["X-WR-CALNAME"])
for uid, event in sorted(events.items()):
    begin = event.decoded("DTSTART")
    midnight = datetime.datetime.combine(begin, datetime.time())
    alarms = [str(midnight + alarm.decoded("TRIGGER")) for alarm in event.walk("VALARM")]
    told = [str(event["SUMMARY"]), str(event.get("DESCRIPTION", "")), str(begin), str(event.decoded("DTEND"))]
    print(uid, json.dumps(told + alarms, ensure_ascii=False))
