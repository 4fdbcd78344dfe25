// What a person can do with each widget, by pointer.
#include <gtest/gtest.h>

#include "ui/agenda_bar.h"
#include "ui/button.h"
#include "ui/checkbox.h"
#include "ui/choice.h"
#include "ui/clock_ring.h"
#include "ui/code_pad.h"
#include "ui/scroll_area.h"
#include "ui/stage.h"
#include "ui/stepper.h"
#include "ui/text_field.h"

namespace {

using namespace ui;
using base::InputEvent;
using ui_test::done;
using ui_test::Stage;

TEST(Button, TellsOncePerPress) {
  int pressed = 0;
  Stage stage([&](Frame& frame) {
    if (button(frame, {.name = "go", .rect = {100, 100, 300, 72}, .label = "Verder"})) ++pressed;
  });
  EXPECT_TRUE(done(stage.driver.press("go")));
  EXPECT_TRUE(done(stage.driver.press("go")));
  EXPECT_EQ(pressed, 2);
  EXPECT_TRUE(stage.driver.shows("Verder"));
}

TEST(Button, DoesNothingWhenTheFingerSlidesOff) {
  int pressed = 0;
  Stage stage([&](Frame& frame) {
    if (button(frame, {.name = "go", .rect = {100, 100, 300, 72}, .label = "Verder"})) ++pressed;
  });
  stage.driver.push({.type = InputEvent::Type::press, .x = 200, .y = 130});
  stage.driver.push({.type = InputEvent::Type::move, .x = 900, .y = 700});
  stage.driver.push({.type = InputEvent::Type::release, .x = 900, .y = 700});
  stage.driver.settle();
  EXPECT_EQ(pressed, 0);
}

TEST(Button, SwitchedOffCannotBePressed) {
  int pressed = 0;
  Stage stage([&](Frame& frame) {
    if (button(frame, {.name = "go", .rect = {0, 0, 300, 72}, .label = "Verder", .enabled = false}))
      ++pressed;
  });
  const auto result = stage.driver.press("go");
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().detail.find("is disabled"), std::string::npos);
  stage.driver.push({.type = InputEvent::Type::press, .x = 50, .y = 30});
  stage.driver.push({.type = InputEvent::Type::release, .x = 50, .y = 30});
  stage.driver.settle();
  EXPECT_EQ(pressed, 0);
}

TEST(Button, NotesThatItsLabelDoesNotFit) {
  Stage stage([&](Frame& frame) {
    button(frame, {.name = "go", .rect = {0, 0, 160, 72}, .label = "Een veel te lang opschrift"});
  });
  EXPECT_FALSE(stage.driver.find("go")->text_fits);
}

TEST(Checkbox, TurnsOverWhereverItIsPressed) {
  bool checked = false;
  Stage stage([&](Frame& frame) {
    if (checkbox(frame,
                 {.name = "box", .rect = {100, 100, 600, 64}, .label = "Onthouden", .checked = checked})) {
      checked = !checked;
    }
  });
  EXPECT_TRUE(done(stage.driver.press("box")));
  EXPECT_TRUE(checked);
  EXPECT_EQ(stage.value("box"), "on");
  EXPECT_TRUE(done(stage.driver.press("box")));
  EXPECT_FALSE(checked);
}

TEST(Choice, GivesTheOptionPressedAndSkipsTheOneSwitchedOff) {
  std::size_t chosen = 0;
  Stage stage([&](Frame& frame) {
    const Choice options{.rect = {100, 100, 900, 80},
                         .options = {{"a", "2 uur"}, {"b", "1,5 uur", "", false}, {"c", "1 uur"}},
                         .chosen = chosen};
    chosen = choice(frame, options).value_or(chosen);
  });
  EXPECT_TRUE(done(stage.driver.press("c")));
  EXPECT_EQ(chosen, 2u);
  EXPECT_FALSE(stage.driver.press("b").ok());
  stage.driver.key(base::KeyCode::left);
  EXPECT_EQ(chosen, 0u) << "the arrow passes over what is switched off";
  EXPECT_EQ(stage.surface->focused(), "a");
}

TEST(Choice, WritesAllOptionsOfABarInOneSize) {
  Stage stage([&](Frame& frame) {
    choice(frame, {.rect = {0, 0, 560, 72},
                   .options = {{"a", "Kort"}, {"b", "Verborgen (118)"}, {"c", "Getoond (9)"}}});
  });
  const float size = stage.driver.find("b")->text_size;
  EXPECT_LT(size, style_of(Type::body_strong).size) << "or the longest would not fit";
  EXPECT_FLOAT_EQ(stage.driver.find("a")->text_size, size);
  EXPECT_FLOAT_EQ(stage.driver.find("c")->text_size, size);
}

