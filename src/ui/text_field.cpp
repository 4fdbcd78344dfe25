#include "ui/text_field.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/text_field_keys.h"

namespace ui {
namespace {

constexpr double kBlink = 0.53;        // seconds the caret shows, and hides
constexpr double kDoubleClick = 0.35;  // seconds

struct FieldMemory {
  float scroll = 0;
  std::size_t cursor = 0;
  double blink_from = 0;
  double clicked_at = -10;
  Point clicked_where;
  int clicks = 0;
};

// One text field in one frame.
class FieldInUse {
 public:
  FieldInUse(Frame& frame, const TextField& field, TextEdit& text)
      : frame_(frame), field_(field), text_(text), memory_(frame.memory().recall<FieldMemory>(field.name)) {
    if (!field.label.empty()) label_ = field_box_.cut_top(40);
    if (one_line()) {
      below_ = field_box_;
      field_box_ = below_.cut_top(std::min(kFieldHeight, field_box_.h));
      below_.h = 40;
    } else if (!field.hint.empty() || !field.error.empty()) {
      below_ = field_box_.cut_bottom(40);
    }
    inner_ = one_line() ? field_box_.inset(24, 0) : field_box_.inset(30, 24);
    step_ = line_height(field.type);
    if (one_line()) inner_ = inner_.centered(inner_.w, step_);
  }

  TextFieldResult run() {
    const Touch touch = note();
    frame_.paint().letters().prepare(field_.type);
    const unsigned before = text_.revision();
    text_.set_lines(field_.lines);
    lay_out();
    if (touch.pressed || touch.held) use_pointer(touch);
    const bool entered = touch.focused && frame_.accepts_keys() && use_keys();
    lay_out();
    const bool changed = text_.revision() != before;
    follow_cursor(changed, touch);
    frame_.last_note().value = text_.text();
    draw(touch);
    return {changed, entered};
  }

 private:
  Touch note() {
    const std::string& label = field_.label.empty() ? field_.placeholder : field_.label;
    const Touch touch = frame_.region({.name = field_.name,
                                       .rect = field_box_,
                                       .role = Role::text_field,
                                       .label = label,
                                       .enabled = field_.enabled,
                                       .keys = {.text = true}});
    frame_.note_text_size(field_.type, true);
    return touch;
  }

  void lay_out() {
    const float width = one_line() ? 1e9f : inner_.w;
    text_.lay_out(width, [this](std::u32string_view letters) {
      return frame_.paint().letters().advances(field_.type, letters);
    });
  }

  std::size_t line_at(float y) const {
    const float line = std::floor((y - inner_.y + scroll_y()) / step_);
    const auto last = static_cast<float>(text_.lines().size() - 1);
    return static_cast<std::size_t>(std::clamp(line, 0.0f, last));
  }

  // One line scrolls sideways, many scroll down.
  bool one_line() const { return field_.lines == TextEdit::Lines::one; }
  float scroll_y() const { return one_line() ? 0 : memory_.scroll; }
  float scroll_x() const { return one_line() ? memory_.scroll : 0; }

  void use_pointer(const Touch& touch) {
    const Point at = frame_.pointer();
    const std::size_t line = line_at(at.y);
    const float x = at.x - inner_.x + scroll_x();
    memory_.blink_from = frame_.now();
    if (!touch.pressed) {
      if (memory_.clicks == 1) text_.click(line, x, {.extend = true});
      return;
    }
    const bool near = std::hypot(at.x - memory_.clicked_where.x, at.y - memory_.clicked_where.y) < 16;
    const bool again = near && frame_.now() - memory_.clicked_at < kDoubleClick;
    memory_.clicks = again ? memory_.clicks + 1 : 1;
    memory_.clicked_at = frame_.now();
    memory_.clicked_where = at;
    if (memory_.clicks == 1) text_.click(line, x, {});
    if (memory_.clicks == 2) text_.select_word_at(text_.index_at(line, x));
    if (memory_.clicks >= 3) text_.select_all();
  }

  bool use_keys() {
    const int page = std::max(1, static_cast<int>(inner_.h / step_) - 1);
    bool entered = false;
    for (KeyEvent& key : frame_.interaction().keys()) {
      if (key.taken) continue;
      lay_out();
      const KeyEffect effect = apply_key(key.event, text_, {frame_.clipboard(), field_.lines, page});
      key.taken = effect != KeyEffect::none;
      entered = entered || effect == KeyEffect::entered;
      if (key.taken) memory_.blink_from = frame_.now();
    }
    return entered;
  }

  void follow_cursor(bool changed, const Touch& touch) {
    if (one_line()) return follow_sideways();
    const float total = step_ * static_cast<float>(text_.lines().size());
    const float top = step_ * static_cast<float>(text_.cursor_line());
    if (changed || memory_.cursor != text_.cursor()) {
      memory_.scroll = std::clamp(memory_.scroll, top + step_ - inner_.h, top);
    }
    memory_.cursor = text_.cursor();
    if (touch.hovered) memory_.scroll -= frame_.interaction().wheel() * step_;
    memory_.scroll = std::clamp(memory_.scroll, 0.0f, std::max(0.0f, total - inner_.h));
  }

