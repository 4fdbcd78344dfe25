// The panels a room sees.
#include "model/wall.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "support/sample_format.h"

namespace {

using Ids = std::vector<int>;

const model::FamilyLabels kFamilies{
    {"bellen", "Contact"}, {"map", "Contact"}, {"geld", "Middelen"}, {"tijd", "Middelen"}};

class Board {
 public:
  // At the end of the wall; its id.
  int add(const std::string& concept_id, int answers) {
    const int id = model::propose_theme(board_, concept_id, "Thema " + std::to_string(board_.next_id));
    for (int i = 0; i < answers; ++i) {
      model::propose_placement(board_, support::make_answer(++keys_, 1, "").key, id, std::nullopt);
    }
    return id;
  }
  std::vector<model::Panel> lay_out() const { return model::lay_out(board_, kFamilies); }

 private:
  model::Board board_;
  int keys_ = 0;
};

std::set<int> reachable(const std::vector<model::Panel>& panels) {
  std::set<int> ids;
  for (const model::Panel& panel : panels) ids.insert(panel.themes.begin(), panel.themes.end());
  return ids;
}

TEST(Wall, IsEmptyWithoutThemes) {
  EXPECT_TRUE(Board().lay_out().empty());
}

TEST(Wall, GivesEachThemeAPanelWhileThereIsRoom) {
  Board board;
  const int money = board.add("geld", 3);
  const int phone = board.add("bellen", 2);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 2U);
  EXPECT_EQ(panels[0].label, "Thema 1");
  EXPECT_EQ(panels[0].themes, (Ids{money}));
  EXPECT_EQ(panels[0].answers, 3U);
  EXPECT_EQ(panels[1].themes, (Ids{phone}));
}

TEST(Wall, HasEightPanelsAtMostAndEveryThemeInOne) {
  Board board;
  std::set<int> all;
  for (const int answers : {2, 9, 3, 8, 4, 7, 5, 6, 3, 2, 1, 0}) all.insert(board.add("", answers));
  const auto panels = board.lay_out();
  EXPECT_EQ(panels.size(), 8U);
  EXPECT_EQ(reachable(panels), all);
  EXPECT_EQ(panels[0].answers, 9U) << "in the order of the board";
  EXPECT_EQ(panels.back().label, "Meer");
}

TEST(Wall, FoldsTheSmallestOfAFamilyUnderItsName) {
  Board board;
  const int money = board.add("geld", 2);
  const int time = board.add("tijd", 3);
  for (int i = 0; i < 7; ++i) board.add("", 9);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 8U);
  EXPECT_EQ(panels[0].label, "Middelen");
  EXPECT_EQ(panels[0].themes, (Ids{money, time}));
  EXPECT_EQ(panels[0].answers, 5U);
}

TEST(Wall, FoldsAThemeOfOneAnswerEvenWhenThereIsRoom) {
  Board board;
  const int money = board.add("geld", 1);
  const int time = board.add("tijd", 4);
  const int phone = board.add("bellen", 1);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 2U);
  EXPECT_EQ(panels[0].label, "Middelen");
  EXPECT_EQ(panels[0].themes, (Ids{money, time}));
  EXPECT_FALSE(panels[0].is_more);
  EXPECT_EQ(panels[1].label, "Meer");
  EXPECT_TRUE(panels[1].is_more);
  EXPECT_EQ(panels[1].themes, (Ids{phone}));
}

TEST(Wall, NamesWhatIsFoldedLastAfterItsFamilyWhenThereIsOnlyOne) {
  Board board;
  board.add("geld", 1);
  board.add("tijd", 1);
  for (int i = 0; i < 8; ++i) board.add("", 9);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 8U);
  EXPECT_EQ(panels.back().label, "Meer") << "it holds one of no family too";
  Board small;
  small.add("geld", 1);
  small.add("tijd", 1);
  for (int i = 0; i < 7; ++i) small.add("", 9);
  EXPECT_EQ(small.lay_out()[0].label, "Middelen");
}

