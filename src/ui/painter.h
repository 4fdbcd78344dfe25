// Painter: shapes, shadows, icons and letters, in design units, onto one ImGui draw list. Snaps to pixels.
// Notes nothing: words that a person should read go through Frame::text.
#pragma once

#include <string_view>

#include "base/picture.h"
#include "ui/geometry.h"
#include "ui/letters.h"
#include "ui/tokens.h"

struct ImDrawList;

namespace ui {

struct Shadow {
  float blur = 44;
  float drop = 12;  // how far below the thing
  Colour colour = rgb(0x203040).faded(0.15f);
};

struct CardLook {
  float radius = kRadiusCard;
  float lift = 1;  // how high above the ground: strength of the soft shadow
  Colour colour = kCard;
};

struct Gradient {
  Colour top;
  Colour bottom;
};

struct Outline {
  Colour colour = kLine;
  float thickness = 1.5f;
  float radius = 0;
};

struct RingLook {
  float radius = 40;  // to the middle of the band
  float thickness = 8;
  float fraction = 1;  // of the circle, clockwise from the top
  Colour colour = kTeal;
  Colour track = rgb(0x203040).faded(0.09f);
};

struct IconLook {
  float size = 32;
  Colour colour = kInk;
};

class Painter {
 public:
  Painter(ImDrawList& list, Letters& letters, Size pixels);

  Rect area() const;  // the whole window, units
  float scale() const { return scale_; }
  Letters& letters() { return letters_; }

  // The paper everything lies on.
  void background();
  void fill(const Rect& rect, Colour colour, float radius = 0);
  void gradient(const Rect& rect, Gradient gradient, float radius = 0);
  void outline(const Rect& rect, const Outline& look);
  void shadow(const Rect& rect, const Shadow& shadow);
  // A ground with a soft and a near shadow.
  void card(const Rect& rect, const CardLook& look = {});
  // A coloured edge along the left side of a card.
  void edge(const Rect& card, Colour colour);
  void ring(Point center, const RingLook& look);
  void circle(Point center, float radius, Colour colour);
  void line(Point from, Point to, const Outline& look);
  void icon(Icon icon, Point center, const IconLook& look = {});
  // Fades into this colour at the end of a rectangle: there is more there.
  enum class Side { top, bottom };
  void fade(const Rect& rect, Colour colour, Side side);

  // Fills the rectangle with a picture, which must outlive the frame.
  void picture(const Rect& rect, const base::Picture& picture);

  // One line of letters from x, in the middle of a line box that begins at y.
  void letters_at(Point top_left, std::u32string_view text, const TypeStyle& style, Colour colour);
  void letters_at(Point top_left, std::u32string_view text, Type type, Colour colour);

  void push_clip(const Rect& rect);
  void pop_clip();

  // Fades and moves everything painted since mark(), for things that come and go.
  int mark() const;
  struct Change {
    float opacity = 1;
    Point shift = {};  // units
  };
  void change_since(int mark, const Change& change);

  // Units to whole pixels.
  float snap(float units) const;
  Rect to_pixels(const Rect& rect) const;

 private:
  void draw_glyph(const Glyph& glyph, Point pen, Colour colour);

  ImDrawList& list_;
  Letters& letters_;
  Size pixels_;
  float scale_;
};

// Pixels in a unit for a window of this size.
float scale_of(Size pixels);

}  // namespace ui
