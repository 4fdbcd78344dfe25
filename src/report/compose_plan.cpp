// The regional action plan, for those who were not there.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "report/compose.h"
#include "report/parts.h"
#include "report/reported_themes.h"
#include "report/wording.h"

namespace report {
namespace {

void add_introduction(Document& document, const model::Format& format, const model::Session& session) {
  std::vector<Field> fields;
  add_field(fields, {"Regio", session.region});
  add_field(fields, {"Afgesproken op", base::to_dutch_with_weekday(session.date)});
  add_field(fields, {"Sessie", format.title});
  document.blocks.emplace_back(Fields{std::move(fields)});
  add_practice_notice(document, session);
  document.blocks.emplace_back(
      Paragraph{"Dit plan is gemaakt tijdens de sessie. Het is ook bedoeld voor wie er niet bij was."});
}

// The themes that the summary tells one by one. A count of another one, or one of another moment, could tell
// by subtraction what is in a small theme, or that an answer was hidden.
class ToldThemes {
 public:
  ToldThemes(const model::Format& format, const model::Session& session, const model::FamilyLabels& families)
      : format_(format), told_(sort_for_report(format, session, families).told) {}

  // "Overdracht (werkt 8, schuurt 12)", or only its name.
  std::string name(const model::Origin& origin) const {
    const auto theme = std::find_if(told_.begin(), told_.end(), [&](const ReportedTheme& each) {
      return each.id == origin.theme && each.of.empty();
    });
    if (theme == told_.end()) return origin.label;
    return fmt::format("{} (werkt {}, schuurt {})", origin.label,
                       count_answers(format_, theme->lanes, model::Tone::works),
                       count_answers(format_, theme->lanes, model::Tone::hurts));
  }

 private:
  const model::Format& format_;
  std::vector<ReportedTheme> told_;
};

std::string tell_due(const model::PlanAction& action) {
  if (!action.due) return "";
  const std::string due = base::to_dutch_with_weekday(*action.due);
  return action.first_due ? fmt::format("{} (eerst: {})", due, base::to_dutch(*action.first_due)) : due;
}

// Also what can be chosen, for whoever keeps the plan up to date in a file.
void add_state(std::vector<Field>& fields, const model::PlanAction& action) {
  fields.push_back({"Hoe staat het ervoor?", name_of(action.state), list_states()});
  add_field(fields, {"Wat veranderde er?", action.changed});
  add_field(fields, {"Opmerking", action.remark});
}

// What was filled in, in the order of the form.
std::vector<Field> list_fields(const model::PlanAction& action, const ToldThemes& told) {
  std::vector<Field> fields;
  add_field(fields, {"Wat willen we bereiken?", action.goal});
  add_field(fields, {"Komt uit", told.name(action.origin)});
  if (!fits_title(action)) add_field(fields, {"Wat gaan we doen?", action.action});
  add_field(fields, {"Wie trekt?", action.owner});
  add_field(fields, {"Wie doet mee?", fmt::format("{}", fmt::join(action.partners, ", "))});
  add_field(fields, {"Wanneer is het klaar?", tell_due(action)});
  add_field(fields, {"Waaraan zien we dat het werkt?", action.sign});
  add_field(fields, {"Wat is de eerste stap deze maand?", action.first_step});
  add_field(fields, {"Afgesproken als ... dan ...", action.if_then});
  add_field(fields, {"Wat is nodig?", action.means});
  add_field(fields, {"Wie betaalt?", action.paid_by});
  return fields;
}

class CardMaker {
 public:
  explicit CardMaker(const ToldThemes& told) : told_(told) {}

  Card make(const std::string& kind, std::size_t number, const model::PlanAction& action) const {
    Card card{title_of(kind, number, action), list_fields(action, told_), {}};
    add_state(card.fields, action);
    const std::string missing = name_missing_fields(action);
    if (!missing.empty()) card.lacking = "Nog invullen: " + missing;
    return card;
  }

 private:
  const ToldThemes& told_;
};

// Three to a page, to be taken along by those who work on them.
void add_actions(Document& document, const std::vector<model::PlanAction>& actions, const CardMaker& cards) {
  constexpr std::size_t kPerPage = 3;
  document.blocks.emplace_back(Heading{2, "Acties"});
  if (actions.empty()) document.blocks.emplace_back(Paragraph{"Er zijn nog geen acties."});
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (i > 0 && i % kPerPage == 0) document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(cards.make("Actie", i + 1, actions[i]));
  }
}

void add_open_points(Document& document, const std::vector<model::PlanAction>& open_points,
                     const CardMaker& cards) {
  if (open_points.empty()) return;
  document.blocks.emplace_back(Heading{2, "Open punten"});
  document.blocks.emplace_back(Paragraph{
      "Een open punt is nog geen actie. De trekker, de datum of waaraan we het zien ontbreekt nog."});
  for (std::size_t i = 0; i < open_points.size(); ++i) {
    document.blocks.emplace_back(cards.make("Open punt", i + 1, open_points[i]));
  }
}

}  // namespace

Document compose_plan(const model::Format& format, const model::Session& session,
                      const model::FamilyLabels& families) {
  Document document = begin_document("Regionaal actieplan " + session.region, session);
  add_introduction(document, format, session);
  const SplitPlan plan = split_plan(session);
  const ToldThemes told(format, session, families);
  const CardMaker cards(told);
  add_actions(document, plan.actions, cards);
  add_open_points(document, plan.open_points, cards);
  add_moments(document, session);
  add_contact(document, format);
  return document;
}

}  // namespace report
