#include "text/clean.h"

#include <gtest/gtest.h>

#include "base/random.h"
#include "base/utf8.h"

namespace {

std::string clean(std::string_view typed) {
  const auto cleaned = text::clean_answer(typed);
  EXPECT_TRUE(cleaned.ok()) << testing::PrintToString(typed);
  return cleaned ? *cleaned : "";
}

TEST(CleanAnswer, LeavesWhatPeopleTypeAsItIs) {
  for (const char* typed :
       {"Warme overdracht", "Goed contact, 1 op 1", "één\ntwee", "één\n\ntwee",
        "\u2018Ja\u2019 \u2013 \u201Cnee\u201D \u2026", "\u20AC 5,-", "aile, ząb, Сім'я, سلام",
        "\U0001F44D\U0001F3FD", "❤️", "C# en F#", "<b>vet</b>", "a  b", "½ dag, 3²", "ﬁets"}) {
    EXPECT_EQ(clean(typed), typed);
  }
}

TEST(CleanAnswer, PutsAccentsOnTheirLetters) {
  EXPECT_EQ(clean("e\u0301e\u0301n"), "\u00E9\u00E9n");
  EXPECT_EQ(clean("i\u0308"), "\u00EF");
  EXPECT_EQ(clean("s\u0323\u0307"), "\u1E69");
  EXPECT_EQ(clean("s\u0307\u0323"), "\u1E69");
  EXPECT_EQ(clean("\u212B"), "\u00C5") << "the sign for angstrom is the letter";
}

TEST(CleanAnswer, PutsAnAccentOnItsLetterAlsoWhenSomethingInvisibleStoodBetween) {
  EXPECT_EQ(clean("e\u200B\u0301"), "\u00E9");
  EXPECT_EQ(clean("e\u00AD\u0301"), "\u00E9");
}

TEST(CleanAnswer, KnowsEveryKindOfLineEnd) {
  for (const char* typed : {"a\nb", "a\rb", "a\r\nb", "a\vb", "a\fb", "a\u0085b", "a\u2028b", "a\u2029b"}) {
    EXPECT_EQ(clean(typed), "a\nb") << testing::PrintToString(typed);
  }
  EXPECT_EQ(clean("a\r\n\r\nb"), "a\n\nb");
  EXPECT_EQ(clean("a\r\rb"), "a\n\nb");
}

TEST(CleanAnswer, MakesASpaceOfTabsAndOddSpaces) {
  for (const char* typed :
       {"a\tb", "a\u00A0b", "a\u202Fb", "a\u2003b", "a\u2009b", "a\u3000b", "a\u1680b", "a\u205Fb"}) {
    EXPECT_EQ(clean(typed), "a b") << testing::PrintToString(typed);
  }
}

TEST(CleanAnswer, DropsWhatNobodyCanSee) {
  EXPECT_EQ(clean(std::string_view("a\0b", 3)), "ab");
  for (const char32_t c : {U'\x07', U'\x1B', U'\x7F', U'\x9F', U'\u00AD', U'\u200B', U'\u200D', U'\u200E',
                           U'\u202E', U'\u2066', U'\u2060', U'\uFEFF', U'\u3164', U'\uFFFE', U'\U000E0041'}) {
    EXPECT_EQ(clean(base::to_utf8(std::u32string{U'a', c, U'b'})), "ab") << static_cast<unsigned>(c);
  }
}

TEST(CleanAnswer, TrimsBlanksAroundTheTextAndBehindItsLines) {
  EXPECT_EQ(clean("  a  "), "a");
  EXPECT_EQ(clean("\n\n \t a\n\n \n"), "a");
  EXPECT_EQ(clean("a  \nb\t\n"), "a\nb");
  EXPECT_EQ(clean("\u00A0\u200B a"), "a");
}

TEST(CleanAnswer, LeavesOneBlankLineOfMany) {
  EXPECT_EQ(clean("a\n\n\n\nb"), "a\n\nb");
  EXPECT_EQ(clean("a\n \n\t\n  \nb\n\n\nc"), "a\n\nb\n\nc");
}

TEST(CleanAnswer, IsEmptyWhenThereIsNothingToRead) {
  for (const char* typed : {"", " ", "\n", " \t\r\n ", "\u200B", "\uFEFF\u00A0\u2028"}) {
    EXPECT_EQ(clean(typed), "") << testing::PrintToString(typed);
  }
}

TEST(CleanAnswer, KeepsFourAccentsOfATowerOfThem) {
  std::string tower = "x";
  for (int i = 0; i < 50; ++i) tower += "\u0301";
  EXPECT_EQ(clean(tower + "y"), "x\u0301\u0301\u0301\u0301y");
  EXPECT_EQ(clean("\uFE20\uFE20\uFE20\uFE20\uFE20z"), "\uFE20\uFE20\uFE20\uFE20z");
}

TEST(CleanAnswer, RefusesBytesThatAreNoTextWithoutRepeatingTheText) {
  for (const char* typed :
       {"geheim\xFF", "\xC3", "geheim\xE2\x82", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEF"}) {
    const auto refused = text::clean_answer(typed);
    ASSERT_FALSE(refused.ok()) << testing::PrintToString(typed);
    EXPECT_EQ(refused.error().code, base::ErrorCode::bad_text);
    EXPECT_EQ(refused.error().detail.find("geheim"), std::string::npos);
  }
}

// Letters, accents, spaces, line ends and invisible characters in any order, and any other code point now and
// then.
std::u32string type_at_random(base::Random& random) {
  static constexpr std::u32string_view kLikely =
      U"ae "
      U"\n\r\t\u0301\u0308\u0323\u0345\u093C\u05B0\u200B\u200D\u00A0\u2028\u1100\u1161\u11A8\u0344\u212B"
      U"\uFE0F\u20E3\u1ACF";
  std::u32string typed(base::draw_below(random, 14), U'a');
  for (char32_t& c : typed) {
    const bool likely = base::draw_below(random, 4) > 0;
    c = likely ? kLikely[base::draw_below(random, kLikely.size())]
               : static_cast<char32_t>(base::draw_below(random, 0x110000));
  }
  return typed;
}

TEST(CleanAnswer, OfWhateverIsTypedCanBeStoredAndChangesNoMore) {
  base::SeededRandom random(5);
  for (int round = 0; round < 30000; ++round) {
    const std::string typed = base::to_utf8(type_at_random(random));
    const std::string once = clean(typed);
    ASSERT_EQ(base::find_text_fault(once), std::nullopt) << testing::PrintToString(typed);
    ASSERT_EQ(clean(once), once) << testing::PrintToString(typed);
  }
}

TEST(CleanAnswer, TakesEveryCharacterOfTheBasicPlane) {
  for (char32_t c = 0; c < 0x10000; ++c) {
    const std::string once = clean(base::to_utf8(std::u32string{c, c, c, c, c, c}));
    ASSERT_EQ(clean(once), once) << static_cast<unsigned>(c);
  }
}

}  // namespace
