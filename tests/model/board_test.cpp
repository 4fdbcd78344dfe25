#include "model/board.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/sample_board.h"
#include "model/session.h"
#include "support/sample_format.h"

namespace {

using model::Board;
using model::kLoose;
using model::Placement;
using sample_board::key;
using sample_board::keys;
using sample_board::make_answers;
using sample_board::make_board;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> labels(const Board& board) {
  std::vector<std::string> labels;
  for (const model::Theme& theme : board.themes) labels.push_back(theme.label);
  return labels;
}

int id_of(const Board& board, const std::string& label) {
  for (const model::Theme& theme : board.themes) {
    if (theme.label == label) return theme.id;
  }
  return kLoose;
}

int theme_of(const Board& board, int answer) {
  return model::placement_of(board, key(answer)).theme;
}

// ---- proposals

TEST(Proposal, OfAConceptComesToTheThemeThatIsThere) {
  Board board = make_board();
  EXPECT_EQ(model::propose_theme(board, "tijd", "Tijd en ruimte"), id_of(board, "Tijd"));
  EXPECT_THAT(labels(board), ElementsAre("Tijd", "Korte lijnen", "fietsen, stalling"));
}

TEST(Proposal, WithoutAConceptIsAThemeOfItsOwn) {
  Board board = make_board();
  EXPECT_NE(model::propose_theme(board, "", "fietsen"), id_of(board, "fietsen, stalling"));
  EXPECT_EQ(board.themes.size(), 4u);
}

TEST(Proposal, MovesWhatNobodyTouched) {
  Board board = make_board();
  model::propose_placement(board, key(1), id_of(board, "Korte lijnen"), 1);
  EXPECT_EQ(model::placement_of(board, key(1)),
            (Placement{id_of(board, "Korte lijnen"), false, std::nullopt, 1}));
}

TEST(Proposal, NeverMovesWhatTheRoomMoved) {
  Board board = make_board();
  model::move_answers(board, keys({1}), id_of(board, "Korte lijnen"));
  model::move_answers(board, keys({2}), kLoose);
  const Board before = board;
  for (const int answer : {1, 2}) model::propose_placement(board, key(answer), id_of(board, "Tijd"), 1);
  EXPECT_EQ(board, before);
}

TEST(Proposal, NeverMovesWhatTheRoomPinned) {
  Board board = make_board();
  model::pin_answers(board, keys({1, 6, 7}));
  const Board before = board;
  for (const int answer : {1, 6, 7}) model::propose_placement(board, key(answer), id_of(board, "Tijd"), 1);
  EXPECT_EQ(board, before);
}

TEST(Proposal, ForAThemeThatIsNotThereChangesNothing) {
  Board board = make_board();
  const Board before = board;
  model::propose_placement(board, key(1), 99, std::nullopt);
  model::propose_placement(board, key(7), 99, std::nullopt);
  EXPECT_EQ(board, before);
}

TEST(Proposal, OfALaneGivesWayToTheRoomAndComesBack) {
  Board board = make_board();
  EXPECT_EQ(model::lane_of(model::placement_of(board, key(1)), 3), 3u) << "the lane of the question";
  EXPECT_EQ(model::lane_of(model::placement_of(board, key(2)), 3), 1u) << "the lane proposed";
  model::choose_lane(board, keys({1, 2}), 0);
  model::propose_placement(board, key(2), id_of(board, "Tijd"), 2);
  for (const int answer : {1, 2}) EXPECT_EQ(model::lane_of(model::placement_of(board, key(answer)), 3), 0u);
  model::choose_lane(board, keys({2}), std::nullopt);
  EXPECT_EQ(model::lane_of(model::placement_of(board, key(2)), 3), 2u);
}

TEST(Proposal, StillMovesAnAnswerOfWhichTheRoomOnlyChoseTheLane) {
  Board board = make_board();
  model::choose_lane(board, keys({1}), 0);
  model::propose_placement(board, key(1), kLoose, std::nullopt);
  EXPECT_EQ(theme_of(board, 1), kLoose);
}

// ---- themes

TEST(Theme, OfTheRoomStandsAtTheEndAndIsNamedByIt) {
  Board board = make_board();
  const int id = model::add_theme(board, "Rust");
  EXPECT_EQ(board.themes.back(), (model::Theme{id, "", "Rust", true, {}}));
  EXPECT_THAT(model::answers_of(board, id), IsEmpty());
}

TEST(Theme, NeverGetsAnIdThatWasThereBefore) {
  Board board = make_board();
  const int gone = model::add_theme(board, "Rust");
  model::remove_theme(board, gone);
  EXPECT_GT(model::add_theme(board, "Ruimte"), gone);
}

TEST(Theme, KeepsIdConceptAndAnswersUnderAnotherName) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  model::rename_theme(board, time, "Tijd in het rooster");
  EXPECT_EQ(*model::find_theme(board, time), (model::Theme{time, "tijd", "Tijd in het rooster", true, {}}));
  EXPECT_EQ(model::answers_of(board, time), keys({1, 2}));
}

TEST(Theme, MovesToAnyPlaceOnTheWall) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  model::move_theme(board, time, 1);
  EXPECT_THAT(labels(board), ElementsAre("Korte lijnen", "Tijd", "fietsen, stalling"));
  model::move_theme(board, time, 99);
  EXPECT_THAT(labels(board), ElementsAre("Korte lijnen", "fietsen, stalling", "Tijd"));
  model::move_theme(board, time, 0);
  EXPECT_THAT(labels(board), ElementsAre("Tijd", "Korte lijnen", "fietsen, stalling"));
}

