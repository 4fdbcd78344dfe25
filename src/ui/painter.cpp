#include "ui/painter.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr float kPi = std::numbers::pi_v<float>;

ImU32 packed(Colour colour) {
  return IM_COL32(colour.r, colour.g, colour.b, colour.a);
}

ImVec2 top_left(const Rect& rect) {
  return {rect.x, rect.y};
}

ImVec2 bottom_right(const Rect& rect) {
  return {rect.right(), rect.bottom()};
}

float alpha_of(ImU32 colour) {
  return static_cast<float>(colour >> IM_COL32_A_SHIFT & 0xFF) / 255.0f;
}

ImU32 with_opacity(ImU32 colour, float opacity) {
  const auto alpha = static_cast<ImU32>(alpha_of(colour) * opacity * 255 + 0.5f);
  return (colour & ~IM_COL32_A_MASK) | alpha << IM_COL32_A_SHIFT;
}

}  // namespace

float scale_of(Size pixels) {
  return std::min(static_cast<float>(pixels.width) / 1920.0f, static_cast<float>(pixels.height) / 1080.0f);
}

Painter::Painter(ImDrawList& list, Letters& letters, Size pixels)
    : list_(list), letters_(letters), pixels_(pixels), scale_(scale_of(pixels)) {}

Rect Painter::area() const {
  return {0, 0, static_cast<float>(pixels_.width) / scale_, static_cast<float>(pixels_.height) / scale_};
}

float Painter::snap(float units) const {
  return std::floor(units * scale_ + 0.5f);
}

Rect Painter::to_pixels(const Rect& rect) const {
  const float x = snap(rect.x), y = snap(rect.y);
  return {x, y, snap(rect.right()) - x, snap(rect.bottom()) - y};
}

void Painter::background() {
  const ImU32 top = packed(kPaper), bottom = packed(kPaperLow);
  list_.AddRectFilledMultiColor({0, 0},
                                {static_cast<float>(pixels_.width), static_cast<float>(pixels_.height)}, top,
                                top, bottom, bottom);
}

void Painter::fill(const Rect& rect, Colour colour, float radius) {
  const Rect px = to_pixels(rect);
  if (px.empty()) return;
  list_.AddRectFilled(top_left(px), bottom_right(px), packed(colour), snap(radius));
}

void Painter::gradient(const Rect& rect, Gradient gradient, float radius) {
  const Rect px = to_pixels(rect);
  if (px.empty()) return;
  const int begin = list_.VtxBuffer.Size;
  list_.AddRectFilled(top_left(px), bottom_right(px), IM_COL32_WHITE, snap(radius));
  for (int i = begin; i < list_.VtxBuffer.Size; ++i) {
    ImDrawVert& vertex = list_.VtxBuffer[i];
    const Colour colour = mix(gradient.top, gradient.bottom, (vertex.pos.y - px.y) / px.h);
    vertex.col = packed(colour.faded(alpha_of(vertex.col)));
  }
}

void Painter::outline(const Rect& rect, const Outline& look) {
  const Rect px = to_pixels(rect);
  const float thickness = std::max(1.0f, look.thickness * scale_);
  list_.AddRect(top_left(px), bottom_right(px), packed(look.colour), snap(look.radius), 0, thickness);
}

// Nine patches, each a mirrored part of the one baked corner.
void Painter::shadow(const Rect& rect, const Shadow& shadow) {
  const Rect px = to_pixels(rect.moved(0, shadow.drop));
  if (px.empty() || shadow.colour.a == 0) return;
  const float stretch = std::max(1.0f, shadow.blur * scale_) / (2 * Letters::kShadowSigma);
  const float out = Letters::kShadowOut * stretch;
  const float in = std::min({Letters::kShadowIn * stretch, px.w / 2, px.h / 2});
  const float part = (Letters::kShadowOut + in / stretch) / (Letters::kShadowOut + Letters::kShadowIn);
  const Glyph& tile = letters_.shadow_corner();
  const float u1 = tile.u0 + (tile.u1 - tile.u0) * part, v1 = tile.v0 + (tile.v1 - tile.v0) * part;
  const float xs[] = {px.x - out, px.x + in, px.right() - in, px.right() + out};
  const float ys[] = {px.y - out, px.y + in, px.bottom() - in, px.bottom() + out};
  const float us[] = {tile.u0, u1, u1, tile.u0};
  const float vs[] = {tile.v0, v1, v1, tile.v0};
  list_.PrimReserve(54, 36);
  for (int j = 0; j < 3; ++j) {
    for (int i = 0; i < 3; ++i) {
      list_.PrimRectUV({xs[i], ys[j]}, {xs[i + 1], ys[j + 1]}, {us[i], vs[j]}, {us[i + 1], vs[j + 1]},
                       packed(shadow.colour));
    }
  }
}

void Painter::card(const Rect& rect, const CardLook& look) {
  shadow(rect, {44 * look.lift, 12 * look.lift, rgb(0x203040).faded(0.15f)});
  shadow(rect, {10, 2, rgb(0x203040).faded(0.10f)});
  fill(rect, look.colour, look.radius);
}

