// Correcting the board in front of the room, and taking it back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;

// Four shown answers: two in "Ouders", two loose.
model::Session make_session() {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  session.answers = {make_answer(1, 1, "gaat goed, maar te weinig tijd", Screening::shown),
                     make_answer(2, 1, "ouders doen mee", Screening::shown),
                     make_answer(3, 2, "tolk is duur", Screening::shown),
                     make_answer(4, 2, "los zand", Screening::shown)};
  const int theme = model::propose_theme(session.board, "ouders", "Ouders");
  for (int i : {1, 2}) {
    model::propose_placement(session.board, session.answers[static_cast<std::size_t>(i)].key, theme, {});
  }
  model::sort_answers(session.answers);
  return session;
}

class Correcting : public testing::Test {
 protected:
  base::Key key(const char* text) const { return room.key_of(text); }
  int theme(std::size_t place) const { return room.session().board.themes.at(place).id; }
  int theme_of(const char* text) const { return model::placement_of(room.session().board, key(text)).theme; }
  const model::Board& board() const { return room.session().board; }
  // As the machine would, with a turning point in the first answer.
  void propose() {
    room.act(flow::Tick{});
    const auto& asked = *room.last<flow::ProposeThemes>();
    flow::ThemesProposed proposed{asked.board, asked.board, {}, {}, {}};
    proposed.notes[key("gaat goed, maar te weinig tijd")].turns = 11;
    proposed.notes[key("los zand")].suggestions = {{theme(0), "ouders", "Ouders"}};
    proposed.notes[key("tolk is duur")].suggestions = {{model::kLoose, "tolken", "Tolken"}};
    room.act(proposed);
  }

  Afternoon room{make_session()};
};

TEST_F(Correcting, MovesSeveralAnswersAtOnceAndBack) {
  room.act(flow::MoveAnswers{{key("los zand"), key("gaat goed, maar te weinig tijd")}, theme(0)});
  EXPECT_EQ(model::answers_of(board(), theme(0)).size(), 4u);
  ASSERT_TRUE(room.wall().board.last);
  EXPECT_EQ(room.wall().board.last->deed, (flow::Deed{flow::Deed::Kind::moved, 2, "Ouders"}));
  room.act(flow::Undo{});
  EXPECT_EQ(board(), make_session().board);
  EXPECT_EQ(room.wall().board.last->way, flow::LastDeed::Way::undone);
  room.act(flow::Redo{});
  EXPECT_EQ(model::answers_of(board(), theme(0)).size(), 4u);
  EXPECT_EQ(room.wall().board.last->way, flow::LastDeed::Way::redone);
}

TEST_F(Correcting, UndoesAHundredStepsOneByOne) {
  std::vector<model::Board> boards{board()};
  for (int i = 0; i < 100; ++i) {
    room.act(flow::AddTheme{"Thema " + std::to_string(i)});
    boards.push_back(board());
  }
  for (std::size_t i = 100; i-- > 0;) {
    room.act(flow::Undo{});
    EXPECT_EQ(board().themes, boards[i].themes);
  }
  EXPECT_TRUE(room.running().sorting.done.empty());
  for (std::size_t i = 1; i <= 100; ++i) room.act(flow::Redo{});
  EXPECT_EQ(board(), boards[100]);
}

TEST_F(Correcting, GivesNoNumberOfAThemeAgainAfterUndoing) {
  room.act(flow::AddTheme{"Eerst"});
  const int first = theme(1);
  room.act(flow::Undo{});
  room.act(flow::AddTheme{"Daarna"});
  EXPECT_NE(theme(1), first);
}

TEST_F(Correcting, ForgetsWhatWasUndoneOnceSomethingElseIsDone) {
  room.act(flow::AddTheme{"Eerst"});
  room.act(flow::Undo{});
  room.act(flow::AddTheme{"Anders"});
  EXPECT_TRUE(room.running().sorting.undone.empty());
}

TEST_F(Correcting, HidesAnswersAndBringsThemBackWhereTheyStood) {
  room.act(flow::HideAnswers{{key("ouders doen mee")}});
  EXPECT_EQ(room.texts(Screening::hidden), std::vector<std::string>{"ouders doen mee"});
  room.act(flow::Undo{});
  EXPECT_TRUE(room.texts(Screening::hidden).empty());
  EXPECT_EQ(theme_of("ouders doen mee"), theme(0));
}

