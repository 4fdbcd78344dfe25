#include "writers/press.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <utility>

#include "writers/links.h"

namespace writers {
namespace {

constexpr const char* kInter[] = {"/usr/share/fonts/opentype/inter/Inter-Regular.otf",
                                  "/usr/share/fonts/opentype/inter/Inter-SemiBold.otf"};
// For what Inter does not have: other scripts, signs, emoji. Used as far as they are there.
constexpr const char* kOthers[] = {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                                   "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
                                   "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"};

// Emoji are pictures of one size: without this they would stand as large as a hand on the page.
constexpr const char* kScalePictures = R"(<fontconfig>
<match target="font">
  <test name="outline"><bool>false</bool></test>
  <edit name="pixelsizefixupfactor" mode="assign">
    <divide><name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide>
  </edit>
  <edit name="matrix" mode="assign">
    <times><name>matrix</name><matrix>
      <name>pixelsizefixupfactor</name><double>0</double><double>0</double><name>pixelsizefixupfactor</name>
    </matrix></times>
  </edit>
  <edit name="size" mode="assign">
    <divide><name>size</name><name>pixelsizefixupfactor</name></divide>
  </edit>
</match>
</fontconfig>)";

struct Destroy {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};

// Only the fonts we name: the same letters on every machine, and no cache in anybody's home. The file that is
// missing, or none.
const char* add_fonts(FcConfig* config) {
  const auto add = [config](const char* file) {
    return FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(file)) == FcTrue;
  };
  for (const char* file : kInter) {
    if (!add(file)) return file;
  }
  for (const char* file : kOthers) add(file);
  FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(kScalePictures), FcFalse);
  return nullptr;
}

std::string strip_carriage_returns(std::string_view text) {
  std::string stripped(text);
  std::erase(stripped, '\r');
  return stripped;
}

}  // namespace

Type Type::scaled(double factor) const {
  Type type = *this;
  type.size *= factor;
  type.leading *= factor;
  return type;
}

Lines Lines::part(int from, int lines) const {
  Lines part = *this;
  part.first = first + from;
  part.count = lines;
  return part;
}

base::Result<std::unique_ptr<Press>> Press::set_up() {
  const std::unique_ptr<FcConfig, Destroy> fonts(FcConfigCreate());
  if (const char* missing = add_fonts(fonts.get())) {
    return base::Error{base::ErrorCode::missing_part, std::string(missing) + " (fonts-inter)"};
  }
  std::unique_ptr<Press> press(new Press());
  press->fonts_ = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(press->fonts_), fonts.get());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(press->fonts_), 72);
  press->context_ = pango_font_map_create_context(press->fonts_);
  pango_context_set_language(press->context_, pango_language_from_string("nl"));
  pango_context_set_round_glyph_positions(press->context_, FALSE);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(press->context_, options);
  cairo_font_options_destroy(options);
  return press;
}

Press::~Press() {
  if (context_ != nullptr) g_object_unref(context_);
  if (fonts_ != nullptr) g_object_unref(fonts_);
}

std::shared_ptr<PangoLayout> Press::lay_out(const std::string& text, const Setting& setting) const {
  const std::shared_ptr<PangoLayout> layout(pango_layout_new(context_), Unref());
  PangoFontDescription* font = pango_font_description_from_string("Inter");
  pango_font_description_set_weight(font, static_cast<PangoWeight>(setting.type.weight));
  pango_font_description_set_absolute_size(font, setting.type.size * PANGO_SCALE);
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  pango_layout_set_width(layout.get(), pango_units_from_double(setting.width));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

// A soft hyphen that no line ends in would still be found by whoever copies the text.
std::string Press::keep_used_hyphens(const std::string& text, PangoLayout* layout) const {
  std::vector<std::size_t> ends;
  for (GSList* line = pango_layout_get_lines_readonly(layout); line != nullptr; line = line->next) {
    const auto* each = static_cast<PangoLayoutLine*>(line->data);
    ends.push_back(static_cast<std::size_t>(each->start_index + each->length));
  }
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const bool soft = std::string_view(text).substr(at, kSoftHyphen.size()) == kSoftHyphen;
    const std::size_t length = soft ? kSoftHyphen.size() : 1;
    if (!soft || std::binary_search(ends.begin(), ends.end(), at + length)) kept.append(text, at, length);
    at += length;
  }
  return kept;
}

Lines Press::set(std::string_view text, const Setting& setting) const {
  const std::string plain = strip_carriage_returns(text);
  Lines lines;
  lines.type = setting.type;
  lines.layout = lay_out(setting.type.hyphenate ? hyphenation_.soften(plain) : plain, setting);
  if (setting.type.hyphenate) {
    const std::string softened = pango_layout_get_text(lines.layout.get());
    if (softened != plain) lines.layout = lay_out(keep_used_hyphens(softened, lines.layout.get()), setting);
  }
  lines.count = plain.empty() ? 0 : pango_layout_get_line_count(lines.layout.get());
  std::size_t at = 0;
  for (const TextPiece& piece : setting.links ? find_links(plain) : std::vector<TextPiece>()) {
    if (!piece.target.empty()) lines.links.push_back({at, at + piece.text.size(), piece.target});
    at += piece.text.size();
  }
  return lines;
}

}  // namespace writers
