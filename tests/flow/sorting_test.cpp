// When the machine is asked for a proposal, and what becomes of what it proposes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using flow::ProposeThemes;
using model::Screening;
using support::make_answer;

model::Session make_shown(int count) {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  for (int i = 1; i <= count; ++i) {
    session.answers.push_back(
        make_answer(i, 1 + i % 3, ("antwoord " + std::to_string(i)).c_str(), Screening::shown));
  }
  model::sort_answers(session.answers);
  return session;
}

// All in one theme, as the machine would report it to what it was asked.
flow::ThemesProposed propose_one(const ProposeThemes& asked, const char* label = "Overdracht") {
  flow::ThemesProposed proposed{asked.board, asked.board, {}, {}, {}};
  const int theme = model::propose_theme(proposed.proposed, "overdracht", label);
  for (const model::Answer& answer : asked.answers) {
    model::propose_placement(proposed.proposed, answer.key, theme, std::nullopt);
    proposed.notes[answer.key].why = "Omdat er 'antwoord' in staat.";
  }
  return proposed;
}

TEST(Sorting, AsksForAProposalOfTheShownAnswersWhenASessionIsOpened) {
  model::Session session = make_shown(3);
  session.answers.push_back(make_answer(9, 3, "nog niet nagekeken", Screening::waiting));
  Afternoon room(session);
  room.act(flow::Tick{});
  ASSERT_EQ(room.count<ProposeThemes>(), 1u);
  EXPECT_EQ(room.last<ProposeThemes>()->answers.size(), 3u);
}

TEST(Sorting, AsksNothingWhileSomebodyMayStillHandIn) {
  model::Session session = make_shown(3);
  session.entry_open = true;
  session.place = support::kTyping;
  Afternoon room(session);
  room.act(flow::Tick{});
  EXPECT_EQ(room.count<ProposeThemes>(), 0u);
  room.act(flow::CloseEntry{});
  EXPECT_EQ(room.count<ProposeThemes>(), 1u);
}

TEST(Sorting, AsksNothingTwice) {
  Afternoon room(make_shown(3));
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  for (int i = 0; i < 5; ++i) room.act(flow::Tick{});
  EXPECT_EQ(room.count<ProposeThemes>(), 1u);
}

TEST(Sorting, KeepsTheProposedBoard) {
  Afternoon room(make_shown(3));
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  room.write_all();
  ASSERT_EQ(room.on_disk().board.themes.size(), 1u);
  EXPECT_EQ(room.on_disk().board.themes[0].label, "Overdracht");
  EXPECT_EQ(room.wall().board.panels.at(0).themes.at(0).answers, 3u);
}

TEST(Sorting, PassesOverAProposalThatIsOlderThanACorrection) {
  Afternoon room(make_shown(3));
  room.act(flow::Tick{});
  const flow::ThemesProposed late = propose_one(*room.last<ProposeThemes>());
  room.act(flow::AddTheme{"Van de zaal", {room.key_of("antwoord 1")}});
  room.act(late);
  EXPECT_EQ(room.session().board.themes.size(), 1u);
  EXPECT_EQ(room.session().board.themes[0].label, "Van de zaal");
  EXPECT_EQ(room.count<ProposeThemes>(), 2u) << "it is asked again, with the correction";
  EXPECT_EQ(room.last<ProposeThemes>()->board, room.session().board);
}

TEST(Sorting, AsksAgainWhenAnAnswerIsShownOrHidden) {
  model::Session session = make_shown(2);
  session.answers.push_back(make_answer(9, 3, "komt erbij", Screening::waiting));
  Afternoon room(session);
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  room.act(flow::ScreenAnswer{room.key_of("komt erbij"), Screening::shown});
  EXPECT_EQ(room.last<ProposeThemes>()->answers.size(), 3u);
  room.act(propose_one(*room.last<ProposeThemes>()));
  room.act(flow::ScreenAnswer{room.key_of("komt erbij"), Screening::hidden});
  EXPECT_EQ(room.last<ProposeThemes>()->answers.size(), 2u);
}

TEST(Sorting, TellsTheRoomWhyOnlyWhenItAsks) {
  Afternoon room(make_shown(2));
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  EXPECT_FALSE(room.wall().board.why);
  room.act(flow::AskWhy{room.key_of("antwoord 1")});
  ASSERT_TRUE(room.wall().board.why);
  EXPECT_EQ(room.wall().board.why->why, "Omdat er 'antwoord' in staat.");
  room.act(flow::AskWhy{});
  EXPECT_FALSE(room.wall().board.why);
}

TEST(Sorting, SaysNothingOfAnAnswerWithACoveredWord) {
  Afternoon room(make_shown(2));
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  const base::Key key = room.key_of("antwoord 1");
  room.act(flow::AskWhy{key});
  room.act(flow::MaskWord{key, 0});
  EXPECT_FALSE(room.wall().board.why);
  EXPECT_EQ(room.running().sorting.notes.count(key), 0u);
  EXPECT_EQ(room.count<flow::ForgetAnswers>(), 1u) << "what was worked out about it held the word";
}

TEST(Sorting, ForgetsEverythingSaidOfAnswersThatAreWiped) {
  Afternoon room(make_shown(2));
  room.act(flow::Tick{});
  room.act(propose_one(*room.last<ProposeThemes>()));
  room.act(flow::MoveAnswers{{room.key_of("antwoord 1")}, model::kLoose});
  room.act(flow::WipeAnswers{});
  EXPECT_TRUE(room.running().sorting.notes.empty());
  EXPECT_TRUE(room.running().sorting.done.empty());
  EXPECT_EQ(room.count<flow::ForgetAnswers>(), 1u);
  room.act(flow::Undo{});
  EXPECT_TRUE(room.session().board.placements.empty());
}

TEST(Sorting, GoesOnByHandWhenThereIsNoProposal) {
  Afternoon room(make_shown(2));
  room.act(flow::Tick{});
  room.act(flow::ThemesRefused{{base::ErrorCode::not_found, "nieuwkomers.toml"}});
  EXPECT_TRUE(room.running().sorting.problem);
  room.act(flow::AddTheme{"Met de hand", {room.key_of("antwoord 1")}});
  EXPECT_EQ(room.wall().board.panels.size(), 1u);
}

TEST(Sorting, AsksAgainWhenItIsToldTo) {
  Afternoon room(make_shown(2));
  room.act(flow::Tick{});
  room.act(flow::ThemesRefused{{base::ErrorCode::not_found, "nieuwkomers.toml"}});
  room.act(flow::Tick{});
  EXPECT_EQ(room.count<ProposeThemes>(), 1u) << "not by itself";
  room.act(flow::RetryThemes{});
  EXPECT_FALSE(room.running().sorting.problem);
  EXPECT_EQ(room.count<ProposeThemes>(), 2u);
}

}  // namespace
