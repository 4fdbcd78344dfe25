// Before a session: what the start screen can do, and what it does with files that do not fit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using base::ErrorCode;
using support::make_answer;

const flow::AtStart& start_of(const Afternoon& room) {
  return std::get<flow::AtStart>(room.state().stage);
}

flow::SessionOpened opened(const model::Session& session) {
  return {"/home/twente.sessie", support::make_format(), session};
}

TEST(Start, LooksForSessionsAndFormats) {
  Afternoon room;
  EXPECT_EQ(room.count<flow::FindSessions>(), 1u);
  room.act(
      flow::StartFound{{{"a.sessie", "Twente", {2026, 3, 12}, false}}, {{"m.toml", "Middagsessie", {120}}}});
  EXPECT_EQ(start_of(room).recent[0].region, "Twente");
  EXPECT_EQ(start_of(room).formats[0].title, "Middagsessie");
}

TEST(Start, GoesToTheFormAndBack) {
  Afternoon room;
  room.act(flow::ChooseStartPage{flow::StartPage::new_session});
  EXPECT_EQ(start_of(room).page, flow::StartPage::new_session);
  room.act(flow::ChooseStartPage{flow::StartPage::menu});
  EXPECT_EQ(start_of(room).page, flow::StartPage::menu);
}

TEST(Start, AsksForANewSessionAsItWasFilledIn) {
  Afternoon room;
  flow::CreateSession wanted{"m.toml", "Twente", {2026, 3, 12}, {}, 24, 90};
  room.act(wanted);
  EXPECT_TRUE(start_of(room).busy);
  ASSERT_NE(room.last<flow::MakeSession>(), nullptr);
  EXPECT_EQ(room.last<flow::MakeSession>()->wanted.region, "Twente");
  EXPECT_EQ(room.last<flow::MakeSession>()->wanted.version_minutes, 90);
}

TEST(Start, DoesOneThingAtATime) {
  Afternoon room;
  room.act(flow::OpenSession{"a.sessie"});
  room.act(flow::OpenSession{"b.sessie"});
  room.act(flow::StartPractice{});
  room.act(flow::CreateSession{});
  EXPECT_EQ(room.last<flow::LoadSession>()->file, "a.sessie");
  EXPECT_EQ(room.count<flow::LoadSession>(), 1u);
  EXPECT_EQ(room.count<flow::MakePractice>(), 0u);
  EXPECT_EQ(room.count<flow::MakeSession>(), 0u);
}

TEST(Start, ShowsAProblemAndGoesOn) {
  Afternoon room;
  room.act(flow::StartPractice{});
  room.act(flow::OpenFailed{{ErrorCode::already_open, "a.sessie"}});
  ASSERT_TRUE(start_of(room).problem);
  EXPECT_EQ(start_of(room).problem->code, ErrorCode::already_open);
  EXPECT_FALSE(start_of(room).busy);
  room.act(flow::DismissProblem{});
  EXPECT_FALSE(start_of(room).problem);
}

TEST(Start, PutsAnOldProblemAwayAtTheNextTry) {
  Afternoon room;
  room.act(flow::OpenFailed{{ErrorCode::already_open, "a.sessie"}});
  room.act(flow::StartPractice{});
  EXPECT_FALSE(start_of(room).problem);
}

TEST(Start, IgnoresWhatNeedsASession) {
  Afternoon room;
  for (const flow::Action& action :
       std::vector<flow::Action>{flow::NextPage{}, flow::OpenEntry{}, flow::BeginTurn{}, flow::TogglePanel{},
                                 flow::AddPlanAction{}, flow::WipeAnswers{}, flow::LeaveSession{},
                                 flow::ToggleFreeze{}, flow::RetrySave{}, flow::Tick{}}) {
    room.act(action);
  }
  EXPECT_FALSE(flow::is_in_session(room.state()));
  EXPECT_EQ(room.effects().size(), 1u);
}

