// RoomView: all the room screen may know. It has no field for what is hidden, waiting or being typed, no
// exact count while entry is open, and no error: what is not in this type cannot appear on the wall.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "flow/board_view.h"
#include "model/format.h"
#include "model/plan.h"
#include "model/session.h"

namespace flow {

struct AgendaItem {
  std::string title;
  enum class Stand { done, now, later } stand = Stand::later;
};

// The clock of the current step, or of the block when it has no steps.
struct ClockView {
  int seconds_left = 0;  // below zero when over time
  int seconds_total = 0;
  bool paused = false;
};

// One of the themes to choose from.
struct VoteView {
  std::string label;
  int votes = 0;         // 0 until the vote is closed
  std::size_t rank = 0;  // 1 for the most votes, once the vote is closed
  bool chosen_most = false;
  bool tied = false;
  bool split = false;
};

struct VotesView {
  model::VoteStand stand = model::VoteStand::none;
  model::VoteMethod method = model::VoteMethod::hands;
  int dots = 0;                        // each person has
  int voters_in_fives = 0;             // while dots are being given
  int voters = 0;                      // once the vote is closed; 0 when nobody said
  std::vector<VoteView> options = {};  // most votes first once the vote is closed
};

struct RoomView {
  std::vector<AgendaItem> agenda;
  ClockView clock;
  model::Layout layout = model::Layout::bullets;
  model::Slide slide;       // of a block with slides
  std::string step_title;   // of a block with steps
  std::string instruction;  // idem
  std::string own_text;     // Layout::own_text
  std::string region;
  base::Date date;
  std::vector<model::Guide> guides;
  std::vector<std::string> questions;
  int answers_in_fives = 0;  // see flow::answers_in_fives
  bool entry_open = false;
  BoardView board;            // Layout::board
  VotesView votes;            // Layout::votes
  bool looking_back = false;  // what became of the plan: no page, agenda or clock
  bool wiped = false;         // the answers are gone
  std::vector<model::PlanAction> plan;
  std::vector<model::Moment> moments;
  std::vector<std::string> contact;
};

}  // namespace flow
