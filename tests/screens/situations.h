// States of an afternoon to play from: the sample format, or one that is as hard to show as a format can be.
#pragma once

#include <string>
#include <vector>

#include "flow/state.h"
#include "support/sample_format.h"

namespace afternoon {

inline const std::string kLongWord =
    "Nieuwkomersonderwijsoverdrachtsformulierenbeheersverantwoordelijkheidsverdelingsoverlegstructuurnotitie";
inline const std::string kLongName = "Wilhelmina Johanna van der Meer-Oldekamp";  // 40 letters
inline const std::string kLongRegion = "Samenwerkingsverband Noordoost-Groningen en Zuidwest-Drenthe";
inline const std::string kSentence =
    "Sinds dit schooljaar zitten de oude en de nieuwe leerkracht samen een uur aan tafel en lopen ze het "
    "dossier door.";

// A running session of the sample format, with a code and all of it on disk.
flow::State make_state(model::Place place = support::kWelcome);
// With the panel open there.
flow::State make_panel(flow::PanelTab tab, model::Place place = support::kWelcome);
// At the start screen, with so many earlier sessions and one format.
flow::State make_start(std::size_t sessions);

// A running session of a format with one slide of this layout, everything short or everything long.
flow::State make_slide(model::Layout layout, bool hostile);

// As hard to show as the rules of a format and a session allow: so many questions over five lanes, long
// titles and words.
flow::State make_hostile(std::size_t questions);

// So many answers, over all questions, of different lengths; every seventh of one long word.
void add_answers(flow::State& state, std::size_t count, model::Screening screening);

// Puts the shown answers in so many themes, each by its number in turn, and leaves every tenth loose. Labels
// are as short or as long as they may be.
void add_themes(flow::State& state, std::size_t count, bool hostile = false);

// So many actions; every other one is an open point.
void add_actions(flow::State& state, std::size_t count, bool hostile = false);

}  // namespace afternoon
