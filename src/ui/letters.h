// Letters: the faces of the design system and the texture their shapes live in. A letter is drawn into the
// texture when it is first needed, so that starting costs only the letters of the first screen and any letter
// of the font can be shown. The texture belongs to an ImGui font atlas, together with one blurred corner for
// shadows.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/tokens.h"

struct ImFontAtlas;

namespace ui {

// Where the font files are.
struct FontFolders {
  std::filesystem::path inter = "/usr/share/fonts/opentype/inter";
  std::filesystem::path icons = "/usr/share/fonts/truetype/material-design-icons-iconfont";
};

// A part of the texture, and where it goes from the pen position, in pixels.
struct Glyph {
  float left = 0, top = 0, right = 0, bottom = 0;
  float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
  bool visible = false;
};

class Letters {
 public:
  // Error: not_found or bad_format_file, naming the font.
  static base::Result<std::unique_ptr<Letters>> load(const FontFolders& folders);

  // Empties the texture and starts again for this scale (pixels in a unit).
  void rebuild(ImFontAtlas& atlas, float scale);
  // The texture was too small for the screen just drawn. rebuild_larger() makes room; draw again after it.
  bool overflowed() const { return overflowed_; }
  void rebuild_larger(ImFontAtlas& atlas);
  // Changes when the texture changed and must be uploaded again.
  unsigned revision() const { return revision_; }

  float scale() const { return scale_; }
  Font& font(Face face) { return *fonts_[static_cast<std::size_t>(face)]; }
  // size: of the em, units.
  const Glyph& glyph(Face face, float size, char32_t code_point);
  // Draws the letters people type into the texture at once, so that typing seldom changes it.
  void prepare(Type type);
  // Width of each code point in units, kerning and tracking to the next one included.
  std::vector<float> advances(Type type, std::u32string_view text);
  float width(Type type, std::u32string_view text);

  // The shadow tile: top left quarter of a blurred rounded square, in pixels.
  static constexpr float kShadowOut = 20;
  static constexpr float kShadowIn = 32;
  static constexpr float kShadowSigma = 8;
  const Glyph& shadow_corner() const { return shadow_; }

  // Forgets which letters stood next to each other.
  void forget_pairs();

 private:
  struct Shelf {
    int y = 0;
    int height = 0;
    int used = 0;
  };
  struct Spot {
    int x = 0;
    int y = 0;
  };

  void make_texture(ImFontAtlas& atlas);
  bool find_spot(int width, int height, Spot& spot);
  Glyph add(const GlyphBitmap& bitmap);
  void copy_pixels(const GlyphBitmap& bitmap, Spot spot);
  void add_shadow_corner();

  std::array<std::unique_ptr<Font>, 6> fonts_;
  ImFontAtlas* atlas_ = nullptr;
  float scale_ = 1;
  int side_ = 1024;  // of the texture for letters
  int left_ = 0;     // its place in the atlas
  int top_ = 0;
  bool overflowed_ = false;
  unsigned revision_ = 0;
  std::vector<Shelf> shelves_;
  std::unordered_map<std::uint64_t, Glyph> glyphs_;
  std::set<Type> prepared_;
  Glyph shadow_;
};

}  // namespace ui
