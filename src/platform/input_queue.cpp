#include "platform/input_queue.h"

#include <GLFW/glfw3.h>

#include <utility>

namespace platform {
namespace {

using base::InputEvent;
using base::KeyCode;

KeyCode to_letter(std::string_view letter_on_key) {
  if (letter_on_key.size() != 1) return KeyCode::none;
  switch (letter_on_key.front()) {
    case 'a':
      return KeyCode::a;
    case 'b':
      return KeyCode::b;
    case 'c':
      return KeyCode::c;
    case 'f':
      return KeyCode::f;
    case 'l':
      return KeyCode::l;
    case 'n':
      return KeyCode::n;
    case 'p':
      return KeyCode::p;
    case 's':
      return KeyCode::s;
    case 'v':
      return KeyCode::v;
    case 'x':
      return KeyCode::x;
    case 'y':
      return KeyCode::y;
    case 'z':
      return KeyCode::z;
    default:
      return KeyCode::none;
  }
}

KeyCode to_key_code(const KeyPress& press) {
  switch (press.key) {
    case GLFW_KEY_LEFT:
      return KeyCode::left;
    case GLFW_KEY_RIGHT:
      return KeyCode::right;
    case GLFW_KEY_UP:
      return KeyCode::up;
    case GLFW_KEY_DOWN:
      return KeyCode::down;
    case GLFW_KEY_HOME:
      return KeyCode::home;
    case GLFW_KEY_END:
      return KeyCode::end;
    case GLFW_KEY_PAGE_UP:
      return KeyCode::page_up;
    case GLFW_KEY_PAGE_DOWN:
      return KeyCode::page_down;
    case GLFW_KEY_BACKSPACE:
      return KeyCode::backspace;
    case GLFW_KEY_DELETE:
      return KeyCode::del;
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER:
      return KeyCode::enter;
    case GLFW_KEY_TAB:
      return KeyCode::tab;
    case GLFW_KEY_ESCAPE:
      return KeyCode::escape;
    case GLFW_KEY_F1:
      return KeyCode::f1;
    case GLFW_KEY_F2:
      return KeyCode::f2;
    case GLFW_KEY_F5:
      return KeyCode::f5;
    case GLFW_KEY_F10:
      return KeyCode::f10;
    case GLFW_KEY_F11:
      return KeyCode::f11;
    default:
      return to_letter(press.letter_on_key);
  }
}

}  // namespace

void InputQueue::on_move(float x, float y) {
  x_ = x;
  y_ = y;
  const bool again = !events_.empty() && events_.back().type == InputEvent::Type::move;
  if (again) events_.pop_back();
  events_.push_back({.type = InputEvent::Type::move, .x = x, .y = y});
}

void InputQueue::on_button(bool down) {
  const auto type = down ? InputEvent::Type::press : InputEvent::Type::release;
  events_.push_back({.type = type, .x = x_, .y = y_});
}

void InputQueue::on_wheel(float notches) {
  events_.push_back({.type = InputEvent::Type::wheel, .y = notches});
}

void InputQueue::on_character(char32_t code_point) {
  events_.push_back({.type = InputEvent::Type::character, .code_point = code_point});
}

void InputQueue::on_key(const KeyPress& press) {
  const KeyCode key = to_key_code(press);
  if (key == KeyCode::none) return;
  events_.push_back({.type = InputEvent::Type::key_down,
                     .key = key,
                     .ctrl = (press.modifiers & GLFW_MOD_CONTROL) != 0,
                     .shift = (press.modifiers & GLFW_MOD_SHIFT) != 0,
                     .alt = (press.modifiers & GLFW_MOD_ALT) != 0});
}

void InputQueue::on_focus_lost() {
  events_.push_back({.type = InputEvent::Type::focus_lost});
}

std::vector<InputEvent> InputQueue::take() {
  return std::exchange(events_, {});
}

}  // namespace platform
