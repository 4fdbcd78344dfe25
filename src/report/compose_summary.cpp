// The summary, for those who were there.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <numeric>
#include <utility>

#include "report/appendix.h"
#include "report/compose.h"
#include "report/parts.h"
#include "report/reported_themes.h"
#include "report/theme_table.h"
#include "report/wording.h"

namespace report {
namespace {

constexpr int kSmallGroup = 5;  // under this number of people an answer is easily recognised

// Those who were counted, else those who were expected.
std::string tell_people(const model::Session& session) {
  if (session.present > 0) return fmt::format("{}", session.present);
  return session.people > 0 ? fmt::format("{} verwacht", session.people) : "";
}

bool was_small(const model::Session& session) {
  const int people = session.present > 0 ? session.present : session.people;
  return people > 0 && people < kSmallGroup;
}

void add_head(Document& document, const model::Session& session) {
  std::vector<Field> fields;
  add_field(fields, {"Regio", session.region});
  add_field(fields, {"Datum", base::to_dutch_with_weekday(session.date)});
  add_field(fields, {"Deelnemers", tell_people(session)});
  document.blocks.emplace_back(Fields{std::move(fields)});
  add_practice_notice(document, session);
  if (was_small(session)) {
    document.blocks.emplace_back(
        Notice{"Er waren minder dan 5 deelnemers. Antwoorden zijn dan snel herkenbaar."});
  }
}

std::string say_what_we_saw(const model::Format& format, const std::vector<int>& counts) {
  const int total = std::accumulate(counts.begin(), counts.end(), 0);
  if (total == 0) return "We toonden geen antwoorden in de zaal.";
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) parts.push_back(fmt::format("{} bij {}", counts[i], format.lanes[i].title));
  }
  return fmt::format("We toonden {} in de zaal: {}.", count_of_answers(total), join_with_and(parts));
}

// What most people chose, up to three themes; empty when nobody was asked.
std::string say_what_we_chose(const model::Votes& votes) {
  constexpr std::size_t kMostRanks = 3;
  if (votes.stand != model::VoteStand::closed) return "";
  std::vector<std::string> chosen;
  for (const model::VoteResult& result : model::rank_votes(votes)) {
    const model::VoteOption& option = votes.options[result.option];
    if (option.votes > 0 && result.rank <= kMostRanks) chosen.push_back(option.label);
  }
  return chosen.empty() ? "" : fmt::format(" De zaal koos vooral voor {}.", join_with_and(chosen));
}

std::string say_what_we_agreed(const SplitPlan& plan) {
  std::string agreed = fmt::format("We spraken {} af", count_of_actions(plan.actions.size()));
  const std::size_t open = plan.open_points.size();
  if (open == 0) return agreed + ".";
  return agreed + (open == 1 ? " en er is 1 open punt." : fmt::format(" en er zijn {} open punten.", open));
}

// Empty as long as nothing became of any action.
std::string say_how_it_stands(const model::Session& session) {
  const std::string counts = count_states(session.plan);
  return counts.empty() ? "" : "Van de acties: " + counts + ".";
}

std::string say_what_comes_next(const model::Session& session) {
  if (session.moments.empty()) return "We spraken nog geen moment af om terug te kijken.";
  const model::Moment first = sort_moments(session).front();
  return fmt::format("Het eerste moment is {}: {}.", base::to_dutch_with_weekday(first.date), first.title);
}

std::string tell_due(const model::PlanAction& action) {
  const std::string due = base::to_dutch(action.due.value());
  return action.first_due ? fmt::format("{} (eerst: {})", due, base::to_dutch(*action.first_due)) : due;
}

