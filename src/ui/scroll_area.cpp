#include "ui/scroll_area.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kNotch = 140;      // units that a notch of the wheel turns
constexpr float kDragBegins = 12;  // units a finger moves before it drags
constexpr float kFade = 72;
constexpr float kMarkRoom = 16;
constexpr float kNearby = 240;  // what lies this far out of sight is drawn too
constexpr float kBeside = 24;   // what comes into sight, comes with this much of what lies beside it

struct ScrollMemory {
  float target = 0;
  float dragged_from = 0;  // target when the finger went down
  float offset = 0;        // of the picture before
  float height = 0;        // idem
  std::string focus;       // brought into sight last
  std::string followed;    // idem
};

}  // namespace

ScrollArea::ScrollArea(Frame& frame, const Look& look) : frame_(frame), look_(look) {
  frame_.region(
      {.name = look_.name, .rect = look_.rect, .role = Role::scroll_area, .focusable = false, .keys = {}});
  use_wheel_and_keys();
  use_drag();
  reveal_focus();
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  memory.target = std::clamp(memory.target, 0.0f, most());
  offset_ = std::clamp(frame_.ease(look_.name + "/offset", memory.target, 18), 0.0f, most());
  memory.offset = offset_;
  ahead_ = memory.target - offset_;
  frame_.push_clip(look_.rect);
}

float ScrollArea::most() const {
  return std::max(0.0f, look_.content_height - look_.rect.h);
}

bool ScrollArea::owns(const Node* node) const {
  if (node == nullptr) return false;
  const Rect view = frame_.paint().to_pixels(look_.rect);
  const bool inside = node->clip.x == view.x && node->clip.y == view.y && node->clip.h == view.h;
  return node->name == look_.name || inside;
}

Rect ScrollArea::content() const {
  return {look_.rect.x, look_.rect.y - offset_, look_.rect.w - (most() > 0 ? kMarkRoom : 0),
          look_.content_height};
}

bool ScrollArea::shows(const Rect& rect) const {
  const float top = look_.rect.y + std::min(0.0f, ahead_) - kNearby;
  const float bottom = look_.rect.bottom() + std::max(0.0f, ahead_) + kNearby;
  return rect.bottom() > top && rect.y < bottom;
}

void ScrollArea::use_wheel_and_keys() {
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  const Interaction& hands = frame_.interaction();
  if (owns(hands.find(hands.under_pointer()))) memory.target -= hands.wheel() * kNotch;
  if (most() <= 0) return;
  const float page = look_.rect.h * 0.85f;
  if (frame_.shortcut(base::KeyCode::page_down)) memory.target += page;
  if (frame_.shortcut(base::KeyCode::page_up)) memory.target -= page;
}

// A finger that went down in the area and moves on drags it, and what it went down on is no longer pressed.
void ScrollArea::use_drag() {
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  Interaction& hands = frame_.interaction();
  const float scale = frame_.paint().scale();
  const Point from{hands.pressed_at().x / scale, hands.pressed_at().y / scale};
  if (hands.just_pressed()) memory.dragged_from = memory.target;
  const Node* held = hands.find(hands.active());
  if (!hands.pointer_down() || !owns(held)) return;
  if (held->role == Role::text_field || held->role == Role::grip) return;
  const float moved = from.y - frame_.pointer().y;
  if (held->name != look_.name && std::abs(moved) < kDragBegins) return;
  hands.take_over(look_.name);
  memory.target = memory.dragged_from + moved;
}

// What Tab goes to comes into sight, and so does a field that is typed in, also when the area shrinks.
void ScrollArea::reveal_focus() {
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  const Interaction& hands = frame_.interaction();
  if (memory.height != look_.rect.h) {
    memory.height = look_.rect.h;
    memory.focus.clear();
    frame_.animate();
  }
  const Node* node = hands.find(hands.focus());
  if (!owns(node)) return memory.focus.clear();
  if (memory.focus == node->name || hands.pointer_down()) return;
  memory.focus = node->name;
  if (!hands.keyboard_used() && node->role != Role::text_field) return;
  const Rect view = frame_.paint().to_pixels(look_.rect);
  const float top = (node->rect.y - view.y) / frame_.paint().scale() + memory.offset;
  bring_into_sight(top, node->rect.h / frame_.paint().scale());
}

void ScrollArea::follow(const std::string& name, const Rect& rect) {
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  if (memory.followed == name) return;
  memory.followed = name;
  bring_into_sight(rect.y - look_.rect.y + offset_, rect.h);
  frame_.animate();
}

void ScrollArea::bring_into_sight(float top, float height) {
  auto& memory = frame_.memory().recall<ScrollMemory>(look_.name);
  memory.target = std::max(memory.target, top + height + kBeside - look_.rect.h);
  memory.target = std::min(memory.target, std::max(0.0f, top - kBeside));
}

ScrollArea::~ScrollArea() {
  Painter& paint = frame_.paint();
  const Rect& rect = look_.rect;
  if (offset_ > 1) paint.fade({rect.x, rect.y, rect.w, kFade / 2}, look_.ground, Painter::Side::top);
  if (offset_ < most() - 1) {
    paint.fade({rect.x, rect.bottom() - kFade, rect.w, kFade}, look_.ground, Painter::Side::bottom);
  }
  if (most() > 0) {
    const float part = rect.h / look_.content_height;
    const Rect mark{rect.right() - 8, rect.y + offset_ * part, 6, rect.h * part};
    paint.fill(mark, kInkFaint.faded(0.55f), 3);
  }
  frame_.pop_clip();
}

}  // namespace ui
