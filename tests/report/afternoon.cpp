#include "report/afternoon.h"

#include "support/sample_format.h"

namespace afternoon {
namespace {

std::vector<model::PlanAction> make_plan() {
  return {{"Elke leerling wordt goed overgedragen",
           "Overdrachtsgesprek invoeren",
           "Directeur De Brug",
           {"Taalschool", "Gemeente"},
           base::Date{2026, 6, 1},
           "Elke leerling heeft een gesprek gehad",
           "Data prikken"},
          {"Leraren kennen NT2", "Scholing NT2", "", {"Schoolbesturen"}, std::nullopt, ""},
          {"Ouders weten de weg",
           "Een avond voor ouders",
           "KC'er Oost",
           {},
           base::Date{2026, 9, 15},
           "Twintig ouders komen",
           "De bibliotheek bellen"}};
}

}  // namespace

model::Session make_session() {
  using model::Screening;
  using support::make_answer;
  model::Session session = support::make_session();
  session.answers = {make_answer(1, 1, "Warme overdracht", Screening::shown),
                     make_answer(2, 1, "Korte lijnen", Screening::shown),
                     make_answer(3, 1, "Korte lijnen", Screening::shown),
                     make_answer(4, 1, "Verborgen over Jan", Screening::hidden),
                     make_answer(5, 2, "Geen plek\nGeen geld", Screening::shown),
                     make_answer(6, 2, "Wacht nog", Screening::waiting),
                     make_answer(7, 3, "Nog niet vrij", Screening::unreleased),
                     make_answer(8, 3, "Samen eten", Screening::shown)};
  session.plan = make_plan();
  session.moments = {{"Terugkijken", {2027, 3, 12}}, {"Eerste check", {2026, 4, 23}}};
  return session;
}

}  // namespace afternoon
