#include "screens/situations.h"

#include <fmt/format.h>

#include "flow/timekeeping.h"

namespace afternoon {
namespace {

using model::Layout;

flow::State start_session(model::Format format, model::Session session) {
  flow::State state;
  state.now = 1000;
  state.today = {2026, 3, 12};
  state.minute_of_day = 840;
  flow::InSession running;
  running.file = "twente.sessie";
  running.format = std::move(format);
  running.session = std::move(session);
  running.session.code_hash = "#2468";
  running.session.moments = model::propose_moments(running.format, running.session.date);
  running.time = flow::start_timekeeping(running.format, running.session, state.now);
  state.stage = std::move(running);
  return state;
}

model::Format make_hostile_format(std::size_t questions) {
  model::Format format = support::make_format();
  const std::string title = "Doorstroom en overdracht in de regio: wat vraagt dat van besturen en gemeenten?";
  format.lanes = {{"werkt", "Wat werkt en wat we willen houden", model::Tone::works},
                  {"schuurt", "Waar het schuurt", model::Tone::hurts},
                  {"kansen", "Kansen", model::Tone::chance},
                  {"helpt", "Wat helpt", model::Tone::help},
                  {"rollen", "Rollen", model::Tone::role}};
  format.questions.clear();
  for (std::size_t i = 0; i < questions; ++i) {
    format.questions.push_back({i % 3 == 2 ? kSentence + " Waarom?" : "Wat is (nog) ongemakkelijk?", i % 5});
  }
  for (model::Block& block : format.blocks) {
    block.title = title;
    block.notes = {kSentence, kSentence + " " + kSentence, kLongWord};
    for (model::Step& step : block.steps) step.instruction = kSentence;
  }
  format.organisations = {"Gemeente", "Samenwerkingsverband", kLongRegion,
                          "School voor voortgezet onderwijs"};
  format.follow_ups = {
      {"Eerste check", 42}, {"Tweede check", 98}, {"Derde check", 190}, {"Terugkijken", 365}};
  format.contact = {"Vragen? Bel de helpdesk nieuwkomersonderwijs: 030 123 45 67.",
                    "www.voorbeeld.nl/nieuwkomers"};
  return format;
}

model::Session make_hostile_session() {
  model::Session session = support::make_session();
  session.region = kLongRegion;
  session.guides.assign(8, {kLongName, "beleidsadviseur onderwijskansen en kwaliteit"});
  session.people = 4;
  return session;
}

model::Slide make_long_slide(Layout layout) {
  model::Slide slide;
  slide.layout = layout;
  slide.title =
      "Welke afspraken maken besturen, gemeenten en nieuwkomersscholen in jouw regio over de doorstroom?";
  slide.lead = kSentence;
  for (int i = 0; i < 9; ++i) slide.points.push_back(i % 4 == 1 ? kSentence : "Een warme overdracht");
  if (layout == Layout::welcome || layout == Layout::closing) slide.points.resize(2);
  slide.highlights = {kSentence, "Een lichtpunt."};
  for (int i = 0; i < 6; ++i) slide.cards.push_back({"Stakeholdermanagement", kSentence});
  slide.sentence = "Een nieuwe leerling van de taalschool betekent voor ons dat ...";
  slide.source = "Schoolloopbanen van nieuwkomers in het onderwijs, Inspectie van het Onderwijs 2022";
  return slide;
}

model::Slide make_short_slide(Layout layout) {
  model::Slide slide;
  slide.layout = layout;
  slide.title = "Onze opdracht";
  slide.points = {"Een punt", "Nog een punt"};
  slide.cards = {{"Initiatief", "Jij begint het gesprek."}, {"Signaal", "Je meldt wat niet goed gaat."}};
  slide.sentence = "Voor ons betekent dit dat ...";
  return slide;
}

}  // namespace

flow::State make_state(model::Place place) {
  model::Session session = support::make_session();
  session.place = place;
  return start_session(support::make_format(), std::move(session));
}

flow::State make_panel(flow::PanelTab tab, model::Place place) {
  flow::State state = make_state(place);
  flow::in_session(state).panel = flow::PanelOpen{tab};
  return state;
}

flow::State make_start(std::size_t sessions) {
  flow::State state;
  state.now = 1000;
  state.today = {2026, 3, 12};
  flow::AtStart start;
  for (std::size_t i = 0; i < sessions; ++i) {
    const int day = static_cast<int>(i % 28) + 1;
    start.recent.push_back({fmt::format("{}.sessie", i),
                            i % 5 == 3 ? kLongRegion : fmt::format("Regio {}", i),
                            {2026, 2, day},
                            i % 4 == 1});
  }
  start.formats = {{"middagsessie.toml", "Middagsessie", {120, 90, 60}}};
  state.stage = std::move(start);
  return state;
}

flow::State make_slide(Layout layout, bool hostile) {
  model::Format format = hostile ? make_hostile_format(12) : support::make_format();
  model::Session session = hostile ? make_hostile_session() : support::make_session();
  const bool is_step = layout == Layout::questions || layout == Layout::waiting || layout == Layout::board ||
                       layout == Layout::votes || layout == Layout::plan;
  model::Block& block = format.blocks[is_step ? 2 : 0];
  if (is_step) {
    block.steps[0].shows = layout;
  } else {
    block.slides[0] = hostile ? make_long_slide(layout) : make_short_slide(layout);
  }
  session.place = {is_step ? 2u : 0u, 0};
  return start_session(std::move(format), std::move(session));
}

flow::State make_hostile(std::size_t questions) {
  return start_session(make_hostile_format(questions), make_hostile_session());
}

void add_answers(flow::State& state, std::size_t count, model::Screening screening) {
  static const std::vector<std::string> texts = {"Warme overdracht",
                                                 kSentence,
                                                 "Eén loket voor alle aanmeldingen in de streek",
                                                 "We kennen elkaar",
                                                 "Te weinig tijd om samen te zitten",
                                                 kSentence + " " + kSentence};
  flow::InSession& running = flow::in_session(state);
  const auto questions = running.format.questions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const std::string text = i % 7 == 6 ? kLongWord : texts[i % texts.size()];
    running.session.answers.push_back(support::make_answer(static_cast<int>(i),
                                                           static_cast<int>(i % questions) + 1,
                                                           fmt::format("{} {}", text, i).c_str(), screening));
  }
  model::sort_answers(running.session.answers);
}

