// A session as it stands at the end of a real afternoon, of any size: answers as people write them, placed in
// themes by the program itself, answers that were never shown, a plan of short and long actions.
#pragma once

#include <string>
#include <vector>

#include "model/session.h"
#include "model/wall.h"

namespace harvested {

struct Afternoon {
  model::Format format;
  model::Session session;
  model::FamilyLabels families;
};

struct Size {
  int people = 12;
  std::size_t answers = 60;  // that are shown; no more than kMostAnswers
  std::size_t actions = 4;   // no more than kMostActions
  std::size_t open_points = 2;
};

inline constexpr std::size_t kMostAnswers = 1000;
inline constexpr std::size_t kMostActions = 7;

// No shown answer is part of another, except one that somebody else wrote word for word as well. One has
// several lines, one is long, one has a word that was covered.
Afternoon make(const Size& size);

// Nobody came, nothing was agreed.
Afternoon make_empty();

// What may be in no document: answers that are hidden, wait or were not handed over, and the covered word.
std::vector<std::string> list_secrets();

}  // namespace harvested
