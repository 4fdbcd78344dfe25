// The facilitator's code: choosing it, giving it, and giving it wrong.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;

flow::State without_code() {
  flow::State state = make_state();
  flow::in_session(state).session.code_hash.clear();
  return state;
}

bool is_open(Afternoon& stage) {
  return std::holds_alternative<flow::PanelOpen>(stage.running().panel);
}

TEST(Code, IsChosenTwiceBeforeThePanelOpens) {
  Afternoon stage(without_code());
  stage.key(KeyCode::f10);
  EXPECT_TRUE(stage.shows("Kies een code van 4 cijfers"));
  stage.type("1357");
  EXPECT_TRUE(stage.shows("Nog een keer dezelfde code"));
  EXPECT_FALSE(is_open(stage));
  stage.type("1357");
  EXPECT_TRUE(is_open(stage));
  EXPECT_EQ(stage.session().code_hash, "#1357");
}

TEST(Code, IsNotChosenWhenTheSecondDiffers) {
  Afternoon stage(without_code());
  stage.key(KeyCode::f10);
  stage.type("1357");
  stage.type("1358");
  EXPECT_TRUE(stage.shows("De codes waren niet gelijk. Begin opnieuw."));
  EXPECT_TRUE(stage.session().code_hash.empty());
  stage.type("1358");
  stage.type("1358");
  EXPECT_TRUE(is_open(stage));
}

TEST(Code, OpensThePanelFromTheKeysOnTheScreen) {
  Afternoon stage(make_state());
  stage.press("room.panel");
  for (const char* key : {"code.2", "code.4", "code.9", "code.back", "code.6", "code.8"}) stage.press(key);
  EXPECT_TRUE(is_open(stage));
}

TEST(Code, IsTakenFromTheKeyboardWithBackspace) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  stage.type("249");
  stage.key(KeyCode::backspace);
  stage.type("68");
  EXPECT_TRUE(is_open(stage));
}

TEST(Code, ThatIsWrongOpensNothingAndLeavesNoDigit) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  stage.type("9999");
  EXPECT_FALSE(is_open(stage));
  EXPECT_TRUE(stage.shows("Die code klopt niet. Probeer het opnieuw."));
  EXPECT_TRUE(stage.draft.panel.code.empty());
}

TEST(Code, LocksForAWhileAfterThreeWrongOnes) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  for (int i = 0; i < 3; ++i) stage.type("9999");
  EXPECT_TRUE(stage.shows("Te veel foute codes. Wacht nog 1"));
  stage.type("2468");
  EXPECT_FALSE(is_open(stage)) << "not even the right one opens it now";
  for (int i = 0; i < 40 && !stage.shows("Wacht nog 1 seconde."); ++i) stage.wait(0.5);
  EXPECT_TRUE(stage.shows("Wacht nog 1 seconde."));
  stage.type("2468");
  EXPECT_FALSE(is_open(stage));
  stage.wait(1);
  stage.type("2468");
  EXPECT_TRUE(is_open(stage));
}

TEST(Code, StaysLockedWhenThePadIsClosedAndOpenedAgain) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  for (int i = 0; i < 3; ++i) stage.type("9999");
  stage.press("code.cancel");
  stage.key(KeyCode::f10);
  EXPECT_TRUE(stage.shows("Te veel foute codes."));
}

TEST(Code, IsCancelledWithEscapeAndForgotten) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  stage.type("24");
  stage.key(KeyCode::escape);
  EXPECT_FALSE(stage.has("code.1"));
  EXPECT_TRUE(stage.draft.panel.code.empty());
}

TEST(Code, IsAlsoAskedOverTheEntryScreen) {
  flow::State state = make_state(support::kTyping);
  flow::in_session(state).display = flow::Display::entry;
  Afternoon stage(state);
  stage.press("entry.panel");
  stage.type("2468");
  EXPECT_TRUE(is_open(stage));
}

TEST(Code, KeepsTheKeysOfTheWallToItself) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  stage.key(KeyCode::right);
  stage.key(KeyCode::p);
  EXPECT_EQ(stage.count<flow::NextPage>(), 0u);
  EXPECT_EQ(stage.count<flow::TogglePause>(), 0u);
}

}  // namespace
}  // namespace afternoon
