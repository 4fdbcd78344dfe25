// A session after its answers were sorted into themes: a large theme, one too small to tell, two small ones
// of one family, loose answers, and answers that were never shown.
#pragma once

#include <string>
#include <vector>

#include "model/session.h"
#include "model/wall.h"

namespace harvest {

// On the wall: "Warme overdracht" (6 answers in two lanes), "Ouders" (2), "Toetsen" (3), "Boeken" (2, of the
// family of "Toetsen"), and 4 loose answers.
model::Session make_session();

// "Toetsen" and "Boeken" belong to "Les en materiaal".
model::FamilyLabels make_families();

// Shown answers in no particular order; those that must be in no document.
std::vector<std::string> list_shown();
std::vector<std::string> list_not_shown();

}  // namespace harvest
