// States of an afternoon at the entry screen, for tests: a format with so many questions and one turn.
#pragma once

#include <string>
#include <vector>

#include "flow/state.h"

namespace entry {

inline const std::string kShortText = "Warme overdracht met de ouders erbij.";
inline const std::string kLongText =
    "Sinds dit schooljaar zitten de oude en de nieuwe leerkracht samen een uur aan tafel. Ze lopen het "
    "dossier door, ze spreken af wie de ouders belt, en na zes weken kijken ze samen terug. Dat kost tijd, "
    "maar de leerling begint rustiger en de ouders weten bij wie ze moeten zijn. Wat nog mist, is een vaste "
    "dag in het jaar waarop dat voor alle scholen tegelijk gebeurt.";
inline const std::string kVeryLongWord =
    "Nieuwkomersonderwijsoverdrachtsformulierenbeheersverantwoordelijkheidsverdelingsoverlegstructuurnotitie";
inline const std::string kLongQuestion =
    "Welke afspraken tussen de nieuwkomersschool, de reguliere school, het bestuur, de gemeente en het "
    "samenwerkingsverband hebben er in de afgelopen twee schooljaren in jouw regio voor gezorgd dat een "
    "leerling zonder onderbreking verder kon leren, en wie nam daarvoor het initiatief?";

inline model::Format make_format(std::size_t questions) {
  const std::vector<std::string> texts = {"Waarover ben je tevreden m.b.t. de doorstroom in jouw regio?",
                                          "Welke kansen zie je voor jouw regio?",
                                          "Welke rol zou jij hierin willen nemen?",
                                          "Wat is (nog) ongemakkelijk of ingewikkeld?",
                                          "Wat gaat je (denk je) helpen?",
                                          kLongQuestion,
                                          "Wat wil je nog kwijt?"};
  model::Format format;
  format.id = "proef";
  format.title = "Regie op een goede overdracht en doorstroom in jouw regio";
  format.subtitle = "Middagsessie voor schoolleiders en KC'ers";
  format.versions = {120, 90, 60};
  format.lanes = {{"werkt", "Wat werkt", model::Tone::works}};
  for (std::size_t i = 0; i < questions; ++i) format.questions.push_back({texts.at(i % texts.size()), 0});
  model::Block block;
  block.id = "reflectie";
  block.title = "Vijf vragen";
  block.minutes = {28, 20, 15};
  block.collects = true;
  block.slides = {{}};
  format.blocks = {block};
  format.keep_answers_days = 28;
  return format;
}

inline flow::State make_state(std::size_t questions, flow::Turn turn) {
  flow::InSession running;
  running.file = "/tmp/proef.sessie";
  running.format = make_format(questions);
  running.session.region = "Twente";
  running.session.date = {2026, 3, 12};
  running.session.people = 24;
  running.session.entry_open = !std::holds_alternative<flow::TurnClosed>(turn);
  running.time.pages = {{{}}};
  running.display = flow::Display::entry;
  running.turn = std::move(turn);
  flow::State state;
  state.now = 1000;
  state.today = {2026, 3, 12};
  state.stage = std::move(running);
  return state;
}

}  // namespace entry
