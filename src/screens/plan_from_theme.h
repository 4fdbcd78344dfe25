// From a theme on the board to an action in the plan. What people answered is laid before the room as a
// proposal; who takes it on, when and how we see it is for the room to say, and never follows from an answer.
// Pure.
#pragma once

#include <string>
#include <vector>

#include "flow/board_view.h"
#include "model/plan.h"
#include "model/votes.h"

namespace screens {

// Where the action comes from and a first wording of its goal; the rest stays empty.
model::PlanAction propose_action(const flow::ThemeView& theme);

// "Komt uit: Warme overdracht (werkt 8, schuurt 12)"; empty when it comes from no theme.
std::string tell_origin(const model::Origin& origin);

// How many answers of this tone are in the theme.
std::size_t count_answers(const flow::ThemeView& theme, model::Tone tone);

// The theme of this id on the board; nothing when it is not there, as for loose answers.
const flow::ThemeView* find_theme(const flow::BoardView& board, int id);

// A theme to make an action of.
struct ThemeChoice {
  const flow::ThemeView* theme = nullptr;
  int votes = 0;  // once the vote is closed; those of its panel, when themes were chosen together
  bool chosen_most = false;
};

// In the order of the board; once the vote is closed those with the most votes first. Points into the board.
std::vector<ThemeChoice> list_themes(const flow::BoardView& board, const model::Votes& votes);

// An answer that can become what we do.
struct Proposal {
  std::string words;
  model::Tone tone = model::Tone::help;
};

// What helps first, then the chances.
std::vector<Proposal> list_proposals(const flow::ThemeView& theme);

// Roles that were offered without a name. Only to read: whoever takes one on says so aloud.
std::vector<std::string> list_roles(const flow::ThemeView& theme);

// What goes behind what is there so that both are sentences.
std::string separate_sentences(const std::string& before);

}  // namespace screens
