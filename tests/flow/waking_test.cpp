// When the program wakes up by itself: as seldom as it can.
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;

constexpr double kLong = 3600;

model::Session make_typing() {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  session.entry_open = true;
  session.code_hash = "hash";
  return session;
}

Afternoon at_entry_screen() {
  Afternoon room(make_typing());
  room.act(flow::ShowDisplay{flow::Display::entry});
  return room;
}

double wake(const Afternoon& room) {
  return flow::seconds_to_wake(room.state());
}

TEST(Waking, IsNotNeededAtTheStartScreen) {
  EXPECT_EQ(wake(Afternoon()), kLong);
}

TEST(Waking, IsNotNeededWhileTheEntryScreenWaits) {
  EXPECT_EQ(wake(at_entry_screen()), kLong);
}

TEST(Waking, ComesOncePerSecondWithAClockOnTheWall) {
  Afternoon room(make_typing());
  EXPECT_DOUBLE_EQ(wake(room), 1.0);
  room.sleep(0.3);
  room.act(flow::StayActive{});
  EXPECT_NEAR(wake(room), 0.7, 1e-6);
}

TEST(Waking, FollowsTheSecondsOfTheClockAlsoAfterAPause) {
  Afternoon room(make_typing());
  room.sleep(0.3);
  room.act(flow::TogglePause{});
  room.sleep(5.9);
  room.act(flow::TogglePause{});
  EXPECT_NEAR(wake(room), 0.7, 1e-6);
  const int before = room.clock().seconds_left;
  room.sleep(wake(room));
  room.act(flow::Tick{});
  EXPECT_EQ(room.clock().seconds_left, before - 1);
}

TEST(Waking, IsNotNeededWhileTheWallIsBlankFrozenOrPaused) {
  for (const flow::Action& still :
       std::vector<flow::Action>{flow::ToggleBlank{}, flow::ToggleFreeze{}, flow::TogglePause{}}) {
    Afternoon room(make_typing());
    room.act(still);
    EXPECT_EQ(wake(room), kLong) << still.index();
  }
}

TEST(Waking, ComesWithThePanelForItsClock) {
  Afternoon room = at_entry_screen();
  room.act(flow::TogglePanel{});
  EXPECT_EQ(wake(room), kLong) << "the code alone needs no clock";
  room.act(flow::EnterCode{"1234"});
  room.act(flow::CodeChecked{true});
  EXPECT_LE(wake(room), 1.0);
  room.act(flow::TogglePause{});
  EXPECT_EQ(wake(room), 60.0) << "the time of the end moves once a minute";
}

TEST(Waking, ComesForTheQuestionWhetherSomebodyIsThere) {
  Afternoon room = at_entry_screen();
  room.act(flow::BeginTurn{});
  EXPECT_DOUBLE_EQ(wake(room), flow::kIdleSeconds);
  room.wait(flow::kIdleSeconds);
  EXPECT_DOUBLE_EQ(wake(room), 1.0) << "counting down";
}

TEST(Waking, CountsDownWhileATurnCanBeTakenBack) {
  Afternoon room = at_entry_screen();
  room.begin_and_submit({"a"});
  EXPECT_EQ(wake(room), kLong) << "the disk wakes the program";
  room.write_all();
  EXPECT_DOUBLE_EQ(wake(room), 1.0);
  room.sleep(9.75);
  room.act(flow::StayActive{});
  EXPECT_NEAR(wake(room), 0.25, 1e-6);
  room.wait(0.25);
  EXPECT_EQ(wake(room), kLong);
}

TEST(Waking, CountsDownTheLockOfThePanel) {
  Afternoon room = at_entry_screen();
  room.act(flow::TogglePanel{});
  for (int i = 0; i < flow::kFreeTries; ++i) {
    room.act(flow::EnterCode{"0000"});
    room.act(flow::CodeChecked{false});
  }
  EXPECT_DOUBLE_EQ(wake(room), 1.0);
  room.wait(flow::kFirstLockSeconds);
  EXPECT_EQ(wake(room), kLong);
}

}  // namespace
