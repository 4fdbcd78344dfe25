#include "ui/frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/utf8.h"

namespace ui {
namespace {

using base::InputEvent;

struct Easing {
  bool started = false;
  float value = 0;
};

struct Arrival {
  bool started = false;
  double at = 0;
};

}  // namespace

Frame::Frame(Parts parts, Moment moment)
    : parts_(parts), moment_(moment), wake_(std::numeric_limits<double>::infinity()) {
  clips_.push_back(parts_.painter.to_pixels(area()));
}

void Frame::picture(const Rect& rect, const std::shared_ptr<const base::Picture>& picture,
                    std::string_view words) {
  paint().picture(rect, *picture);
  pictures_.push_back(picture);
  note({.role = Role::picture, .label = std::string(words), .rect = rect});
}

Touch Frame::region(const Region& region) {
  note({.name = region.name,
        .role = region.role,
        .label = region.label,
        .rect = region.rect,
        .enabled = region.enabled,
        .focusable = region.focusable,
        .keys = region.keys});
  return parts_.interaction.touch(last_note());
}

Node& Frame::note(Node node) {
  node.rect = parts_.painter.to_pixels(node.rect);
  node.clip = clips_.back();
  node.layer = layer_;
  node.modal = modal_;
  nodes_.push_back(std::move(node));
  return nodes_.back();
}

void Frame::note_text_size(Type type, bool text_fits) {
  Node& node = nodes_.back();
  const float size = style_of(type).size * parts_.painter.scale();
  node.text_size = node.text_size > 0 ? std::min(node.text_size, size) : size;
  node.text_fits = node.text_fits && text_fits;
}

Point Frame::pointer() const {
  const Point px = parts_.interaction.pointer();
  return {px.x / parts_.painter.scale(), px.y / parts_.painter.scale()};
}

bool Frame::take_key(const std::function<bool(const InputEvent&)>& wanted) {
  if (!accepts_keys()) return false;
  for (KeyEvent& key : parts_.interaction.keys()) {
    if (key.taken || !wanted(key.event) || parts_.interaction.focus_keeps(key.event)) continue;
    key.taken = true;
    return true;
  }
  return false;
}

bool Frame::shortcut(base::KeyCode key, bool ctrl) {
  return take_key([&](const InputEvent& event) {
    return event.type == InputEvent::Type::key_down && event.key == key && event.ctrl == ctrl && !event.alt;
  });
}

bool Frame::typed(char32_t code_point) {
  return take_key([&](const InputEvent& event) {
    return event.type == InputEvent::Type::character && event.code_point == code_point;
  });
}

float Frame::ease(const std::string& name, float target, float speed) {
  auto& easing = parts_.memory.recall<Easing>(name);
  if (!easing.started || moment_.reduced_motion) easing.value = target;
  easing.started = true;
  easing.value += (target - easing.value) * (1 - std::exp(-moment_.step * speed));
  if (std::abs(target - easing.value) < 0.002f) {
    easing.value = target;
  } else {
    animate();
  }
  return easing.value;
}

float Frame::entrance(const std::string& name, int index) {
  constexpr double kLasts = 0.35, kStagger = 0.05;
  constexpr int kMostInARow = 12;
  auto& arrival = parts_.memory.recall<Arrival>(name);
  if (!arrival.started) arrival = {true, moment_.now};
  if (moment_.reduced_motion) return 1;
  const double begin = arrival.at + kStagger * std::min(index, kMostInARow);
  const double t = std::clamp((moment_.now - begin) / kLasts, 0.0, 1.0);
  if (t < 1) animate();
  return static_cast<float>(1 - std::pow(1 - t, 3));
}

void Frame::wake_in(double seconds) {
  wake_ = std::min(wake_, seconds);
}

void Frame::push_clip(const Rect& rect) {
  parts_.painter.push_clip(rect);
  clips_.push_back(intersect(clips_.back(), parts_.painter.to_pixels(rect)));
}

void Frame::pop_clip() {
  parts_.painter.pop_clip();
  clips_.pop_back();
}

void Frame::push_layer(bool modal) {
  layers_below_.push_back(modal_ ? -layer_ : layer_);
  layer_ = ++layers_;
  modal_ = modal;
}

void Frame::pop_layer() {
  layer_ = std::abs(layers_below_.back());
  modal_ = layers_below_.back() < 0;
  layers_below_.pop_back();
}

Layer::Layer(Frame& frame, const Ground& ground) : frame_(frame) {
  frame_.push_layer(ground.modal);
  frame_.region({.name = ground.name,
                 .rect = ground.modal ? frame_.area() : ground.rect,
                 .role = Role::surface,
                 .focusable = false,
                 .keys = {}});
}

}  // namespace ui
