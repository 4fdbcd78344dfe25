// Typing in a text field: keys, pointer, clipboard, on-screen keys, and what is forgotten afterwards.
#include <gtest/gtest.h>

#include "ui/button.h"
#include "ui/on_screen_keyboard.h"
#include "ui/stage.h"
#include "ui/text_field.h"

namespace {

using namespace ui;
using base::InputEvent;
using base::KeyCode;
using ui_test::done;
using ui_test::Stage;

struct DeskParts {
  void draw(Frame& frame) {
    text_field(frame,
               {.name = "answer", .rect = {100, 100, 800, 300}, .placeholder = "Typ hier je antwoord."},
               answer);
    const auto result = text_field(frame,
                                   {.name = "region",
                                    .rect = {1000, 100, 800, kFormFieldHeight},
                                    .label = "Regio",
                                    .lines = TextEdit::Lines::one},
                                   region);
    entered = entered || result.entered;
    if (button(frame, {.name = "send", .rect = {100, 500, 300, 72}, .label = "Inleveren"})) {
      sent = answer.text();
      answer.wipe();
    }
    if (with_keys) on_screen_keyboard(frame, {0, 664, 1920, kKeyboardHeight});
  }

  TextEdit answer;
  TextEdit region;
  bool entered = false;
  bool with_keys = false;
  std::string sent;
};

struct Desk : DeskParts, Stage {
  Desk() : Stage([this](Frame& frame) { draw(frame); }) {}
};

TEST(Typing, GoesIntoTheFieldThatWasPressed) {
  Desk desk;
  desk.driver.type("nergens");
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("Oké, één ding");
  EXPECT_EQ(desk.value("answer"), "Oké, één ding");
  EXPECT_EQ(desk.value("region"), "");
}

TEST(Typing, EnterMakesALineInAnAnswerAndIsDoneInAForm) {
  Desk desk;
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("a");
  desk.driver.key(KeyCode::enter);
  desk.driver.type("b");
  EXPECT_EQ(desk.answer.text(), "a\nb");
  EXPECT_TRUE(done(desk.driver.press("region")));
  desk.driver.type("Twente");
  desk.driver.key(KeyCode::enter);
  EXPECT_EQ(desk.region.text(), "Twente");
  EXPECT_TRUE(desk.entered);
}

TEST(Typing, CutAndPasteUseTheClipboardOfTheWindow) {
  Desk desk;
  std::string shared;
  desk.surface->set_clipboard({[&] { return shared; }, [&](const std::string& text) { shared = text; }});
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("aap noot");
  desk.driver.key(KeyCode::a, {.ctrl = true});
  desk.driver.key(KeyCode::x, {.ctrl = true});
  EXPECT_EQ(shared, "aap noot");
  desk.driver.key(KeyCode::v, {.ctrl = true});
  desk.driver.key(KeyCode::v, {.ctrl = true});
  EXPECT_EQ(desk.answer.text(), "aap nootaap noot");
  desk.driver.key(KeyCode::z, {.ctrl = true});
  EXPECT_EQ(desk.answer.text(), "aap noot");
  desk.driver.key(KeyCode::y, {.ctrl = true});
  EXPECT_EQ(desk.answer.text(), "aap nootaap noot");
}

void click(Desk& desk, float x, float y, int times) {
  for (int i = 0; i < times; ++i) {
    desk.driver.push({.type = InputEvent::Type::press, .x = x, .y = y});
    desk.driver.push({.type = InputEvent::Type::release, .x = x, .y = y});
  }
  desk.driver.settle();
}

TEST(Typing, TwoClicksSelectAWordAndThreeEverything) {
  Desk desk;
  desk.answer.set_text("eerste tweede");
  desk.driver.draw();
  click(desk, 160, 150, 2);
  EXPECT_EQ(desk.answer.selected_text(), "eerste");
  desk.driver.wait(1);
  click(desk, 160, 150, 3);
  EXPECT_EQ(desk.answer.selected_text(), "eerste tweede");
}

TEST(Typing, ADragThatEndsBeforeTheNextPictureStillSelects) {
  Desk desk;
  desk.answer.set_text("eerste tweede");
  desk.driver.draw();
  desk.driver.push({.type = InputEvent::Type::press, .x = 131, .y = 150});
  desk.driver.push({.type = InputEvent::Type::move, .x = 800, .y = 150});
  desk.driver.push({.type = InputEvent::Type::release, .x = 800, .y = 150});
  desk.driver.draw();
  EXPECT_EQ(desk.answer.selected_text(), "eerste tweede");
}

TEST(Typing, ShiftArrowsSelectAndDeleteRemoves) {
  Desk desk;
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("een twee drie");
  desk.driver.key(KeyCode::left, {.ctrl = true, .shift = true});
  EXPECT_EQ(desk.answer.selected_text(), "drie");
  desk.driver.key(KeyCode::del);
  EXPECT_EQ(desk.answer.text(), "een twee ");
  desk.driver.key(KeyCode::home, {.shift = true});
  desk.driver.type("x");
  EXPECT_EQ(desk.answer.text(), "x");
}

TEST(OnScreenKeys, TypeIntoTheFocusedFieldWhichKeepsTheFocus) {
  Desk desk;
  desk.with_keys = true;
  EXPECT_TRUE(done(desk.driver.press("answer")));
  for (const char* key : {"osk.shift", "osk.É", "osk.é", "osk.n", "osk.space", "osk.x", "osk.backspace",
                          "osk.symbols", "osk.€", "osk.symbols", "osk.enter", "osk.a", "osk.left", "osk.b"}) {
    EXPECT_TRUE(done(desk.driver.press(key))) << key;
  }
  EXPECT_EQ(desk.answer.text(), "Één €\nba");
  EXPECT_EQ(desk.surface->focused(), "answer");
}

TEST(OnScreenKeys, BackspaceRepeatsWhileItIsHeld) {
  Desk desk;
  desk.with_keys = true;
  desk.answer.set_text("twaalf letters");
  EXPECT_TRUE(done(desk.driver.press("answer")));
  EXPECT_TRUE(done(desk.driver.press("osk.backspace")));
  EXPECT_EQ(desk.answer.length(), 13u);
  EXPECT_TRUE(done(desk.driver.hold("osk.backspace", 3)));
  EXPECT_EQ(desk.answer.text(), "");
}

TEST(OnScreenKeys, FastTapsAreAllCountedAndInOrder) {
  Desk desk;
  desk.with_keys = true;
  EXPECT_TRUE(done(desk.driver.press("answer")));
  std::string wanted;
  for (int i = 0; i < 50; ++i) {
    const std::string letter = i % 2 == 0 ? "w" : "e";
    wanted += letter;
    const Point at = desk.driver.find("osk." + letter)->rect.center();
    desk.driver.push({.type = InputEvent::Type::move, .x = at.x, .y = at.y});
    desk.driver.push({.type = InputEvent::Type::press, .x = at.x, .y = at.y});
    desk.driver.push({.type = InputEvent::Type::release, .x = at.x, .y = at.y});
  }
  const Point send = desk.driver.find("send")->rect.center();
  desk.driver.push({.type = InputEvent::Type::press, .x = send.x, .y = send.y});
  desk.driver.push({.type = InputEvent::Type::release, .x = send.x, .y = send.y});
  desk.driver.draw();
  EXPECT_EQ(desk.sent, wanted) << "the last letter was there before the button was pressed";
}

TEST(Forgetting, LeavesNoTypedTextInTheSurface) {
  Desk desk;
  std::string shared;
  desk.surface->set_clipboard({[&] { return shared; }, [&](const std::string& text) { shared = text; }});
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("mijn geheim");
  desk.driver.key(KeyCode::a, {.ctrl = true});
  desk.driver.key(KeyCode::c, {.ctrl = true});
  ASSERT_TRUE(desk.driver.shows("mijn geheim"));
  desk.answer.wipe();
  desk.surface->forget_text();
  EXPECT_FALSE(desk.driver.shows("geheim"));
  EXPECT_EQ(shared, "");
  desk.driver.draw();
  EXPECT_FALSE(desk.driver.shows("geheim"));
  desk.driver.key(KeyCode::v, {.ctrl = true});
  desk.driver.key(KeyCode::z, {.ctrl = true});
  EXPECT_EQ(desk.answer.text(), "");
}

TEST(Forgetting, AlsoWorksWhileAFrameIsDrawn) {
  TextEdit words("geheim");
  bool forget = false;
  Stage stage([&](Frame& frame) {
    text_field(frame, {.name = "answer", .rect = {0, 0, 600, 300}}, words);
    frame.text({0, 400, 600, 60}, words.text());
  });
  Surface* surface = stage.surface.get();
  surface->run(200, [&](Frame& frame) {
    text_field(frame, {.name = "answer", .rect = {0, 0, 600, 300}}, words);
    surface->forget_text();
    forget = true;
  });
  EXPECT_TRUE(forget);
  EXPECT_FALSE(stage.driver.shows("geheim"));
}

TEST(Forgetting, OwnClipboardIsEmptiedToo) {
  Desk desk;
  EXPECT_TRUE(done(desk.driver.press("answer")));
  desk.driver.type("weg");
  desk.driver.key(KeyCode::a, {.ctrl = true});
  desk.driver.key(KeyCode::x, {.ctrl = true});
  desk.surface->forget_text();
  desk.driver.key(KeyCode::v, {.ctrl = true});
  EXPECT_EQ(desk.answer.text(), "");
}

}  // namespace
