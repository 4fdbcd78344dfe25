// Rehearsal: the whole program played without window, person or waiting: the real screens, flow, disk and
// session file, on made-up time. The demo leads an afternoon on it, and the journeys in tests/ play theirs.
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "app/backstage.h"
#include "app/program.h"
#include "ui/driver.h"
#include "ui/surface.h"

namespace app {

// Time that goes on only when it is told to.
class StageClock : public base::Clock {
 public:
  explicit StageClock(base::Date today, int minute_of_day = 13 * 60 + 30)
      : today_(today), first_minute_(minute_of_day) {}
  void set(double seconds) { seconds_ = seconds; }
  double seconds() override { return seconds_; }
  base::Date today() override { return today_; }
  int minute_of_day() override { return (first_minute_ + static_cast<int>(seconds_ / 60)) % (24 * 60); }

 private:
  base::Date today_;
  int first_minute_;
  double seconds_ = 0;
};

class Rehearsal {
 public:
  struct World {
    Folders folders;
    base::Disk& disk;
    StageClock& clock;
    base::Random& random;
  };
  // Error: a font is missing.
  static base::Result<std::unique_ptr<Rehearsal>> start(const World& world, ui::Size size);
  Rehearsal(const Rehearsal&) = delete;
  Rehearsal& operator=(const Rehearsal&) = delete;

  // What a person does, by the names of things; afterwards the disk has answered and nothing moves.
  base::Result<base::Done> press(const std::string& name);
  void type(std::string_view utf8);
  void key(base::KeyCode key, ui::KeyModifiers modifiers = {});
  void wait(double seconds);
  void resize(ui::Size size);
  // What the program itself is told: a file named on the command line, a window that is closed.
  void dispatch(const flow::Action& action);

  const ui::Driver& sight() const { return *driver_; }
  ui::Surface& surface() { return *surface_; }
  const flow::State& state() const { return program_->state(); }
  bool ended() const { return program_->ended(); }

 private:
  Rehearsal(const World& world, std::unique_ptr<ui::Surface> surface);
  void draw(ui::Frame& frame);
  void perform_effects();
  void come_to_rest();

  StageClock& clock_;
  Backstage backstage_;
  std::unique_ptr<ui::Surface> surface_;
  std::deque<flow::Effect> asked_;
  std::unique_ptr<Program> program_;
  std::unique_ptr<ui::Driver> driver_;
};

}  // namespace app
