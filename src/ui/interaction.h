// Interaction: from the ordered input queue to who is pressed, hovered and focused. One pointer transition at
// a time: each logic frame takes events up to and including one press or release, judged by what the previous
// frame showed, so that no tap is lost and none lands on something the person did not see.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/input_event.h"
#include "ui/node.h"

namespace ui {

struct KeyEvent {
  base::InputEvent event;  // key_down or character
  bool taken = false;      // somebody acted on it
};

// What the pointer and the keyboard do to one thing in this frame.
struct Touch {
  bool hovered = false;
  bool pressed = false;  // went down on it just now
  bool held = false;     // went down on it and is not up yet, or comes up in this frame
  bool clicked = false;  // pressed and let go on it, or Enter or Space while it has the focus
  bool focused = false;
  bool show_focus = false;  // focused, and the person uses the keyboard
};

class Interaction {
 public:
  // Takes the events of one logic frame off the queue.
  void begin_frame(std::deque<base::InputEvent>& queue);
  // Takes the nodes of the frame just drawn; Tab and modal layers move the focus.
  void end_frame(std::vector<Node>& nodes);

  // node is what is being drawn; its layer and rectangle are known.
  Touch touch(const Node& node);

  Point pointer() const { return pointer_; }
  Point pressed_at() const { return pressed_at_; }
  bool pointer_down() const { return down_; }
  bool just_pressed() const { return just_pressed_; }
  float wheel() const { return wheel_; }
  std::vector<KeyEvent>& keys() { return keys_; }
  bool had_input() const { return had_input_; }
  // The thing the pointer went down on; a scroll area takes it over when it is dragged.
  const std::string& active() const { return active_; }
  void take_over(const std::string& name) { active_ = name; }
  const std::string& under_pointer() const { return under_pointer_; }

  const std::string& focus() const { return focus_; }
  void set_focus(const std::string& name) { focus_ = name; }
  bool keyboard_used() const { return keyboard_used_; }
  // Whether the focused thing keeps this key for itself.
  bool focus_keeps(const base::InputEvent& event) const;
  // Keys go to this layer and those above.
  int modal_layer() const { return modal_layer_; }

  const std::vector<Node>& nodes() const { return nodes_; }
  // Overwrites what nodes say and which keys were struck; what can be pressed stays.
  void forget_text();
  const Node* find(const std::string& name) const;

 private:
  bool take(const base::InputEvent& event);
  void take_move(const base::InputEvent& event, bool press_follows);
  void take_press(const base::InputEvent& event);
  void find_under_pointer();
  bool take_keyboard_press(const std::string& name);
  void move_focus_by_tab();
  void follow_modal_layer(int modal_layer);
  std::vector<const Node*> focusable_nodes() const;

  std::vector<Node> nodes_;
  std::string under_pointer_;
  std::string active_;
  std::string focus_;
  std::vector<std::string> focus_below_;  // focus to return to when a modal layer goes
  Point pointer_{-1, -1};
  Point pressed_at_{-1, -1};
  bool down_ = false;
  bool just_pressed_ = false;
  bool just_released_ = false;
  bool hover_shows_ = false;  // a mouse that moves about; a finger has no hover
  bool moved_just_before_press_ = false;
  bool keyboard_used_ = false;
  bool had_input_ = false;
  float wheel_ = 0;
  int modal_layer_ = 0;
  std::vector<KeyEvent> keys_;
};

}  // namespace ui
