// The clocks of the afternoon.
#include <gtest/gtest.h>

#include "flow/afternoon.h"
#include "flow/timekeeping.h"

namespace {

using afternoon::Afternoon;
using support::make_session;

constexpr double kMinute = 60;

Afternoon at(model::Place place) {
  model::Session session = make_session();
  session.place = place;
  return Afternoon(session);
}

int behind(const Afternoon& room) {
  return flow::seconds_behind(room.running(), room.now());
}

int block_left(const Afternoon& room) {
  return flow::block_seconds_left(room.running(), room.now());
}

TEST(Clock, CountsDownTheBlockOverItsSlides) {
  Afternoon room(make_session());
  EXPECT_EQ(room.clock().seconds_total, 14 * 60);
  EXPECT_EQ(room.clock().seconds_left, 14 * 60);
  room.wait(5 * kMinute);
  room.act(flow::NextPage{});
  EXPECT_EQ(room.clock().seconds_left, 9 * 60);
  room.wait(kMinute);
  EXPECT_EQ(room.clock().seconds_left, 8 * 60);
}

TEST(Clock, CountsDownEachStepByItself) {
  Afternoon room = at(support::kThinking);
  room.wait(kMinute);
  EXPECT_EQ(room.clock().seconds_left, 3 * 60);
  room.act(flow::NextPage{});
  EXPECT_EQ(room.clock().seconds_total, 4 * 60);
  EXPECT_EQ(room.clock().seconds_left, 4 * 60);
  EXPECT_EQ(block_left(room), 27 * 60);
}

TEST(Clock, GoesBelowZeroOverTime) {
  Afternoon room = at(support::kThinking);
  room.wait(5 * kMinute);
  EXPECT_EQ(room.clock().seconds_left, -60);
}

TEST(Clock, ShowsEachSecondAsLongAsItLasts) {
  Afternoon room = at(support::kThinking);
  EXPECT_EQ(room.clock().seconds_left, 240);
  room.wait(0.5);
  EXPECT_EQ(room.clock().seconds_left, 240);
  room.wait(0.5);
  EXPECT_EQ(room.clock().seconds_left, 239);
}

TEST(Clock, StandsStillWhilePaused) {
  Afternoon room = at(support::kThinking);
  room.wait(kMinute);
  room.act(flow::TogglePause{});
  EXPECT_TRUE(room.clock().paused);
  room.wait(10 * kMinute);
  EXPECT_EQ(room.clock().seconds_left, 3 * 60);
  EXPECT_EQ(behind(room), 10 * 60);
  room.act(flow::TogglePause{});
  room.wait(kMinute);
  EXPECT_FALSE(room.clock().paused);
  EXPECT_EQ(room.clock().seconds_left, 2 * 60);
}

TEST(Clock, StaysPausedOnTheNextPage) {
  Afternoon room = at(support::kThinking);
  room.act(flow::TogglePause{});
  room.act(flow::NextPage{});
  room.wait(kMinute);
  EXPECT_EQ(room.clock().seconds_left, 4 * 60);
}

TEST(Clock, TakesTwoMinutesMore) {
  Afternoon room = at(support::kThinking);
  room.act(flow::AddMinutes{});
  EXPECT_EQ(room.clock().seconds_total, 6 * 60);
  EXPECT_EQ(room.clock().seconds_left, 6 * 60);
  EXPECT_EQ(block_left(room), 30 * 60);
  EXPECT_EQ(behind(room), 2 * 60);
  room.act(flow::NextPage{});
  EXPECT_EQ(room.clock().seconds_total, 4 * 60) << "only for this step";
}

TEST(Clock, KeepsTheTimeSpentWhenGoingBack) {
  Afternoon room = at(support::kThinking);
  room.wait(3 * kMinute);
  room.act(flow::NextPage{});
  room.wait(kMinute);
  room.act(flow::PreviousPage{});
  EXPECT_EQ(room.clock().seconds_left, 60);
  room.act(flow::NextPage{});
  EXPECT_EQ(room.clock().seconds_left, 3 * 60);
}

TEST(RunningTotal, IsOnScheduleWhileBlocksTakeTheirMinutes) {
  Afternoon room(make_session());
  EXPECT_EQ(behind(room), 0);
  room.wait(14 * kMinute);
  room.act(flow::NextBlock{});
  EXPECT_EQ(behind(room), 0);
  EXPECT_EQ(flow::expected_end(room.running(), room.now()), 1000 + 120 * kMinute);
}

TEST(RunningTotal, IsAheadWhenABlockTookLess) {
  Afternoon room(make_session());
  room.wait(10 * kMinute);
  room.act(flow::NextBlock{});
  EXPECT_EQ(behind(room), -4 * 60);
}

TEST(RunningTotal, IsBehindWhenABlockTakesLonger) {
  Afternoon room(make_session());
  room.wait(17 * kMinute);
  EXPECT_EQ(behind(room), 3 * 60);
  room.act(flow::NextBlock{});
  EXPECT_EQ(behind(room), 3 * 60);
}

TEST(RunningTotal, DoesNotCountABlockTwiceAfterALookBack) {
  Afternoon room(make_session());
  room.wait(14 * kMinute);
  room.act(flow::NextBlock{});
  room.wait(30 * kMinute);
  room.act(flow::PreviousBlock{});
  room.wait(kMinute);
  EXPECT_EQ(behind(room), 60) << "the look back itself, not the half hour again";
  room.act(flow::NextBlock{});
  EXPECT_EQ(block_left(room), 12 * 60);
  EXPECT_EQ(behind(room), 60);
}

TEST(RunningTotal, IsOnScheduleAgainAfterARestart) {
  Afternoon room(make_session());
  room.wait(30 * kMinute);
  room.act(flow::NextBlock{});
  room.write_all();
  room.restart();
  EXPECT_EQ(behind(room), 0);
  EXPECT_EQ(room.clock().seconds_left, 42 * 60);
}

TEST(RunningTotal, TakesTheStepsBeforeAsSpentAfterARestart) {
  Afternoon room = at(support::kTyping);
  EXPECT_EQ(behind(room), 0);
  EXPECT_EQ(block_left(room), 20 * 60);
  EXPECT_EQ(room.clock().seconds_left, 20 * 60);
}

TEST(RunningTotal, OfAShortVersionLeavesOutWhatItLeavesOut) {
  Afternoon room(make_session(60));
  EXPECT_EQ(behind(room), 0);
  EXPECT_EQ(flow::expected_end(room.running(), room.now()), 1000 + 60 * kMinute);
}

TEST(Clock, CountsTheTimeThatTheLaptopSlept) {
  Afternoon room(make_session());
  room.sleep(20 * kMinute);
  room.act(flow::Tick{});
  EXPECT_EQ(room.clock().seconds_left, -6 * 60);
}

}  // namespace
