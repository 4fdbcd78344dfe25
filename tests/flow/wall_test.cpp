// What the room sees: blank, freeze, and nothing that is not meant for it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

model::Session make_board() {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  session.answers = {make_answer(1, 1, "werkt goed", Screening::shown),
                     make_answer(2, 1, "nog niet nagekeken", Screening::waiting),
                     make_answer(3, 2, "verborgen", Screening::hidden),
                     make_answer(4, 2, "schuurt", Screening::shown),
                     make_answer(5, 3, "ook goed", Screening::shown)};
  return session;
}

// The words on the cards of a lane among the loose answers.
std::vector<std::string> loose_in(const flow::RoomView& view, std::size_t lane) {
  std::vector<std::string> words;
  if (view.board.loose.lanes.empty()) return words;
  for (const flow::CardView& card : view.board.loose.lanes.at(lane).cards) words.push_back(card.words);
  return words;
}

TEST(Wall, ShowsOnlyWhatWasScreenedInItsLane) {
  Afternoon room(make_board());
  const flow::RoomView view = room.wall();
  const auto& lanes = view.board.loose.lanes;
  ASSERT_EQ(lanes.size(), 2u);
  EXPECT_EQ(lanes[0].title, "Wat werkt");
  EXPECT_EQ(lanes[0].tone, model::Tone::works);
  EXPECT_THAT(loose_in(view, 0), UnorderedElementsAre("werkt goed", "ook goed"));
  EXPECT_THAT(loose_in(view, 1), ElementsAre("schuurt"));
  EXPECT_EQ(view.board.answers, 3u);
}

TEST(Wall, HasNoCardsOutsideTheBoard) {
  Afternoon room(make_board());
  room.act(flow::NextBlock{});
  EXPECT_EQ(room.wall().board.answers, 0u);
  EXPECT_THAT(room.wall().board.loose.lanes, IsEmpty());
}

TEST(Wall, KeepsCardsInPlaceWhenKeysChange) {
  Afternoon room(make_board());
  const auto before = loose_in(room.wall(), 0);
  model::Session session = make_board();
  session.entry_open = true;
  Afternoon again(session);
  again.act(flow::CloseEntry{});
  EXPECT_NE(again.key_of("werkt goed"), room.key_of("werkt goed"));
  EXPECT_EQ(loose_in(again.wall(), 0), before);
}

TEST(Wall, CanBeBlankedAndComesBack) {
  Afternoon room(make_board());
  room.act(flow::ToggleBlank{});
  EXPECT_TRUE(room.running().blank);
  room.act(flow::ToggleBlank{});
  EXPECT_FALSE(room.running().blank);
}

TEST(Wall, KeepsWhatItShowedWhileFrozen) {
  Afternoon room(make_board());
  room.act(flow::ToggleFreeze{});
  room.act(flow::ScreenAnswer{room.key_of("nog niet nagekeken"), Screening::shown});
  room.act(flow::NextBlock{});
  room.wait(30);
  EXPECT_THAT(loose_in(room.wall(), 0), UnorderedElementsAre("werkt goed", "ook goed"));
  EXPECT_EQ(room.wall().layout, model::Layout::board);
  EXPECT_EQ(room.clock().seconds_left, 5 * 60);
  room.act(flow::ToggleFreeze{});
  EXPECT_EQ(room.wall().layout, model::Layout::closing);
  room.act(flow::PreviousBlock{});
  EXPECT_THAT(loose_in(room.wall(), 0), UnorderedElementsAre("werkt goed", "ook goed", "nog niet nagekeken"));
}

TEST(Wall, DoesNotKeepAHiddenAnswerWhileFrozen) {
  Afternoon room(make_board());
  room.act(flow::ToggleFreeze{});
  room.act(flow::ScreenAnswer{room.key_of("ook goed"), Screening::hidden});
  EXPECT_THAT(loose_in(room.wall(), 0), UnorderedElementsAre("werkt goed"));
  room.act(flow::ScreenAnswer{room.key_of("werkt goed"), Screening::shown});
  EXPECT_THAT(loose_in(room.wall(), 0), UnorderedElementsAre("werkt goed")) << "nothing comes onto it";
}

TEST(Wall, DoesNotKeepACoveredWordWhileFrozen) {
  Afternoon room(make_board());
  room.act(flow::ToggleFreeze{});
  room.act(flow::MaskWord{room.key_of("werkt goed"), 0});
  EXPECT_THAT(loose_in(room.wall(), 0), UnorderedElementsAre("[...] goed", "ook goed"));
}

TEST(Wall, DoesNotKeepWipedAnswersWhileFrozen) {
  Afternoon room(make_board());
  room.act(flow::ToggleFreeze{});
  room.act(flow::WipeAnswers{});
  EXPECT_EQ(room.wall().board.answers, 0u);
}

TEST(Wall, ShowsTheSessionAndItsAgreements) {
  model::Session session = support::make_session();
  session.place = support::kPlan;
  session.plan = {{"Rust", "Overleg", "Directeur", {}, base::Date{2026, 5, 1}, "Minder wisselingen"}};
  Afternoon room(session);
  const flow::RoomView view = room.wall();
  EXPECT_EQ(view.layout, model::Layout::plan);
  EXPECT_EQ(view.plan, session.plan);
  EXPECT_EQ(view.region, "Twente");
  EXPECT_EQ(view.date, (base::Date{2026, 3, 12}));
  EXPECT_EQ(view.guides, session.guides);
  EXPECT_THAT(view.questions,
              ElementsAre("Waarover ben je tevreden?", "Wat is ingewikkeld?", "Wat gaat goed?"));
  EXPECT_THAT(view.contact, ElementsAre("Vragen? Bel de helpdesk."));
  EXPECT_EQ(view.moments, room.session().moments);
}

TEST(Wall, SaysWhetherEntryIsOpen) {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  Afternoon room(session);
  EXPECT_FALSE(room.wall().entry_open);
  room.act(flow::OpenEntry{});
  EXPECT_TRUE(room.wall().entry_open);
}

TEST(OneDisplay, GoesToTheEntryScreenAndBack) {
  Afternoon room(make_board());
  EXPECT_EQ(room.running().display, flow::Display::room);
  room.act(flow::ShowDisplay{flow::Display::entry});
  EXPECT_EQ(room.running().display, flow::Display::entry);
  room.act(flow::ShowDisplay{flow::Display::room});
  EXPECT_EQ(room.running().display, flow::Display::room);
}

}  // namespace