TEST_F(Correcting, SplitsAnAnswerWithTwoSidesAndJoinsItAgain) {
  propose();
  room.act(flow::SplitAnswer{key("gaat goed, maar te weinig tijd")});
  EXPECT_THAT(room.texts(Screening::shown), testing::Contains("gaat goed"));
  EXPECT_THAT(room.texts(Screening::shown), testing::Contains("maar te weinig tijd"));
  EXPECT_EQ(room.session().answers.size(), 5u);
  room.act(flow::Undo{});
  EXPECT_EQ(room.session().answers, make_session().answers);
  room.act(flow::Redo{});
  EXPECT_EQ(room.session().answers.size(), 5u);
  room.write_all();
  EXPECT_EQ(room.on_disk().answers, room.session().answers);
}

TEST_F(Correcting, BringsNoTextBackOfWhichAHalfWasHiddenSince) {
  propose();
  room.act(flow::SplitAnswer{key("gaat goed, maar te weinig tijd")});
  room.act(flow::ScreenAnswer{key("gaat goed"), Screening::hidden});
  room.act(flow::Undo{});
  EXPECT_EQ(room.texts(Screening::hidden), std::vector<std::string>{"gaat goed, maar te weinig tijd"});
}

TEST_F(Correcting, DoesNotSplitAnAnswerWithOneSide) {
  propose();
  room.act(flow::SplitAnswer{key("los zand")});
  EXPECT_EQ(room.session().answers.size(), 4u);
}

TEST_F(Correcting, BringsNoCoveredWordBack) {
  propose();
  room.act(flow::SplitAnswer{key("gaat goed, maar te weinig tijd")});
  room.act(flow::MaskWord{key("gaat goed"), 1});
  room.act(flow::Undo{});
  for (const model::Answer& answer : room.session().answers) {
    EXPECT_EQ(answer.text.find("gaat goed"), std::string::npos);
  }
}

TEST_F(Correcting, FollowsASuggestionToAThemeThatIsThereOrNotYet) {
  propose();
  room.act(flow::FollowSuggestion{{key("los zand"), key("tolk is duur")}});
  EXPECT_EQ(theme_of("los zand"), theme(0));
  const model::Theme* made = model::find_theme_of(board(), "tolken");
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(theme_of("tolk is duur"), made->id);
  room.act(flow::Undo{});
  EXPECT_EQ(board().themes.size(), 1u) << "one step";
}

TEST_F(Correcting, TurnsTheLaneOfAnAnswer) {
  room.act(flow::ChooseLane{{key("ouders doen mee")}, 1});
  EXPECT_EQ(room.wall().board.panels[0].themes[0].lanes[1].cards.size(), 2u);
  room.act(flow::ChooseLane{{key("ouders doen mee")}, 7});
  EXPECT_EQ(room.wall().board.panels[0].themes[0].lanes[1].cards.size(), 2u) << "there is no such lane";
}

TEST_F(Correcting, MergesRenamesAndRemovesThemes) {
  room.act(flow::AddTheme{"Tolken", {key("los zand")}});
  room.act(flow::RenameTheme{theme(1), "Tolken en taal"});
  EXPECT_EQ(board().themes[1].label, "Tolken en taal");
  room.act(flow::MergeThemes{theme(1), theme(0)});
  EXPECT_EQ(board().themes.size(), 1u);
  EXPECT_EQ(theme_of("los zand"), theme(0));
  room.act(flow::RemoveTheme{theme(0)});
  EXPECT_TRUE(board().themes.empty());
  EXPECT_TRUE(model::is_dropped(board(), "ouders"));
  for (int i = 0; i < 4; ++i) room.act(flow::Undo{});
  EXPECT_EQ(board().themes, make_session().board.themes);
  EXPECT_EQ(board().placements, make_session().board.placements);
}

TEST_F(Correcting, TakesNoLabelThatIsNone) {
  for (const std::string& label : {std::string(), std::string("   "), std::string(61, 'x')}) {
    room.act(flow::AddTheme{label});
    room.act(flow::RenameTheme{theme(0), label});
  }
  EXPECT_EQ(board(), make_session().board);
  EXPECT_TRUE(room.running().sorting.done.empty());
}

TEST_F(Correcting, NotesNothingThatChangesNothing) {
  room.act(flow::MoveAnswers{{}, theme(0)});
  room.act(flow::MergeThemes{theme(0), theme(0)});
  room.act(flow::RemoveTheme{77});
  room.act(flow::Undo{});
  room.act(flow::Redo{});
  EXPECT_TRUE(room.running().sorting.done.empty());
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST_F(Correcting, KeepsEveryStepOnDisk) {
  room.act(flow::AddTheme{"Nieuw", {key("los zand")}});
  room.write_all();
  EXPECT_EQ(room.on_disk().board, board());
  room.act(flow::Undo{});
  room.write_all();
  EXPECT_EQ(room.on_disk().board, board());
}

}  // namespace