void add_themes(flow::State& state, std::size_t count, bool hostile) {
  flow::InSession& running = flow::in_session(state);
  model::Board& board = running.session.board;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string label = fmt::format("Thema {}", i + 1);
    model::propose_theme(board, "", hostile ? label + " " + kLongWord.substr(0, 50) : label);
  }
  std::size_t number = 0;
  for (const model::Answer& answer : running.session.answers) {
    if (answer.screening != model::Screening::shown) continue;
    const int theme = number % 10 == 9 ? model::kLoose : board.themes[number % count].id;
    model::propose_placement(board, answer.key, theme, std::nullopt);
    ++number;
  }
}

void add_actions(flow::State& state, std::size_t count, bool hostile) {
  flow::InSession& running = flow::in_session(state);
  for (std::size_t i = 0; i < count; ++i) {
    model::PlanAction action;
    action.action = hostile ? kSentence + " " + kLongWord : fmt::format("Actie {}", i);
    if (i % 2 == 0) {
      action.goal = hostile ? kSentence : "Elke leerling een warme overdracht";
      action.owner = hostile ? kLongName : "Intern begeleider";
      action.due = base::Date{2026, 9, 1};
      action.sign = hostile ? kLongWord : "Drie gesprekken per leerling";
      action.partners = running.format.organisations;
    }
    running.session.plan.push_back(std::move(action));
  }
}

}  // namespace afternoon