TEST(Wall, UnfoldsAThemeAsSoonAsItGrows) {
  Board board;
  const int money = board.add("geld", 1);
  board.add("tijd", 4);
  EXPECT_EQ(board.lay_out().size(), 1U);
  board.add("geld", 1);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 2U);
  EXPECT_EQ(panels[0].themes, (Ids{money}));
}

TEST(Wall, KeepsAThemeOfAConceptThatTheLexiconNoLongerHas) {
  Board board;
  const int gone = board.add("weg", 1);
  const auto panels = board.lay_out();
  ASSERT_EQ(panels.size(), 1U);
  EXPECT_EQ(panels[0].label, "Meer");
  EXPECT_EQ(panels[0].themes, (Ids{gone}));
}

using Panels = std::vector<model::Panel>;

std::vector<Ids> themes_of(const Panels& panels) {
  std::vector<Ids> themes;
  for (const model::Panel& panel : panels) themes.push_back(panel.themes);
  return themes;
}

// Eight panels, the last of them "Meer" with two themes.
class FullWall : public testing::Test {
 protected:
  FullWall() {
    for (const int answers : {9, 8, 7, 6, 5, 4, 3, 2, 2}) {
      const int id = model::propose_theme(board, "", "Thema " + std::to_string(board.next_id));
      for (int i = 0; i < answers; ++i) {
        const base::Key key = support::make_answer(++keys, 1, "").key;
        model::propose_placement(board, key, id, std::nullopt);
      }
    }
    wall = model::lay_out(board, {});
  }

  model::Board board;
  Panels wall;
  int keys = 0;
};

TEST_F(FullWall, StaysAsItIsWhenAnAnswerMovesFromTheSmallestToTheLargest) {
  const auto before = themes_of(wall);
  model::move_answers(board, model::answers_of(board, 7), 1);
  const Panels after = model::follow(wall, board);
  EXPECT_EQ(themes_of(after), before);
  EXPECT_EQ(after[0].answers, 12U);
  EXPECT_EQ(after[6].answers, 0U);
}

TEST_F(FullWall, MakesRoomForAThemeOfTheRoomByFoldingTheSmallestOther) {
  const int fresh = model::add_theme(board, "Van de zaal");
  const Panels after = model::follow(wall, board);
  ASSERT_EQ(after.size(), 8U);
  EXPECT_EQ(after[6].themes, (Ids{fresh}));
  EXPECT_TRUE(after[7].is_more);
  EXPECT_EQ(after[7].themes, (Ids{7, 8, 9}));
  EXPECT_EQ(after[5].themes, wall[5].themes) << "nobody else moved";
}

TEST_F(FullWall, FoldsASmallThemeThatTheMachineMadeRatherThanALargeOne) {
  model::propose_theme(board, "", "Nieuw");
  const Panels after = model::follow(wall, board);
  EXPECT_EQ(after[7].themes, (Ids{8, 9, 10}));
  EXPECT_EQ(themes_of({after.begin(), after.begin() + 7}), themes_of({wall.begin(), wall.begin() + 7}));
}

TEST_F(FullWall, LosesThePanelOfAThemeThatIsMergedAway) {
  model::merge_themes(board, 3, 1);
  const Panels after = model::follow(wall, board);
  ASSERT_EQ(after.size(), 7U);
  EXPECT_EQ(after[0].answers, 16U);
  EXPECT_EQ(after[2].themes, (Ids{4}));
}

TEST_F(FullWall, TakesOverANewNameAndANewPlace) {
  model::rename_theme(board, 2, "Anders");
  model::move_theme(board, 2, 0);
  const Panels after = model::follow(wall, board);
  EXPECT_EQ(after[0].label, "Anders");
  EXPECT_EQ(after[1].themes, (Ids{1}));
}

}  // namespace