TEST(Stepper, StaysWithinItsBounds) {
  int people = 3;
  Stage stage([&](Frame& frame) {
    people = stepper(frame, {.name = "people",
                             .rect = {100, 100, 360, 80},
                             .label = "Deelnemers",
                             .value = people,
                             .least = 2,
                             .most = 60});
  });
  EXPECT_TRUE(done(stage.driver.press("people.less")));
  EXPECT_EQ(people, 2);
  EXPECT_FALSE(stage.driver.press("people.less").ok()) << "there is no less";
  EXPECT_TRUE(done(stage.driver.press("people.more")));
  EXPECT_EQ(people, 3);
}

TEST(Stepper, TakesDigitsAndArrowsWhenItHasTheFocus) {
  int people = 3;
  Stage stage([&](Frame& frame) {
    people = stepper(frame, {.name = "people",
                             .rect = {100, 100, 360, 80},
                             .label = "Deelnemers",
                             .value = people,
                             .least = 2,
                             .most = 60});
  });
  EXPECT_TRUE(done(stage.driver.press("people")));
  stage.driver.type("24");
  EXPECT_EQ(people, 24);
  stage.driver.key(base::KeyCode::up);
  EXPECT_EQ(people, 25);
  stage.driver.wait(2);
  stage.driver.type("99");
  EXPECT_EQ(people, 60);
}

TEST(Stepper, TakesADigitBackWithBackspace) {
  int people = 0;
  Stage stage([&](Frame& frame) {
    people = stepper(frame, {.name = "people", .rect = {100, 100, 360, 80}, .value = people, .most = 999});
  });
  EXPECT_TRUE(done(stage.driver.press("people")));
  stage.driver.type("124");
  stage.driver.key(base::KeyCode::backspace);
  EXPECT_EQ(people, 12);
  stage.driver.type("7");
  EXPECT_EQ(people, 127) << "typing goes on behind what is left";
  stage.driver.wait(2);
  stage.driver.key(base::KeyCode::backspace);
  EXPECT_EQ(people, 12);
}

TEST(Stepper, InAListLeavesTabToTheNumbers) {
  int values[] = {1, 1};
  Stage stage([&](Frame& frame) {
    for (int i = 0; i < 2; ++i) {
      values[i] = stepper(frame, {.name = i == 0 ? "first" : "second",
                                  .rect = {100, 100 + 100 * static_cast<float>(i), 360, 80},
                                  .value = values[i],
                                  .in_list = true});
    }
  });
  EXPECT_TRUE(done(stage.driver.press("first")));
  EXPECT_TRUE(done(stage.driver.press("second.more")));
  EXPECT_EQ(values[1], 2);
  EXPECT_EQ(stage.surface->focused(), "first") << "a press beside the number leaves the keyboard";
  stage.driver.key(base::KeyCode::tab);
  EXPECT_EQ(stage.surface->focused(), "second");
}

TEST(ScrollArea, ShowsWhatWasOutOfSightAfterTheWheelTurned) {
  int pressed = 0;
  Stage stage([&](Frame& frame) {
    const ScrollArea area(frame, {.name = "list", .rect = {0, 0, 600, 400}, .content_height = 2000});
    const Rect content = area.content();
    if (button(frame, {.name = "low", .rect = {content.x, content.y + 700, 300, 72}, .label = "Laag"})) {
      ++pressed;
    }
  });
  const auto hidden = stage.driver.press("low");
  ASSERT_FALSE(hidden.ok());
  EXPECT_NE(hidden.error().detail.find("out of sight"), std::string::npos);
  EXPECT_TRUE(done(stage.driver.turn_wheel("list", -4)));
  EXPECT_TRUE(done(stage.driver.press("low")));
  EXPECT_EQ(pressed, 1);
}