  void follow_sideways() {
    const float x = text_.cursor_x();
    const float total = text_.x_of(0, text_.length()) + 4;
    memory_.scroll = std::clamp(memory_.scroll, x - inner_.w, x);
    memory_.scroll = std::clamp(memory_.scroll, 0.0f, std::max(0.0f, total - inner_.w));
  }

  void draw(const Touch& touch) {
    draw_box(touch.focused);
    draw_around();
    {
      const Clip clip(frame_, {field_box_.x + 4, inner_.y - 4, field_box_.w - 8, inner_.h + 8});
      if (text_.empty()) {
        const Point at{inner_.x, inner_.y};
        frame_.paint().letters_at(at, base::to_code_points(field_.placeholder), field_.type, kInkHint);
      }
      if (touch.focused) draw_selection();
      draw_lines();
      if (touch.focused) draw_caret();
    }
    draw_scroll_mark();
  }

  void draw_box(bool focused) {
    const float radius = one_line() ? kRadiusButton : kRadiusField;
    const float on = frame_.ease(field_.name + "/focus", focused ? 1.0f : 0.0f);
    const Colour accent = field_.error.empty() ? kTeal : kDanger.mark;
    const float strong = field_.error.empty() ? on : 1;
    frame_.paint().shadow(field_box_, {30, 0, accent.faded(0.30f * on)});
    if (one_line()) {
      frame_.paint().fill(field_box_, kCard, radius);
    } else {
      frame_.paint().card(field_box_, {radius, 0.8f, kCard});
    }
    frame_.paint().outline(field_box_, {mix(rgb(0xB9C4C9), accent, strong), 1.5f + 1.5f * on, radius});
  }

  void draw_around() {
    if (!field_.label.empty()) frame_.text(label_, field_.label, {Type::small_strong, kInk});
    const bool wrong = !field_.error.empty();
    const std::string& below = wrong ? field_.error : field_.hint;
    if (below.empty()) return;
    if (wrong) frame_.paint().icon(Icon::error, {below_.x + 14, below_.center().y}, {26, kDanger.mark});
    Rect rest = below_;
    if (wrong) rest.cut_left(36);
    frame_.text(rest, below, {Type::small, wrong ? kDanger.text : kInkSoft});
  }

  void draw_selection() {
    const std::size_t begin = text_.selection_begin(), end = text_.selection_end();
    if (begin == end) return;
    for (std::size_t i = 0; i < text_.lines().size(); ++i) {
      const TextLine& line = text_.lines()[i];
      if (begin > line.end || end <= line.begin) continue;
      const float left = text_.x_of(i, std::max(begin, line.begin));
      const float right = end > line.end ? text_.x_of(i, line.end) + 8 : text_.x_of(i, end);
      const float shown = one_line() ? right : std::min(right, inner_.w + 8);
      frame_.paint().fill(
          {inner_.x + left - scroll_x(), y_of(i) + 2, std::max(4.0f, shown - left), step_ - 4},
          kTeal.faded(0.22f), 5);
    }
  }

  float y_of(std::size_t line) const { return inner_.y + static_cast<float>(line) * step_ - scroll_y(); }

  void draw_lines() {
    const std::u32string_view letters = text_.code_points();
    for (std::size_t i = 0; i < text_.lines().size(); ++i) {
      const TextLine& line = text_.lines()[i];
      const float y = y_of(i);
      if (y + step_ < field_box_.y || y > field_box_.bottom()) continue;
      frame_.paint().letters_at({inner_.x - scroll_x(), y}, letters.substr(line.begin, line.end - line.begin),
                                field_.type, kInk);
    }
  }

  void draw_caret() {
    const double phase = std::fmod(frame_.now() - memory_.blink_from, 2 * kBlink);
    const bool shows = phase < kBlink || frame_.reduced_motion();
    if (!frame_.reduced_motion()) frame_.wake_in((shows ? kBlink : 2 * kBlink) - phase + 0.005);
    if (!shows) return;
    const float right = inner_.right() + (one_line() ? 2 : 8);
    const float x = std::min(inner_.x + text_.cursor_x() - scroll_x(), right);
    frame_.paint().fill({x - 1, y_of(text_.cursor_line()) + 4, 3, step_ - 8}, kTeal, 1);
  }

  void draw_scroll_mark() {
    const float total = step_ * static_cast<float>(text_.lines().size());
    if (one_line() || total <= inner_.h) return;
    const float part = inner_.h / total;
    const Rect mark{field_box_.right() - 16, inner_.y + memory_.scroll * part, 6, inner_.h * part};
    frame_.paint().fill(mark, kInkFaint.faded(0.55f), 3);
  }

  Frame& frame_;
  const TextField& field_;
  TextEdit& text_;
  FieldMemory& memory_;
  Rect field_box_ = field_.rect;
  Rect label_;
  Rect below_;
  Rect inner_;
  float step_ = 0;
};

}  // namespace

TextFieldResult text_field(Frame& frame, const TextField& field, TextEdit& text) {
  return FieldInUse(frame, field, text).run();
}

}  // namespace ui
