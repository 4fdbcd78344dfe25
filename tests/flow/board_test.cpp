// No answer that the room does not see leaves a place on the board.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;

// Eight shown answers, each pinned in a theme with the number of the answer as its name.
model::Session make_placed() {
  model::Session session = support::make_session();
  for (int i = 1; i <= 8; ++i) {
    const std::string text = std::to_string(i);
    session.answers.push_back(make_answer(i, 1 + i % 3, text.c_str(), Screening::shown));
    model::move_answers(session.board, {session.answers.back().key}, model::add_theme(session.board, text));
  }
  model::sort_answers(session.answers);
  return session;
}

std::optional<std::string> fault_of(const model::Session& session) {
  return model::find_mismatch(support::make_format(), session);
}

// How many answers stand in the theme that has their name.
int count_in_place(const model::Session& session) {
  int found = 0;
  for (const model::Answer& answer : session.answers) {
    const auto* theme =
        model::find_theme(session.board, model::placement_of(session.board, answer.key).theme);
    found += theme != nullptr && theme->label == answer.text ? 1 : 0;
  }
  return found;
}

TEST(Board, ForgetsAnAnswerThatIsHiddenOrPutBack) {
  for (const Screening verdict : {Screening::hidden, Screening::waiting}) {
    Afternoon room(make_placed());
    const base::Key key = room.key_of("3");
    room.act(flow::ScreenAnswer{key, verdict});
    room.write_all();
    for (const model::Session* session : {&room.session(), &room.on_disk()}) {
      EXPECT_EQ(session->board.placements.count(key), 0u);
      EXPECT_EQ(count_in_place(*session), 7);
      EXPECT_EQ(session->board.themes.size(), 8u) << "the theme is the room's";
      EXPECT_EQ(fault_of(*session), std::nullopt);
    }
  }
}

TEST(Board, DoesNotKnowAnAnswerThatComesBackFromHiding) {
  Afternoon room(make_placed());
  const base::Key key = room.key_of("3");
  room.act(flow::ScreenAnswer{key, Screening::hidden});
  room.act(flow::ScreenAnswer{key, Screening::shown});
  EXPECT_EQ(model::placement_of(room.session().board, key), model::Placement());
}

TEST(Board, KeepsEachAnswerInItsThemeWhenKeysAreDrawnAnew) {
  model::Session session = make_placed();
  session.entry_open = true;
  session.place = support::kTyping;
  Afternoon room(session);
  room.take_turn({"a", "b"});
  room.act(flow::CloseEntry{});
  room.write_all();
  for (const model::Answer& answer : session.answers) {
    EXPECT_EQ(room.session().board.placements.count(answer.key), 0u) << "no key of before is left";
  }
  EXPECT_EQ(count_in_place(room.on_disk()), 8);
  EXPECT_EQ(room.on_disk().board.placements.size(), 8u) << "those that wait have no place";
  EXPECT_EQ(fault_of(room.on_disk()), std::nullopt);
}

TEST(Board, StaysAsItIsWhenATurnIsTakenBack) {
  model::Session session = make_placed();
  session.entry_open = true;
  session.place = support::kTyping;
  Afternoon room(session);
  room.begin_and_submit({"a", "b"});
  room.write_all();
  room.act(flow::TakeBackTurn{});
  room.write_all();
  EXPECT_EQ(room.on_disk().board, session.board);
}

TEST(Board, KeepsThePlaceOfAnAnswerOfWhichAWordIsMasked) {
  Afternoon room(make_placed());
  const base::Key key = room.key_of("3");
  room.act(flow::MaskWord{key, 0});
  EXPECT_EQ(room.session().board, make_placed().board);
}

TEST(Board, KeepsItsThemesWhenTheAnswersAreWiped) {
  Afternoon room(make_placed());
  room.act(flow::WipeAnswers{});
  room.write_all();
  EXPECT_EQ(room.on_disk().board.themes, make_placed().board.themes);
  EXPECT_TRUE(room.on_disk().board.placements.empty());
}

TEST(Board, ThatCannotBeOfTheFormatKeepsTheSessionShut) {
  model::Session session = make_placed();
  session.board.placements.begin()->second.lane = 2;
  Afternoon room;
  room.act(flow::SessionOpened{"/home/twente.sessie", support::make_format(), session});
  EXPECT_FALSE(flow::is_in_session(room.state()));
}

}  // namespace