TEST(ScrollArea, FollowsADraggingFingerWithoutPressingWhatIsUnderIt) {
  int pressed = 0;
  Stage stage([&](Frame& frame) {
    const ScrollArea area(frame, {.name = "list", .rect = {0, 0, 600, 400}, .content_height = 2000});
    const Rect content = area.content();
    if (button(frame, {.name = "top", .rect = {content.x, content.y + 200, 300, 72}, .label = "Boven"})) {
      ++pressed;
    }
  });
  const float before = stage.driver.find("top")->rect.y;
  stage.driver.push({.type = InputEvent::Type::press, .x = 100, .y = 230});
  stage.driver.draw();
  stage.driver.push({.type = InputEvent::Type::move, .x = 100, .y = 130});
  stage.driver.settle();
  stage.driver.push({.type = InputEvent::Type::release, .x = 100, .y = 130});
  stage.driver.settle();
  EXPECT_NEAR(stage.driver.find("top")->rect.y, before - 100, 2);
  EXPECT_EQ(pressed, 0);
}

TEST(ScrollArea, BringsWhatTabGoesToIntoSight) {
  Stage stage([&](Frame& frame) {
    const ScrollArea area(frame, {.name = "list", .rect = {0, 0, 600, 400}, .content_height = 2000});
    Rect content = area.content();
    for (int i = 0; i < 12; ++i) {
      const std::string name = "item." + std::to_string(i);
      button(frame, {.name = name, .rect = content.cut_top(100), .label = name});
    }
  });
  for (int i = 0; i < 9; ++i) stage.driver.key(base::KeyCode::tab);
  EXPECT_EQ(stage.surface->focused(), "item.8");
  EXPECT_TRUE(done(stage.driver.press("item.8")));
}

TEST(ClockRing, CountsDownAndThenUpWithAPlus) {
  EXPECT_EQ(clock_words(260), "4:20");
  EXPECT_EQ(clock_words(259.4), "4:20");
  EXPECT_EQ(clock_words(0.2), "0:01");
  EXPECT_EQ(clock_words(0), "0:00");
  EXPECT_EQ(clock_words(-0.5), "0:00");
  EXPECT_EQ(clock_words(-65.2), "+1:05");
  EXPECT_EQ(clock_words(3600), "60:00");
}

TEST(ClockRing, KeepsItsDigitsClearOfTheRing) {
  double left = 0;
  Stage stage([&](Frame& frame) {
    clock_ring(frame, {.center = {400, 400}, .radius = 64, .seconds_left = left, .seconds_total = 3600});
  });
  const float inner = 64 * 0.84f;
  for (const int seconds : {71, 312, 671, 714, 1111, 1180, 3599}) {
    left = seconds;
    stage.driver.draw();
    EXPECT_LE(stage.surface->nodes().back().rect.w, inner * 1.75f) << clock_words(seconds);
  }
}

TEST(ClockRing, WakesTheScreenWhenTheNextSecondFalls) {
  double left = 90.25;
  bool running = true;
  Stage stage([&](Frame& frame) {
    clock_ring(frame, {.center = {400, 400}, .seconds_left = left, .seconds_total = 120, .running = running});
  });
  EXPECT_NEAR(stage.surface->next_wake(), 0.25, 0.01);
  running = false;
  stage.driver.draw();
  EXPECT_GT(stage.surface->next_wake(), 1e6) << "a clock that stands still wakes nobody";
}

TEST(AgendaBar, NamesThePresentBlockWhenThereIsNoRoomForAll) {
  std::vector<std::string> blocks(11, "Een blok met een behoorlijk lange naam");
  blocks[4] = "Terugblik";
  Stage stage([&](Frame& frame) {
    agenda_bar(frame, {.rect = {0, 0, 1700, 56}, .blocks = blocks, .current = 4});
  });
  EXPECT_TRUE(stage.driver.shows("Terugblik"));
  EXPECT_FALSE(stage.driver.shows("behoorlijk"));
}

TEST(CodePad, TakesTapsAndTypedDigitsTogether) {
  std::string digits;
  CodePadResult last = CodePadResult::open;
  Stage stage([&](Frame& frame) {
    const CodePadResult now = code_pad(frame, {.title = "Code", .message = "Typ vier cijfers."}, digits);
    if (now != CodePadResult::open) last = now;
  });
  EXPECT_TRUE(done(stage.driver.press("code.2")));
  stage.driver.type("4x");
  EXPECT_EQ(digits, "24");
  EXPECT_TRUE(done(stage.driver.press("code.back")));
  stage.driver.key(base::KeyCode::backspace);
  EXPECT_EQ(digits, "");
  stage.driver.type("2468");
  EXPECT_EQ(digits, "2468");
  EXPECT_EQ(last, CodePadResult::complete);
  stage.driver.key(base::KeyCode::escape);
  EXPECT_EQ(last, CodePadResult::cancelled);
}

}  // namespace
