// The themes of a session as a document may tell them. Small themes of one family are told together under its
// name. One that is still carried by few answers is only named: its answers stand among the loose ones, and
// no count of it can be worked out from the others.
#pragma once

#include <string>
#include <vector>

#include "model/format.h"
#include "model/session.h"
#include "model/wall.h"

namespace report {

// A theme with fewer shown answers is folded. Survey practice shows nothing under five.
inline constexpr std::size_t kFewestToTell = 5;

using Lanes = std::vector<std::vector<std::string>>;  // [lane of the format] texts of answers

struct ReportedTheme {
  int id = model::kLoose;            // of the first one, when it stands for several
  std::string label;                 // empty for what is loose or folded
  std::vector<std::string> of = {};  // small themes of one family told together: their names
  Lanes lanes;                       // [lane of the format] shown answers, in an order that tells
                                     // nothing about people or time
  std::string family = {};           // label; empty: of none
};

struct ReportedThemes {
  std::vector<ReportedTheme> told;    // in the order of the wall
  std::vector<ReportedTheme> folded;  // names only, in the order of the wall
  ReportedTheme rest;                 // loose answers, and those of the folded themes among them
};

// Every shown answer is in it once.
ReportedThemes sort_for_report(const model::Format& format, const model::Session& session,
                               const model::FamilyLabels& families);

std::size_t count_answers(const Lanes& lanes);
std::size_t count_answers(const ReportedTheme& theme);
// Those in lanes of this tone.
std::size_t count_answers(const model::Format& format, const Lanes& lanes, model::Tone tone);

void add_lanes(Lanes& into, const Lanes& lanes);

// Loose answers and those of folded themes in one shuffled list: by lane or apart, the answers of a folded
// theme could be told from the loose ones.
std::vector<std::string> list_loose(const ReportedThemes& themes);

}  // namespace report
