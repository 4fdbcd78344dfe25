// Tokens: the one home of colours, type, spacing and rounding. Screens name these and never a colour, a font
// or a size of their own. Text colours reach 7:1 on the grounds they are meant for (a test says so).
#pragma once

#include "ui/colour.h"

namespace ui {

// Grounds and lines.
inline constexpr Colour kPaper = rgb(0xF7F5F0);     // top of the background
inline constexpr Colour kPaperLow = rgb(0xE8EEEF);  // bottom of the background
inline constexpr Colour kCard = rgb(0xFFFFFF);
inline constexpr Colour kPanel = rgb(0xE3E9EB);  // keyboard, side panel
inline constexpr Colour kLine = rgb(0xD6DDE0);
inline constexpr Colour kNight = rgb(0x101A20);  // blanked screen, behind dialogs

// Text on paper and cards.
inline constexpr Colour kInk = rgb(0x1D2B36);
inline constexpr Colour kInkSoft = rgb(0x3C4A55);
inline constexpr Colour kInkHint = rgb(0x5C6B77);   // placeholder in a field; never on the wall
inline constexpr Colour kInkFaint = rgb(0x8796A1);  // decoration, never text
inline constexpr Colour kOnDark = rgb(0xFFFFFF);    // text on teal, ink, night

// The one accent: what can be done.
inline constexpr Colour kTeal = rgb(0x0F766E);
inline constexpr Colour kTealBright = rgb(0x15897F);
inline constexpr Colour kTealDark = rgb(0x0A544E);
inline constexpr Colour kTealSoft = rgb(0xDCF0EC);

// A meaning in colour: mark for edges and icons, soft as ground, text for words on soft, card and paper.
// Never colour alone: an icon or a word says the same.
struct Tone {
  Colour mark;
  Colour soft;
  Colour text;
};
inline constexpr Tone kAccent{kTeal, kTealSoft, rgb(0x0A4A45)};
inline constexpr Tone kCalm{rgb(0x6B7A85), rgb(0xE6E9E9), rgb(0x36434D)};
inline constexpr Tone kWorks{rgb(0x2F7D4F), rgb(0xE4F3E8), rgb(0x1C5233)};
inline constexpr Tone kHurts{rgb(0xB4532A), rgb(0xFBEBE2), rgb(0x7A3114)};
inline constexpr Tone kChance{rgb(0x2C6CA8), rgb(0xE4EEF8), rgb(0x1B4670)};
inline constexpr Tone kHelp{rgb(0x7355A8), rgb(0xEFEAF8), rgb(0x4A3378)};
inline constexpr Tone kRole{rgb(0x96721B), rgb(0xF8F0DA), rgb(0x5A430B)};
inline constexpr Tone kWarn{rgb(0xC77A12), rgb(0xFCF0DC), rgb(0x6B3F06)};
inline constexpr Tone kDanger{rgb(0xB3312C), rgb(0xFBE5E3), rgb(0x7F1D1A)};

// Type styles. On the wall nothing that matters is smaller than body (30 units, 1/36 of the height); small is
// for entry screens, the panel and decoration.
enum class Type {
  small,
  small_strong,
  body,
  body_strong,
  lead,  // what is typed, what is read out
  lead_strong,
  title,
  display,  // the question, the head of a slide
  hero,     // one word or sentence that fills a slide
  numeral,  // clocks and counts
  numeral_big,
};

enum class Face { regular, medium, semi_bold, display_semi_bold, display_bold, icons };

struct TypeStyle {
  Face face = Face::regular;
  float size = 30;            // of the em, units
  float line_height = 1.38f;  // of the size
  float tracking = 0;         // units between letters
};
const TypeStyle& style_of(Type type);

// Height of one line, units.
float line_height(Type type);

// Spacing, in steps of 8.
inline constexpr float kGapTiny = 8;
inline constexpr float kGapSmall = 16;
inline constexpr float kGap = 24;
inline constexpr float kGapLarge = 32;
inline constexpr float kGapHuge = 48;
inline constexpr float kMargin = 64;  // from the edge of the screen

// Sizes of things that are pressed.
inline constexpr float kTouchMin = 44;
inline constexpr float kButtonHeight = 72;
inline constexpr float kButtonTall = 88;
inline constexpr float kFieldHeight = 72;  // of a single-line field, without its label
inline constexpr float kChipHeight = 48;

// Rounding of corners.
inline constexpr float kRadiusKey = 12;
inline constexpr float kRadiusButton = 16;
inline constexpr float kRadiusCard = 20;
inline constexpr float kRadiusField = 24;
inline constexpr float kRadiusPanel = 32;

}  // namespace ui
