// Driver: does to a Surface what a person would, by the names of things, for tests and the demo. Refuses what
// a person could not do: what is absent, disabled, covered or out of sight cannot be pressed, and the Error
// lists what is there. Time is made up and only goes on here.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "ui/surface.h"

namespace ui {

struct KeyModifiers {
  bool ctrl = false;
  bool shift = false;
};

class Driver {
 public:
  // Draws once. The surface must outlive the driver.
  Driver(Surface& surface, Surface::Draw draw, double now = 100);

  // Moves there, presses, lets go, and waits until nothing moves.
  base::Result<base::Done> press(const std::string& name);
  // Presses and holds so long before letting go.
  base::Result<base::Done> hold(const std::string& name, double seconds);
  // Puts the pointer on it.
  base::Result<base::Done> hover(const std::string& name);
  // Turns the wheel over it; positive is up.
  base::Result<base::Done> turn_wheel(const std::string& name, float notches);

  void type(std::string_view utf8);
  void key(base::KeyCode key, KeyModifiers modifiers = {});
  // As raw as it comes, without drawing.
  void push(const base::InputEvent& event) { surface_.push(event); }

  // Draws one picture.
  void draw();
  // Draws until nothing moves by itself, at most three seconds; a blinking caret or a running clock does not
  // count.
  void settle();
  // Lets so many seconds go by, drawing whenever the screen wants to.
  void wait(double seconds);
  double now() const { return now_; }

  // The thing of this name, or nullptr.
  const Node* find(const std::string& name) const;
  // Everything there is to read, top layer or not, a line each: words, labels and what is typed.
  std::string text_on_screen() const;
  bool shows(std::string_view words) const;
  // A line for each thing with a name: role, name, label, state.
  std::string describe() const;

 private:
  base::Result<Point> place_of(const std::string& name) const;
  const Node* covers(const Node& node, Point at) const;

  Surface& surface_;
  Surface::Draw draw_;
  double now_;
};

}  // namespace ui
