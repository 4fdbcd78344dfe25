#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

#include "sessions/format_reader.h"
#include "sessions/nearest_word.h"
#include "sessions/source_text.h"

namespace sessions {
namespace {

using model::Tone;

constexpr int kFewestMinutes = 5;
constexpr int kMaxKeepDays = 365;

constexpr std::array kTones{Choice<Tone>{"works", Tone::works}, Choice<Tone>{"hurts", Tone::hurts},
                            Choice<Tone>{"chance", Tone::chance}, Choice<Tone>{"help", Tone::help},
                            Choice<Tone>{"role", Tone::role}};

std::vector<int> read_versions(TableReader& reader, const TomlValue& root, FaultLog& log) {
  const auto versions = reader.wholes("versions", {kFewestMinutes, kMaxMinutes});
  if (!versions) return {};
  const bool count_fits = versions->size() >= kVersions.least && versions->size() <= kVersions.most;
  const bool descending =
      std::adjacent_find(versions->begin(), versions->end(), std::less_equal<int>()) == versions->end();
  if (count_fits && descending) return *versions;
  log.add(
      spot_of(root, "versions"), shorten(fmt::format("[{}]", fmt::join(*versions, ", ")), 40),
      fmt::format("{} tot {} versies, de langste voorop: [120, 90, 60]", kVersions.least, kVersions.most));
  return {};
}

std::vector<model::Lane> read_lanes(TableReader& reader, FaultLog& log) {
  std::vector<model::Lane> lanes;
  std::vector<Named> ids;
  for (const TomlValue& value : reader.tables("lanes", kLanes, Need::required)) {
    TableReader lane(value, "een baan", log);
    lanes.push_back({lane.id("id"), lane.text("title", kNameLetters),
                     lane.choice<Tone>("tone", kTones).value_or(Tone::works)});
    ids.push_back({lanes.back().id, spot_of(value, "id")});
    lane.finish();
  }
  check_unique(ids, "het id", log);
  return lanes;
}

// Nothing is said of lanes when a lane's own id could not be read.
std::size_t find_lane(const std::vector<model::Lane>& lanes, const std::string& id, const Spot& spot,
                      FaultLog& log) {
  std::vector<std::string_view> ids;
  for (const model::Lane& lane : lanes) ids.push_back(lane.id);
  const auto found = std::find(ids.begin(), ids.end(), id);
  if (found != ids.end() && !id.empty()) return static_cast<std::size_t>(found - ids.begin());
  const bool known = !id.empty() && !ids.empty() && std::find(ids.begin(), ids.end(), "") == ids.end();
  if (known) {
    const auto nearest = find_nearest_word(id, ids);
    log.add(spot, fmt::format("de onbekende baan '{}'", id),
            nearest ? fmt::format("'{}' (bedoel je dat?)", *nearest)
                    : fmt::format("het id van een baan: {}", fmt::join(ids, ", ")));
  }
  return 0;
}

std::vector<model::Question> read_questions(TableReader& reader, const std::vector<model::Lane>& lanes,
                                            FaultLog& log) {
  std::vector<model::Question> questions;
  std::vector<Named> texts;
  for (const TomlValue& value : reader.tables("questions", kQuestions, Need::required)) {
    TableReader question(value, "een vraag", log);
    const std::string text = question.text("text", kLineLetters);
    questions.push_back({text, find_lane(lanes, question.id("lane"), spot_of(value, "lane"), log)});
    texts.push_back({text, spot_of(value, "text")});
    question.finish();
  }
  check_unique(texts, "de vraag", log);
  return questions;
}

// A block that could not be read may be the one.
bool may_collect(const TomlValue& value, const model::Block& block) {
  const TomlValue* collects = find(value, "collects");
  const bool unreadable = collects != nullptr && collects->kind != TomlValue::Kind::truth;
  return block.collects || unreadable || find(value, "id") == nullptr;
}

std::vector<model::Block> read_blocks(TableReader& reader, const TomlValue& root,
                                      const BlockContext& context) {
  std::vector<model::Block> blocks;
  std::vector<Named> ids;
  std::vector<model::Minutes> parts;
  bool collecting = false;
  for (const TomlValue& value : reader.tables("blocks", kBlocks, Need::required)) {
    blocks.push_back(read_block(value, context));
    ids.push_back({blocks.back().id, spot_of(value, "id")});
    parts.push_back(blocks.back().minutes);
    collecting = collecting || may_collect(value, blocks.back());
  }
  check_unique(ids, "het id", context.log);
  if (blocks.empty()) return blocks;
  check_sums({context.versions, find(root, "versions"), parts, "de blokken"}, context);
  if (!collecting) {
    context.log.add(spot_of(root, "blocks"), "geen blok waarin de invoer open kan",
                    "bij minstens een blok: collects = true");
  }
  return blocks;
}

std::vector<model::FollowUp> read_follow_ups(TableReader& reader, FaultLog& log) {
  std::vector<model::FollowUp> follow_ups;
  int before = 0;
  for (const TomlValue& value : reader.tables("follow_ups", kFollowUps, Need::optional)) {
    TableReader follow_up(value, "een moment", log);
    const std::string title = follow_up.text("title", kNameLetters);
    const auto days = follow_up.whole("days", {1, kMaxDays});
    if (days && *days <= before) {
      log.add(spot_of(value, "days"), fmt::format("{} dagen na een moment op {} dagen", *days, before),
              "de momenten op volgorde, het vroegste voorop");
    }
    before = days.value_or(before);
    follow_ups.push_back({title, before});
    follow_up.finish();
  }
  return follow_ups;
}

std::vector<model::CasePractice> read_practices(TableReader& reader, FaultLog& log) {
  std::vector<model::CasePractice> practices;
  std::vector<Named> ids;
  for (const TomlValue& value : reader.tables("practices", kPractices, Need::optional)) {
    TableReader practice(value, "een goede praktijk", log);
    practices.push_back({practice.id("id"), practice.text("from", kNameLetters),
                         practice.text("text", kLineLetters), practice.ids("concepts", kPracticeConcepts)});
    ids.push_back({practices.back().id, spot_of(value, "id")});
    practice.finish();
  }
  check_unique(ids, "het id", log);
  return practices;
}

void check_length(const TomlValue& value, const model::Holiday& holiday, FaultLog& log) {
  const std::string from = base::to_iso(holiday.from);
  if (holiday.to < holiday.from) {
    log.add(spot_of(value, "to"), fmt::format("een laatste dag voor de eerste dag ({})", from),
            "de eerste dag bij 'from', de laatste dag bij 'to'");
  } else if (base::add_days(holiday.from, kMaxHolidayDays) < holiday.to) {
    log.add(spot_of(value, "to"), fmt::format("een vakantie die op {} begint en zo lang duurt", from),
            fmt::format("een vakantie van hooguit {} dagen", kMaxHolidayDays));
  }
}

std::vector<model::Holiday> read_holidays(TableReader& reader, FaultLog& log) {
  std::vector<model::Holiday> holidays;
  base::Date before;
  for (const TomlValue& value : reader.tables("holidays", kHolidays, Need::optional)) {
    TableReader holiday(value, "een vakantie", log);
    const std::string name = holiday.text("name", kNameLetters);
    const auto from = holiday.day("from");
    const auto to = holiday.day("to");
    holiday.finish();
    if (from && *from < before) {
      log.add(spot_of(value, "from"),
              fmt::format("{} na een vakantie die op {} begint", base::to_iso(*from), base::to_iso(before)),
              "de vakanties op volgorde van hun eerste dag");
    }
    before = from.value_or(before);
    if (!from || !to) continue;
    holidays.push_back({name, *from, *to});
    check_length(value, holidays.back(), log);
  }
  return holidays;
}

void read_lists(TableReader& reader, model::Format& format, FaultLog& log) {
  for (const TomlValue& role : reader.tables("roles", kRoles, Need::optional)) {
    format.roles.push_back(read_card(role, "een rol", log));
  }
  format.organisations = reader.texts("organisations", kOrganisations, kNameLetters);
  format.follow_ups = read_follow_ups(reader, log);
  format.practices = read_practices(reader, log);
  format.holidays = read_holidays(reader, log);
  format.contact = reader.texts("contact", kContact, kTitleLetters);
  format.reading = reader.texts("reading", kReading, kLineLetters);
  format.dots = reader.whole("dots", {1, kMaxDots}, Need::optional).value_or(format.dots);
  const auto days = reader.whole("keep_answers_days", {1, kMaxKeepDays}, Need::optional);
  format.keep_answers_days = days.value_or(format.keep_answers_days);
}

}  // namespace

model::Format read_format(const TomlValue& root, FaultLog& log) {
  TableReader reader(root, "het bestand", log);
  model::Format format;
  format.id = reader.id("id");
  format.title = reader.text("title", kTitleLetters);
  format.subtitle = reader.text("subtitle", kTitleLetters, Need::optional);
  if (has_items(root, "lexicon")) format.lexicon = reader.id("lexicon");
  format.versions = read_versions(reader, root, log);
  format.lanes = read_lanes(reader, log);
  format.questions = read_questions(reader, format.lanes, log);
  format.blocks = read_blocks(reader, root, {format.versions, log});
  read_lists(reader, format, log);
  reader.finish();
  return format;
}

}  // namespace sessions
