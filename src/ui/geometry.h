// Lengths and places. Screens use design units: the screen is 1080 units high or 1920 wide, whichever leaves
// more room in the other direction. A Rect is cut like paper: each cut takes a strip off and gives it back.
#pragma once

namespace ui {

struct Size {
  int width = 0;  // pixels
  int height = 0;
  bool operator==(const Size&) const = default;
};

struct Point {
  float x = 0;
  float y = 0;
};

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  Point center() const { return {x + w / 2, y + h / 2}; }
  bool empty() const { return w <= 0 || h <= 0; }
  bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }

  // Takes a strip off this side and gives it.
  Rect cut_top(float length) {
    const Rect strip{x, y, w, length};
    y += length;
    h -= length;
    return strip;
  }
  Rect cut_bottom(float length) {
    h -= length;
    return {x, y + h, w, length};
  }
  Rect cut_left(float length) {
    const Rect strip{x, y, length, h};
    x += length;
    w -= length;
    return strip;
  }
  Rect cut_right(float length) {
    w -= length;
    return {x + w, y, length, h};
  }

  Rect inset(float all) const { return inset(all, all); }
  Rect inset(float sides, float ends) const { return {x + sides, y + ends, w - 2 * sides, h - 2 * ends}; }
  Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
  // A rectangle of this size in the middle of this one.
  Rect centered(float width, float height) const {
    return {x + (w - width) / 2, y + (h - height) / 2, width, height};
  }
  // Column number i of count equal ones, with gaps between them; row likewise.
  Rect column(int i, int count, float gap) const {
    const float each = (w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    return {x + static_cast<float>(i) * (each + gap), y, each, h};
  }
  Rect row(int i, int count, float gap) const {
    const float each = (h - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    return {x, y + static_cast<float>(i) * (each + gap), w, each};
  }
};

// What two rectangles share; empty when they are apart.
inline Rect intersect(const Rect& a, const Rect& b) {
  const float left = a.x > b.x ? a.x : b.x;
  const float top = a.y > b.y ? a.y : b.y;
  const float right = a.right() < b.right() ? a.right() : b.right();
  const float bottom = a.bottom() < b.bottom() ? a.bottom() : b.bottom();
  return {left, top, right > left ? right - left : 0, bottom > top ? bottom - top : 0};
}

}  // namespace ui