TEST(Theme, LeavesItsAnswersLooseForGoodWhenItGoes) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  model::remove_theme(board, time);
  EXPECT_EQ(model::find_theme(board, time), nullptr);
  EXPECT_EQ(model::answers_of(board, kLoose), keys({1, 2, 6}));
  model::propose_placement(board, key(1), model::propose_theme(board, "tijd", "Tijd"), std::nullopt);
  EXPECT_EQ(theme_of(board, 1), kLoose);
}

TEST(Theme, ThatIsNotThereMakesEverythingDoNothing) {
  Board board = make_board();
  const Board before = board;
  for (const int id : {99, kLoose, -1}) {
    model::rename_theme(board, id, "x");
    model::move_theme(board, id, 0);
    model::remove_theme(board, id);
    model::merge_themes(board, id, id_of(board, "Tijd"));
    model::merge_themes(board, id_of(board, "Tijd"), id);
    EXPECT_EQ(model::split_theme(board, id, keys({1, 6}), "x"), kLoose);
  }
  model::move_answers(board, keys({1}), 99);
  EXPECT_EQ(board, before);
}

// ---- merging and splitting

TEST(Merging, TakesAnswersAlongAsTheyWere) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  model::pin_answers(board, keys({4}));
  model::merge_themes(board, id_of(board, "Korte lijnen"), time);
  EXPECT_THAT(labels(board), ElementsAre("Tijd", "fietsen, stalling"));
  EXPECT_EQ(model::answers_of(board, time), keys({1, 2, 3, 4}));
  EXPECT_EQ(model::placement_of(board, key(3)), (Placement{time, false, std::nullopt, std::nullopt}));
  EXPECT_EQ(model::placement_of(board, key(4)), (Placement{time, true, std::nullopt, 1}));
}

TEST(Merging, MakesTheNextProposalForThatConceptLandHere) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  model::merge_themes(board, id_of(board, "Korte lijnen"), time);
  const int lands = model::propose_theme(board, "korte-lijnen", "Korte lijnen");
  EXPECT_EQ(lands, time);
  model::propose_placement(board, key(3), lands, std::nullopt);
  EXPECT_EQ(theme_of(board, 3), time);
}

TEST(Merging, RemembersTheConceptsOfMergesBefore) {
  Board board = make_board();
  const int last = model::add_theme(board, "Alles");
  model::merge_themes(board, id_of(board, "Korte lijnen"), id_of(board, "Tijd"));
  model::merge_themes(board, id_of(board, "Tijd"), last);
  EXPECT_THAT(model::find_theme(board, last)->also, ElementsAre("korte-lijnen", "tijd"));
  for (const char* known : {"tijd", "korte-lijnen"}) EXPECT_EQ(model::find_theme_of(board, known)->id, last);
}

TEST(Merging, PinsAnswersOfAThemeThatNoProposalCanKnowAgain) {
  Board board = make_board();
  model::merge_themes(board, id_of(board, "fietsen, stalling"), id_of(board, "Tijd"));
  model::propose_placement(board, key(5), model::propose_theme(board, "", "stalling"), std::nullopt);
  EXPECT_EQ(theme_of(board, 5), id_of(board, "Tijd"));
}

TEST(Merging, AThemeWithItselfChangesNothing) {
  Board board = make_board();
  const Board before = board;
  model::merge_themes(board, id_of(board, "Tijd"), id_of(board, "Tijd"));
  EXPECT_EQ(board, before);
}

TEST(Splitting, PinsTheChosenAnswersInANewThemeRightAfter) {
  Board board = make_board();
  const int time = id_of(board, "Tijd");
  const int fresh = model::split_theme(board, time, keys({2, 3}), "Rooster");
  EXPECT_THAT(labels(board), ElementsAre("Tijd", "Rooster", "Korte lijnen", "fietsen, stalling"));
  EXPECT_EQ(model::answers_of(board, fresh), keys({2})) << "3 was not in the theme";
  EXPECT_EQ(model::answers_of(board, time), keys({1}));
  model::propose_placement(board, key(2), time, std::nullopt);
  EXPECT_EQ(theme_of(board, 2), fresh);
  EXPECT_EQ(model::propose_theme(board, "tijd", "Tijd"), time) << "the concept stays";
}

// ---- answers that go

TEST(Board, ForgetsAnswersWithoutATrace) {
  Board board = make_board();
  model::pin_answers(board, keys({1}));
  model::forget_answers(board, keys({1, 7}));
  EXPECT_EQ(board.placements.count(key(1)), 0u);
  EXPECT_EQ(board.placements.size(), 5u);
  EXPECT_EQ(model::placement_of(board, key(1)), Placement());
}

TEST(Board, KeepsEachPlacementUnderTheNewKey) {
  Board board = make_board();
  const Board before = board;
  std::map<base::Key, base::Key> new_keys;
  for (int i = 1; i <= 6; ++i) new_keys[key(i)] = key(7 - i);
  model::change_keys(board, new_keys);
  for (int i = 1; i <= 6; ++i) {
    EXPECT_EQ(model::placement_of(board, key(7 - i)), model::placement_of(before, key(i)));
  }
  EXPECT_EQ(board.placements.size(), 6u);
}

TEST(Board, KeepsThemesAndNoPlacementsWhenTheAnswersAreWiped) {
  model::Session session = support::make_session();
  session.answers = make_answers();
  session.board = make_board();
  model::wipe_answers(session, 3);
  EXPECT_EQ(session.board.themes, make_board().themes);
  EXPECT_TRUE(session.board.placements.empty());
  EXPECT_EQ(model::find_mismatch(support::make_format(), session), std::nullopt);
}

}  // namespace
