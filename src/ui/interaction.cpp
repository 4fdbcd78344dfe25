#include "ui/interaction.h"

#include <algorithm>
#include <utility>

#include "ui/clean_text.h"

namespace ui {
namespace {

using base::InputEvent;
using base::KeyCode;
using Type = base::InputEvent::Type;

bool is_arrow(KeyCode key) {
  return key == KeyCode::left || key == KeyCode::right || key == KeyCode::up || key == KeyCode::down ||
         key == KeyCode::home || key == KeyCode::end;
}

bool is_function_key(KeyCode key) {
  return key == KeyCode::f1 || key == KeyCode::f2 || key == KeyCode::f5 || key == KeyCode::f10 ||
         key == KeyCode::f11;
}

bool edits_with_ctrl(KeyCode key) {
  switch (key) {
    case KeyCode::a:
    case KeyCode::c:
    case KeyCode::v:
    case KeyCode::x:
    case KeyCode::y:
    case KeyCode::z:
    case KeyCode::backspace:
    case KeyCode::del:
      return true;
    default:
      return is_arrow(key);
  }
}

bool text_keeps(const InputEvent& event) {
  if (event.type == Type::character) return true;
  if (event.ctrl) return edits_with_ctrl(event.key);
  return event.key != KeyCode::escape && event.key != KeyCode::tab && !is_function_key(event.key);
}

bool press_keeps(const InputEvent& event) {
  if (event.type == Type::character) return event.code_point == U' ';
  return event.key == KeyCode::enter && !event.ctrl;
}

}  // namespace

void Interaction::begin_frame(std::deque<InputEvent>& queue) {
  keys_.clear();
  wheel_ = 0;
  just_pressed_ = just_released_ = false;
  had_input_ = !queue.empty();
  moved_just_before_press_ = false;
  while (!queue.empty()) {
    const InputEvent event = std::exchange(queue.front(), {});  // no typed letter stays behind in the queue
    queue.pop_front();
    if (event.type == Type::move) {
      take_move(event, !queue.empty() && queue.front().type == Type::press);
    } else if (take(event)) {
      break;
    }
  }
  find_under_pointer();
  if (just_pressed_) {
    const Node* below = find(under_pointer_);
    if (below == nullptr || below->role == Role::scroll_area) focus_.clear();
  }
}

void Interaction::forget_text() {
  for (Node& node : nodes_) {
    wipe(node.label);
    wipe(node.value);
  }
  keys_.assign(keys_.capacity(), KeyEvent{});
  keys_.clear();
}

// True when the frame ends with this event.
bool Interaction::take(const InputEvent& event) {
  switch (event.type) {
    case Type::press:
      take_press(event);
      return true;
    case Type::release:
      pointer_ = {event.x, event.y};
      just_released_ = down_;
      down_ = false;
      return true;
    case Type::wheel:
      wheel_ += event.y;
      return false;
    case Type::focus_lost:
      down_ = false;
      active_.clear();
      return false;
    default:
      break;
  }
  keys_.push_back({event});
  if (event.type == Type::key_down) keyboard_used_ = true;
  const Node* focused = find(focus_);
  const bool typing = focused != nullptr && focused->keys.text && text_keeps(event);
  return !typing;
}

void Interaction::take_move(const InputEvent& event, bool press_follows) {
  pointer_ = {event.x, event.y};
  moved_just_before_press_ = press_follows;
  if (!press_follows && !down_) hover_shows_ = true;
}

void Interaction::take_press(const InputEvent& event) {
  pointer_ = pressed_at_ = {event.x, event.y};
  down_ = just_pressed_ = true;
  keyboard_used_ = false;
  if (moved_just_before_press_) hover_shows_ = false;
}

void Interaction::find_under_pointer() {
  under_pointer_.clear();
  int highest = -1;
  for (const Node& node : nodes_) {
    const bool takes_pointer = node.role != Role::text && node.role != Role::picture;
    if (!takes_pointer || node.layer < highest) continue;
    if (!node.rect.contains(pointer_) || !node.clip.contains(pointer_)) continue;
    under_pointer_ = node.name;
    highest = node.layer;
  }
}

const Node* Interaction::find(const std::string& name) const {
  if (name.empty()) return nullptr;
  const auto it = std::find_if(nodes_.begin(), nodes_.end(), [&](const Node& n) { return n.name == name; });
  return it == nodes_.end() ? nullptr : &*it;
}

Touch Interaction::touch(const Node& node) {
  Touch touch;
  if (!node.enabled) return touch;
  const bool under = under_pointer_ == node.name;
  touch.hovered = under && hover_shows_;
  touch.pressed = under && just_pressed_;
  if (touch.pressed) active_ = node.name;
  if (touch.pressed && node.focusable) focus_ = node.name;
  const bool active = active_ == node.name;
  touch.held = active && (down_ || just_released_);
  touch.clicked = active && just_released_ && under;
  touch.focused = focus_ == node.name;
  if (touch.focused && node.keys.press && node.layer >= modal_layer_ && take_keyboard_press(node.name)) {
    touch.clicked = true;
  }
  touch.show_focus = touch.focused && keyboard_used_;
  return touch;
}

bool Interaction::take_keyboard_press(const std::string& name) {
  if (focus_ != name) return false;
  for (KeyEvent& key : keys_) {
    if (key.taken || !press_keeps(key.event)) continue;
    key.taken = true;
    return true;
  }
  return false;
}

bool Interaction::focus_keeps(const InputEvent& event) const {
  const Node* focused = find(focus_);
  if (focused == nullptr || focused->layer < modal_layer_) return false;
  if (focused->keys.text && text_keeps(event)) return true;
  if (focused->keys.press && press_keeps(event)) return true;
  return focused->keys.arrows && event.type == Type::key_down && is_arrow(event.key) && !event.ctrl;
}

void Interaction::end_frame(std::vector<Node>& nodes) {
  nodes_.swap(nodes);
  if (just_released_) active_.clear();
  int modal_layer = 0;
  for (const Node& node : nodes_) {
    if (node.modal) modal_layer = std::max(modal_layer, node.layer);
  }
  follow_modal_layer(modal_layer);
  move_focus_by_tab();
  for (Node& node : nodes_) node.focused = node.focusable && node.name == focus_;
}

// Things that Tab reaches: those of the highest layer that has any.
std::vector<const Node*> Interaction::focusable_nodes() const {
  std::vector<const Node*> found;
  int highest = modal_layer_;
  for (const Node& node : nodes_) {
    if (!node.focusable || !node.enabled || node.layer < highest) continue;
    if (node.layer > highest) found.clear();
    highest = node.layer;
    found.push_back(&node);
  }
  return found;
}

void Interaction::follow_modal_layer(int modal_layer) {
  const int before = modal_layer_;
  modal_layer_ = modal_layer;
  if (modal_layer > before) {
    const Node* focused = find(focus_);
    if (focused != nullptr && focused->layer >= modal_layer) return focus_below_.push_back({});
    focus_below_.push_back(focus_);
    const auto reachable = focusable_nodes();
    focus_ = reachable.empty() ? "" : reachable.front()->name;
  } else if (modal_layer < before && !focus_below_.empty()) {
    const Node* focused = find(focus_);
    if (modal_layer == 0) focus_below_.resize(1);
    if (focused == nullptr || !focused->focusable) focus_ = focus_below_.back();
    focus_below_.pop_back();
  }
}

void Interaction::move_focus_by_tab() {
  for (KeyEvent& key : keys_) {
    const bool tab = key.event.type == Type::key_down && key.event.key == KeyCode::tab;
    if (!tab || key.taken || key.event.ctrl || key.event.alt) continue;
    const auto reachable = focusable_nodes();
    if (reachable.empty()) return;
    const auto here = std::find_if(reachable.begin(), reachable.end(),
                                   [&](const Node* node) { return node->name == focus_; });
    const auto count = static_cast<int>(reachable.size());
    int next = key.event.shift ? count - 1 : 0;
    if (here != reachable.end()) {
      next = (static_cast<int>(here - reachable.begin()) + (key.event.shift ? -1 : 1) + count) % count;
    }
    focus_ = reachable[static_cast<std::size_t>(next)]->name;
  }
}

}  // namespace ui
