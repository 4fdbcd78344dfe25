// The board of the first round: every answer that may be seen is on it, on few sheets that are well filled.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

const std::vector<std::string>& answers() {
  static const std::vector<std::string> all = {
      "Warme overdracht met de ouders erbij.",
      "De ambulant begeleider van de taalklas komt met spullen onder de arm binnen.",
      "Eén loket voor alle aanmeldingen in de streek",
      "Korte lijnen",
      "Dat je altijd zelf moet vragen hoe het met een oud-leerling gaat",
      "We krijgen een leesbaar verslagje van de nieuwkomersschool, met wat werkt in de klas.",
      "Te weinig tijd om samen te zitten",
      "Elke leerling gaat bij ons drie keer een dag kijken voor de overstap."};
  return all;
}

// The answers of an ordinary afternoon over the five lanes; most of them about what works and where it hurts.
flow::State make_board(std::size_t count) {
  static constexpr int kQuestions[] = {1, 2, 1, 2, 3, 1, 2, 4, 1, 5};
  flow::State state = make_hostile(5);
  flow::InSession& running = flow::in_session(state);
  running.session.place = support::kBoard;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string text = answers()[i % answers().size()] + " " + std::to_string(i);
    running.session.answers.push_back(
        support::make_answer(static_cast<int>(i), kQuestions[i % 10], text.c_str(), model::Screening::shown));
  }
  return state;
}

std::size_t count_shown(const Afternoon& stage, std::size_t answers_there) {
  std::size_t shown = 0;
  const std::string text = "\n" + stage.text();
  for (std::size_t i = 0; i < answers_there; ++i) {
    const std::string words = "\n" + answers()[i % answers().size()] + " " + std::to_string(i) + "\n";
    shown += text.find(words) != std::string::npos ? 1 : 0;
  }
  return shown;
}

TEST(Board, ShowsEveryAnswerOnOneOfItsSheets) {
  for (const std::size_t count : {1u, 20u, 80u, 400u}) {
    Afternoon stage(make_board(count));
    std::string all = "\n" + stage.text();
    for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) {
      stage.key(base::KeyCode::down);
      all += stage.text();
    }
    for (std::size_t i = 0; i < count; ++i) {
      const std::string words = "\n" + answers()[i % answers().size()] + " " + std::to_string(i) + "\n";
      EXPECT_NE(all.find(words), std::string::npos) << words << " of " << count;
    }
  }
}

TEST(Board, NeedsFewSheets) {
  EXPECT_EQ(Afternoon(make_board(12)).draft.room.sheets, 1u);
  EXPECT_LE(Afternoon(make_board(80)).draft.room.sheets, 6u);
  EXPECT_LE(Afternoon(make_board(80), {1920, 1200}).draft.room.sheets, 7u);
}

TEST(Board, FillsASheetThatHasANext) {
  Afternoon stage(make_board(80));
  ASSERT_GT(stage.draft.room.sheets, 1u);
  EXPECT_GE(count_shown(stage, 80), 18u);
  float lowest = 0;
  for (const ui::Node& node : stage.nodes()) {
    if (node.role == ui::Role::text && node.rect.y < 640) lowest = std::max(lowest, node.rect.bottom());
  }
  EXPECT_GT(lowest, 560) << "the foot of the lanes, in pixels of 720";
}

TEST(Board, PutsWhatWorksBesideWhereItHurtsOnTheFirstSheet) {
  Afternoon stage(make_board(80));
  EXPECT_TRUE(stage.shows("Wat werkt en wat we willen houden"));
  EXPECT_TRUE(stage.shows("Waar het schuurt"));
  EXPECT_FALSE(stage.shows("Kansen"));
  for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) stage.key(base::KeyCode::down);
  EXPECT_TRUE(stage.shows("Kansen"));
}

TEST(Board, TellsHowManyAnswersALaneHas) {
  Afternoon stage(make_board(10));
  const std::string text = "\n" + stage.text();
  EXPECT_NE(text.find("\n4\nWat werkt"), std::string::npos);
  EXPECT_NE(text.find("\n3\nWaar het schuurt\n"), std::string::npos);
}

TEST(Board, CutsACardThatIsTooLongAndGoesOnInTheNext) {
  flow::State state = make_board(0);
  std::string text;
  for (int i = 0; i < 120; ++i) text += "woord" + std::to_string(i) + " ";
  flow::in_session(state).session.answers = {
      support::make_answer(1, 1, (text + text).c_str(), model::Screening::shown)};
  Afternoon stage(state);
  std::string all = stage.text();
  for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) {
    stage.key(base::KeyCode::down);
    all += stage.text();
  }
  for (int i = 0; i < 120; ++i) EXPECT_NE(all.find("woord" + std::to_string(i)), std::string::npos) << i;
}

// One word higher than its column used to be cut before itself for ever.
TEST(Board, CutsAWordThatIsHigherThanItsColumnInsideTheWord) {
  flow::State state = make_board(0);
  std::string word;
  for (int i = 0; i < 24; ++i) word += kLongWord;
  flow::in_session(state).session.answers = {
      support::make_answer(1, 1, ("De " + word).c_str(), model::Screening::shown)};
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("... "));
  EXPECT_TRUE(stage.faults(kOnTheWall).empty());
}

}  // namespace
}  // namespace afternoon
