// What comes into sight by itself in a scroll area.
#include "ui/scroll_area.h"

#include <gtest/gtest.h>

#include "ui/button.h"
#include "ui/stage.h"
#include "ui/text_field.h"

namespace {

using namespace ui;
using ui_test::done;
using ui_test::Stage;

bool is_in_sight(const Stage& stage, const std::string& name) {
  const Node* node = stage.driver.find(name);
  if (node == nullptr) return false;
  return intersect(node->rect, node->clip).h > node->rect.h - 1;
}

// A list of buttons that draws only what is in sight or nearly so.
struct LongList {
  int count = 60;
  float gap = 16;
  std::string chosen = {};

  void draw(Frame& frame) const {
    const float step = 100 + gap;
    ScrollArea area(
        frame,
        {.name = "list", .rect = {0, 0, 600, 500}, .content_height = static_cast<float>(count) * step});
    Rect content = area.content();
    for (int i = 0; i < count; ++i) {
      const std::string name = "item." + std::to_string(i);
      const Rect rect = content.cut_top(100);
      content.cut_top(gap);
      if (name == chosen) area.follow(name, rect);
      if (area.shows(rect)) button(frame, {.name = name, .rect = rect, .label = name});
    }
  }
};

TEST(ScrollArea, LetsTabReachEveryItemOfALongListAtEverySize) {
  for (const Size size : {Size{1280, 720}, Size{1920, 1080}, Size{3840, 2160}}) {
    const LongList list;
    Stage stage([&](Frame& frame) { list.draw(frame); }, size);
    for (int i = 0; i < list.count; ++i) {
      stage.driver.key(base::KeyCode::tab);
      ASSERT_EQ(stage.surface->focused(), "item." + std::to_string(i)) << size.height;
      ASSERT_TRUE(is_in_sight(stage, stage.surface->focused()));
    }
  }
}

TEST(ScrollArea, LetsTabGoOnWhileItIsStillMoving) {
  const LongList list;
  Stage stage([&](Frame& frame) { list.draw(frame); });
  for (int i = 0; i < 12; ++i) {
    stage.driver.push({.type = base::InputEvent::Type::key_down, .key = base::KeyCode::tab});
    stage.driver.draw();
  }
  stage.driver.settle();
  EXPECT_EQ(stage.surface->focused(), "item.11");
  EXPECT_TRUE(is_in_sight(stage, "item.11"));
}

TEST(ScrollArea, BringsWhatIsChosenElsewhereIntoSightAndThenLetsGo) {
  LongList list;
  Stage stage([&](Frame& frame) { list.draw(frame); });
  EXPECT_FALSE(is_in_sight(stage, "item.30"));
  list.chosen = "item.30";
  stage.driver.settle();
  EXPECT_TRUE(is_in_sight(stage, "item.30"));
  EXPECT_TRUE(done(stage.driver.turn_wheel("list", 100)));
  EXPECT_TRUE(is_in_sight(stage, "item.0")) << "whoever scrolls on is not pulled back";
}

TEST(ScrollArea, KeepsTheFieldThatIsTypedInInSightWhenItShrinks) {
  TextEdit text("", 100);
  float height = 700;
  Stage stage([&](Frame& frame) {
    const ScrollArea area(frame, {.name = "list", .rect = {0, 0, 600, height}, .content_height = 700});
    const Rect content = area.content();
    text_field(frame, {.name = "field", .rect = {content.x, content.y + 440, 500, 200}}, text);
  });
  EXPECT_TRUE(done(stage.driver.press("field")));
  height = 400;
  stage.driver.settle();
  EXPECT_TRUE(is_in_sight(stage, "field"));
}

TEST(ScrollArea, BringsAFieldThatGetsTheFocusWhileItAppearsIntoSight) {
  TextEdit text("", 100);
  bool there = false;
  Stage stage([&](Frame& frame) {
    const ScrollArea area(frame, {.name = "list", .rect = {0, 0, 600, 400}, .content_height = 1000});
    Rect content = area.content();
    if (button(frame, {.name = "add", .rect = content.cut_top(80), .label = "Erbij"})) {
      there = true;
      frame.focus("field");
    }
    content.cut_top(600);
    if (there) text_field(frame, {.name = "field", .rect = content.cut_top(200)}, text);
  });
  EXPECT_TRUE(done(stage.driver.press("add")));
  stage.driver.settle();
  EXPECT_TRUE(is_in_sight(stage, "field"));
}

}  // namespace
