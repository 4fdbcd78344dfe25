#include "base/utf8.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace {

using base::find_text_fault;
using base::to_code_points;
using base::to_utf8;

TEST(Text, ThatPeopleTypeIsAccepted) {
  for (const char* text : {"", "Warme overdracht", "één\ntwee", "café ﬁn", "e\u0301", "👍", "👍🏽",
                           "❤️", "naïef – “ja”", "Привет", "سلام", "€ 5,-"}) {
    EXPECT_EQ(find_text_fault(text), std::nullopt) << text;
  }
}

TEST(Text, ThatIsNoUtf8IsRefusedWithItsPlace) {
  EXPECT_EQ(find_text_fault("ab\xff"), "invalid UTF-8 at byte 3");
  for (const char* bytes : {"\x80", "\xC3", "\xC3(", "\xE2\x82", "\xF0\x9F\x91", "\xC0\xAF", "\xE0\x80\xAF",
                            "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE"}) {
    EXPECT_TRUE(find_text_fault(bytes)) << testing::PrintToString(bytes);
  }
}

TEST(Text, WithCharactersNobodyCanSeeIsRefused) {
  EXPECT_EQ(find_text_fault("a\tb"), "character U+0009 at byte 2");
  for (const char32_t c :
       {U'\0',     U'\r',     U'\x1B',   U'\x7F',   U'\x85',       U'\u200B',     U'\u200D',    U'\u200E',
        U'\u202E', U'\u2028', U'\u2066', U'\u206A', U'\uFEFF',     U'\u00AD',     U'\u3164',    U'\u115F',
        U'\u180E', U'\uFFF9', U'\uFFFE', U'\uFDD0', U'\U000E0041', U'\U0001FFFF', U'\U0001D173'}) {
    EXPECT_TRUE(base::is_forbidden(c)) << static_cast<unsigned>(c);
    EXPECT_TRUE(find_text_fault(to_utf8(std::u32string(1, c)))) << static_cast<unsigned>(c);
  }
}

TEST(Text, MayHaveFourAccentsOnOneLetterAndNoMore) {
  const std::string accent = "\u0301";
  EXPECT_FALSE(find_text_fault("e" + accent + accent + accent + accent + "e" + accent));
  EXPECT_TRUE(find_text_fault("e" + accent + accent + accent + accent + accent));
  const std::string half = "\uFE20";
  EXPECT_TRUE(find_text_fault("e" + half + half + half + half + half));
}

TEST(Text, GoesToCodePointsAndBack) {
  const std::string text = "aé€👍\n";
  EXPECT_EQ(to_code_points(text), U"aé€👍\n");
  EXPECT_EQ(to_utf8(to_code_points(text)), text);
}

TEST(Text, ShowsWrongBytesAsQuestionMarksInsteadOfStopping) {
  EXPECT_EQ(to_code_points("a\xFF"
                           "b\xE2\x82"),
            U"a\uFFFDb\uFFFD\uFFFD");
  EXPECT_EQ(to_utf8(std::u32string{U'a', static_cast<char32_t>(0xD800), static_cast<char32_t>(0x110000)}),
            "a\uFFFD\uFFFD");
}

TEST(Text, MadeOfRandomBytesComesOutValid) {
  base::SeededRandom random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(base::draw_below(random, 12), '\0');
    for (char& byte : bytes) byte = static_cast<char>(base::draw_below(random, 256));
    const std::string shown = to_utf8(to_code_points(bytes));
    EXPECT_EQ(to_utf8(to_code_points(shown)), shown);
    if (!find_text_fault(bytes)) {
      EXPECT_EQ(shown, bytes);
    }
  }
}

}  // namespace
