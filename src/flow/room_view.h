// RoomView: all the room screen may know. It has no field for what is hidden, waiting or being typed, no
// exact count while entry is open, and no error: what is not in this type cannot appear on the wall.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
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

struct LaneView {
  std::string title;
  model::Tone tone = model::Tone::works;
  std::vector<std::string> cards;  // shown answers, in an order that tells nothing
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
  std::vector<LaneView> lanes;
  std::vector<model::PlanAction> plan;
  std::vector<model::Moment> moments;
  std::vector<std::string> contact;
};

}  // namespace flow
