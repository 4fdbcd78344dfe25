// The scenes of an afternoon for twelve people, in order. The program may stop between any two of them, and
// within the scene of the turns between any two people.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "journey.h"

namespace journey {

// What twelve people, or pairs, say: one skips, one says three things to one question, one types accents.
std::vector<Turn> twelve_turns();

// Two of their answers: with a name that is to be covered, and that is to be hidden.
inline constexpr const char* kNamed = "Sanne belt altijd even terug";
inline constexpr const char* kCovered = "[...] belt altijd even terug";
inline constexpr const char* kHidden = "Dit hoort niet op de muur";
inline constexpr const char* kOwnWords = "Zo doen wij het: in november een gesprek.";

class Scenes {
 public:
  // between is called wherever the program may stop; the journey has started.
  Scenes(Journey& journey, std::function<void()> between) : journey_(journey), between_(std::move(between)) {}

  void begin();
  void lead_to_entry();
  void take_turns(const std::vector<Turn>& turns);
  void close_entry();
  void tell_own_words();
  void screen();
  void read_board();
  void make_plan();
  void agree();
  void save_documents();
  void wipe_and_leave();
  void play_all();

  // The blocks that were on the wall, in order.
  const std::vector<std::string>& blocks() const { return blocks_; }

 private:
  void lead_to(const std::string& block, std::size_t page = 0);
  void note_block();
  void screen_answer(const std::string& words);

  Journey& journey_;
  std::function<void()> between_;
  std::vector<std::string> blocks_;
};

}  // namespace journey