void add_actions(Document& document, const std::vector<model::PlanAction>& actions) {
  document.blocks.emplace_back(Heading{2, "Acties"});
  if (actions.empty()) {
    document.blocks.emplace_back(Paragraph{"Er zijn nog geen acties."});
    return;
  }
  const bool looked_back = !count_states(actions).empty();
  Table table;
  table.shares = {27, 17, 22, 16, 26};
  table.head = {"Wat gaan we doen?", "Wie trekt?", "Wie doet mee?", "Wanneer is het klaar?",
                "Waaraan zien we dat het werkt?"};
  if (looked_back) {
    table.head.emplace_back("Hoe staat het ervoor?");
    table.shares = {25, 16, 20, 16, 24, 16};
  }
  for (const model::PlanAction& action : actions) {
    std::vector<std::string> row{name_briefly(action), action.owner,
                                 fmt::format("{}", fmt::join(action.partners, ", ")), tell_due(action),
                                 action.sign};
    if (looked_back) row.emplace_back(name_of(action.state));
    table.rows.push_back(std::move(row));
  }
  document.blocks.emplace_back(std::move(table));
}

void add_open_points(Document& document, const std::vector<model::PlanAction>& open_points) {
  if (open_points.empty()) return;
  BulletList list;
  for (const model::PlanAction& point : open_points) {
    list.items.push_back(
        fmt::format("{}\nNog invullen: {}", name_briefly(point), name_missing_fields(point)));
  }
  document.blocks.emplace_back(Heading{2, "Open punten"});
  document.blocks.emplace_back(std::move(list));
}

void add_brief(Document& document, const model::Format& format, const model::Session& session,
               const SplitPlan& plan) {
  const std::vector<int> counts = count_per_lane(format, session);
  std::vector<Field> brief{{"Wat we zagen", say_what_we_saw(format, counts)},
                           {"Wat we afspraken", say_what_we_agreed(plan) + say_what_we_chose(session.votes)}};
  add_field(brief, {"Hoe het nu staat", say_how_it_stands(session)});
  add_field(brief, {"Wat nu komt", say_what_comes_next(session)});
  document.blocks.emplace_back(Heading{2, "In het kort"});
  document.blocks.emplace_back(Fields{std::move(brief)});
}

// Those of the cases that the room laid beside what hurts.
void add_practices(Document& document, const model::Format& format, const model::Session& session) {
  BulletList list;
  for (const model::CasePractice& practice : format.practices) {
    const auto laid = session.board.practices.find(practice.id);
    if (laid == session.board.practices.end()) continue;
    const model::Theme* theme = model::find_theme(session.board, laid->second);
    const std::string with = theme == nullptr ? "" : fmt::format(" (bij {})", theme->label);
    list.items.push_back(fmt::format("{}: {}{}", practice.from, practice.text, with));
  }
  if (list.items.empty()) return;
  document.blocks.emplace_back(Heading{2, "Good practices"});
  document.blocks.emplace_back(std::move(list));
  document.blocks.emplace_back(Paragraph{
      "Wil je weten hoe zij dat doen? Vraag het hun gerust. Onder Contact staat waar je terechtkunt."});
}

void add_contact_and_reading(Document& document, const model::Format& format) {
  if (format.reading.empty()) return add_contact(document, format);
  BulletList list{format.contact, true};
  list.items.insert(list.items.end(), format.reading.begin(), format.reading.end());
  document.blocks.emplace_back(
      Heading{2, format.contact.empty() ? "Verder lezen" : "Contact en verder lezen"});
  document.blocks.emplace_back(std::move(list));
}

}  // namespace

Document compose_summary(const model::Format& format, const model::Session& session,
                         const model::FamilyLabels& families) {
  const SplitPlan plan = split_plan(session);
  Document document = begin_document("Verslag: " + format.title, session);
  add_head(document, session);
  add_brief(document, format, session, plan);
  add_actions(document, plan.actions);
  const ReportedThemes themes = sort_for_report(format, session, families);
  add_themes(document, format, themes);
  add_practices(document, format, session);
  add_open_points(document, plan.open_points);
  add_moments(document, session);
  add_contact_and_reading(document, format);
  add_appendix(document, format, session, themes);
  return document;
}

}  // namespace report
