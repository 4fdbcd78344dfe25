// Everything by keyboard: Tab order, Enter and Space, dialogs, shortcuts, the focus ring.
#include <gtest/gtest.h>

#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/side_panel.h"
#include "ui/stage.h"
#include "ui/text_field.h"

namespace {

using namespace ui;
using base::KeyCode;
using ui_test::done;
using ui_test::Stage;

struct Page {
  int first = 0;
  int second = 0;
  int shortcuts = 0;
  bool asking = false;
  QuestionResult answer = QuestionResult::open;
  TextEdit words;

  void draw(Frame& frame) {
    if (button(frame, {.name = "first", .rect = {100, 100, 300, 72}, .label = "Eerste"})) ++first;
    button(frame, {.name = "off", .rect = {100, 200, 300, 72}, .label = "Uit", .enabled = false});
    text_field(frame, {.name = "words", .rect = {100, 300, 600, 200}, .placeholder = "Typ hier"}, words);
    if (button(frame, {.name = "second", .rect = {100, 600, 300, 72}, .label = "Tweede"})) ++second;
    if (frame.shortcut(KeyCode::b)) ++shortcuts;
    if (!asking) return;
    const QuestionResult now = ask(frame, question());
    if (now != QuestionResult::open) answer = now;
  }

  static Question question() {
    return {.name = "sure",
            .title = "Weet je het zeker?",
            .words = "Het is dan weg.",
            .yes = {.name = "sure.yes", .label = "Weghalen", .kind = ButtonKind::danger},
            .no = {.name = "sure.no", .label = "Laten staan", .kind = ButtonKind::secondary}};
  }
};

struct PageStage : Page, Stage {
  PageStage() : Stage([this](Frame& frame) { draw(frame); }) {}
};

TEST(Keyboard, TabGoesThroughWhatCanBePressedAndBack) {
  PageStage page;
  std::vector<std::string> order;
  for (int i = 0; i < 4; ++i) {
    page.driver.key(KeyCode::tab);
    order.push_back(page.surface->focused());
  }
  EXPECT_EQ(order, (std::vector<std::string>{"first", "words", "second", "first"}));
  page.driver.key(KeyCode::tab, {.shift = true});
  EXPECT_EQ(page.surface->focused(), "second");
}

TEST(Keyboard, EnterAndSpacePressTheFocusedButton) {
  PageStage page;
  page.driver.key(KeyCode::tab);
  page.driver.key(KeyCode::enter);
  page.driver.type(" ");
  EXPECT_EQ(page.first, 2);
  EXPECT_EQ(page.second, 0);
}

TEST(Keyboard, TabAndTextInOneBurstArriveInOrder) {
  PageStage page;
  using Input = base::InputEvent::Type;
  for (int i = 0; i < 2; ++i) page.driver.push({.type = Input::key_down, .key = KeyCode::tab});
  for (const char32_t c : std::u32string_view(U"ja")) {
    page.driver.push({.type = Input::character, .code_point = c});
  }
  page.driver.push({.type = Input::key_down, .key = KeyCode::backspace});
  page.driver.push({.type = Input::key_down, .key = KeyCode::tab});
  page.driver.push({.type = Input::key_down, .key = KeyCode::enter});
  page.driver.settle();
  EXPECT_EQ(page.words.text(), "j");
  EXPECT_EQ(page.second, 1);
}

TEST(Keyboard, AShortcutIsNoShortcutWhileTyping) {
  PageStage page;
  page.driver.key(KeyCode::b);
  EXPECT_EQ(page.shortcuts, 1);
  EXPECT_TRUE(done(page.driver.press("words")));
  page.driver.key(KeyCode::b);
  page.driver.type("b");
  EXPECT_EQ(page.shortcuts, 1);
  EXPECT_EQ(page.words.text(), "b");
}

TEST(Dialog, KeepsPointerKeysAndTabToItself) {
  PageStage page;
  page.asking = true;
  page.driver.settle();
  const auto result = page.driver.press("first");
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().detail.find("is covered by \"sure\""), std::string::npos);
  page.driver.push({.type = base::InputEvent::Type::press, .x = 200, .y = 130});
  page.driver.push({.type = base::InputEvent::Type::release, .x = 200, .y = 130});
  page.driver.key(KeyCode::b);
  EXPECT_EQ(page.first, 0);
  EXPECT_EQ(page.shortcuts, 0);
  for (int i = 0; i < 3; ++i) {
    page.driver.key(KeyCode::tab);
    EXPECT_EQ(page.surface->focused().substr(0, 5), "sure.");
  }
}

TEST(Dialog, TakesTheFocusAndGivesItBack) {
  PageStage page;
  EXPECT_TRUE(done(page.driver.press("words")));
  page.asking = true;
  page.driver.settle();
  EXPECT_EQ(page.surface->focused(), "sure.no");
  page.driver.type("niet hier");
  EXPECT_EQ(page.words.text(), "");
  page.asking = false;
  page.driver.settle();
  EXPECT_EQ(page.surface->focused(), "words");
}

TEST(Dialog, EscapeIsNo) {
  PageStage page;
  page.asking = true;
  page.driver.settle();
  page.driver.push({.type = base::InputEvent::Type::key_down, .key = KeyCode::escape});
  page.driver.draw();
  EXPECT_EQ(page.answer, QuestionResult::no);
}

TEST(SidePanel, CoversWhatLiesBelowItAndNothingElse) {
  int left = 0, right = 0, inside = 0;
  Stage stage([&](Frame& frame) {
    if (button(frame, {.name = "left", .rect = {100, 100, 300, 72}, .label = "Links"})) ++left;
    if (button(frame, {.name = "right", .rect = {1500, 100, 300, 72}, .label = "Rechts"})) ++right;
    const SidePanel panel(frame, {"panel", 600});
    Rect rest = panel.inside();
    rest.cut_top(300);
    if (button(frame, {.name = "inside", .rect = rest.cut_top(72), .label = "Binnen"})) ++inside;
  });
  stage.driver.settle();
  EXPECT_FALSE(stage.driver.press("right").ok());
  EXPECT_TRUE(done(stage.driver.press("left")));
  EXPECT_TRUE(done(stage.driver.press("inside")));
  EXPECT_EQ(left + inside, 2);
  stage.driver.key(KeyCode::tab);
  EXPECT_EQ(stage.surface->focused(), "inside") << "Tab stays in the panel";
}

TEST(Focus, CanBeGivenToWhatAppearsInTheNextFrame) {
  bool shown = false;
  TextEdit words;
  Stage stage([&](Frame& frame) {
    if (button(frame, {.name = "add", .rect = {0, 0, 300, 72}, .label = "Nog een antwoord"})) {
      shown = true;
      frame.focus("later");
      return;
    }
    if (shown) text_field(frame, {.name = "later", .rect = {0, 100, 600, 200}}, words);
  });
  EXPECT_TRUE(done(stage.driver.press("add")));
  stage.driver.type("ja");
  EXPECT_EQ(words.text(), "ja");
}

TEST(Focus, GoesWhenThePersonPressesBesideEverything) {
  PageStage page;
  EXPECT_TRUE(done(page.driver.press("words")));
  page.driver.push({.type = base::InputEvent::Type::press, .x = 1800, .y = 1000});
  page.driver.push({.type = base::InputEvent::Type::release, .x = 1800, .y = 1000});
  page.driver.settle();
  EXPECT_EQ(page.surface->focused(), "");
}

}  // namespace
