#include "text/tokens.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  Words words;
  for (const auto& token : text::split_tokens(text)) words.push_back(token.folded);
  return words;
}

std::string marks_of(std::string_view text) {
  std::string marks;
  for (const auto& token : text::split_tokens(text)) {
    marks += token.mark_before == 0 ? '_' : static_cast<char>(token.mark_before);
  }
  return marks;
}

TEST(Tokens, AreTheWordsInLowerCase) {
  EXPECT_EQ(words_of("Warme OVERDRACHT helpt"), (Words{"warme", "overdracht", "helpt"}));
  EXPECT_EQ(words_of("NT2-les, 2 uur"), (Words{"nt2", "les", "2", "uur"}));
}

TEST(Tokens, OfNothingThereAreNone) {
  for (const char* text : {"", " ", "\n\n", "...", "?!", "'", "\u2019", "- / -", "\u0301", "\uFE0F"}) {
    EXPECT_EQ(words_of(text), Words{}) << testing::PrintToString(text);
  }
}

TEST(Tokens, AccentsDoNotCountInEitherWayOfWritingThem) {
  EXPECT_EQ(words_of("Één coördinator, reünie"), (Words{"een", "coordinator", "reunie"}));
  EXPECT_EQ(words_of("e\u0301e\u0301n co\u0308ordinator"), (Words{"een", "coordinator"}));
  EXPECT_EQ(words_of("İstanbul ząb"), (Words{"istanbul", "zab"}));
}

TEST(Tokens, LettersThatAreTwoInOneAreTakenApart) {
  EXPECT_EQ(words_of("ĳs \u0132S ﬁets"), (Words{"ijs", "ijs", "fiets"}));
}

TEST(Tokens, EveryKindOfApostropheIsLeftOut) {
  EXPECT_EQ(words_of("KC'er kc\u2019er KC`er kc\u00B4er"), (Words{"kcer", "kcer", "kcer", "kcer"}));
  EXPECT_EQ(words_of("thema's 's ochtends Сім'я Сім\u02BCя"),
            (Words{"themas", "s", "ochtends", "сімя", "сімя"}));
  EXPECT_EQ(words_of("\u2018ja\u2019 \u201Cnee\u201D \"misschien\""), (Words{"ja", "nee", "misschien"}));
}

TEST(Tokens, AnAbbreviationIsOneWord) {
  EXPECT_EQ(words_of("i.p.v. toetsen, o.a. D.m.v. m.b.t"), (Words{"ipv", "toetsen", "oa", "dmv", "mbt"}));
  EXPECT_EQ(words_of("thuis.En weer"), (Words{"thuis", "en", "weer"})) << "a forgotten space";
  EXPECT_EQ(words_of("optie a.Doen"), (Words{"optie", "a", "doen"}));
  EXPECT_EQ(words_of("1.5 jaar"), (Words{"1", "5", "jaar"}));
}

TEST(Tokens, HyphensSlashesAndBracketsPartWords) {
  EXPECT_EQ(words_of("VO-school ouder/kind leerling(en) a_b"),
            (Words{"vo", "school", "ouder", "kind", "leerling", "en", "a", "b"}));
}

TEST(Tokens, EmojiPartWordsAndAreNone) {
  EXPECT_EQ(words_of("top\U0001F44D\U0001F3FDteam ❤️ ja"), (Words{"top", "team", "ja"}));
  EXPECT_EQ(words_of("\U0001F468\u200D\U0001F469\u200D\U0001F467"), Words{});
  EXPECT_EQ(words_of("1️⃣ bellen"), (Words{"1", "bellen"}));
}

TEST(Tokens, OtherScriptsHaveWordsToo) {
  EXPECT_EQ(words_of("سلام، شكراً"), (Words{"سلام", "شكرا"}));
  EXPECT_EQ(words_of("Дякую, ДРУЗІ"), (Words{"дякую", "друзі"}));
  EXPECT_EQ(words_of("हिन्दी").size(), 1u);
}

TEST(Tokens, KnowTheirPlaceInTheText) {
  const std::string text = "‘Één’ co\u0308ordinator\U0001F44Di.p.v. KC\u2019er!";
  std::vector<std::string> written;
  for (const auto& token : text::split_tokens(text)) {
    written.push_back(text.substr(token.begin, token.end - token.begin));
  }
  EXPECT_EQ(written, (Words{"Één", "co\u0308ordinator", "i.p.v", "KC\u2019er"}));
}

TEST(Tokens, NoteTheMarkBeforeThem) {
  EXPECT_EQ(marks_of("goed, maar: nee; ja. Nu! Wat? Dan\ndaar"), "_,:;.!?\n");
  EXPECT_EQ(marks_of("nt2-les \u2013 ja \u2014 nee \u2026 wel"), "_---.");
  EXPECT_EQ(marks_of("a/b (c) d"), "____");
}

TEST(Tokens, OfSeveralMarksNoteTheOneThatPartsMost) {
  EXPECT_EQ(marks_of("ja?! nee"), "_?");
  EXPECT_EQ(marks_of("een\n- twee"), "_\n");
  EXPECT_EQ(marks_of("klaar.\nWeer"), "_.");
  EXPECT_EQ(marks_of("ja, - nee"), "_,");
}

TEST(Tokens, TheDotsOfAnAbbreviationEndNoSentence) {
  EXPECT_EQ(marks_of("kijken i.p.v. toetsen"), "___");
  EXPECT_EQ(marks_of("plan b. Toetsen"), "__.");
}

TEST(Tokens, BytesThatAreNoTextPartWords) {
  EXPECT_EQ(words_of("een\xFFtwee\xC3"), (Words{"een", "twee"}));
  EXPECT_EQ(words_of("a\xED\xA0\x80"
                     "b"),
            (Words{"a", "b"}));
  const auto tokens = text::split_tokens("\xFF\uFFFDna");
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].begin, 4u);
}

TEST(Tokens, OfAnyBytesHaveAPlaceWithinThem) {
  base::SeededRandom random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int i = 0; i < 24; ++i) bytes += static_cast<char>(base::draw_below(random, 256));
    std::size_t last = 0;
    for (const auto& token : text::split_tokens(bytes)) {
      EXPECT_FALSE(token.folded.empty());
      EXPECT_LE(last, token.begin);
      EXPECT_LT(token.begin, token.end);
      last = token.end;
    }
    EXPECT_LE(last, bytes.size());
  }
}

TEST(Fold, JoinsTheWordsWithOneSpace) {
  EXPECT_EQ(text::fold("  Eén KC'er,\nper\u00A0school! "), "een kcer per school");
  EXPECT_EQ(text::fold(""), "");
}

TEST(Fold, ChangesNothingTheSecondTime) {
  for (const char* text : {"Één KC'er i.p.v. 2", "ĳs ﬁets", "سلام، شكراً", "Straße ΣΑΣ İ", "ŉ ½ 3²"}) {
    EXPECT_EQ(text::fold(text::fold(text)), text::fold(text)) << text;
  }
}

}  // namespace
