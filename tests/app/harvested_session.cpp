#include "app/harvested_session.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <utility>

#include "app/sorter.h"
#include "base/disk.h"
#include "base/random.h"
#include "flow/update.h"
#include "sessions/format_file.h"
#include "sessions/lexicon_file.h"

namespace harvested {
namespace {
namespace fs = std::filesystem;

constexpr const char* kCovered = "Zwaluwstaart";

template <class Value>
Value need(base::Result<Value> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  return std::move(result).value();
}

// What the written examples leave out: two lines, a long story, signs that formats use themselves.
std::vector<std::string> list_special_texts() {
  return {"Eerst kennismaken met de nieuwe juf\nDaarna pas de spullen mee",
          "Bij de laatste groep ging het zo: eerst belde de intern begeleider, daarna kwam er een lijst met "
          "toetsgegevens, toen bleef het zes weken stil, en pas toen het kind al in de klas zat hoorden we "
          "dat er ook een arrangement was aangevraagd. Dat had een half jaar zoeken gescheeld, en vooral de "
          "leerkracht stond er al die tijd alleen voor.",
          "Overdracht & nazorg: <vooraf> \"samen\" afspreken, *niet* achteraf_of_nooit | 50%",
          std::string("Onze ") + kCovered + " belt met iedere school"};
}

bool overlaps(const std::vector<std::string>& texts, const std::string& text) {
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& other) {
    return text.find(other) != std::string::npos || other.find(text) != std::string::npos;
  });
}

// Spread over the examples, so that themes are as uneven as they are in life.
std::vector<std::string> pick_texts(std::size_t count) {
  constexpr std::size_t kStride = 7919;
  base::SystemDisk disk;
  const fs::path file = SOURCE_DIR "/assets/lexicon/nieuwkomers.toml";
  const auto lexicon = need(sessions::read_lexicon_file(disk, file));
  const auto examples = need(sessions::read_example_files(disk, file, lexicon));
  std::vector<std::string> texts = list_special_texts();
  for (std::size_t i = 0; texts.size() + 1 < count; ++i) {
    const std::string& text = examples[i * kStride % examples.size()].text;
    if (text.size() > 8 && !overlaps(texts, text)) texts.push_back(text);
  }
  texts.push_back(texts.back());
  return texts;
}

void add_answers(model::Session& session, const std::vector<std::string>& texts, model::Screening screening,
                 base::Random& random) {
  int question = 0;
  for (const std::string& text : texts) {
    session.answers.push_back({base::draw_key(random), 1 + question++ % 5, text, screening});
  }
}

// What nobody saw.
void add_secrets(model::Session& session, base::Random& random) {
  using model::Screening;
  const Screening kinds[] = {Screening::hidden, Screening::waiting, Screening::unreleased};
  std::vector<std::string> secrets = list_secrets();
  secrets.pop_back();  // the covered word
  for (std::size_t i = 0; i < secrets.size(); ++i) add_answers(session, {secrets[i]}, kinds[i % 3], random);
}

// As the facilitator does, in a session that is opened again.
model::Session cover_word(const Afternoon& made, base::Random& random) {
  const flow::World world{100, made.session.date, 16 * 60, random};
  flow::Next next = flow::begin(world);
  next = flow::update(next.state, flow::SessionOpened{"a.sessie", made.format, made.session}, world);
  const std::vector<model::Answer> answers = flow::in_session(next.state).session.answers;
  for (const model::Answer& answer : answers) {
    if (answer.text.find(kCovered) == std::string::npos) continue;
    next = flow::update(next.state, flow::MaskWord{answer.key, 1}, world);
  }
  return flow::in_session(next.state).session;
}

void sort_into_themes(Afternoon& made) {
  base::SystemDisk disk;
  app::Sorter sorter = need(app::Sorter::load(made.format, BINARY_DIR "/lexicon", disk));
  const flow::ThemesProposed proposed =
      sorter.propose({made.format, made.session.board, model::list_shown(made.session.answers)});
  made.session.board = proposed.proposed;
  made.families = proposed.families;
  for (std::size_t i = 0; i < made.format.practices.size() && i < 3; ++i) {
    const auto& themes = made.session.board.themes;
    if (i < themes.size()) model::lay_practice(made.session.board, made.format.practices[i].id, themes[i].id);
  }
}

model::PlanAction make_short_action() {
  return {"Geen kind begint zonder verhaal",
          "Overdrachtsgesprek invoeren",
          "Directeur De Brug",
          {"Taalschool of nieuwkomersschool", "Reguliere basisscholen"},
          base::Date{2026, 6, 1},
          "Elke leerling heeft een overdrachtsgesprek gehad",
          "Data prikken met de twee taalscholen"};
}

