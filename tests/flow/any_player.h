// Plays an afternoon at random: everybody presses everything, the disk fails at will, the power goes.
#pragma once

#include <map>
#include <string>

#include "flow/afternoon.h"

namespace afternoon {

class AnyPlayer {
 public:
  explicit AnyPlayer(std::uint64_t seed);

  // One random thing happens.
  void play();

  const Afternoon& room() const { return room_; }
  // Whether the last play() cut the power or began with another session.
  bool restarted() const { return restarted_; }
  // The turn, from 1 on, in which an answer with this mark was typed; 0 for those that were there already.
  // Each answer begins with a mark of its own, which no masking covers.
  int turn_of(const std::string& mark) const;
  static std::string mark_of(const std::string& text) { return text.substr(0, text.find(' ')); }

 private:
  model::Session make_session();
  static void place(model::Session& session);
  std::string make_text(int turn);
  bool once_in(std::size_t times) { return base::draw_below(random_, times) == 0; }
  int draw(std::size_t bound) { return static_cast<int>(base::draw_below(random_, bound)); }

  void let_time_pass();
  void use_disk();
  void do_as_meant();
  void take_part();
  void submit();
  void lead();
  void steer_clock_and_wall();
  void open_or_close_entry();
  void screen_answers();
  void open_or_close_votes();
  void count_hands();
  void give_dots();
  void use_panel();
  void write_plan();
  void end();

  base::SeededRandom random_;
  int marks_ = 0;
  int turns_ = 0;
  std::map<std::string, int> turn_of_;
  Afternoon room_;
  bool restarted_ = false;
};

}  // namespace afternoon
