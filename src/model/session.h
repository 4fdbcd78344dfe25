// Session: one afternoon with one region, everything that is kept of it. A value; store/ puts it on disk
// whole. It has no field for a person, a turn, an order or a time finer than the day, and must never get one.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/answer.h"
#include "model/board.h"
#include "model/format.h"
#include "model/plan.h"
#include "model/votes.h"

namespace model {

struct Guide {
  std::string name;
  std::string role;
  bool operator==(const Guide&) const = default;
};

// Where the afternoon is.
struct Place {
  std::size_t block = 0;
  std::size_t page = 0;                            // slide or step of that block
  auto operator<=>(const Place&) const = default;  // the order of the afternoon
};

// A follow-up moment with its real date.
struct Moment {
  std::string title;
  base::Date date;
  bool operator==(const Moment&) const = default;
};

// What stays known of the answers after they are wiped: how many per question were given and shown.
struct Figures {
  std::vector<int> given;  // per question, first question first
  std::vector<int> shown;
  bool operator==(const Figures&) const = default;
};

struct Session {
  int number = 0;  // drawn when it is made: tells it from others of that region and day; 0 in old files
  std::string format_source;  // the TOML text of its format, so that the file stands on its own
  std::string region;
  base::Date date;
  std::vector<Guide> guides;
  int people = 0;   // expected; 0 when not filled in
  int present = 0;  // who took part, once somebody counted; 0 until then
  int version_minutes = 120;
  bool practice = false;
  std::string code_hash;  // of the facilitator's code; empty until one is chosen
  Place place;
  bool entry_open = false;
  std::vector<Answer> answers;                   // sorted, see sort_answers
  Board board;                                   // of the shown ones
  std::map<std::string, std::string> own_texts;  // presenter's own words, by block id and page: "povo/0"
  Votes votes;
  std::vector<PlanAction> plan;
  std::vector<Moment> moments;
  int plan_edition = 0;    // of plan and moments together; a later one is higher, so that calendars know it
  int next_action_id = 1;  // of the next action of the plan; not given again when an action is gone
  bool closed = false;
  bool wiped = false;
  Figures figures;  // filled when wiped
  bool operator==(const Session&) const = default;
};

// Editions are below this, and so are the numbers of sessions.
inline constexpr int kEditionLimit = 1'000'000;
inline constexpr int kSessionNumberLimit = 1'000'000'000;

// The key of a slide's own words in Session::own_texts.
std::string own_text_key(const Block& block, std::size_t page);

// Why this session cannot be one of this format, in English without any text of it; nothing when it can.
// Whoever opens a file asks this first: the functions below rely on it.
std::optional<std::string> find_mismatch(const Format& format, const Session& session);

// Counts of the answers, or the kept figures once they are wiped; one figure per question.
Figures count_figures(const Session& session, std::size_t questions);

// Removes every answer, overwriting its text, and where it stood on the board; keeps the figures and themes.
void wipe_answers(Session& session, std::size_t questions);

// This day, or the first one after it on which people are at school: in no weekend and no holiday.
base::Date first_school_day(const Format& format, const base::Date& day);

// The follow-up moments a format proposes for a session on this day, each on a school day.
std::vector<Moment> propose_moments(const Format& format, const base::Date& session_date);

}  // namespace model