// Every field, and no word spared.
model::PlanAction make_long_action() {
  model::PlanAction action{
      "Elke nieuwkomer heeft binnen zes weken na de overstap een leerkracht die weet wat het kind al kan, "
      "wat "
      "het nog nodig heeft en wie van de taalschool gebeld mag worden",
      "Een warme-overdrachtsprotocol maken en invoeren op alle scholen, met een vast overdrachtsgesprek voor "
      "de overstap en een terugkoppeling na zes weken",
      "Coördinator samenwerkingsverband",
      {"Taalschool of nieuwkomersschool", "Reguliere basisscholen", "Schoolbesturen", "Gemeente",
       "Samenwerkingsverband PO", "Expertisecentrum NT2", "Ouders"},
      base::Date{2026, 9, 15},
      "In december hebben 9 van de 10 leerlingen die na de zomer overstapten een gesprek gehad, en staat dat "
      "in het leerlingvolgsysteem",
      "Bestaande formulieren van beide taalscholen naast elkaar leggen"};
  action.if_then =
      "Als er in een week drie kinderen tegelijk overstappen, dan plannen we de gesprekken op een middag";
  action.means = "Een dagdeel per maand voor de KC'er, en een tolk bij een op de drie gesprekken";
  action.paid_by = "OAB-middelen van de gemeente; het eerste jaar legt het samenwerkingsverband bij";
  action.origin = {1, "Warme overdracht", 12, 9};
  return action;
}

// Words as long as offices make them.
model::PlanAction make_compound_action() {
  model::PlanAction action{"Scholen weten waar het geld voor is",
                           "Onderwijsachterstandenbeleid en nieuwkomersbekostiging naast elkaar leggen",
                           "Beleidsmedewerker onderwijsachterstanden gemeente Tytsjerksteradiel",
                           {"Gemeente", "Schoolbesturen"},
                           base::Date{2026, 11, 3},
                           "Er ligt een overzicht van een bladzijde dat ook een leerkracht begrijpt",
                           "Cijfers van vorig schooljaar opvragen"};
  action.means = "Twee middagen van een beleidsmedewerker";
  action.paid_by = "Gemeente";
  action.origin = {2, "Geld en bekostiging", 2, 1};
  return action;
}

std::vector<model::PlanAction> list_plain_actions() {
  return {{"Leerkrachten staan er niet alleen voor",
           "Een NT2-coördinator voor drie locaties aanstellen",
           "Bestuurder PCBO",
           {"Schoolbesturen", "Gemeente"},
           base::Date{2026, 8, 1},
           "Iemand is benoemd en kent alle leerkrachten bij naam",
           "Taakomschrijving rondsturen"},
          {"Kinderen zien hun nieuwe klas voor ze er zitten",
           "Drie wenmiddagen voor elke overstap",
           "KC'er De Wâlden",
           {"Taalschool of nieuwkomersschool", "Reguliere basisscholen", "Ouders"},
           base::Date{2026, 10, 19},
           "Op elke school hangt een rooster met wenmiddagen",
           "Proef op een school"},
          {"We leren van elkaar",
           "Een netwerk van KC'ers dat vier keer per jaar bijeenkomt",
           "Directeur Taalschool De Globe",
           {"Expertisecentrum NT2"},
           base::Date{2026, 12, 1},
           "Twaalf scholen waren er twee keer bij",
           "Een datum voor juni kiezen"},
          {"Geen kind zit thuis te wachten",
           "Een meldpunt voor kinderen die tussen twee scholen vallen",
           "Leerplichtambtenaar",
           {"Leerplicht", "COA"},
           base::Date{2027, 1, 12},
           "Elk kind heeft binnen twee weken een plek",
           "Bellen met het COA"}};
}

std::vector<model::PlanAction> make_actions(std::size_t count) {
  std::vector<model::PlanAction> actions{make_short_action(), make_long_action(), make_compound_action()};
  for (model::PlanAction& action : list_plain_actions()) actions.push_back(std::move(action));
  actions.resize(count);
  return actions;
}

std::vector<model::PlanAction> make_open_points(std::size_t count) {
  std::vector<model::PlanAction> points(2);
  points[0].goal = "Ouders weten de weg";
  points[0].action = "Een avond voor ouders, met tolken en de bibliotheek erbij";
  points[1].goal = "Kinderen houden hun vrienden van de taalschool, ook als ze in een ander dorp gaan wonen";
  points.resize(count);
  return points;
}

Afternoon make_without_answers() {
  base::SystemDisk disk;
  auto file = need(sessions::read_format_file(disk, SOURCE_DIR "/sessions/middagsessie.toml"));
  Afternoon made{std::move(file.format), {}, {}};
  made.session.format_source = file.source;
  made.session.region = "Noordoost-Friesland";
  made.session.date = {2026, 3, 12};
  return made;
}

}  // namespace

Afternoon make(const Size& size) {
  base::SeededRandom random{5};
  Afternoon made = make_without_answers();
  made.session.people = size.people;
  add_answers(made.session, pick_texts(size.answers), model::Screening::shown, random);
  model::sort_answers(made.session.answers);
  made.session = cover_word(made, random);
  add_secrets(made.session, random);
  model::sort_answers(made.session.answers);
  sort_into_themes(made);
  made.session.plan = make_actions(size.actions);
  for (model::PlanAction& point : make_open_points(size.open_points))
    made.session.plan.push_back(std::move(point));
  for (model::PlanAction& action : made.session.plan) action.id = made.session.next_action_id++;
  made.session.moments = model::propose_moments(made.format, made.session.date);
  return made;
}

Afternoon make_empty() {
  return make_without_answers();
}

std::vector<std::string> list_secrets() {
  return {"Meneer Oudshoorn doet niets aan de kinderen uit Kollum",
          "Wacht nog op een oordeel over Feanwâlden", "Niemand heeft dit in Harkema gezien", kCovered};
}

}  // namespace harvested
