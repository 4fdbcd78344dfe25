// Every word on the wall, drawn in pixels as the projector gets it: at least 7:1 between the letters and
// their ground, and nothing smaller than 1/36 of the height.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "app/surface_renderer.h"
#include "full_session.h"
#include "platform/picture.h"
#include "ui/layout_lint.h"

namespace {

using journey::Journey;

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, relative luminance.
double luminance(const base::Picture& picture, int x, int y) {
  const std::uint8_t* pixel =
      &picture.rgb[3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                        static_cast<std::size_t>(x))];
  return 0.2126 * linear(pixel[0]) + 0.7152 * linear(pixel[1]) + 0.0722 * linear(pixel[2]);
}

// Between the lightest and the darkest pixels of a rectangle, leaving out one in a hundred of each.
double contrast_in(const base::Picture& picture, const ui::Rect& rect) {
  std::vector<double> values;
  const int right = std::min(picture.width, static_cast<int>(rect.right()));
  const int bottom = std::min(picture.height, static_cast<int>(rect.bottom()));
  for (int y = std::max(0, static_cast<int>(rect.y)); y < bottom; ++y) {
    for (int x = std::max(0, static_cast<int>(rect.x)); x < right; ++x) {
      values.push_back(luminance(picture, x, y));
    }
  }
  if (values.size() < 100) return 21;
  std::sort(values.begin(), values.end());
  const std::size_t out = values.size() / 100;
  return (values[values.size() - 1 - out] + 0.05) / (values[out] + 0.05);
}

class Projector {
 public:
  explicit Projector(ui::Surface& surface)
      : surface_(surface),
        canvas_(platform::OffscreenCanvas::open({surface.size().width, surface.size().height}).value()),
        renderer_(*canvas_, surface) {}

  // What cannot be read from the back row.
  std::vector<std::string> faults() {
    renderer_.draw();
    const base::Picture picture = canvas_->read();
    std::vector<std::string> found = ui::lint(surface_.nodes(), surface_.size(), {.smallest_text = 30});
    for (const ui::Node& node : surface_.nodes()) {
      if (node.layer < question_layer()) continue;  // dimmed on purpose
      if (node.role != ui::Role::text || node.label.find_first_not_of("-. ") == std::string::npos) continue;
      const double contrast = contrast_in(picture, node.rect);
      if (contrast < 7) found.push_back(fmt::format("{:.1f}:1 for '{}'", contrast, node.label));
    }
    return found;
  }

 private:
  // Of a question that lies over everything else; 0 when there is none.
  int question_layer() const {
    int layer = 0;
    for (const ui::Node& node : surface_.nodes()) {
      if (node.modal) layer = std::max(layer, node.layer);
    }
    return layer;
  }

  ui::Surface& surface_;
  std::unique_ptr<platform::OffscreenCanvas> canvas_;
  app::SurfaceRenderer renderer_;
};

TEST(Wall, CanBeReadFromTheBackRowOnEveryPage) {
  Journey journey;
  journey::start_full(journey, {.answers = 80, .block = 0});
  Projector projector(journey.stage().surface());
  std::size_t pages = 0;
  for (bool more = true; more;) {
    for (std::size_t sheet = 0; sheet < 60; ++sheet) {
      const std::string before = journey.stage().sight().text_on_screen();
      EXPECT_THAT(projector.faults(), testing::ElementsAre()) << before;
      ++pages;
      journey.key(base::KeyCode::down);
      if (journey.stage().sight().text_on_screen() == before) break;
    }
    const model::Place place = journey.session().place;
    journey.key(base::KeyCode::right);
    more = place != journey.session().place;
  }
  EXPECT_GT(pages, 40u);
}

TEST(Wall, CanBeReadWhateverIsDoneOnIt) {
  Journey journey;
  journey::start_full(journey, {.answers = 80});
  Projector projector(journey.stage().surface());
  const auto check = [&](const char* what) {
    EXPECT_THAT(projector.faults(), testing::ElementsAre()) << what;
  };
  const auto type = [&](const char* keys, const char* what) {
    journey.type(keys);
    check(what);
  };
  type("3c", "correcting");
  type("a", "ticked");
  type("a", "unticked");
  type("m", "choosing a theme");
  journey.key(base::KeyCode::escape);
  type("a#", "covering a word");
  journey.key(base::KeyCode::escape);
  type("+", "naming a theme");
  journey.key(base::KeyCode::escape);
  type("2", "moved");
  journey.key(base::KeyCode::z, {.ctrl = true});
  check("undone");
  journey.key(base::KeyCode::f, {.ctrl = true});
  journey.type("de");
  journey.key(base::KeyCode::enter);
  check("found");
}

TEST(Wall, CanBeReadWhileTheRoomChoosesAndWhenItLooksBack) {
  Journey journey;
  journey::start_full(journey, {.answers = 80});
  Projector projector(journey.stage().surface());
  const auto check = [&](const char* what) {
    EXPECT_THAT(projector.faults(), testing::ElementsAre()) << what;
  };
  journey.lead_to("uitwisseling", 3);
  check("before choosing");
  journey.stage().dispatch(flow::OpenVotes{model::VoteMethod::hands});
  check("hands");
  journey.stage().dispatch(flow::CountVoters{24});
  for (std::size_t i = 0; i < 8; ++i)
    journey.stage().dispatch(flow::CountHands{i, static_cast<int>(5 + i % 6)});
  journey.stage().dispatch(flow::CloseVotes{});
  check("chosen");
  journey.stage().dispatch(flow::LookBack{true});
  check("looking back");
  journey.stage().dispatch(flow::LookBack{false});
  journey.lead_to("afsluiting");
  journey.stage().dispatch(flow::WipeAnswers{});
  check("wiped");
  EXPECT_TRUE(journey.shows("De losse antwoorden zijn gewist."));
}

}  // namespace
