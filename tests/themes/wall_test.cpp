// Which themes stand large on the wall.
#include "themes/wall.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "themes/small_lexicon.h"

namespace {

using Ids = std::vector<int>;

class Board {
 public:
  // At the end of the wall; its id.
  int add(const std::string& concept_id, int answers) {
    const int id = model::propose_theme(board_, concept_id, "Thema " + std::to_string(board_.next_id));
    for (int i = 0; i < answers; ++i) {
      model::propose_placement(board_, themes_test::key_of(++keys_), id, std::nullopt);
    }
    return id;
  }
  themes::Wall lay_out() const { return themes::lay_out(board_, themes_test::small_lexicon()); }
  const model::Board& board() const { return board_; }

 private:
  model::Board board_;
  int keys_ = 0;
};

TEST(Wall, IsEmptyWithoutThemes) {
  const themes::Wall wall = Board().lay_out();
  EXPECT_TRUE(wall.large.empty());
  EXPECT_TRUE(wall.shelves.empty());
}

TEST(Wall, HasEightLargeThemesAtMostInTheOrderOfTheBoard) {
  Board board;
  Ids ids;
  for (const int answers : {2, 9, 3, 8, 4, 7, 5, 6, 3, 2}) ids.push_back(board.add("", answers));
  const themes::Wall wall = board.lay_out();
  EXPECT_EQ(wall.large, (Ids{ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8]}));
  ASSERT_EQ(wall.shelves.size(), 1U);
  EXPECT_EQ(wall.shelves[0].themes, (Ids{ids[0], ids[9]}));
}

TEST(Wall, KeepsTheFirstLargeWhenThemesAreEquallyBig) {
  Board board;
  Ids ids;
  for (int i = 0; i < 10; ++i) ids.push_back(board.add("", 2));
  EXPECT_EQ(board.lay_out().large, Ids(ids.begin(), ids.begin() + 8));
}

TEST(Wall, NeverShowsAThemeOfOneAnswerLarge) {
  Board board;
  const int one = board.add("", 1);
  const int two = board.add("", 2);
  const int none = board.add("", 0);
  const themes::Wall wall = board.lay_out();
  EXPECT_EQ(wall.large, (Ids{two}));
  ASSERT_EQ(wall.shelves.size(), 1U);
  EXPECT_EQ(wall.shelves[0].themes, (Ids{one, none}));
}

TEST(Shelves, HoldTheOtherThemesByFamily) {
  Board board;
  const int money = board.add("geld", 1);
  const int own = board.add("", 1);
  const int phone = board.add("bellen", 1);
  const int time = board.add("tijd", 1);
  const themes::Wall wall = board.lay_out();
  ASSERT_EQ(wall.shelves.size(), 3U);
  EXPECT_EQ(wall.shelves[0].label, "Contact");
  EXPECT_EQ(wall.shelves[0].themes, (Ids{phone}));
  EXPECT_EQ(wall.shelves[1].label, "Middelen");
  EXPECT_EQ(wall.shelves[1].themes, (Ids{money, time}));
  EXPECT_EQ(wall.shelves[2].label, "Meer");
  EXPECT_EQ(wall.shelves[2].themes, (Ids{own}));
}

TEST(Shelves, GiveUpAThemeAsSoonAsItGrows) {
  Board board;
  const int money = board.add("geld", 1);
  EXPECT_TRUE(board.lay_out().large.empty());
  board.add("geld", 1);
  EXPECT_EQ(board.lay_out().large, (Ids{money}));
  EXPECT_TRUE(board.lay_out().shelves.empty());
}

TEST(Shelves, HoldThemesOfAConceptThatTheLexiconNoLongerHas) {
  Board board;
  const int gone = board.add("weg", 1);
  ASSERT_EQ(board.lay_out().shelves.size(), 1U);
  EXPECT_EQ(board.lay_out().shelves[0].label, "Meer");
  EXPECT_EQ(board.lay_out().shelves[0].themes, (Ids{gone}));
}

}  // namespace
