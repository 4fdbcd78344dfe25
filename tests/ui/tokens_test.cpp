// Room text must be readable from the back: 7:1 (WCAG AAA) on every ground it is meant for.
#include "ui/tokens.h"

#include <gtest/gtest.h>

#include "ui/painter.h"

namespace {

using namespace ui;

TEST(Contrast, IsThatOfTheStandard) {
  EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21.0f, 0.01f);
  EXPECT_NEAR(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.48f, 0.01f);
}

TEST(Contrast, OfInkIsAtLeastSevenOnEveryLightGround) {
  for (const Colour ground : {kPaper, kPaperLow, kCard, kPanel}) {
    EXPECT_GE(contrast(kInk, ground), 7.0f);
    EXPECT_GE(contrast(kInkSoft, ground), 7.0f);
  }
}

TEST(Contrast, OfTonesIsAtLeastSevenForWordsAndThreeForMarks) {
  for (const Tone& tone : {kAccent, kCalm, kWorks, kHurts, kChance, kHelp, kRole, kWarn, kDanger}) {
    for (const Colour ground : {tone.soft, kPaper, kPaperLow, kCard}) {
      EXPECT_GE(contrast(tone.text, ground), 7.0f) << int(tone.text.r) << " " << int(tone.text.g);
    }
    EXPECT_GE(contrast(kOnDark, tone.text), 7.0f) << "count pills have light words on it";
    EXPECT_GE(contrast(tone.mark, tone.soft), 2.5f);
    EXPECT_GE(contrast(tone.mark, kCard), 3.0f);
  }
}

TEST(Contrast, OfButtonsAndPlaceholdersIsAtLeastFourAndAHalf) {
  EXPECT_GE(contrast(kOnDark, kTeal), 4.5f);
  EXPECT_GE(contrast(kTealDark, kTealSoft), 4.5f);
  EXPECT_GE(contrast(kInkHint, kCard), 4.5f);
}

TEST(Type, OfBodyIsTheSmallestThatMattersOnTheWall) {
  EXPECT_GE(style_of(Type::body).size, 1080.0f / 36);
  for (const Type type : {Type::lead, Type::title, Type::display, Type::hero, Type::numeral}) {
    EXPECT_GT(style_of(type).size, style_of(Type::body).size);
  }
}

TEST(Units, FillTheShorterDirection) {
  EXPECT_FLOAT_EQ(scale_of({1920, 1080}), 1.0f);
  EXPECT_FLOAT_EQ(scale_of({3840, 2160}), 2.0f);
  EXPECT_FLOAT_EQ(scale_of({1024, 768}), 1024.0f / 1920);
  EXPECT_FLOAT_EQ(scale_of({1920, 1200}), 1.0f);
}

}  // namespace
