// The surface as its window sees it: fonts, sizes, waking up, draw data.
#include "ui/surface.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include "base/utf8.h"
#include "ui/button.h"
#include "ui/stage.h"
#include "ui/text_field.h"

namespace {

using namespace ui;
using ui_test::done;
using ui_test::Stage;

TEST(Surface, SaysWhichFontIsMissing) {
  const auto surface = Surface::create({1920, 1080}, {.inter = "/nowhere", .icons = "/nowhere"});
  ASSERT_FALSE(surface.ok());
  EXPECT_EQ(surface.error().code, base::ErrorCode::not_found);
  EXPECT_NE(surface.error().detail.find("Inter-Regular.otf"), std::string::npos);
}

TEST(Surface, LeavesSomethingToShow) {
  Stage stage([](Frame& frame) { frame.text({0, 0, 800, 60}, "Welkom"); });
  const ImDrawData* data = stage.surface->draw_data();
  ASSERT_NE(data, nullptr);
  EXPECT_EQ(data->TotalVtxCount, 6 * 4) << "six letters";
}

TEST(Surface, TwoOfThemDoNotDisturbEachOther) {
  Stage one([](Frame& frame) { frame.text({0, 0, 800, 60}, "een"); });
  Stage two([](Frame& frame) { frame.text({0, 0, 800, 60}, "twee"); }, {1280, 720});
  one.driver.draw();
  two.driver.draw();
  EXPECT_TRUE(one.driver.shows("een"));
  EXPECT_EQ(two.surface->draw_data()->DisplaySize.x, 1280);
  EXPECT_EQ(one.surface->draw_data()->DisplaySize.x, 1920);
}

TEST(Surface, ScalesWithTheWindow) {
  Stage stage([](Frame& frame) {
    frame.text({100, 0, 800, 60}, "Welkom");
    frame.text({frame.area().right() - 300, 0, 300, 60}, "rechts", {.align = Align::right});
  });
  const float before = stage.surface->nodes()[0].rect.w;
  const unsigned atlas = stage.surface->atlas_revision();
  stage.surface->resize({3840, 2160});
  EXPECT_NE(stage.surface->atlas_revision(), atlas) << "the letters must be uploaded again";
  stage.driver.draw();
  EXPECT_NEAR(stage.surface->nodes()[0].rect.w, before * 2, 2);
  stage.surface->resize({1024, 768});
  stage.driver.draw();
  EXPECT_NEAR(stage.surface->nodes()[1].rect.right(), 1024, 1);
  stage.surface->resize({0, 0});
  stage.driver.draw();
  EXPECT_EQ(stage.surface->size(), (Size{1024, 768})) << "a window without size keeps the last one";
}

TEST(Surface, SleepsWhenNothingMovesAndWakesForTheCaret) {
  TextEdit words;
  Stage stage([&](Frame& frame) { text_field(frame, {.name = "answer", .rect = {0, 0, 600, 300}}, words); });
  stage.driver.settle();
  EXPECT_FALSE(stage.surface->wants_frame(stage.driver.now() + 3600));
  EXPECT_TRUE(done(stage.driver.press("answer")));
  stage.driver.wait(2);
  EXPECT_GT(stage.surface->next_wake(), 0.0);
  EXPECT_LT(stage.surface->next_wake(), 0.6);
  stage.surface->set_reduced_motion(true);
  stage.driver.draw();
  EXPECT_GT(stage.surface->next_wake(), 1e6) << "no blinking with reduced motion";
  stage.driver.push({.type = base::InputEvent::Type::move, .x = 1, .y = 1});
  EXPECT_TRUE(stage.surface->wants_frame(stage.driver.now()));
}

TEST(Surface, KeepsItsTextureWhileSomebodyTypes) {
  TextEdit words;
  Stage stage([&](Frame& frame) { text_field(frame, {.name = "answer", .rect = {0, 0, 600, 300}}, words); });
  const unsigned before = stage.surface->atlas_revision();
  EXPECT_TRUE(done(stage.driver.press("answer")));
  stage.driver.type("Zoals één coördinator zei: 'het kan' (mits 3 of 4 helpen)!");
  EXPECT_EQ(stage.surface->atlas_revision(), before);
  stage.driver.type("ž");
  EXPECT_NE(stage.surface->atlas_revision(), before);
}

TEST(Surface, KnowsWhetherSomebodyIsThere) {
  bool somebody = false;
  Stage stage([&](Frame& frame) { somebody = somebody || frame.had_input(); });
  EXPECT_FALSE(somebody);
  stage.driver.push({.type = base::InputEvent::Type::move, .x = 1, .y = 1});
  stage.driver.draw();
  EXPECT_TRUE(somebody);
}

TEST(Surface, MotionEndsAndIsOffWhenItIsNotWanted) {
  float value = 0, target = 0;
  Stage stage([&](Frame& frame) { value = frame.ease("slide", target); });
  target = 1;
  stage.driver.draw();
  EXPECT_GT(value, 0.0f);
  EXPECT_LT(value, 1.0f);
  stage.driver.settle();
  EXPECT_EQ(value, 1.0f);
  stage.surface->set_reduced_motion(true);
  target = 0;
  stage.driver.draw();
  EXPECT_EQ(value, 0.0f);
}

TEST(Surface, MakesRoomWhenTheLettersDoNotFitInTheTexture) {
  Stage stage(
      [](Frame& frame) {
        float y = 0;
        for (const Type type : {Type::display, Type::title, Type::lead, Type::body}) {
          for (char32_t row = 0; row < 8; ++row) {
            std::string words;
            for (char32_t c = 0; c < 48; ++c) words += base::to_utf8(std::u32string(1, 0xC0 + row * 48 + c));
            frame.text({0, y += 20, 1920, 60}, words, {.type = type});
          }
        }
      },
      {3840, 2160});
  const int before = stage.surface->draw_data()->TotalVtxCount;
  stage.driver.draw();
  EXPECT_EQ(stage.surface->draw_data()->TotalVtxCount, before);
  EXPECT_GT(before, 4 * 370 * 4) << "every letter is drawn";
}

TEST(Words, FitOrSayThatTheyDoNot) {
  Stage stage([](Frame& frame) {
    frame.text({0, 0, 400, 60}, "past");
    frame.text({0, 100, 60, 60}, "past niet");
    frame.paragraph({0, 200, 300, 200}, "Dit past op een paar regels.");
    frame.paragraph({0, 500, 300, 60}, "Dit past niet op zo weinig regels.");
    frame.paragraph({0, 600, 200, 300}, "arbeidsongeschiktheidsverzekering");
  });
  std::vector<bool> fits;
  for (const Node& node : stage.surface->nodes()) fits.push_back(node.text_fits);
  EXPECT_EQ(fits, (std::vector<bool>{true, false, true, false, false}));
}

TEST(Words, ThatPeopleTypedMayBreakButNotBeCutOff) {
  Stage stage([](Frame& frame) {
    frame.paragraph({0, 0, 200, 300}, "arbeidsongeschiktheidsverzekering", {.typed = true});
    frame.paragraph({0, 400, 200, 60}, "arbeidsongeschiktheidsverzekering", {.typed = true});
  });
  const auto& nodes = stage.surface->nodes();
  EXPECT_TRUE(nodes[0].text_fits);
  EXPECT_LE(nodes[0].rect.w, 200);
  EXPECT_FALSE(nodes[1].text_fits) << "there is no room for the second line";
}

TEST(Words, OfATitleShrinkUntilTheyFit) {
  Stage stage([](Frame& frame) {
    frame.title({0, 0, 1800, 90}, "Kort");
    frame.title({0, 100, 900, 90}, "Wat werkte dit jaar echt goed op jouw school?");
  });
  const auto& nodes = stage.surface->nodes();
  EXPECT_FLOAT_EQ(nodes[0].text_size, 64);
  EXPECT_LT(nodes[1].text_size, 64);
  EXPECT_TRUE(nodes[1].text_fits);
}

TEST(Words, BreakAtTheSamePlacesAtEverySize) {
  const std::string words =
      "Elke maandag tien minuten wat zag ik goed gaan in het team en daarna samen koffie.";
  std::vector<float> heights;
  for (const Size size : {Size{1280, 720}, Size{1920, 1080}, Size{3840, 2160}}) {
    Stage stage([&](Frame& frame) { heights.push_back(frame.measure_paragraph(words, Type::body, 500)); },
                size);
  }
  for (const float height : heights) EXPECT_FLOAT_EQ(height, heights.front());
}

}  // namespace
