// What the room sees of the sorted board.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;

// Answers to the first question work, to the second hurt; theme "warme-overdracht" has two that hurt.
model::Session make_session() {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  session.answers = {make_answer(1, 2, "geen overdracht", Screening::shown),
                     make_answer(2, 2, "dossier kwijt", Screening::shown),
                     make_answer(3, 1, "korte lijnen", Screening::shown),
                     make_answer(4, 1, "Korte lijnen!", Screening::shown)};
  const int handing_over = model::propose_theme(session.board, "warme-overdracht", "Warme overdracht");
  const int contact = model::propose_theme(session.board, "contact", "Contact");
  for (std::size_t i = 0; i < 4; ++i) {
    model::propose_placement(session.board, session.answers[i].key, i < 2 ? handing_over : contact, {});
  }
  model::sort_answers(session.answers);
  return session;
}

flow::ThemesProposed report(Afternoon& room) {
  room.act(flow::Tick{});
  const auto& asked = *room.last<flow::ProposeThemes>();
  return {asked.board, asked.board, {}, {}, {}};
}

const flow::ThemeView& theme(const flow::BoardView& board, std::size_t panel) {
  return board.panels.at(panel).themes.at(0);
}

TEST(BoardView, MarksAThemeWhereNothingWorks) {
  Afternoon room(make_session());
  EXPECT_TRUE(theme(room.wall().board, 0).is_open_question);
  EXPECT_FALSE(theme(room.wall().board, 1).is_open_question);
  room.act(flow::ChooseLane{{room.key_of("dossier kwijt")}, 0});
  EXPECT_FALSE(theme(room.wall().board, 0).is_open_question);
}

TEST(BoardView, LaysAnswersThatSayTheSameOnOneStackAndCountsThem) {
  Afternoon room(make_session());
  flow::ThemesProposed proposed = report(room);
  proposed.stacks = {{room.key_of("korte lijnen"), room.key_of("Korte lijnen!")}};
  room.act(proposed);
  const flow::LaneView works = theme(room.wall().board, 1).lanes.at(0);
  ASSERT_EQ(works.cards.size(), 1u);
  EXPECT_EQ(works.cards[0].keys.size(), 2u);
  EXPECT_EQ(works.answers, 2u);
  EXPECT_EQ(room.wall().board.answers, 4u);
}

TEST(BoardView, CoversTheSameWordInAllAnswersOnAStack) {
  model::Session session = make_session();
  session.answers.push_back(make_answer(5, 1, "Jan belt altijd", Screening::shown));
  session.answers.push_back(make_answer(6, 1, "altijd belt Jan", Screening::shown));
  session.answers.push_back(make_answer(7, 1, "Jan eet", Screening::shown));
  model::sort_answers(session.answers);
  Afternoon room(session);
  flow::ThemesProposed proposed = report(room);
  proposed.stacks = {{room.key_of("Jan belt altijd"), room.key_of("altijd belt Jan")}};
  room.act(proposed);
  room.act(flow::MaskWord{room.key_of("Jan belt altijd"), 0});
  const auto texts = room.texts(Screening::shown);
  EXPECT_THAT(texts, testing::IsSupersetOf({"[...] belt altijd", "altijd belt [...]", "Jan eet"}));
}

TEST(BoardView, PartsStacksThatStandInDifferentPlaces) {
  Afternoon room(make_session());
  flow::ThemesProposed proposed = report(room);
  proposed.stacks = {{room.key_of("korte lijnen"), room.key_of("Korte lijnen!")}};
  room.act(proposed);
  room.act(flow::MoveAnswers{{room.key_of("korte lijnen")}, model::kLoose});
  const flow::BoardView board = room.wall().board;
  EXPECT_EQ(board.loose.answers, 1u);
  for (const flow::PanelView& panel : board.panels) {
    for (const flow::ThemeView& view : panel.themes) {
      for (const flow::LaneView& lane : view.lanes) {
        for (const flow::CardView& card : lane.cards) EXPECT_EQ(card.keys.size(), 1u);
      }
    }
  }
}

TEST(BoardView, OffersThePracticesOfTheCasesWhereItHurtsUntilTheyLieSomewhere) {
  Afternoon room(make_session());
  const std::string id = room.running().format.practices.at(0).id;
  ASSERT_EQ(theme(room.wall().board, 0).offered.size(), 1u);
  EXPECT_EQ(theme(room.wall().board, 0).offered[0].id, id);
  EXPECT_TRUE(theme(room.wall().board, 1).offered.empty());
  room.act(flow::LayPractice{id, theme(room.wall().board, 0).id});
  EXPECT_TRUE(theme(room.wall().board, 0).offered.empty());
  ASSERT_EQ(theme(room.wall().board, 0).practices.size(), 1u);
  EXPECT_EQ(theme(room.wall().board, 0).practices[0].from, "Burgum");
  room.write_all();
  EXPECT_EQ(room.on_disk().board.practices.size(), 1u);
  room.act(flow::Undo{});
  EXPECT_EQ(theme(room.wall().board, 0).offered.size(), 1u);
}

TEST(BoardView, KnowsNoPracticeThatTheFormatDoesNotHave) {
  Afternoon room(make_session());
  room.act(flow::LayPractice{"verzonnen", room.session().board.themes[0].id});
  EXPECT_TRUE(room.session().board.practices.empty());
}

TEST(BoardView, MarksACardThatStraysFromItsQuestion) {
  model::Session session = make_session();
  session.board.placements.at(make_answer(1, 2, "").key).proposed_lane = 0;
  Afternoon room(session);
  const flow::LaneView works = theme(room.wall().board, 0).lanes.at(0);
  ASSERT_EQ(works.cards.size(), 1u);
  EXPECT_TRUE(works.cards[0].strays);
}

TEST(BoardView, MovesNoPanelThatNobodyTouched) {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  for (int i = 0; i < 40; ++i) {
    session.answers.push_back(make_answer(i, 1 + i % 3, std::to_string(i).c_str(), Screening::shown));
  }
  for (int i = 0; i < 10; ++i) model::propose_theme(session.board, "", "Thema " + std::to_string(i));
  for (int i = 0; i < 40; ++i) {
    const model::Theme& theme = session.board.themes[static_cast<std::size_t>(i % 10)];
    model::propose_placement(session.board, session.answers[static_cast<std::size_t>(i)].key, theme.id, {});
  }
  model::sort_answers(session.answers);
  Afternoon room(session);
  const auto labels = [&] {
    std::vector<std::string> found;
    for (const flow::PanelView& panel : room.wall().board.panels) found.push_back(panel.label);
    return found;
  };
  const auto before = labels();
  for (const base::Key& key : model::answers_of(session.board, session.board.themes[0].id)) {
    room.act(flow::MoveAnswers{{key}, session.board.themes[9].id});
  }
  EXPECT_EQ(labels(), before);
  while (!room.running().sorting.done.empty()) room.act(flow::Undo{});
  EXPECT_EQ(labels(), before);
}

}  // namespace
