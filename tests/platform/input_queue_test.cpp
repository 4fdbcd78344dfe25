#include "platform/input_queue.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <gtest/gtest.h>

namespace {

using base::InputEvent;
using base::KeyCode;
using platform::InputQueue;
using Type = base::InputEvent::Type;

std::vector<Type> types_of(const std::vector<InputEvent>& events) {
  std::vector<Type> types;
  for (const InputEvent& event : events) types.push_back(event.type);
  return types;
}

TEST(TheInputQueue, KeepsWhatHappenedInOrderAndGivesItOnce) {
  InputQueue queue;
  queue.on_character(U'h');
  queue.on_key({.key = GLFW_KEY_BACKSPACE});
  queue.on_button(true);
  queue.on_button(false);
  queue.on_wheel(-2);
  queue.on_focus_lost();
  EXPECT_EQ(types_of(queue.take()), (std::vector{Type::character, Type::key_down, Type::press, Type::release,
                                                 Type::wheel, Type::focus_lost}));
  EXPECT_TRUE(queue.take().empty());
}

TEST(TheInputQueue, PressesWhereThePointerWasReportedLast) {
  InputQueue queue;
  queue.on_move(10, 20);
  queue.take();
  queue.on_button(true);
  queue.on_move(300, 400);
  queue.on_button(false);
  const auto events = queue.take();
  ASSERT_EQ(types_of(events), (std::vector{Type::press, Type::move, Type::release}));
  EXPECT_EQ(events[0].x, 10.0f);
  EXPECT_EQ(events[0].y, 20.0f);
  EXPECT_EQ(events[2].x, 300.0f);
}

TEST(TheInputQueue, MakesOneMoveOfAFastMouse) {
  InputQueue queue;
  for (int i = 0; i < 100; ++i) queue.on_move(static_cast<float>(i), 5);
  const auto events = queue.take();
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].x, 99.0f);
}

TEST(TheInputQueue, ReadsLettersFromTheLayoutAndOtherKeysFromTheirPlace) {
  InputQueue queue;
  queue.on_key({.key = GLFW_KEY_Q, .letter_on_key = "a", .modifiers = GLFW_MOD_CONTROL});
  queue.on_key({.key = GLFW_KEY_KP_ENTER, .modifiers = GLFW_MOD_SHIFT | GLFW_MOD_ALT});
  const auto events = queue.take();
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].key, KeyCode::a);
  EXPECT_TRUE(events[0].ctrl && !events[0].shift && !events[0].alt);
  EXPECT_EQ(events[1].key, KeyCode::enter);
  EXPECT_TRUE(!events[1].ctrl && events[1].shift && events[1].alt);
}

TEST(TheInputQueue, LeavesOutKeysThatMeanNothing) {
  InputQueue queue;
  queue.on_key({.key = GLFW_KEY_CAPS_LOCK});
  queue.on_key({.key = GLFW_KEY_SEMICOLON, .letter_on_key = "\xC3\xA9"});
  EXPECT_TRUE(queue.take().empty());
}

}  // namespace
