// The facilitator's panel and its code.
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;

model::Session with_code() {
  model::Session session = support::make_session();
  session.code_hash = "hash van 1234";
  return session;
}

void type_wrong_code(Afternoon& room) {
  room.act(flow::EnterCode{"0000"});
  room.act(flow::CodeChecked{false});
}

TEST(NewCode, IsTypedTwice) {
  Afternoon room(support::make_session());
  room.act(flow::TogglePanel{});
  ASSERT_NE(room.panel<flow::PanelChoosingCode>(), nullptr);
  room.act(flow::EnterCode{"1234"});
  EXPECT_EQ(room.count<flow::HashCode>(), 0u);
  room.act(flow::EnterCode{"1234"});
  ASSERT_NE(room.last<flow::HashCode>(), nullptr);
  EXPECT_EQ(room.last<flow::HashCode>()->digits, "1234");
  room.act(flow::CodeHashed{"hash"});
  EXPECT_NE(room.panel<flow::PanelOpen>(), nullptr);
  room.write_all();
  EXPECT_EQ(room.on_disk().code_hash, "hash");
}

TEST(NewCode, BeginsAgainWhenTheTwoDiffer) {
  Afternoon room(support::make_session());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::EnterCode{"1235"});
  ASSERT_NE(room.panel<flow::PanelChoosingCode>(), nullptr);
  EXPECT_TRUE(room.panel<flow::PanelChoosingCode>()->differed);
  EXPECT_FALSE(room.panel<flow::PanelChoosingCode>()->first);
  room.act(flow::EnterCode{"1234"});
  EXPECT_FALSE(room.panel<flow::PanelChoosingCode>()->differed);
  EXPECT_EQ(room.count<flow::HashCode>(), 0u);
}

TEST(NewCode, HasFourDigits) {
  Afternoon room(support::make_session());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"123"});
  room.act(flow::EnterCode{"12345"});
  EXPECT_FALSE(room.panel<flow::PanelChoosingCode>()->first);
}

TEST(NewCode, IsNotTakenWhenThePanelWasClosedMeanwhile) {
  Afternoon room(support::make_session());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::TogglePanel{});
  room.act(flow::TogglePanel{});
  room.act(flow::CodeHashed{"hash"});
  EXPECT_NE(room.panel<flow::PanelChoosingCode>(), nullptr);
  EXPECT_EQ(room.session().code_hash, "");
}

TEST(NewCode, CanBeChosenAgainWhenItCouldNotBeKept) {
  Afternoon room(support::make_session());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::SaveFailed{0, {base::ErrorCode::internal, "no memory"}});
  ASSERT_NE(room.panel<flow::PanelChoosingCode>(), nullptr);
  EXPECT_FALSE(room.panel<flow::PanelChoosingCode>()->saving);
  EXPECT_TRUE(room.running().save_problem);
  room.act(flow::EnterCode{"1234"});
  room.act(flow::EnterCode{"1234"});
  EXPECT_EQ(room.count<flow::HashCode>(), 2u);
}

TEST(Code, OpensThePanelWhenItIsRight) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  ASSERT_NE(room.panel<flow::PanelAskingCode>(), nullptr);
  room.act(flow::EnterCode{"1234"});
  ASSERT_NE(room.last<flow::CheckCode>(), nullptr);
  EXPECT_EQ(room.last<flow::CheckCode>()->digits, "1234");
  EXPECT_EQ(room.last<flow::CheckCode>()->hash, "hash van 1234");
  room.act(flow::CodeChecked{true});
  EXPECT_NE(room.panel<flow::PanelOpen>(), nullptr);
}

TEST(Code, IsAskedAgainEachTime) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::CodeChecked{true});
  room.act(flow::TogglePanel{});
  EXPECT_NE(room.panel<flow::PanelClosed>(), nullptr);
  room.act(flow::TogglePanel{});
  EXPECT_NE(room.panel<flow::PanelAskingCode>(), nullptr);
}

TEST(Code, IsCheckedOneAtATime) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"0000"});
  room.act(flow::EnterCode{"0001"});
  EXPECT_EQ(room.count<flow::CheckCode>(), 1u);
}

TEST(Code, LocksAfterThreeWrongOnesAndTwiceAsLongAfterEachMore) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  for (int i = 0; i < flow::kFreeTries; ++i) {
    EXPECT_LE(room.panel<flow::PanelAskingCode>()->locked_until, room.now()) << i;
    type_wrong_code(room);
  }
  double lock = flow::kFirstLockSeconds;
  for (int i = 0; i < 4; ++i) {
    EXPECT_DOUBLE_EQ(room.panel<flow::PanelAskingCode>()->locked_until, room.now() + lock);
    const std::size_t checks = room.count<flow::CheckCode>();
    room.wait(lock - 0.1);
    room.act(flow::EnterCode{"1234"});
    EXPECT_EQ(room.count<flow::CheckCode>(), checks) << "no code is taken yet, not even the right one";
    room.wait(0.2);
    type_wrong_code(room);
    EXPECT_EQ(room.count<flow::CheckCode>(), checks + 1);
    lock *= 2;
  }
}

TEST(Code, GivesNoFreshTriesWhenThePanelIsClosedAndOpened) {
  Afternoon room(with_code());
  for (int i = 0; i < flow::kFreeTries; ++i) {
    room.act(flow::TogglePanel{});
    type_wrong_code(room);
    room.act(flow::TogglePanel{});
  }
  room.act(flow::TogglePanel{});
  ASSERT_NE(room.panel<flow::PanelAskingCode>(), nullptr);
  EXPECT_EQ(room.panel<flow::PanelAskingCode>()->wrong, flow::kFreeTries);
  EXPECT_GT(room.panel<flow::PanelAskingCode>()->locked_until, room.now());
}

TEST(Code, CountsAWrongOneAlsoWhenThePanelWasClosedDuringTheCheck) {
  Afternoon room(with_code());
  for (int i = 0; i < flow::kFreeTries; ++i) {
    room.act(flow::TogglePanel{});
    room.act(flow::EnterCode{"0000"});
    room.act(flow::TogglePanel{});
    room.act(flow::CodeChecked{false});
  }
  room.act(flow::TogglePanel{});
  EXPECT_GT(room.panel<flow::PanelAskingCode>()->locked_until, room.now());
  EXPECT_FALSE(room.panel<flow::PanelAskingCode>()->checking);
}

TEST(Code, DoesNotOpenAPanelThatWasClosedDuringTheCheck) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::TogglePanel{});
  room.act(flow::CodeChecked{true});
  EXPECT_NE(room.panel<flow::PanelClosed>(), nullptr);
}

TEST(Code, ForgivesWrongOnesAfterTheRightOne) {
  Afternoon room(with_code());
  room.act(flow::TogglePanel{});
  type_wrong_code(room);
  type_wrong_code(room);
  room.act(flow::EnterCode{"1234"});
  room.act(flow::CodeChecked{true});
  room.act(flow::TogglePanel{});
  room.act(flow::TogglePanel{});
  EXPECT_EQ(room.panel<flow::PanelAskingCode>()->wrong, 0);
}

TEST(Panel, KeepsItsTabWhileOpen) {
  Afternoon room(with_code());
  room.act(flow::ChoosePanelTab{flow::PanelTab::plan});
  EXPECT_NE(room.panel<flow::PanelClosed>(), nullptr) << "a tab does not open the panel";
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::CodeChecked{true});
  room.act(flow::ChoosePanelTab{flow::PanelTab::plan});
  EXPECT_EQ(room.panel<flow::PanelOpen>()->tab, flow::PanelTab::plan);
}

}  // namespace
