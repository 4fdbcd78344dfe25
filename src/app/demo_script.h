// DemoScript: what the two facilitators and the people in the room do in the demo, from the start screen to
// the look back weeks later. Stops at the first thing that does not go as it should.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/photographer.h"
#include "app/rehearsal.h"

namespace app {

// What one pair answers, question by question; empty: skipped.
using DemoTurn = std::vector<std::string>;

class DemoScript {
 public:
  // folder gets the documents.
  DemoScript(Rehearsal& stage, Photographer& photographer, const std::vector<DemoTurn>& turns,
             std::string folder)
      : stage_(stage), photographer_(photographer), turns_(turns), folder_(std::move(folder)) {}

  base::Result<base::Done> play();

 private:
  // The parts of the afternoon.
  void make_session();
  void choose_code();
  void lead_until_entry();
  void go_to_last_step();
  void show_promise(const DemoTurn& turn);
  void take_turn(const DemoTurn& turn);
  void answer_questions(const DemoTurn& turn);
  void show_still_there();
  void collect();
  void tell_own_words();
  void cover(const std::string& name);
  void screen_answers();
  void show_board_and_plan();
  void save_and_wipe();

  // demo_board.cpp
  void show_board();
  void correct_board();
  void choose_themes();

  // demo_plan.cpp
  void fill_in_plan();
  void make_action_of_theme();
  void look_back();

  void open_panel();
  void close_panel();
  void lead_to_end_of_block();
  void press(const std::string& name);
  void fill_in(const std::string& field, const std::string& words);
  // Walks there with Tab, whatever has to scroll for it.
  void go_to(const std::string& name);
  void fill_in_by_keys(const std::string& field, const std::string& words);
  void picture(const std::string& name);
  std::string page_name() const;

  Rehearsal& stage_;
  Photographer& photographer_;
  const std::vector<DemoTurn>& turns_;
  std::string folder_;
  std::optional<base::Error> trouble_;
};

}  // namespace app
