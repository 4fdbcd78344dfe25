// A screen on which nothing moves asks for no frames: the laptop stays cool, and the clock is flow's to wake.
#include <gtest/gtest.h>

#include "screens/entry_situation.h"
#include "screens/entry_stage.h"

namespace {

using entry::Stage;

constexpr double kSoon = 0.3;

void expect_still(Stage& stage) {
  stage.settle();
  EXPECT_GT(stage.surface().next_wake(), kSoon);
}

TEST(Stillness, OfTheWallWhileItsClockRuns) {
  Stage stage(entry::make_state(5, flow::TurnClosed{}));
  flow::in_session(stage.state).display = flow::Display::room;
  expect_still(stage);
  ASSERT_TRUE(stage.shows(":")) << "there is no clock on the wall";
}

TEST(Stillness, OfThePanelWhileItsClockRuns) {
  Stage stage(entry::make_state(5, flow::TurnClosed{}));
  flow::in_session(stage.state).display = flow::Display::room;
  flow::in_session(stage.state).panel = flow::PanelOpen{};
  expect_still(stage);
}

TEST(Stillness, OfTheEntryScreenThatWaits) {
  Stage stage(entry::make_state(5, flow::TurnWaiting{}));
  expect_still(stage);
}

TEST(Stillness, OfTheThankYouBetweenTwoSecondsOfItsCountDown) {
  Stage stage(entry::make_state(5, flow::TurnThanked{{}, 1010.5}));
  expect_still(stage);
}

}  // namespace
