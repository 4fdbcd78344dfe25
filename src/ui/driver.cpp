#include "ui/driver.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace ui {
namespace {

using base::InputEvent;
using Input = base::InputEvent::Type;

constexpr double kFrame = 1.0 / 60;
constexpr double kMoving = 0.04;  // what asks for frames faster than this is moving

std::string_view name_of(Role role) {
  switch (role) {
    case Role::text:
      return "text";
    case Role::picture:
      return "picture";
    case Role::button:
      return "button";
    case Role::key:
      return "key";
    case Role::text_field:
      return "text field";
    case Role::checkbox:
      return "checkbox";
    case Role::option:
      return "option";
    case Role::stepper:
      return "stepper";
    case Role::scroll_area:
      return "scroll area";
    case Role::grip:
      return "grip";
    case Role::surface:
      return "surface";
  }
  return "";
}

base::Error refuse(const std::string& name, std::string_view why, const std::string& there) {
  return {base::ErrorCode::not_found, fmt::format("\"{}\" {}. On the screen:\n{}", name, why, there)};
}

}  // namespace

Driver::Driver(Surface& surface, Surface::Draw draw, double now)
    : surface_(surface), draw_(std::move(draw)), now_(now) {
  this->draw();
}

void Driver::draw() {
  now_ += kFrame;
  surface_.run(now_, draw_);
}

void Driver::settle() {
  const double end = now_ + 3;
  do {
    draw();
  } while (surface_.next_wake() < kMoving && now_ < end);
}

void Driver::wait(double seconds) {
  const double end = now_ + seconds;
  while (true) {
    const double next = now_ + std::max(kFrame, surface_.next_wake());
    if (next >= end) break;
    now_ = next;
    surface_.run(now_, draw_);
  }
  now_ = end;
  surface_.run(now_, draw_);
}

const Node* Driver::find(const std::string& name) const {
  const auto& nodes = surface_.nodes();
  const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const Node& n) { return n.name == name; });
  return it == nodes.end() ? nullptr : &*it;
}

const Node* Driver::covers(const Node& node, Point at) const {
  const Node* top = &node;
  for (const Node& other : surface_.nodes()) {
    if (other.role == Role::text || other.role == Role::picture || other.layer < top->layer) continue;
    const bool later = other.layer > top->layer || &other > top;
    if (later && other.rect.contains(at) && other.clip.contains(at)) top = &other;
  }
  return top == &node ? nullptr : top;
}

base::Result<Point> Driver::place_of(const std::string& name) const {
  const Node* node = find(name);
  if (node == nullptr) return refuse(name, "is not there", describe());
  if (!node->enabled) return refuse(name, "is disabled", describe());
  const Rect window{0, 0, static_cast<float>(surface_.size().width),
                    static_cast<float>(surface_.size().height)};
  const Point at = node->rect.center();
  if (!window.contains(at) || !node->clip.contains(at)) return refuse(name, "is out of sight", describe());
  if (const Node* top = covers(*node, at)) {
    return refuse(name, fmt::format("is covered by \"{}\"", top->name), describe());
  }
  return at;
}

base::Result<base::Done> Driver::press(const std::string& name) {
  return hold(name, 0);
}

base::Result<base::Done> Driver::hold(const std::string& name, double seconds) {
  const auto at = place_of(name);
  if (!at) return at.error();
  surface_.push({.type = Input::move, .x = at->x, .y = at->y});
  surface_.push({.type = Input::press, .x = at->x, .y = at->y});
  if (seconds > 0) wait(seconds);
  surface_.push({.type = Input::release, .x = at->x, .y = at->y});
  settle();
  return base::Done{};
}

base::Result<base::Done> Driver::hover(const std::string& name) {
  const auto at = place_of(name);
  if (!at) return at.error();
  surface_.push({.type = Input::move, .x = at->x, .y = at->y});
  settle();
  return base::Done{};
}

base::Result<base::Done> Driver::turn_wheel(const std::string& name, float notches) {
  const Node* node = find(name);
  if (node == nullptr) return refuse(name, "is not there", describe());
  const Point at = intersect(node->rect, node->clip).center();
  surface_.push({.type = Input::move, .x = at.x, .y = at.y});
  surface_.push({.type = Input::wheel, .y = notches});
  settle();
  return base::Done{};
}

void Driver::type(std::string_view utf8) {
  for (const char32_t c : base::to_code_points(utf8)) {
    surface_.push({.type = Input::character, .code_point = c});
  }
  settle();
}

void Driver::key(base::KeyCode key, KeyModifiers modifiers) {
  surface_.push({.type = Input::key_down, .key = key, .ctrl = modifiers.ctrl, .shift = modifiers.shift});
  settle();
}

std::string Driver::text_on_screen() const {
  std::string all;
  for (const Node& node : surface_.nodes()) {
    for (const std::string& words : {node.label, node.value}) {
      if (!words.empty()) all += words + "\n";
    }
  }
  return all;
}

bool Driver::shows(std::string_view words) const {
  return text_on_screen().find(words) != std::string::npos;
}

std::string Driver::describe() const {
  std::string all;
  for (const Node& node : surface_.nodes()) {
    if (node.name.empty()) continue;
    all += fmt::format("  {} \"{}\" ({}){}{}\n", name_of(node.role), node.name, node.label,
                       node.enabled ? "" : ", disabled", node.focused ? ", focused" : "");
  }
  return all;
}

}  // namespace ui