void Painter::edge(const Rect& card, Colour colour) {
  const Rect px = to_pixels({card.x, card.y + 20, 6, card.h - 40});
  list_.AddRectFilled(top_left(px), bottom_right(px), packed(colour), snap(3), ImDrawFlags_RoundCornersRight);
}

void Painter::ring(Point center, const RingLook& look) {
  constexpr int kSegments = 96;
  const ImVec2 at{center.x * scale_, center.y * scale_};
  const float radius = look.radius * scale_, thickness = look.thickness * scale_;
  list_.PathArcTo(at, radius, 0, kPi * 2 * (1 - 1.0f / kSegments), kSegments - 1);
  list_.PathStroke(packed(look.track), ImDrawFlags_Closed, thickness);
  const float fraction = std::clamp(look.fraction, 0.0f, 0.9999f);
  if (fraction <= 0) return;
  const float begin = -kPi / 2, end = begin + kPi * 2 * fraction;
  list_.PathArcTo(at, radius, begin, end, std::max(2, static_cast<int>(kSegments * fraction)));
  list_.PathStroke(packed(look.colour), 0, thickness);
  for (const float angle : {begin, end}) {
    const ImVec2 tip{at.x + std::cos(angle) * radius, at.y + std::sin(angle) * radius};
    list_.AddCircleFilled(tip, thickness / 2, packed(look.colour), 24);
  }
}

void Painter::circle(Point center, float radius, Colour colour) {
  list_.AddCircleFilled({center.x * scale_, center.y * scale_}, radius * scale_, packed(colour), 0);
}

void Painter::line(Point from, Point to, const Outline& look) {
  list_.AddLine({snap(from.x), snap(from.y)}, {snap(to.x), snap(to.y)}, packed(look.colour),
                std::max(1.0f, look.thickness * scale_));
}

void Painter::fade(const Rect& rect, Colour colour, Side side) {
  const Rect px = to_pixels(rect);
  const ImU32 solid = packed(colour), clear = packed(colour.faded(0));
  const bool down = side == Side::bottom;
  const ImU32 top = down ? clear : solid, bottom = down ? solid : clear;
  list_.AddRectFilledMultiColor(top_left(px), bottom_right(px), top, top, bottom, bottom);
}

void Painter::icon(Icon icon, Point center, const IconLook& look) {
  const Glyph& glyph = letters_.glyph(Face::icons, look.size, static_cast<char32_t>(icon));
  if (!glyph.visible) return;
  // Icons are drawn in a square of one em that stands on the base line.
  const float x = center.x * scale_ - look.size * scale_ / 2;
  const float y = center.y * scale_ + look.size * scale_ / 2;
  list_.PrimReserve(6, 4);
  draw_glyph(glyph, {std::floor(x + 0.5f), std::floor(y + 0.5f)}, look.colour);
}

void Painter::letters_at(Point top_left, std::u32string_view text, Type type, Colour colour) {
  letters_at(top_left, text, style_of(type), colour);
}

void Painter::letters_at(Point top_left, std::u32string_view text, const TypeStyle& style, Colour colour) {
  Font& font = letters_.font(style.face);
  const float lead = style.line_height * style.size - (font.ascent() + font.descent()) * style.size;
  const float base = snap(top_left.y + lead / 2 + font.ascent() * style.size);
  float x = top_left.x;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Glyph& glyph = letters_.glyph(style.face, style.size, text[i]);
    if (glyph.visible) {
      list_.PrimReserve(6, 4);
      draw_glyph(glyph, {std::floor(x * scale_ * 2 + 0.5f) / 2, base}, colour);
    }
    x += font.advance(text[i]) * style.size + style.tracking;
    if (i + 1 < text.size()) x += font.kerning(text[i], text[i + 1]) * style.size;
  }
}

void Painter::draw_glyph(const Glyph& glyph, Point pen, Colour colour) {
  list_.PrimRectUV({pen.x + glyph.left, pen.y + glyph.top}, {pen.x + glyph.right, pen.y + glyph.bottom},
                   {glyph.u0, glyph.v0}, {glyph.u1, glyph.v1}, packed(colour));
}

// The renderer knows it by its address.
void Painter::picture(const Rect& rect, const base::Picture& picture) {
  const Rect pixels = to_pixels(rect);
  const auto id = const_cast<base::Picture*>(&picture);
  list_.AddImage(id, {pixels.x, pixels.y}, {pixels.right(), pixels.bottom()});
}

void Painter::push_clip(const Rect& rect) {
  const Rect px = to_pixels(rect);
  list_.PushClipRect(top_left(px), bottom_right(px), true);
}

void Painter::pop_clip() {
  list_.PopClipRect();
}

int Painter::mark() const {
  return list_.VtxBuffer.Size;
}

void Painter::change_since(int mark, const Change& change) {
  const float dx = change.shift.x * scale_, dy = change.shift.y * scale_;
  for (int i = mark; i < list_.VtxBuffer.Size; ++i) {
    ImDrawVert& vertex = list_.VtxBuffer[i];
    vertex.col = with_opacity(vertex.col, change.opacity);
    vertex.pos = {vertex.pos.x + dx, vertex.pos.y + dy};
  }
}

}  // namespace ui
