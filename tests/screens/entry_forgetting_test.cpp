// After a turn nothing of it can be found: not on the screen, not by undo, not in the clipboard, not in the
// draft.
#include <gtest/gtest.h>

#include "entry_situation.h"
#include "entry_stage.h"

namespace entry {
namespace {

using base::KeyCode;

const std::string kSecret = "Geheimschrift";

void play_a_turn(Stage& stage) {
  stage.press("entry.begin");
  stage.type(kSecret);
  stage.key(KeyCode::a, {.ctrl = true});
  stage.key(KeyCode::c, {.ctrl = true});
  stage.press("entry.next");
  stage.press("entry.skip");
  stage.press("entry.send");
  stage.save();
  stage.press("thanks.done");
}

TEST(EntryForgetting, LeavesNoTextOnTheScreenOrInTheDraft) {
  Stage stage(make_state(2, flow::TurnWaiting{}));
  play_a_turn(stage);
  EXPECT_FALSE(stage.shows(kSecret));
  EXPECT_TRUE(stage.draft.turn.answers.empty());
  stage.press("entry.begin");
  EXPECT_EQ(stage.value("entry.answer.0"), "");
}

TEST(EntryForgetting, GivesTheNextPersonNothingToPasteOrUndo) {
  Stage stage(make_state(2, flow::TurnWaiting{}));
  play_a_turn(stage);
  stage.press("entry.begin");
  stage.key(KeyCode::v, {.ctrl = true});
  stage.key(KeyCode::z, {.ctrl = true});
  stage.key(KeyCode::y, {.ctrl = true});
  EXPECT_EQ(stage.value("entry.answer.0"), "");
  EXPECT_FALSE(stage.shows(kSecret));
}

TEST(EntryDraft, MakesAFieldForEachQuestionAndNoMore) {
  screens::TurnDraft draft;
  screens::fit_turn(draft, make_format(3));
  EXPECT_EQ(draft.answers.size(), 3u);
  EXPECT_EQ(draft.answers[2].size(), 1u);
  screens::fit_turn(draft, make_format(2));
  EXPECT_EQ(draft.answers.size(), 2u);
}

TEST(EntryDraft, BringsAnswersBackUnderTheirOwnQuestions) {
  screens::TurnDraft draft;
  screens::restore_turn(draft, make_format(3), {{1, "a"}, {3, "b"}, {3, "c"}});
  const auto collected = screens::collect_answers(draft);
  ASSERT_EQ(collected.size(), 3u);
  EXPECT_EQ(collected[0].question, 1);
  EXPECT_EQ(collected[2].question, 3);
  EXPECT_EQ(collected[2].text, "c");
  EXPECT_TRUE(screens::is_blank(draft.answers[1][0]));
}

TEST(EntryDraft, HandsInNoAnswerOfNothingButWhiteSpace) {
  screens::TurnDraft draft;
  screens::fit_turn(draft, make_format(2));
  draft.answers[0][0].set_text(" \n ");
  draft.answers[1][0].set_text("iets");
  ASSERT_EQ(screens::collect_answers(draft).size(), 1u);
  EXPECT_EQ(screens::collect_answers(draft)[0].question, 2);
}

TEST(EntryDraft, OnlyEmptiesTheLastAnswerOfAQuestion) {
  screens::TurnDraft draft;
  screens::fit_turn(draft, make_format(1));
  draft.answers[0][0].set_text("weg");
  screens::drop_answer(draft, 0, 0);
  ASSERT_EQ(draft.answers[0].size(), 1u);
  EXPECT_TRUE(draft.answers[0][0].empty());
}

}  // namespace
}  // namespace entry
