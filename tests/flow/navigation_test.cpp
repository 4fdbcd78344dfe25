// Leading the room from page to page.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"
#include "flow/places.h"

namespace {

using afternoon::Afternoon;
using model::Place;
using support::make_session;
using testing::ElementsAre;

Afternoon at(Place place, int version = 120) {
  model::Session session = make_session(version);
  session.place = place;
  return Afternoon(session);
}

std::vector<std::string> agenda(const flow::RoomView& view) {
  std::vector<std::string> items;
  for (const flow::AgendaItem& item : view.agenda) {
    const char* stand = item.stand == flow::AgendaItem::Stand::done  ? " gehad"
                        : item.stand == flow::AgendaItem::Stand::now ? " nu"
                                                                     : "";
    items.push_back(item.title + stand);
  }
  return items;
}

TEST(Navigation, WalksThroughEveryPageOfTheAfternoonAndBack) {
  Afternoon room(make_session());
  const auto places = flow::list_places(room.running().format, 120);
  EXPECT_EQ(places.size(), 13u);
  for (const Place& place : places) {
    EXPECT_EQ(room.place(), place);
    room.act(flow::NextPage{});
  }
  EXPECT_EQ(room.place(), places.back()) << "the last page stays";
  for (auto place = places.rbegin(); place != places.rend(); ++place) {
    EXPECT_EQ(room.place(), *place);
    room.act(flow::PreviousPage{});
  }
  EXPECT_EQ(room.place(), places.front()) << "the first page stays";
}

TEST(Navigation, LeavesOutBlocksAndStepsOfTheShortVersion) {
  Afternoon room(make_session(60));
  std::vector<Place> seen{room.place()};
  for (int i = 0; i < 20; ++i) {
    room.act(flow::NextPage{});
    if (room.place() != seen.back()) seen.push_back(room.place());
  }
  EXPECT_THAT(seen, ElementsAre(Place{0, 0}, Place{0, 1}, Place{2, 0}, Place{2, 2}, Place{4, 0}, Place{4, 1},
                                Place{4, 2}, Place{5, 0}));
  room = at({2, 2}, 60);
  room.act(flow::PreviousPage{});
  EXPECT_EQ(room.place(), (Place{2, 0})) << "the step without minutes is left out backwards too";
  room.act(flow::PreviousPage{});
  EXPECT_EQ(room.place(), (Place{0, 1}));
}

TEST(Navigation, GoesByBlockToTheFirstPage) {
  Afternoon room = at({0, 1});
  room.act(flow::NextBlock{});
  EXPECT_EQ(room.place(), (Place{1, 0}));
  room.act(flow::NextPage{});
  room.act(flow::NextBlock{});
  EXPECT_EQ(room.place(), (Place{2, 0}));
  room.act(flow::NextPage{});
  room.act(flow::PreviousBlock{});
  EXPECT_EQ(room.place(), (Place{1, 0}));
}

TEST(Navigation, ByBlockStaysAtEitherEnd) {
  Afternoon room = at({0, 1});
  room.act(flow::PreviousBlock{});
  EXPECT_EQ(room.place(), (Place{0, 1}));
  room = at(support::kClosing);
  room.act(flow::NextBlock{});
  EXPECT_EQ(room.place(), support::kClosing);
  EXPECT_EQ(room.writes_waiting(), 0u) << "nothing changed, nothing to write";
}

TEST(Navigation, KeepsThePlaceOnDisk) {
  Afternoon room(make_session());
  room.act(flow::NextBlock{});
  room.write_all();
  EXPECT_EQ(room.on_disk().place, (Place{1, 0}));
  room.restart();
  EXPECT_EQ(room.place(), (Place{1, 0}));
}

TEST(Navigation, ShowsTheAgendaWithWhatIsDoneAndNow) {
  EXPECT_THAT(agenda(at({1, 2}).wall()), ElementsAre("Blok welkom gehad", "Blok casus nu", "Blok vragen",
                                                     "Blok povo", "Blok bord", "Blok afsluiting"));
  EXPECT_THAT(agenda(at({4, 0}, 60).wall()),
              ElementsAre("Blok welkom gehad", "Blok vragen gehad", "Blok bord nu", "Blok afsluiting"));
}

TEST(Navigation, ShowsTheSlideOrTheStepOfThePage) {
  const flow::RoomView slide = at({1, 1}).wall();
  EXPECT_EQ(slide.layout, model::Layout::bullets);
  EXPECT_EQ(slide.slide.title, "Stappen");
  EXPECT_EQ(slide.step_title, "");
  const flow::RoomView step = at(support::kTyping).wall();
  EXPECT_EQ(step.layout, model::Layout::waiting);
  EXPECT_EQ(step.step_title, "Invoeren");
  EXPECT_EQ(step.instruction, "Invoeren: wat we nu doen");
  EXPECT_EQ(step.slide.title, "Blok vragen");
}

TEST(Navigation, ClosesEntryWhenTheBlocksThatCollectAreOver) {
  Afternoon room = at(support::kTyping);
  room.act(flow::OpenEntry{});
  room.act(flow::NextPage{});
  EXPECT_EQ(room.place(), support::kOwnText);
  EXPECT_TRUE(room.session().entry_open) << "this block collects too";
  room.act(flow::NextPage{});
  EXPECT_FALSE(room.session().entry_open);
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
}

}  // namespace
