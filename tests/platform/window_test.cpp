// A real window on a virtual display, with real key events.
#include "platform/window.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "base/utf8.h"
#include "platform/virtual_display.h"
#include "platform/windows.h"

namespace {

using base::InputEvent;
using base::KeyCode;
using platform::Size;
using platform::Window;
using platform::Windows;

class OnADisplay : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(display_.started()) << "Xvfb is missing";
    auto session = Windows::start();
    ASSERT_TRUE(session.ok()) << session.error().detail;
    session_ = std::move(session).value();
  }

  void open(const platform::WindowPlan& plan) {
    auto window = session_->open(plan);
    ASSERT_TRUE(window.ok()) << window.error().detail;
    window_ = std::move(window).value();
    settle();
    window_->take_events();
  }

  void settle() {
    for (int i = 0; i < 20; ++i) session_->wait_events(0.01);
  }

  // What the window got from an xdotool command.
  std::vector<InputEvent> after(const std::string& xdotool) {
    EXPECT_TRUE(display_.run("xdotool " + xdotool));
    settle();
    return window_->take_events();
  }

  static std::string text_of(const std::vector<InputEvent>& events) {
    std::u32string text;
    for (const InputEvent& event : events) {
      if (event.type == InputEvent::Type::character) text += event.code_point;
    }
    return base::to_utf8(text);
  }

  static std::vector<KeyCode> keys_of(const std::vector<InputEvent>& events) {
    std::vector<KeyCode> keys;
    for (const InputEvent& event : events) {
      if (event.type == InputEvent::Type::key_down) keys.push_back(event.key);
    }
    return keys;
  }

  VirtualDisplay display_{"1280x720x24"};
  std::unique_ptr<Windows> session_;
  std::unique_ptr<Window> window_;
};

TEST_F(OnADisplay, TypedTextArrivesInOrder) {
  open({.title = "test", .full_screen = false, .windowed = {640, 480}});
  EXPECT_EQ(text_of(after("type --delay 1 'Wat werkt, werkt snel: 1234567890'")),
            "Wat werkt, werkt snel: 1234567890");
}

TEST_F(OnADisplay, DeadKeysBecomeLettersWithAccents) {
  ASSERT_TRUE(display_.run("setxkbmap us -variant intl"));
  open({.title = "test"});
  EXPECT_EQ(text_of(after("key dead_acute e dead_diaeresis i dead_grave a dead_acute space")), "éïà'");
}

TEST_F(OnADisplay, ShortcutsFollowTheLayoutAndTypeNothing) {
  ASSERT_TRUE(display_.run("setxkbmap fr"));
  open({.title = "test"});
  const auto events = after("key ctrl+a ctrl+z ctrl+shift+z");
  EXPECT_EQ(keys_of(events), (std::vector{KeyCode::a, KeyCode::z, KeyCode::z}));
  EXPECT_TRUE(events.back().ctrl && events.back().shift && !events.back().alt);
  EXPECT_EQ(text_of(events), "");
}

TEST_F(OnADisplay, AFastTapArrivesAsPressAndReleaseWhereItWas) {
  open({.title = "test"});
  const auto events = after("mousemove 300 200 click 1 mousemove 900 500 click 4");
  std::vector<InputEvent> taps;
  for (const InputEvent& event : events) {
    if (event.type != InputEvent::Type::move) taps.push_back(event);
  }
  ASSERT_EQ(taps.size(), 3u);
  EXPECT_EQ(taps[0].type, InputEvent::Type::press);
  EXPECT_EQ(taps[1].type, InputEvent::Type::release);
  EXPECT_EQ(taps[1].x, 300.0f);
  EXPECT_EQ(taps[1].y, 200.0f);
  EXPECT_EQ(taps[2].type, InputEvent::Type::wheel);
  EXPECT_EQ(taps[2].y, 1.0f);
}

TEST_F(OnADisplay, FullScreenFillsTheMonitorAndGoesBack) {
  open({.title = "test", .full_screen = true, .windowed = {640, 480}});
  ASSERT_EQ(session_->monitors().size(), 1u);
  EXPECT_EQ(window_->size(), (Size{1280, 720}));
  window_->set_full_screen(false);
  settle();
  EXPECT_EQ(window_->size(), (Size{640, 480}));
  EXPECT_TRUE(window_->take_damage());
  EXPECT_FALSE(window_->take_damage());
  window_->set_full_screen(true);
  settle();
  EXPECT_EQ(window_->size(), (Size{1280, 720}));
  EXPECT_EQ(text_of(after("type --delay 1 weer")), "weer");
}

TEST_F(OnADisplay, AnotherThreadEndsTheWait) {
  open({.title = "test"});
  const auto start = std::chrono::steady_clock::now();
  std::thread worker([this] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    session_->wake();
  });
  session_->wait_events(20);
  worker.join();
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST_F(OnADisplay, TheClipboardHoldsTextUntilItIsCleared) {
  open({.title = "test"});
  session_->set_clipboard("privé");
  EXPECT_EQ(session_->clipboard(), "privé");
  session_->clear_clipboard();
  EXPECT_EQ(session_->clipboard(), "");
}

TEST(WithoutADisplay, StartingSaysSo) {
  unsetenv("DISPLAY");
  const auto session = Windows::start();
  ASSERT_FALSE(session.ok());
  EXPECT_EQ(session.error().code, base::ErrorCode::no_display);
  EXPECT_NE(session.error().detail.find("DISPLAY"), std::string::npos) << session.error().detail;
}

}  // namespace
