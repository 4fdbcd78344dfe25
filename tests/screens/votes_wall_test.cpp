// Choosing on the wall: the themes without a count, and then how they were chosen, in words too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/choosing.h"
#include "screens/vote_results.h"

namespace afternoon {
namespace {

using model::VoteMethod;
using model::VoteStand;

// Counts that are on no clock.
model::Votes make_counts(VoteStand stand, VoteMethod method) {
  model::Votes votes = make_votes(stand, method, make_labels(4));
  const int counts[] = {71, 83, 71, 92};
  for (std::size_t i = 0; i < 4; ++i) votes.options[i].votes = counts[i];
  votes.voters = 186;
  return votes;
}

bool shows_a_count(const Afternoon& wall) {
  return wall.shows("71") || wall.shows("83") || wall.shows("92") || wall.shows("186");
}

float top_of(const Afternoon& wall, const std::string& words) {
  for (const ui::Node& node : wall.nodes()) {
    if (node.label == words) return node.rect.y;
  }
  ADD_FAILURE() << words << " is not there";
  return 0;
}

TEST(VotesWall, ShowsTheThemesBeforeAnythingIsAsked) {
  Afternoon wall(make_choosing_wall({.themes = make_labels(4)}));
  for (const std::string& label : make_labels(4)) EXPECT_TRUE(wall.shows(label)) << label;
  EXPECT_TRUE(wall.shows("Zo meteen kiezen we."));
  EXPECT_TRUE(wall.shows("Iedereen heeft 3 stemmen."));
}

TEST(VotesWall, SaysWhenThereIsNothingToChooseFrom) {
  Afternoon wall(make_choosing_wall({}));
  EXPECT_TRUE(wall.shows("Er zijn nog geen thema's."));
}

TEST(VotesWall, AsksForHandsAndShowsNoCount) {
  Afternoon wall(make_choosing_wall({.votes = make_counts(VoteStand::open, VoteMethod::hands)}));
  EXPECT_TRUE(wall.shows("Handen omhoog: iedereen heeft 3 stemmen."));
  for (const char* number : {"1", "2", "3", "4"}) top_of(wall, number);
  EXPECT_FALSE(shows_a_count(wall));
}

TEST(VotesWall, ShowsHowManyGaveDotsOnlyInFives) {
  model::Votes votes = make_votes(VoteStand::open, VoteMethod::dots, make_labels(4));
  votes.voters = 13;
  Afternoon wall(make_choosing_wall({.votes = votes}));
  EXPECT_TRUE(wall.shows("Kiezen gaat om de beurt aan het invoerscherm."));
  EXPECT_TRUE(wall.shows("Al minstens 10 beurten"));
  EXPECT_FALSE(wall.shows("13"));
}

TEST(VotesWall, ShowsTheMostChosenFirstWithItsCount) {
  Afternoon wall(make_choosing_wall({.votes = make_counts(VoteStand::closed, VoteMethod::hands)}));
  const std::vector<std::string> labels = make_labels(4);
  EXPECT_LT(top_of(wall, labels[3]), top_of(wall, labels[1]));
  EXPECT_LT(top_of(wall, labels[1]), top_of(wall, labels[0]));
  EXPECT_LT(top_of(wall, labels[0]), top_of(wall, labels[2]));
  for (const char* count : {"92", "83", "71"}) EXPECT_TRUE(wall.shows(count));
  EXPECT_FALSE(wall.shows("%"));
  EXPECT_FALSE(wall.shows("186")) << "how many people there are is not for the wall";
}

TEST(VotesWall, SaysInWordsWhatIsTiedAndWhatDividesTheRoom) {
  Afternoon wall(make_choosing_wall({.votes = make_counts(VoteStand::closed, VoteMethod::hands)}));
  EXPECT_TRUE(wall.shows("Gelijk"));
  EXPECT_TRUE(wall.shows("De zaal is verdeeld")) << "83 and 92 of 186";
  EXPECT_TRUE(wall.shows("Gelijke stand: 'Warme overdracht' en 'Taal in de klas'."));
}

TEST(VotesWall, CountsWhatIsTiedWhenTheNamesDoNotFit) {
  model::Votes votes = make_votes(VoteStand::closed, VoteMethod::hands, make_labels(4, true));
  for (model::VoteOption& option : votes.options) option.votes = 3;
  votes.options[3].votes = 1;
  Afternoon wall(make_choosing_wall({.votes = votes}));
  EXPECT_TRUE(wall.shows("Gelijke stand: 3 thema's bovenaan."));
}

TEST(VotesWall, MeasuresBarsAgainstTheRoomOrElseTheMostChosen) {
  flow::VotesView votes{VoteStand::closed, VoteMethod::hands, 2};
  votes.options = {{"Taal", 12, 1}, {"Tijd", 3, 2}};
  EXPECT_EQ(screens::whole_bar(votes), 12);
  votes.voters = 24;
  EXPECT_EQ(screens::whole_bar(votes), 24);
  votes.voters = 10;
  EXPECT_EQ(screens::whole_bar(votes), 12) << "a slip in counting fills no more than the bar";
}

TEST(VotesWall, HasNoSecondSheetForEightThemes) {
  for (const bool longest : {false, true}) {
    for (const VoteStand stand : {VoteStand::open, VoteStand::closed}) {
      Afternoon wall(
          make_choosing_wall({.votes = make_votes(stand, VoteMethod::hands, make_labels(8, longest))}));
      EXPECT_EQ(wall.draft.room.sheets, 1u);
    }
  }
}

}  // namespace
}  // namespace afternoon
