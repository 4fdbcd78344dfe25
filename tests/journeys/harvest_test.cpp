// The harvest, for twelve, thirty and sixty people and without a mouse: read in silence, correct in front of
// the room, choose, agree, save, wipe.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "full_session.h"

namespace {

using base::KeyCode;
using journey::Journey;

struct Room {
  int people = 0;
  std::size_t answers = 0;
};

class Harvest : public testing::TestWithParam<Room> {
 protected:
  void start() { journey::start_full(room, {.answers = GetParam().answers, .with_plan = false}); }

  // Goes along everything with Tab until it is there, as somebody without a mouse does, and uses it.
  void use(const std::string& name) {
    for (int steps = 0; steps < 400; ++steps) {
      if (room.stage().surface().focused() == name) return room.key(KeyCode::enter);
      room.key(KeyCode::tab);
    }
    throw std::runtime_error("Tab does not reach " + name + "\n" + room.stage().sight().describe());
  }
  void write(const std::string& field, const std::string& words) {
    for (int steps = 0; steps < 400 && room.stage().surface().focused() != field; ++steps) {
      room.key(KeyCode::tab);
    }
    room.key(KeyCode::a, {.ctrl = true});
    room.type(words);
  }
  const model::Board& board() const { return room.session().board; }
  std::size_t count_loose() const {
    std::size_t loose = 0;
    for (const model::Answer& answer : room.session().answers) {
      loose += model::placement_of(board(), answer.key).theme == model::kLoose ? 1 : 0;
    }
    return loose;
  }

  Journey room;
};

TEST_P(Harvest, FindsTheAnswersSortedAndEachOnTheWall) {
  start();
  EXPECT_GE(board().themes.size(), 5u);
  EXPECT_LE(count_loose(), GetParam().answers / 4) << "most have a theme";
  EXPECT_TRUE(room.shows("De app maakte deze indeling. Klopt het?"));
  EXPECT_FALSE(room.has("board.panel.9")) << "few enough to read";
  const std::string wall = room.read_wall();
  for (const model::Answer& answer : room.session().answers) {
    EXPECT_NE(wall.find(answer.text.substr(0, 20)), std::string::npos) << answer.text;
  }
  EXPECT_TRUE(room.shows("Alles was te zien"));
  EXPECT_EQ(room.on_disk().board, board());
}

// A hundred answers put elsewhere, each with two keys once it is on the wall, and all of it undone.
TEST_P(Harvest, IsCorrectedWithFewKeysAndUndoneToTheLastStep) {
  start();
  room.key(KeyCode::home);
  room.type("c");
  const model::Board before = board();
  int moved = 0, keys = 0;
  for (int turn = 0; moved < 100 && turn < 400; ++turn) {
    const std::string panel = std::to_string(1 + turn % 7);
    room.type(panel);
    const auto done = room.running().sorting.done.size();
    room.type("a0");
    if (room.running().sorting.done.size() == done) continue;
    ++moved;
    keys += 3;
  }
  EXPECT_GE(moved, 20);
  EXPECT_LE(keys, 3 * moved);
  EXPECT_EQ(room.on_disk().board, board());
  while (!room.running().sorting.done.empty()) room.key(KeyCode::z, {.ctrl = true});
  EXPECT_EQ(board().themes, before.themes);
  EXPECT_EQ(board().placements, before.placements);
}

TEST_P(Harvest, EndsInAPlanThatIsSavedAndAnswersThatAreGone) {
  start();
  room.key(KeyCode::f10);
  room.type(journey::kCode);
  use("panel.tab.plan");
  use("plan.from_theme");
  use(fmt::format("plan.theme.{}", board().themes.front().id));
  ASSERT_EQ(room.session().plan.size(), 1u);
  EXPECT_FALSE(room.session().plan[0].origin.label.empty());
  EXPECT_TRUE(room.session().plan[0].owner.empty()) << "no owner from an anonymous answer";
  write("plan.action", "Een vast moment afspreken");
  write("plan.owner", "Directeur van de taalschool");
  write("plan.due", "1-6-2026");
  write("plan.sign", "Alle overstappers hebben een gesprek gehad");
  write("plan.first_step", "De data rondsturen");
  EXPECT_FALSE(model::is_open_point(room.session().plan[0]));
  use("panel.tab.save");
  use("save.documents");
  EXPECT_TRUE(room.shows("Bewaard in " + room.document_folder().string()));
  const std::string text = room.session().answers.front().text;
  use("save.wipe");
  use("wipe.yes");
  EXPECT_TRUE(room.session().answers.empty());
  EXPECT_EQ(journey::all_bytes_in(room.sessions()).find(text), std::string::npos);
  EXPECT_EQ(room.on_disk().plan, room.session().plan);
}

INSTANTIATE_TEST_SUITE_P(Rooms, Harvest, testing::Values(Room{12, 60}, Room{30, 150}, Room{60, 400}),
                         [](const auto& test) { return fmt::format("{}people", test.param.people); });

}  // namespace
