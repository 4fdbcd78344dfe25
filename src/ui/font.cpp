#include "ui/font.h"

#include <stb/stb_truetype.h>

#include <cmath>
#include <fstream>
#include <limits>

namespace ui {
namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();
constexpr float kLargeEm = 72;  // from here on letters are sharp without finer sampling

int index_of(const stbtt_fontinfo& info, char32_t code_point) {
  return stbtt_FindGlyphIndex(&info, static_cast<int>(code_point));
}

}  // namespace

struct Font::Parsed {
  stbtt_fontinfo info{};
};

base::Result<std::unique_ptr<Font>> Font::load(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  if (!in) return base::Error{base::ErrorCode::not_found, "font " + file.string()};
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(in.tellg()));
  in.seekg(0).read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  auto parsed = std::make_unique<Parsed>();
  const bool known = bytes.size() > 12 && stbtt_GetFontOffsetForIndex(bytes.data(), 0) == 0;
  if (!known || stbtt_InitFont(&parsed->info, bytes.data(), 0) == 0) {
    return base::Error{base::ErrorCode::bad_format_file, "not a font: " + file.string()};
  }
  return std::unique_ptr<Font>(new Font(std::move(bytes), std::move(parsed)));
}

Font::Font(std::vector<std::uint8_t> bytes, std::unique_ptr<Parsed> parsed)
    : bytes_(std::move(bytes)), parsed_(std::move(parsed)) {
  em_scale_ = stbtt_ScaleForMappingEmToPixels(&parsed_->info, 1.0f);
  int ascent = 0, descent = 0, gap = 0;
  stbtt_GetFontVMetrics(&parsed_->info, &ascent, &descent, &gap);
  ascent_ = static_cast<float>(ascent) * em_scale_;
  descent_ = static_cast<float>(-descent) * em_scale_;
  common_advances_.assign(kCommon, kUnknown);
  forget_pairs();
}

Font::~Font() = default;

int Font::glyph_of(char32_t code_point) const {
  constexpr char32_t kEmptySquare = 0x25A1;
  const int glyph = index_of(parsed_->info, code_point);
  return glyph != 0 ? glyph : index_of(parsed_->info, kEmptySquare);
}

float Font::advance(char32_t code_point) {
  float& known = code_point < kCommon ? common_advances_[code_point]
                                      : advances_.try_emplace(code_point, kUnknown).first->second;
  if (std::isnan(known)) {
    int advance = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&parsed_->info, glyph_of(code_point), &advance, &bearing);
    known = static_cast<float>(advance) * em_scale_;
  }
  return known;
}

float Font::kerning(char32_t left, char32_t right) {
  const std::uint64_t pair = static_cast<std::uint64_t>(left) << 32 | right;
  float& known = left < kCommon && right < kCommon ? common_kerning_[left * kCommon + right]
                                                   : kerning_.try_emplace(pair, kUnknown).first->second;
  if (std::isnan(known)) known = ask_kerning(left, right);
  return known;
}

float Font::ask_kerning(char32_t left, char32_t right) const {
  const int units = stbtt_GetGlyphKernAdvance(&parsed_->info, glyph_of(left), glyph_of(right));
  return static_cast<float>(units) * em_scale_;
}

void Font::forget_pairs() {
  common_kerning_.assign(kCommon * kCommon, kUnknown);
  kerning_.clear();
}

GlyphBitmap Font::draw(char32_t code_point, float em_pixels) const {
  const auto& info = parsed_->info;
  const int glyph = glyph_of(code_point);
  const int finer = em_pixels > kLargeEm ? 1 : 2;
  const auto across = static_cast<float>(finer);
  const float scale = em_scale_ * em_pixels;
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  stbtt_GetGlyphBitmapBoxSubpixel(&info, glyph, scale * across, scale, 0, 0, &x0, &y0, &x1, &y1);
  if (x1 <= x0 || y1 <= y0) return {};
  GlyphBitmap bitmap{x1 - x0 + finer - 1, y1 - y0, 0, 0, 0, {}};
  bitmap.grey.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height));
  float shift_x = 0, shift_y = 0;
  stbtt_MakeGlyphBitmapSubpixelPrefilter(&info, bitmap.grey.data(), bitmap.width, bitmap.height, bitmap.width,
                                         scale * across, scale, 0, 0, finer, 1, &shift_x, &shift_y, glyph);
  bitmap.left = static_cast<float>(x0) / across + shift_x;
  bitmap.top = static_cast<float>(y0) + shift_y;
  bitmap.shown_width = static_cast<float>(bitmap.width) / across;
  return bitmap;
}

}  // namespace ui