TEST(Resuming, ComesBackInTheSameBlockWithEntryAsItWas) {
  model::Session session = support::make_session();
  session.place = support::kTyping;
  session.entry_open = true;
  Afternoon room(session);
  EXPECT_EQ(room.place(), support::kTyping);
  EXPECT_NE(room.turn<flow::TurnWaiting>(), nullptr);
  EXPECT_EQ(room.writes_waiting(), 0u) << "opening changes nothing";
  session.entry_open = false;
  EXPECT_NE(Afternoon(session).turn<flow::TurnClosed>(), nullptr);
}

TEST(Resuming, NeverOpensEntryOfAWipedSession) {
  model::Session session = support::make_session();
  session.wiped = true;
  session.entry_open = true;
  Afternoon room(session);
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
  EXPECT_FALSE(room.session().entry_open);
}

TEST(Resuming, GoesToTheNextPlaceWhenTheOldOneIsNotInTheVersion) {
  model::Session session = support::make_session(60);
  session.place = {1, 2};
  EXPECT_EQ(Afternoon(session).place(), support::kThinking);
  session.place = {2, 1};
  EXPECT_EQ(Afternoon(session).place(), support::kTyping);
  session.place = {99, 3};
  EXPECT_EQ(Afternoon(session).place(), support::kClosing);
  session.place = {0, 99};
  EXPECT_EQ(Afternoon(session).place(), support::kThinking);
}

TEST(Resuming, TakesTheLongestVersionForOneTheFormatDoesNotHave) {
  Afternoon room(support::make_session(75));
  EXPECT_EQ(room.session().version_minutes, 120);
}

TEST(Opening, RefusesAFileWhoseAnswersDoNotFitItsFormat) {
  for (const int question : {0, 4, -1, 1000000}) {
    model::Session session = support::make_session();
    session.answers = {make_answer(1, question, "geheim", model::Screening::shown)};
    Afternoon room;
    room.act(flow::OpenSession{"/home/twente.sessie"});
    room.act(opened(session));
    ASSERT_FALSE(flow::is_in_session(room.state())) << question;
    EXPECT_EQ(start_of(room).problem->code, ErrorCode::damaged_file);
    EXPECT_EQ(start_of(room).problem->detail.find("geheim"), std::string::npos);
    EXPECT_FALSE(start_of(room).busy);
    EXPECT_EQ(room.count<flow::CloseFile>(), 1u);
  }
}

TEST(Opening, DoesNotReplaceARunningSession) {
  Afternoon room(support::make_session());
  room.act(flow::NextPage{});
  room.act(opened(support::make_session()));
  EXPECT_EQ(room.place(), (model::Place{0, 1}));
}

TEST(Time, IsKnownInTheState) {
  Afternoon room;
  room.wait(120);
  EXPECT_EQ(room.state().now, room.now());
  EXPECT_EQ(room.state().minute_of_day, 14 * 60 + 2);
  EXPECT_EQ(room.state().today, (base::Date{2026, 3, 12}));
}

TEST(Start, KeepsTheRisksOfTheFolderUntilTheFacilitatorReadThem) {
  Afternoon room;
  room.act(flow::SessionOpened{"/home/twente.sessie",
                               support::make_format(),
                               support::make_session(),
                               {base::FolderRisk::synchronised}});
  EXPECT_EQ(room.running().folder_risks.size(), 1u);
  room.act(flow::DismissFolderRisks{});
  EXPECT_TRUE(room.running().folder_risks.empty());
}

TEST(Start, TellsWhichFormatsCannotBeUsedAndOffersTheOthers) {
  Afternoon room;
  const base::Error faults{base::ErrorCode::bad_format_file, "eigen.toml:3:1: een fout"};
  room.act(flow::StartFound{{}, {{"goed.toml", "Goed", {60}}}, faults});
  const auto& start = std::get<flow::AtStart>(room.state().stage);
  EXPECT_EQ(start.formats.size(), 1u);
  ASSERT_TRUE(start.problem.has_value());
  EXPECT_EQ(start.problem->detail, faults.detail);
}

}  // namespace
