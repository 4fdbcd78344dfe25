// An afternoon played by hand: actions go in, the state comes out, and the test holds the clock, the chance
// and the disk. Nothing is written before the test lets the disk write.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/random.h"
#include "flow/look_at_room.h"
#include "flow/update.h"
#include "support/sample_format.h"

namespace afternoon {

class Afternoon {
 public:
  // A program that just started.
  Afternoon();
  // A session of the sample format that was just opened.
  explicit Afternoon(const model::Session& session);

  void act(const flow::Action& action);
  // Lets the time pass in the steps in which the program itself would wake up.
  void wait(double seconds);
  // Lets the time pass without the program noticing, as in a laptop that sleeps.
  void sleep(double seconds) { now_ += seconds; }

  // What the disk does with the oldest write that waits, and says so.
  void write_next();
  void refuse_next();
  // The same with all that waits.
  void write_all();
  void refuse_all();
  // As the worker does: only the newest is written and reported.
  void write_newest();
  void refuse_newest();
  // A power cut: the session is opened again as it is on disk.
  void restart();

  // One person's whole turn, written and thanked for: an answer to question 1, 2, 3, ... each.
  void take_turn(const std::vector<std::string>& answers);
  void begin_and_submit(const std::vector<std::string>& answers);

  const flow::State& state() const { return state_; }
  const flow::InSession& running() const { return flow::in_session(state_); }
  const model::Session& session() const { return running().session; }
  model::Place place() const { return session().place; }
  flow::RoomView wall() const { return flow::look_at_room(state_); }
  flow::ClockView clock() const { return wall().clock; }
  double now() const { return now_; }
  base::Random& random() { return random_; }

  // The texts of the answers with this screening, sorted.
  std::vector<std::string> texts(model::Screening screening) const;
  // All texts that are on disk, sorted.
  std::vector<std::string> texts_on_disk() const;
  const model::Session& on_disk() const { return on_disk_; }
  std::size_t writes_waiting() const { return waiting_.size(); }
  // What waits to be written, oldest first.
  const std::deque<flow::SaveSession>& waiting() const { return waiting_; }
  // The key of the answer with this text.
  base::Key key_of(const std::string& text) const;

  template <class T>
  const T* turn() const {
    return std::get_if<T>(&running().turn);
  }
  template <class T>
  const T* panel() const {
    return std::get_if<T>(&running().panel);
  }
  // How many effects of this kind, other than writes, were asked for so far, and the last one.
  template <class T>
  std::size_t count() const {
    std::size_t found = 0;
    for (const flow::Effect& effect : effects_) found += std::holds_alternative<T>(effect) ? 1 : 0;
    return found;
  }
  template <class T>
  const T* last() const {
    for (auto it = effects_.rbegin(); it != effects_.rend(); ++it) {
      if (const T* found = std::get_if<T>(&*it)) return found;
    }
    return nullptr;
  }
  const std::vector<flow::Effect>& effects() const { return effects_; }

 private:
  void take(flow::Next next);

  base::SeededRandom random_{42};
  double now_ = 1000;
  flow::State state_;
  std::vector<flow::Effect> effects_;
  std::deque<flow::SaveSession> waiting_;
  model::Session on_disk_;
};

}  // namespace afternoon
