#include "ui/text_edit.h"

#include <gtest/gtest.h>

#include <random>

#include "base/utf8.h"

namespace {

using ui::TextEdit;

// Every letter ten wide.
std::vector<float> ten_each(std::u32string_view text) {
  return std::vector<float>(text.size(), 10.0f);
}

TextEdit typed(std::string_view words) {
  TextEdit text;
  for (const char32_t c : base::to_code_points(words)) text.insert(c);
  return text;
}

std::vector<std::string> rows(TextEdit& text, float width) {
  text.lay_out(width, ten_each);
  std::vector<std::string> found;
  for (const auto& line : text.lines()) {
    found.push_back(base::to_utf8(text.code_points().substr(line.begin, line.end - line.begin)));
  }
  return found;
}

using Rows = std::vector<std::string>;

TEST(TextEdit, WrapsAtSpacesThatHangPastTheEdge) {
  TextEdit text = typed("de leraar zoekt rust");
  EXPECT_EQ(rows(text, 100), (Rows{"de leraar ", "zoekt rust"}));
  EXPECT_EQ(rows(text, 90), (Rows{"de leraar ", "zoekt ", "rust"}));
}

TEST(TextEdit, BreaksAWordLongerThanTheLineBetweenLetters) {
  TextEdit text = typed("x hottentottententententoonstelling y");
  EXPECT_EQ(rows(text, 100), (Rows{"x ", "hottentott", "ententente", "ntoonstell", "ing y"}));
}

TEST(TextEdit, BreaksAfterHyphensAndSlashesButNotBeforeAMinusSign) {
  TextEdit text = typed("school-ouder\n\nb");
  EXPECT_EQ(rows(text, 80), (Rows{"school-", "ouder", "", "b"}));
  TextEdit minus = typed("aaaa -5555");
  EXPECT_EQ(rows(minus, 60), (Rows{"aaaa ", "-5555"}));
  TextEdit slash = typed("ouders/verzorgers");
  EXPECT_EQ(rows(slash, 120), (Rows{"ouders/", "verzorgers"}));
}

TEST(TextEdit, BackspaceAtASoftBreakTakesTheSpaceAway) {
  TextEdit text = typed("aaaa bbbb");
  rows(text, 50);
  text.move_home({});
  EXPECT_EQ(text.cursor(), 5u);
  text.erase_back(false);
  EXPECT_EQ(text.text(), "aaaabbbb");
  text.undo();
  EXPECT_EQ(text.text(), "aaaa bbbb");
}

TEST(TextEdit, EndOfASoftLineStaysOnThatLine) {
  TextEdit text = typed("aaaa bbbb");
  rows(text, 50);
  text.move_home({.far = true});
  text.move_end({});
  EXPECT_EQ(text.cursor(), 4u) << "before the hanging space";
  EXPECT_EQ(text.cursor_line(), 0u);

  TextEdit word = typed("abcdefghij");
  rows(word, 50);
  word.move_home({.far = true});
  word.move_end({});
  EXPECT_EQ(word.cursor(), 5u);
  EXPECT_EQ(word.cursor_line(), 0u) << "inside a broken word the caret stays on the upper line";
  word.move_right({});
  EXPECT_EQ(word.cursor_line(), 1u);
}

TEST(TextEdit, UpAndDownKeepTheColumn) {
  TextEdit text = typed("aaaaaaaa\nb\ncccccccc");
  rows(text, 200);
  text.move_end({.far = true});
  text.move_left({});
  const std::size_t from = text.cursor();
  text.move_lines(-1, {});
  EXPECT_EQ(text.cursor(), 10u) << "the short line has no such column";
  text.move_lines(-1, {});
  EXPECT_EQ(text.cursor(), 7u);
  text.move_lines(2, {});
  EXPECT_EQ(text.cursor(), from);
}

TEST(TextEdit, UndoTakesBackAWordAtATime) {
  TextEdit text = typed("een twee drie");
  text.undo();
  EXPECT_EQ(text.text(), "een twee ");
  text.undo();
  EXPECT_EQ(text.text(), "een ");
  text.redo();
  EXPECT_EQ(text.text(), "een twee ");
  text.undo();
  text.undo();
  EXPECT_EQ(text.text(), "");
  EXPECT_FALSE(text.undo());
}

TEST(TextEdit, TypingAfterUndoForgetsWhatCouldBeRedone) {
  TextEdit text = typed("een twee");
  text.undo();
  text.insert(U'x');
  EXPECT_FALSE(text.redo());
  EXPECT_EQ(text.text(), "een x");
}

TEST(TextEdit, PasteLeavesOutWhatCannotBeShownAndWhatIsTooLong) {
  TextEdit text("", 12);
  text.paste("a\tb\r\nc\u200B\u202Ee\u0301\u0007ffffffffffffff");
  EXPECT_EQ(text.text(), "a b\ncéffffff");
  text.select_all();
  text.paste("x");
  EXPECT_EQ(text.text(), "x");
  text.undo();
  EXPECT_EQ(text.text(), "a b\ncéffffff");
}

TEST(TextEdit, AnAccentTypedAfterItsLetterBecomesOneLetter) {
  EXPECT_EQ(typed("ge\u0308").text(), "gë");
  EXPECT_EQ(typed("z\u030C").text(), "ž");
  EXPECT_EQ(typed("x\u0301").text(), "x") << "there is no such letter";
}

TEST(TextEdit, EmojiStayAndControlCharactersGo) {
  EXPECT_EQ(typed("top 😀\u0007\u200E!").text(), "top 😀!");
}

TEST(TextEdit, AFullTextTakesNoMore) {
  TextEdit text("", 3);
  for (const char32_t c : U"abcd") {
    if (c != 0) text.insert(c);
  }
  EXPECT_EQ(text.text(), "abc");
}

TEST(TextEdit, OneLineTurnsNewlinesIntoSpaces) {
  TextEdit text("", 60, TextEdit::Lines::one);
  text.paste("Twente\nen Salland");
  text.insert(U'\n');
  EXPECT_EQ(text.text(), "Twente en Salland");
}

TEST(TextEdit, CtrlMovesAndErasesByWord) {
  TextEdit text = typed("een collega's idee");
  text.move_left({.far = true});
  EXPECT_EQ(text.cursor(), 14u);
  text.erase_back(true);
  EXPECT_EQ(text.text(), "een idee") << "the apostrophe is part of the word";
}

TEST(TextEdit, WipeLeavesNothingToUndoOrPasteFrom) {
  TextEdit text = typed("geheim van iemand");
  text.select_all();
  text.wipe();
  EXPECT_TRUE(text.empty());
  EXPECT_FALSE(text.undo());
  EXPECT_FALSE(text.redo());
  EXPECT_EQ(text.selected_text(), "");
}

// The same text as its raw storage: whether a letter of it is still there.
TEST(TextEdit, WipeOverwritesTheMemoryOfTheText) {
  TextEdit text("QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ");
  const char32_t* storage = text.code_points().data();
  ASSERT_EQ(storage[5], U'Q');
  text.wipe();
  EXPECT_EQ(storage, text.code_points().data()) << "the storage was not given away";
  EXPECT_NE(storage[5], U'Q');
}

void do_something(TextEdit& text, std::mt19937& random) {
  const bool extend = random() % 2 == 0, far = random() % 2 == 0;
  switch (random() % 17) {
    case 0:
      return text.insert(U' ');
    case 1:
      return text.insert(U'\n');
    case 2:
    case 3:
    case 4:
      return text.insert(static_cast<char32_t>(U'a' + random() % 26));
    case 5:
      return text.erase_back(far);
    case 6:
      return text.erase_forward(far);
    case 7:
      return text.move_left({extend, far});
    case 8:
      return text.move_right({extend, far});
    case 9:
      return text.move_lines(-1, {extend, far});
    case 10:
      return text.move_lines(2, {extend, far});
    case 11:
      return text.move_home({extend, far});
    case 12:
      return text.move_end({extend, far});
    case 13:
      text.undo();
      return;
    case 14:
      text.redo();
      return;
    case 15:
      return text.click(random() % text.lines().size(), static_cast<float>(random() % 200), {extend, far});
    default:
      return text.paste("één twee-drie e\u0301");
  }
}

void expect_sound(const TextEdit& text) {
  ASSERT_LE(text.cursor(), text.length());
  ASSERT_LE(text.anchor(), text.length());
  ASSERT_LE(text.length(), text.max_length());
  std::size_t next = 0;
  for (const auto& line : text.lines()) {
    ASSERT_EQ(line.begin, next);
    ASSERT_LE(line.end, text.length());
    next = line.soft ? line.end : line.end + 1;
  }
  ASSERT_EQ(next, text.length() + 1) << "every letter is on a line";
  ASSERT_LT(text.cursor_line(), text.lines().size());
  const auto& line = text.lines()[text.cursor_line()];
  ASSERT_GE(text.cursor(), line.begin);
  ASSERT_LE(text.cursor(), line.end);
}

TEST(TextEdit, StaysSoundWhateverIsDone) {
  std::mt19937 random(7);
  TextEdit text("", 80);
  for (int i = 0; i < 60000; ++i) {
    do_something(text, random);
    const float width = 30 + static_cast<float>(random() % 200);
    text.lay_out(width, ten_each);
    ASSERT_NO_FATAL_FAILURE(expect_sound(text)) << "after " << i << " steps";
    for (const auto& line : text.lines()) {
      const bool inside = !line.soft || line.width <= width + 0.5f;
      ASSERT_TRUE(inside) << "a line of " << line.width << " in " << width;
    }
  }
}

}  // namespace
