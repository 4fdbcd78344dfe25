#include "report/sheet.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <utility>

#include "report/parts.h"
#include "report/reported_themes.h"
#include "report/wording.h"

namespace report {
namespace {

constexpr const char* kAction = "Actie";
constexpr const char* kOpenPoint = "Open punt";

std::vector<Column> list_plan_columns() {
  return {{"Nr", ColumnKind::number, 5},
          {"Soort", ColumnKind::choice, 11, {kAction, kOpenPoint}},
          {"Wat willen we bereiken?", ColumnKind::text, 32},
          {"Wat gaan we doen?", ColumnKind::text, 36},
          {"Wie trekt?", ColumnKind::text, 20},
          {"Wie doet mee?", ColumnKind::text, 24},
          {"Wanneer is het klaar?", ColumnKind::day, 13},
          {"Eerst afgesproken", ColumnKind::day, 13},
          {"Waaraan zien we dat het werkt?", ColumnKind::text, 30},
          {"Wat is de eerste stap deze maand?", ColumnKind::text, 26},
          {"Afgesproken als ... dan ...", ColumnKind::text, 26},
          {"Wat is nodig?", ColumnKind::text, 20},
          {"Wie betaalt?", ColumnKind::text, 18},
          {"Komt uit", ColumnKind::text, 20},
          {"Hoe staat het ervoor?", ColumnKind::choice, 14, list_states()},
          {"Wat veranderde er?", ColumnKind::text, 24},
          {"Opmerking", ColumnKind::text, 24},
          {"Nog invullen", ColumnKind::text, 22}};
}

Cell cell_of(const std::string& text) {
  if (is_blank(text)) return {};
  return text;
}

Cell cell_of(const std::optional<base::Date>& day) {
  if (!day) return {};
  return *day;
}

// The number is that in the action plan, where open points stand apart.
std::vector<Cell> make_plan_row(const model::PlanAction& action, int number) {
  return {number,
          model::is_open_point(action) ? kOpenPoint : kAction,
          cell_of(action.goal),
          cell_of(action.action),
          cell_of(action.owner),
          cell_of(fmt::format("{}", fmt::join(action.partners, ", "))),
          cell_of(action.due),
          cell_of(action.first_due),
          cell_of(action.sign),
          cell_of(action.first_step),
          cell_of(action.if_then),
          cell_of(action.means),
          cell_of(action.paid_by),
          cell_of(action.origin.label),
          name_of(action.state),
          cell_of(action.changed),
          cell_of(action.remark),
          cell_of(name_missing_fields(action))};
}

std::string make_title(const std::string& what, const model::Session& session) {
  const std::string where = is_blank(session.region) ? "" : ' ' + session.region;
  return fmt::format("{}{}, {}{}", what, where, base::to_dutch(session.date),
                     session.practice ? " (oefensessie)" : "");
}

void add_theme(Sheet& sheet, const model::Format& format, const ReportedTheme& theme) {
  for (std::size_t lane = 0; lane < theme.lanes.size(); ++lane) {
    for (const std::string& text : theme.lanes[lane]) {
      sheet.rows.push_back({theme.label, format.lanes.at(lane).title, text});
    }
  }
}

}  // namespace

Sheet compose_plan_sheet(const model::Session& session) {
  Sheet sheet{"Actieplan", make_title("Regionaal actieplan", session), session.date, list_plan_columns(), {}};
  int actions = 0;
  int open_points = 0;
  for (const model::PlanAction& action : list_plan(session)) {
    int& number = model::is_open_point(action) ? open_points : actions;
    sheet.rows.push_back(make_plan_row(action, ++number));
  }
  return sheet;
}

Sheet compose_answer_sheet(const model::Format& format, const model::Session& session,
                           const model::FamilyLabels& families) {
  Sheet sheet{"Antwoorden", make_title("Getoonde antwoorden", session), session.date, {}, {}};
  sheet.columns = {
      {"Thema", ColumnKind::text, 30}, {"Kolom", ColumnKind::text, 20}, {"Antwoord", ColumnKind::text, 80}};
  if (session.wiped) return sheet;
  const ReportedThemes themes = sort_for_report(format, session, families);
  for (const ReportedTheme& theme : themes.told) add_theme(sheet, format, theme);
  for (const std::string& text : list_loose(themes)) {
    sheet.rows.push_back({"Losse antwoorden", std::monostate{}, text});
  }
  return sheet;
}

}  // namespace report
