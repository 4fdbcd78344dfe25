// The gallery holds every widget; it must be sound at every size of screen. And the lint must find what is
// wrong.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "ui/button.h"
#include "ui/gallery.h"
#include "ui/layout_lint.h"
#include "ui/stage.h"

namespace {

using namespace ui;
using ui_test::Stage;

constexpr Size kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {1920, 1200}, {1024, 768}, {3840, 2160}};

TEST(Gallery, IsSoundOnEveryPageAtEverySize) {
  for (const Size size : kSizes) {
    Gallery gallery;
    Stage stage([&](Frame& frame) { draw_gallery(frame, gallery); }, size);
    for (int page = 0; page < Gallery::kPages; ++page) {
      gallery.page = static_cast<Gallery::Page>(page);
      stage.driver.settle();
      for (const std::string& fault : lint(stage.surface->nodes(), size, {.smallest_text = 24})) {
        ADD_FAILURE() << size.width << "x" << size.height << " page " << page << ": " << fault;
      }
    }
  }
}

TEST(Gallery, BoardIsReadableFromTheBackOfTheRoom) {
  Gallery gallery;
  gallery.page = Gallery::Page::board;
  Stage stage([&](Frame& frame) { draw_gallery(frame, gallery); });
  stage.driver.settle();
  EXPECT_EQ(lint(stage.surface->nodes(), stage.surface->size()), std::vector<std::string>{});
}

TEST(Gallery, EverythingCanBeReachedByTab) {
  Gallery gallery;
  for (int page = 0; page < Gallery::kPages; ++page) {
    gallery.page = static_cast<Gallery::Page>(page);
    Stage stage([&](Frame& frame) { draw_gallery(frame, gallery); });
    stage.driver.settle();
    int top = 0;
    for (const Node& node : stage.surface->nodes()) {
      if (node.focusable || node.modal) top = std::max(top, node.layer);
    }
    std::set<std::string> expected, reached;
    for (const Node& node : stage.surface->nodes()) {
      if (node.focusable && node.enabled && node.layer == top) expected.insert(node.name);
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
      stage.driver.key(base::KeyCode::tab);
      if (!stage.surface->focused().empty()) reached.insert(stage.surface->focused());
    }
    EXPECT_EQ(reached, expected) << "page " << page;
  }
}

std::vector<std::string> faults_of(const Surface::Draw& draw) {
  Stage stage(draw);
  return lint(stage.surface->nodes(), stage.surface->size());
}

void expect_one_fault(const Surface::Draw& draw, const std::string& words) {
  const auto faults = faults_of(draw);
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_NE(faults[0].find(words), std::string::npos) << faults[0];
}

TEST(Lint, FindsWhatIsOffTheScreen) {
  expect_one_fault(
      [](Frame& frame) {
        button(frame, {.name = "go", .rect = {1800, 100, 300, 72}, .label = "Verder"});
      },
      "go is off the screen");
}

TEST(Lint, FindsTextThatDoesNotFit) {
  expect_one_fault([](Frame& frame) { frame.text({0, 0, 50, 60}, "te lang"); }, "does not fit");
}

TEST(Lint, FindsTextThatIsTooSmall) {
  expect_one_fault(
      [](Frame& frame) {
        frame.text({0, 0, 500, 60}, "klein", {.type = Type::small});
      },
      "text of 26 units");
}

TEST(Lint, FindsTextOverText) {
  expect_one_fault(
      [](Frame& frame) {
        frame.text({0, 0, 500, 60}, "onder");
        frame.text({20, 10, 500, 60}, "boven");
      },
      "\"boven\" lies over \"onder\"");
}

TEST(Lint, FindsAButtonOverAButtonOrText) {
  expect_one_fault(
      [](Frame& frame) {
        button(frame, {.name = "one", .rect = {0, 0, 300, 72}, .label = "Een"});
        button(frame, {.name = "two", .rect = {0, 60, 300, 72}, .label = "Twee"});
      },
      "two lies over \"one\"");
  expect_one_fault(
      [](Frame& frame) {
        frame.text({0, 0, 300, 60}, "Lees dit");
        button(frame, {.name = "two", .rect = {0, 30, 300, 72}, .label = "Twee"});
      },
      "two lies over \"Lees dit\"");
}

TEST(Lint, FindsTargetsTooSmallForAFinger) {
  expect_one_fault(
      [](Frame& frame) {
        icon_button(frame, {.name = "tiny", .rect = {0, 0, 30, 30}, .icon = Icon::close, .label = "Sluiten"});
      },
      "tiny is too small");
}

TEST(Lint, FindsTwoThingsWithOneName) {
  expect_one_fault(
      [](Frame& frame) {
        button(frame, {.name = "go", .rect = {0, 0, 300, 72}, .label = "Een"});
        button(frame, {.name = "go", .rect = {0, 100, 300, 72}, .label = "Twee"});
      },
      "go shares its name");
}

TEST(Driver, ListsWhatIsThereWhenSomethingIsNot) {
  Stage stage([](Frame& frame) {
    button(frame, {.name = "go", .rect = {0, 0, 300, 72}, .label = "Verder"});
  });
  const auto result = stage.driver.press("stop");
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().detail.find("\"stop\" is not there"), std::string::npos);
  EXPECT_NE(result.error().detail.find("button \"go\" (Verder)"), std::string::npos);
}

}  // namespace
