// Font: one font file, its measures, kerning and letter shapes. All measures are in ems, so they hold at any
// size.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace ui {

// A letter as grey pixels. Offsets go from the pen position on the base line to the top left corner.
struct GlyphBitmap {
  int width = 0;
  int height = 0;
  float left = 0;
  float top = 0;
  float shown_width = 0;  // on the screen; a bitmap can be sampled twice as fine across
  std::vector<std::uint8_t> grey;
};

class Font {
 public:
  // Errors: not_found, bad_format_file when it is no TrueType or OpenType font.
  static base::Result<std::unique_ptr<Font>> load(const std::filesystem::path& file);
  ~Font();
  Font(const Font&) = delete;
  Font& operator=(const Font&) = delete;

  float ascent() const { return ascent_; }
  float descent() const { return descent_; }  // below the base line, positive
  // A code point the font has no letter for is shown as an empty square.
  float advance(char32_t code_point);
  // To add between two letters that follow each other.
  float kerning(char32_t left, char32_t right);
  // em_pixels: size of the em on the screen.
  GlyphBitmap draw(char32_t code_point, float em_pixels) const;

  // Forgets which letters stood next to each other.
  void forget_pairs();

 private:
  struct Parsed;
  Font(std::vector<std::uint8_t> bytes, std::unique_ptr<Parsed> parsed);

  std::vector<std::uint8_t> bytes_;
  std::unique_ptr<Parsed> parsed_;
  float em_scale_ = 0;  // font units to ems
  float ascent_ = 0;
  float descent_ = 0;
  int glyph_of(char32_t code_point) const;
  float ask_kerning(char32_t left, char32_t right) const;

  // Asked before; in tables for the common letters, NaN where not asked yet.
  static constexpr char32_t kCommon = 0x180;
  std::vector<float> common_advances_;
  std::vector<float> common_kerning_;
  std::unordered_map<char32_t, float> advances_;
  std::unordered_map<std::uint64_t, float> kerning_;
};

}  // namespace ui
