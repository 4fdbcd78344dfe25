// Frame: what a screen gets to draw one frame with. All lengths are design units (geometry.h). Every frame is
// drawn anew from the state; what is pressed comes back at once from the widget that drew it. Words go
// through text(), paragraph() or title(), which note them so that tests can read the screen. Shapes go
// through paint(). Widgets are free functions, one per header: button.h, text_field.h and so on.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/picture.h"
#include "ui/interaction.h"
#include "ui/memory.h"
#include "ui/painter.h"
#include "ui/text_layout.h"

namespace ui {

enum class Align { left, center, right };
enum class Vertical { top, middle };

struct TextLook {
  Type type = Type::body;
  Colour colour = kInk;
  Align align = Align::left;
  Vertical vertical = Vertical::top;  // of a paragraph; a single line is always in the middle
  bool typed = false;                 // somebody typed it: a word longer than the line may go on in the next
};

// Something a person can press, or that keeps the pointer from what lies below.
struct Region {
  std::string name = {};
  Rect rect = {};
  Role role = Role::button;
  std::string label = {};
  bool enabled = true;
  bool focusable = true;
  KeyUse keys = {.press = true};
};

// Where copied text goes and comes from.
struct Clipboard {
  std::function<std::string()> read = {};
  std::function<void(const std::string&)> write = {};
};

class Frame {
 public:
  struct Parts {
    Painter& painter;
    Interaction& interaction;
    Memory& memory;
    Clipboard& clipboard;
  };
  struct Moment {
    double now = 0;  // seconds
    float step = 0;  // since the frame before
    bool reduced_motion = false;
  };
  Frame(Parts parts, Moment moment);

  // The screen and the time.
  Rect area() const { return parts_.painter.area(); }
  double now() const { return moment_.now; }
  bool reduced_motion() const { return moment_.reduced_motion; }
  Painter& paint() { return parts_.painter; }

  // Words. Each returns what it took: width of a line, height of a paragraph.
  float text(const Rect& rect, std::string_view words, const TextLook& look = {});
  float paragraph(const Rect& rect, std::string_view words, const TextLook& look = {});
  // A paragraph in the largest of display, title, lead_strong and body_strong that fits.
  float title(const Rect& rect, std::string_view words, TextLook look = {.type = Type::display});
  // Digits in cells of equal width, so that a clock does not dance.
  float digits(const Rect& rect, std::string_view words, const TextLook& look);
  float measure_text(std::string_view words, Type type);
  float measure_digits(std::string_view words, Type type);
  float measure_paragraph(std::string_view words, Type type, float width);
  // Whether this is a paragraph that stays inside the rectangle, with no word broken.
  bool fits(std::string_view words, Type type, const Rect& rect);

  // A picture that fills the rectangle; the words say what is on it.
  void picture(const Rect& rect, const std::shared_ptr<const base::Picture>& picture, std::string_view words);

  // What the person does.
  Touch region(const Region& region);
  // This key went down and nobody else wants it: not while typing, not below a dialog.
  bool shortcut(base::KeyCode key, bool ctrl = false);
  // This character was typed, likewise.
  bool typed(char32_t code_point);
  // Anything was done with mouse, finger or keyboard in this frame.
  bool had_input() const { return parts_.interaction.had_input(); }
  // Gives the keyboard to this widget, also when it only appears in the next frame; "" takes it away.
  void focus(const std::string& name) { parts_.interaction.set_focus(name); }
  const std::string& focused() const { return parts_.interaction.focus(); }
  // Does as if the person did this next; for on-screen keys.
  void push(const base::InputEvent& event) { pushed_.push_back(event); }

  // Motion. A value that follows its target smoothly; speed 10 (calm) to 28 (quick).
  float ease(const std::string& name, float target, float speed = 14);
  // 0 to 1 from when this name was first drawn; index delays things in a row.
  float entrance(const std::string& name, int index = 0);
  // Asks for another frame after so many seconds, or as soon as possible.
  void wake_in(double seconds);
  void animate() { wake_in(0); }

  // For widgets.
  Interaction& interaction() { return parts_.interaction; }
  Memory& memory() { return parts_.memory; }
  Clipboard& clipboard() { return parts_.clipboard; }
  // Whether keys are for what is drawn now, and not for a dialog above it.
  bool accepts_keys() const { return layer_ >= parts_.interaction.modal_layer(); }
  // The pointer in units.
  Point pointer() const;
  // Notes something on the screen; rectangle in units. The reference holds until the next note.
  Node& note(Node node);
  Node& last_note() { return nodes_.back(); }
  // Whether these words fit in this width on one line; remembers it on the last note.
  void note_text_size(Type type, bool text_fits);

  // Used by Clip, Layer and Surface.
  void push_clip(const Rect& rect);
  void pop_clip();
  void push_layer(bool modal);
  void pop_layer();
  std::vector<Node>& nodes() { return nodes_; }
  std::vector<base::InputEvent>& pushed() { return pushed_; }
  std::vector<std::shared_ptr<const base::Picture>>& pictures() { return pictures_; }
  double wake() const { return wake_; }

 private:
  struct Words {
    std::u32string letters;
    std::vector<TextLine> lines;
  };
  Words lay_out(std::string_view words, Type type, float width);
  void note_words(const Rect& tight, std::string_view words, Type type, bool fits);
  bool take_key(const std::function<bool(const base::InputEvent&)>& wanted);

  Parts parts_;
  Moment moment_;
  std::vector<Node> nodes_;
  std::vector<Rect> clips_;  // pixels
  std::vector<base::InputEvent> pushed_;
  std::vector<std::shared_ptr<const base::Picture>> pictures_;
  double wake_;
  int layer_ = 0;
  int layers_ = 0;
  std::vector<int> layers_below_;
  bool modal_ = false;
};

// Shows what is drawn while it lives only inside this rectangle.
class Clip {
 public:
  Clip(Frame& frame, const Rect& rect) : frame_(frame) { frame_.push_clip(rect); }
  ~Clip() { frame_.pop_clip(); }
  Clip(const Clip&) = delete;
  Clip& operator=(const Clip&) = delete;

 private:
  Frame& frame_;
};

// Lays what is drawn while it lives over what was drawn before. Draw layers after what lies below.
class Layer {
 public:
  struct Ground {
    std::string name;
    Rect rect;
    bool modal = false;  // blocks pointer and keys everywhere below, and keeps Tab inside
  };
  Layer(Frame& frame, const Ground& ground);
  ~Layer() { frame_.pop_layer(); }
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;

 private:
  Frame& frame_;
};

}  // namespace ui
