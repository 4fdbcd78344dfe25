#include "report/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <tuple>
#include <utility>

#include "base/stable_hash.h"
#include "base/utf8.h"
#include "report/parts.h"
#include "report/wording.h"

namespace report {
namespace {

constexpr int kWarnDays = 7;
constexpr std::size_t kMostLetters = 60;  // of an action in a title

// Whole words on one line, and "..." where there were more of them.
std::string shorten(const std::string& text) {
  std::istringstream words(text);
  std::u32string line;
  for (std::string word; words >> word;) {
    const std::u32string next = (line.empty() ? U"" : U" ") + base::to_code_points(word);
    if (line.size() + next.size() > kMostLetters) {
      if (line.empty()) line = next.substr(0, kMostLetters);
      return base::to_utf8(line) + " ...";
    }
    line += next;
  }
  return base::to_utf8(line);
}

// Nothing in it ever changes after the session was made.
std::string hash_of(const model::Format& format, const model::Session& session) {
  std::string known = format.id + '\n' + session.region + '\n' + base::to_iso(session.date);
  if (session.practice) known += "\noefensessie";
  if (session.number != 0) known += fmt::format("\n{}", session.number);
  return fmt::format("{:016x}", base::stable_hash(known));
}

std::string make_uid(const std::string& what, int number, const std::string& hash) {
  return fmt::format("{}-{}-{}@middagsessie", what, number, hash);
}

const char* name_kind(const model::PlanAction& action) {
  if (action.state == model::ActionState::done) return "Gedaan";
  return model::is_open_point(action) ? "Open punt" : "Klaar";
}

std::string join_fields(const std::vector<Field>& fields) {
  std::string lines;
  for (const Field& field : fields) {
    lines += fmt::format("{}{} {}\n", field.label, field.label.ends_with('?') ? "" : ":", field.text);
  }
  return lines;
}

std::string with_region(const std::string& what, const model::Session& session) {
  return is_blank(session.region) ? what : what + ' ' + session.region;
}

std::string tell_agreed(const model::Session& session) {
  const std::string where = is_blank(session.region) ? "" : ", regio " + session.region;
  return fmt::format("Afgesproken op {}{}.", base::to_dutch_with_weekday(session.date), where);
}

std::string describe(const model::PlanAction& action, const model::Session& session) {
  std::vector<Field> fields;
  add_field(fields, {"Wat willen we bereiken?", action.goal});
  add_field(fields, {"Wat gaan we doen?", action.action});
  add_field(fields, {"Wie trekt?", action.owner});
  add_field(fields, {"Waaraan zien we dat het werkt?", action.sign});
  add_field(fields, {"Wat is de eerste stap deze maand?", action.first_step});
  add_field(fields, {"Eerst afgesproken", action.first_due ? base::to_dutch(*action.first_due) : ""});
  if (action.state != model::ActionState::agreed) {
    add_field(fields, {"Hoe staat het ervoor?", name_of(action.state)});
  }
  add_field(fields, {"Nog invullen", name_missing_fields(action)});
  return join_fields(fields) + tell_agreed(session);
}

// An action that never got an id is known by its place in the plan.
Event make_due(std::size_t place, const model::Session& session, const std::string& hash) {
  const model::PlanAction& action = session.plan[place];
  Event event;
  event.uid = action.id > 0 ? make_uid("actie", action.id, hash)
                            : make_uid("regel", static_cast<int>(place) + 1, hash);
  event.title = fmt::format("{}: {}", name_kind(action), shorten(name_briefly(action)));
  event.text = describe(action, session);
  event.date = action.due.value();
  if (action.state != model::ActionState::done) event.warn_days_before = kWarnDays;
  return event;
}

// What there is to talk about: the actions that are not done, and who can tell of them.
std::string describe_moment(const model::Session& session) {
  std::string lines;
  for (const model::PlanAction& action : session.plan) {
    if (action.state == model::ActionState::done) continue;
    const std::string owner = is_blank(action.owner) ? "nog geen trekker" : action.owner;
    lines += fmt::format("- {} ({})\n", shorten(name_briefly(action)), owner);
  }
  return lines + tell_agreed(session);
}

// The place in the list stays the same when a date is moved.
Event make_moment(std::size_t place, const model::Session& session, const std::string& hash) {
  const model::Moment& moment = session.moments[place];
  return {make_uid("moment", static_cast<int>(place) + 1, hash),
          moment.title + ": " + with_region("actieplan", session), describe_moment(session), moment.date,
          kWarnDays};
}

void say_that_it_is_practice(Calendar& calendar) {
  calendar.name += " (oefensessie)";
  for (Event& event : calendar.events) {
    event.title = "Oefening: " + event.title;
    event.text = "Dit is een oefensessie. Niets hierin is echt afgesproken.\n" + event.text;
  }
}

}  // namespace

Calendar compose_calendar(const model::Format& format, const model::Session& session) {
  const std::string hash = hash_of(format, session);
  Calendar calendar{with_region("Regionaal actieplan", session), session.plan_edition, session.date, {}};
  for (std::size_t i = 0; i < session.moments.size(); ++i) {
    calendar.events.push_back(make_moment(i, session, hash));
  }
  for (std::size_t i = 0; i < session.plan.size(); ++i) {
    if (session.plan[i].due) calendar.events.push_back(make_due(i, session, hash));
  }
  std::sort(calendar.events.begin(), calendar.events.end(),
            [](const Event& a, const Event& b) { return std::tie(a.date, a.uid) < std::tie(b.date, b.uid); });
  if (session.practice) say_that_it_is_practice(calendar);
  return calendar;
}

}  // namespace report
