// Format: what a session consists of, as read from sessions/*.toml. Blocks with slides or steps, the
// questions and their lanes, minutes per version, organisations, follow-up rhythm, contact. Values only;
// sessions/ reads and checks them, so whoever holds a Format may rely on the rules written beside the fields.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/date.h"

namespace model {

// Where an answer stands on the board. The tone decides colour and place, never the meaning.
enum class Tone { works, hurts, chance, help, role };

struct Lane {
  std::string id;     // unique, [a-z0-9-]
  std::string title;  // "Wat werkt"
  Tone tone = Tone::works;
};

struct Question {
  std::string text;      // verbatim
  std::size_t lane = 0;  // index into Format::lanes
};

struct Card {
  std::string title;
  std::string text;
};

// What the room screen draws for a slide or a step.
enum class Layout {
  welcome,    // title, region, date, guides, points
  statement,  // one large sentence, points below
  bullets,    // title, points, highlights, source
  cards,      // title and up to six cards
  sentence,   // bullets and a sentence for the room to finish
  own_text,   // title and the presenter's own words, kept in the session
  questions,  // all questions of the format
  waiting,    // questions while people type elsewhere: a count in steps of five, never a text
  board,      // screened answers per theme and lane
  votes,      // the themes to choose from, and how many chose each
  plan,       // the action plan, large
  closing,    // agreements, follow-up dates, contact
};

struct Slide {
  Layout layout = Layout::bullets;
  std::string title;
  std::string lead;  // a line under the title; may be empty
  std::vector<std::string> points;
  std::vector<std::string> highlights;  // set apart from the points: a bright spot, a conclusion
  std::vector<Card> cards;
  std::string sentence;  // only for Layout::sentence
  std::string source;    // may be empty
};

// Minutes for each version, in the order of Format::versions. 0 leaves the block or step out of that version.
using Minutes = std::vector<int>;

struct Step {
  std::string id;
  std::string title;
  std::string instruction;  // one line the room reads
  Minutes minutes;
  Layout shows = Layout::questions;
};

// A part of the afternoon. It has slides or steps, at least one, never both.
struct Block {
  std::string id;     // unique, [a-z0-9-]
  std::string title;  // for the agenda bar and the facilitator
  Minutes minutes;
  bool keep_full = false;  // "niet inkorten": time is never taken from this block
  bool collects = false;   // entry may be opened from this block on
  std::vector<Slide> slides;
  std::vector<Step> steps;
  std::vector<std::string> notes;  // for the facilitator, one paragraph each
  std::string interaction;         // what the room does; may be empty
};

// A moment after the session.
struct FollowUp {
  std::string title;  // "Eerste check"
  int days = 0;       // after the session
};

// A good practice told in one of the cases, to be laid beside the pitfalls it answers.
struct CasePractice {
  std::string id;                     // unique, [a-z0-9-]
  std::string from;                   // the case: "Burgum"
  std::string text;                   // one line
  std::vector<std::string> concepts;  // of the lexicon: themes it is offered at
};

// Days on which nobody is at school.
struct Holiday {
  std::string name;  // "Zomervakantie Noord"
  base::Date from;
  base::Date to;  // the last day
};

struct Format {
  std::string id;  // "middagsessie"
  std::string title;
  std::string subtitle;
  std::string lexicon;        // name of the lexicon its answers are grouped by; empty: by their words alone
  std::vector<int> versions;  // total minutes, longest first: 120, 90, 60
  std::vector<Lane> lanes;
  std::vector<Question> questions;
  std::vector<Block> blocks;
  std::vector<Card> roles;                 // what a participant can take on, and what that means
  std::vector<std::string> organisations;  // to tick at "Wie doet mee?"
  std::vector<FollowUp> follow_ups;        // in order of days
  std::vector<CasePractice> practices;
  std::vector<Holiday> holidays;     // in order of their first day
  int dots = 2;                      // votes each person has
  std::vector<std::string> contact;  // lines for the closing slide and the documents
  std::vector<std::string> reading;  // further reading, as text
  int keep_answers_days = 28;        // raw answers are to be wiped this many days after the session
};

// The holidays this day falls in; empty on other days.
std::vector<std::string> holidays_on(const Format& format, const base::Date& day);

// Pages of a block: its slides or its steps.
std::size_t count_pages(const Block& block);
Layout layout_of(const Block& block, std::size_t page);

// The place of a version in Format::versions; the first when there is no such version.
std::size_t version_index(const Format& format, int version_minutes);

// Minutes of a block or of a page that is a step (0 for a slide) in a version.
int minutes_of(const Format& format, const Block& block, int version_minutes);
int step_minutes_of(const Format& format, const Block& block, std::size_t page, int version_minutes);

// Whether a page is part of a version: its block takes minutes there and, when it is a step, so does the
// step.
bool is_in_version(const Format& format, const Block& block, std::size_t page, int version_minutes);

}  // namespace model
