#include "ui/letters.h"

#include <imgui.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

#include "ui/shadow_tile.h"

namespace ui {
namespace {

constexpr int kLargestSide = 4096;
constexpr int kGutter = 2;  // pixels between letters, so that none bleeds into its neighbour

constexpr std::array<const char*, 5> kInterFiles{"Inter-Regular.otf", "Inter-Medium.otf",
                                                 "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf",
                                                 "InterDisplay-Bold.otf"};

std::uint64_t key_of(Face face, float size, char32_t code_point) {
  const auto quarter_units = static_cast<std::uint64_t>(size * 4 + 0.5f);
  return static_cast<std::uint64_t>(face) << 56 | quarter_units << 32 | code_point;
}

}  // namespace

base::Result<std::unique_ptr<Letters>> Letters::load(const FontFolders& folders) {
  auto letters = std::make_unique<Letters>();
  for (std::size_t i = 0; i <= kInterFiles.size(); ++i) {
    const bool inter = i < kInterFiles.size();
    auto font =
        Font::load(inter ? folders.inter / kInterFiles[i] : folders.icons / "MaterialIcons-Regular.ttf");
    if (!font) return font.error();
    letters->fonts_[i] = std::move(font).value();
  }
  return letters;
}

void Letters::rebuild(ImFontAtlas& atlas, float scale) {
  scale_ = scale;
  side_ = scale > 1.15f ? 2048 : 1024;
  make_texture(atlas);
}

void Letters::rebuild_larger(ImFontAtlas& atlas) {
  side_ = std::min(side_ * 2, kLargestSide);
  make_texture(atlas);
}

// ImGui wants a font of its own in the atlas; its built-in one, with hardly any letters, will do.
void Letters::make_texture(ImFontAtlas& atlas) {
  static constexpr ImWchar kHardlyAny[] = {U' ', U'!', 0};
  atlas.Clear();
  ImFontConfig config;
  config.SizePixels = 13;
  config.GlyphRanges = kHardlyAny;
  atlas.AddFontDefault(&config);
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoPowerOfTwoHeight;
  atlas.TexDesiredWidth = side_;
  const int id = atlas.AddCustomRectRegular(side_ - 2 * kGutter, side_ - 2 * kGutter);
  atlas.Build();
  const ImFontAtlasCustomRect* place = atlas.GetCustomRectByIndex(id);
  assert(place->IsPacked() && "the texture holds the letters' part");
  left_ = place->X;
  top_ = place->Y;
  atlas_ = &atlas;
  overflowed_ = false;
  shelves_.clear();
  glyphs_.clear();
  prepared_.clear();
  add_shadow_corner();
  ++revision_;
}

void Letters::add_shadow_corner() {
  const GlyphBitmap tile = draw_shadow_tile();
  shadow_ = add(tile);
  // Half a pixel in, so that stretching never samples beyond the tile.
  const auto width = static_cast<float>(atlas_->TexWidth), height = static_cast<float>(atlas_->TexHeight);
  shadow_.u0 += 0.5f / width, shadow_.u1 -= 0.5f / width;
  shadow_.v0 += 0.5f / height, shadow_.v1 -= 0.5f / height;
}

bool Letters::find_spot(int width, int height, Spot& spot) {
  const int room = side_ - 2 * kGutter;
  int y = 0;
  for (Shelf& shelf : shelves_) {
    const bool suits = height <= shelf.height && shelf.height <= height + height / 3 + 2;
    if (suits && shelf.used + width <= room) {
      spot = {shelf.used, shelf.y};
      shelf.used += width;
      return true;
    }
    y = shelf.y + shelf.height;
  }
  if (y + height > room || width > room) return false;
  shelves_.push_back({y, height, width});
  spot = {0, y};
  return true;
}

Glyph Letters::add(const GlyphBitmap& bitmap) {
  Spot spot;
  if (bitmap.grey.empty()) return {};
  if (!find_spot(bitmap.width + kGutter, bitmap.height + kGutter, spot)) {
    overflowed_ = true;
    return {};
  }
  copy_pixels(bitmap, spot);
  ++revision_;
  const auto width = static_cast<float>(atlas_->TexWidth), height = static_cast<float>(atlas_->TexHeight);
  const auto x = static_cast<float>(left_ + spot.x), y = static_cast<float>(top_ + spot.y);
  Glyph glyph{bitmap.left, bitmap.top, bitmap.left + bitmap.shown_width, 0, x / width, y / height, 0,
              0,           true};
  glyph.bottom = bitmap.top + static_cast<float>(bitmap.height);
  glyph.u1 = (x + static_cast<float>(bitmap.width)) / width;
  glyph.v1 = (y + static_cast<float>(bitmap.height)) / height;
  return glyph;
}

void Letters::copy_pixels(const GlyphBitmap& bitmap, Spot spot) {
  unsigned char* pixels = nullptr;
  int width = 0, height = 0;
  atlas_->GetTexDataAsAlpha8(&pixels, &width, &height);
  for (int row = 0; row < bitmap.height; ++row) {
    const std::uint8_t* from = bitmap.grey.data() + row * bitmap.width;
    std::memcpy(pixels + (top_ + spot.y + row) * width + left_ + spot.x, from,
                static_cast<std::size_t>(bitmap.width));
  }
  // The coloured copy, made when uploading, is out of date now.
  if (atlas_->TexPixelsRGBA32 != nullptr) ImGui::MemFree(atlas_->TexPixelsRGBA32);
  atlas_->TexPixelsRGBA32 = nullptr;
}

const Glyph& Letters::glyph(Face face, float size, char32_t code_point) {
  const auto [it, fresh] = glyphs_.try_emplace(key_of(face, size, code_point));
  if (fresh) it->second = add(font(face).draw(code_point, size * scale_));
  return it->second;
}

void Letters::prepare(Type type) {
  if (!prepared_.insert(type).second) return;
  const TypeStyle& style = style_of(type);
  for (char32_t c = U'!'; c <= U'~'; ++c) glyph(style.face, style.size, c);
  for (const char32_t c : std::u32string_view(U"éëïöüèáóúíç€")) glyph(style.face, style.size, c);
}

std::vector<float> Letters::advances(Type type, std::u32string_view text) {
  const TypeStyle& style = style_of(type);
  Font& letters = font(style.face);
  std::vector<float> widths(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    widths[i] = letters.advance(text[i]) * style.size;
    if (i + 1 == text.size()) break;
    widths[i] += letters.kerning(text[i], text[i + 1]) * style.size + style.tracking;
  }
  return widths;
}

float Letters::width(Type type, std::u32string_view text) {
  float sum = 0;
  for (const float advance : advances(type, text)) sum += advance;
  return sum;
}

void Letters::forget_pairs() {
  for (const auto& font : fonts_) font->forget_pairs();
}

}  // namespace ui
