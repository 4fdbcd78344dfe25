// Nobody sees a list or a number change with one person, and a file from before tells nothing about the one
// after.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "flow/afternoon.h"
#include "flow/screening.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using testing::ElementsAre;
using testing::IsEmpty;

Afternoon with_entry_open() {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  session.entry_open = true;
  return Afternoon(session);
}

void take_turns(Afternoon& room, int turns, int answers = 1) {
  for (int turn = 0; turn < turns; ++turn) {
    std::vector<std::string> texts;
    for (int i = 0; i < answers; ++i) texts.push_back(fmt::format("antwoord {} {}", turn, i));
    room.take_turn(texts);
  }
}

bool can_release(const Afternoon& room) {
  return flow::can_release_batch(room.running());
}

std::set<base::Key> keys(const model::Session& session) {
  std::set<base::Key> keys;
  for (const model::Answer& answer : session.answers) keys.insert(answer.key);
  return keys;
}

TEST(Batch, ComesAfterFiveTurns) {
  Afternoon room = with_entry_open();
  take_turns(room, 4, 3);
  EXPECT_FALSE(can_release(room)) << "twelve answers, but of four turns";
  room.act(flow::ReleaseBatch{});
  EXPECT_THAT(room.texts(Screening::waiting), IsEmpty());
  room.take_turn({"vijfde"});
  ASSERT_TRUE(can_release(room));
  room.act(flow::ReleaseBatch{});
  EXPECT_EQ(room.texts(Screening::waiting).size(), 13u);
  EXPECT_FALSE(can_release(room)) << "the next one takes five turns again";
}

TEST(Batch, DoesNotComeFromWhatWasThereBeforeARestart) {
  Afternoon room = with_entry_open();
  take_turns(room, 4);
  room.restart();
  room.take_turn({"na de herstart"});
  EXPECT_FALSE(can_release(room));
  take_turns(room, 4);
  EXPECT_TRUE(can_release(room));
}

TEST(Batch, LeavesOutTheTurnThatCanStillBeTakenBack) {
  Afternoon room = with_entry_open();
  take_turns(room, 5);
  room.begin_and_submit({"van de zesde", "ook van de zesde"});
  room.act(flow::ReleaseBatch{});
  EXPECT_EQ(room.texts(Screening::waiting).size(), 5u);
  room.write_all();
  const auto before = room.texts(Screening::waiting);
  room.act(flow::TakeBackTurn{});
  room.write_all();
  EXPECT_EQ(room.texts(Screening::waiting), before) << "the list does not change with one person";
  room.act(flow::SubmitTurn{{{1, "van de zesde, beter"}}});
  room.write_all();
  room.act(flow::EndTurn{});
  EXPECT_EQ(room.texts(Screening::waiting), before);
  EXPECT_THAT(room.texts(Screening::unreleased), ElementsAre("van de zesde, beter"));
}

TEST(Batch, DoesNotCountTheTurnThatCanStillBeTakenBack) {
  Afternoon room = with_entry_open();
  take_turns(room, 4);
  room.begin_and_submit({"van de vijfde"});
  room.write_all();
  EXPECT_FALSE(can_release(room));
  room.act(flow::EndTurn{});
  EXPECT_TRUE(can_release(room));
}

TEST(Batch, DoesNotCountTurnsThatHandedInNothing) {
  Afternoon room = with_entry_open();
  take_turns(room, 4);
  for (int i = 0; i < 3; ++i) {
    room.act(flow::BeginTurn{});
    room.act(flow::EndTurn{});
  }
  EXPECT_FALSE(can_release(room));
}

TEST(Batch, HandsOverTheRestWhenEntryCloses) {
  Afternoon room = with_entry_open();
  take_turns(room, 2);
  room.act(flow::CloseEntry{});
  EXPECT_EQ(room.texts(Screening::waiting).size(), 2u);
  EXPECT_THAT(room.texts(Screening::unreleased), IsEmpty());
}

TEST(Keys, AreAllNewOnDiskWhenEntryCloses) {
  Afternoon room = with_entry_open();
  take_turns(room, 6, 2);
  room.act(flow::ReleaseBatch{});
  room.act(flow::ScreenAllWaiting{});
  room.write_all();
  const auto before = keys(room.on_disk());
  room.act(flow::CloseEntry{});
  room.write_all();
  const auto after = keys(room.on_disk());
  EXPECT_EQ(after.size(), 12u);
  for (const base::Key& key : after) EXPECT_FALSE(before.count(key));
  EXPECT_EQ(room.texts(Screening::shown).size(), 12u) << "what was decided stays decided";
}

TEST(Keys, AreDrawnOnceForEachTimeEntryCloses) {
  Afternoon room = with_entry_open();
  take_turns(room, 1);
  room.act(flow::CloseEntry{});
  room.write_all();
  const auto before = keys(room.session());
  room.act(flow::NextPage{});
  room.wait(100);
  EXPECT_EQ(keys(room.session()), before);
}

TEST(Keys, OfOneTurnHaveNothingInCommon) {
  Afternoon room = with_entry_open();
  room.take_turn({"a", "b", "c"});
  EXPECT_EQ(keys(room.session()).size(), 3u);
}

TEST(Answers, AreKeptInAnOrderThatTellsNothing) {
  Afternoon room = with_entry_open();
  take_turns(room, 8, 3);
  std::vector<model::Answer> sorted = room.session().answers;
  model::sort_answers(sorted);
  EXPECT_EQ(room.session().answers, sorted);
}

TEST(Number, OnTheWallMovesOncePerFiveTurnsAndInFives) {
  Afternoon room = with_entry_open();
  for (int turn = 1; turn <= 12; ++turn) {
    room.begin_and_submit({"a", "b", "c"});
    EXPECT_EQ(room.wall().answers_in_fives, (turn - 1) / 5 * 15) << "turn " << turn << " before it is saved";
    room.write_all();
    EXPECT_EQ(room.wall().answers_in_fives, (turn - 1) / 5 * 15) << "turn " << turn << " at the thank-you";
    room.act(flow::EndTurn{});
    EXPECT_EQ(room.wall().answers_in_fives, turn / 5 * 15) << "after turn " << turn;
  }
}

TEST(Number, OnTheWallDoesNotMoveWhenATurnIsTakenBack) {
  Afternoon room = with_entry_open();
  take_turns(room, 5, 2);
  EXPECT_EQ(room.wall().answers_in_fives, 10);
  room.begin_and_submit({"a", "b", "c"});
  room.write_all();
  room.act(flow::TakeBackTurn{});
  EXPECT_EQ(room.wall().answers_in_fives, 10);
  room.write_all();
  EXPECT_EQ(room.wall().answers_in_fives, 10);
}

TEST(Number, OnTheWallCountsEverythingInFivesWhenEntryIsClosed) {
  Afternoon room = with_entry_open();
  take_turns(room, 4, 3);
  EXPECT_EQ(room.wall().answers_in_fives, 0);
  room.act(flow::CloseEntry{});
  EXPECT_EQ(room.wall().answers_in_fives, 10);
}

TEST(Number, OnTheWallIsZeroWhenTheAnswersAreWiped) {
  Afternoon room = with_entry_open();
  take_turns(room, 6);
  room.act(flow::CloseEntry{});
  room.act(flow::WipeAnswers{});
  EXPECT_EQ(room.wall().answers_in_fives, 0);
}

}  // namespace
