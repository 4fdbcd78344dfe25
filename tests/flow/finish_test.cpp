// Saving the documents, wiping the answers, leaving.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;
using testing::ElementsAre;
using testing::IsEmpty;

model::Session make_answered() {
  model::Session session = support::make_session();
  session.place = support::kClosing;
  session.answers = {make_answer(1, 1, "a", Screening::shown), make_answer(2, 1, "b", Screening::hidden),
                     make_answer(3, 2, "c", Screening::shown)};
  return session;
}

template <class T>
bool documents_are(const Afternoon& room) {
  return std::holds_alternative<T>(room.running().documents);
}

TEST(Documents, AreSavedAndNamed) {
  Afternoon room(make_answered());
  room.act(flow::SaveDocuments{"/stick"});
  EXPECT_TRUE(documents_are<flow::DocumentsSaving>(room));
  ASSERT_NE(room.last<flow::WriteDocuments>(), nullptr);
  EXPECT_EQ(room.last<flow::WriteDocuments>()->folder, "/stick");
  EXPECT_EQ(room.last<flow::WriteDocuments>()->session, room.session());
  room.act(flow::DocumentsWritten{"/stick", {"verslag.md", "actieplan.md"}});
  const auto* saved = std::get_if<flow::DocumentsSaved>(&room.running().documents);
  ASSERT_NE(saved, nullptr);
  EXPECT_EQ(saved->folder, "/stick");
  EXPECT_THAT(saved->files, ElementsAre("verslag.md", "actieplan.md"));
}

TEST(Documents, AreWrittenOnceHoweverOftenTheButtonIsPressed) {
  Afternoon room(make_answered());
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::SaveDocuments{"/stick"});
  EXPECT_EQ(room.count<flow::WriteDocuments>(), 1u);
}

TEST(Documents, CanBeTriedAgainAfterAProblem) {
  Afternoon room(make_answered());
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::DocumentsRefused{{base::ErrorCode::not_found, "/stick"}});
  EXPECT_TRUE(documents_are<flow::DocumentsFailed>(room));
  room.act(flow::SaveDocuments{"/home"});
  EXPECT_TRUE(documents_are<flow::DocumentsSaving>(room));
  EXPECT_EQ(room.last<flow::WriteDocuments>()->folder, "/home");
}

TEST(Documents, TellHowFarTheyAreWhileTheyAreSaved) {
  Afternoon room(make_answered());
  room.act(flow::DocumentsProgress{1, 4});
  EXPECT_TRUE(documents_are<flow::DocumentsIdle>(room)) << "of a save that is over";
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::DocumentsProgress{3, 4});
  const auto* saving = std::get_if<flow::DocumentsSaving>(&room.running().documents);
  ASSERT_NE(saving, nullptr);
  EXPECT_EQ(saving->done, 3u);
  EXPECT_EQ(saving->total, 4u);
}

TEST(Documents, CanGoToTheDiskOrAStickThatWasPutInMeanwhile) {
  Afternoon room(make_answered());
  room.act(flow::FindDocumentFolders{});
  ASSERT_NE(room.last<flow::SeekDocumentFolders>(), nullptr);
  EXPECT_EQ(room.last<flow::SeekDocumentFolders>()->region, room.session().region);
  room.act(flow::DocumentFoldersFound{{{"/home", ""}, {"/stick", "STICK"}}});
  EXPECT_THAT(room.running().document_folders,
              ElementsAre(flow::DocumentFolder{"/home", ""}, flow::DocumentFolder{"/stick", "STICK"}));
}

flow::PagePicture make_page() {
  return std::make_shared<const base::Picture>(base::Picture{1, 1, {255, 255, 255}});
}

Afternoon make_about_to_save() {
  Afternoon room(make_answered());
  room.act(flow::TogglePanel{});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::EnterCode{"1234"});
  room.act(flow::CodeHashed{"#1234"});
  room.act(flow::ChoosePanelTab{flow::PanelTab::save});
  return room;
}

TEST(Pages, AreDrawnOnceTheFacilitatorIsAboutToSave) {
  Afternoon room = make_about_to_save();
  ASSERT_EQ(room.count<flow::DrawPages>(), 1u);
  room.act(
      flow::PagesDrawn{room.last<flow::DrawPages>()->revision, {make_page(), make_page()}, {make_page()}});
  EXPECT_EQ(room.running().preview.summary.size(), 2u);
  EXPECT_EQ(room.running().preview.plan.size(), 1u);
  room.act(flow::ChoosePanelTab{flow::PanelTab::guide});
  room.act(flow::ChoosePanelTab{flow::PanelTab::save});
  EXPECT_EQ(room.count<flow::DrawPages>(), 1u) << "nothing changed";
  room.act(flow::AddPlanAction{});
  room.act(flow::ChoosePanelTab{flow::PanelTab::save});
  EXPECT_EQ(room.count<flow::DrawPages>(), 2u);
}

TEST(Pages, OfWhatChangedMeanwhileAreDrawnAgain) {
  Afternoon room = make_about_to_save();
  const unsigned before = room.last<flow::DrawPages>()->revision;
  room.act(flow::WipeAnswers{});
  EXPECT_EQ(room.count<flow::DrawPages>(), 1u) << "one at a time";
  room.act(flow::PagesDrawn{before, {make_page()}, {make_page()}});
  EXPECT_TRUE(room.running().preview.summary.empty()) << "the answers are on them";
  ASSERT_EQ(room.count<flow::DrawPages>(), 2u);
  EXPECT_TRUE(room.last<flow::DrawPages>()->session.wiped);
}

TEST(Pages, StayInSightWhilePeopleAreCounted) {
  Afternoon room = make_about_to_save();
  room.act(flow::PagesDrawn{room.last<flow::DrawPages>()->revision, {make_page()}, {make_page()}});
  room.act(flow::CountPeople{17});
  EXPECT_EQ(room.session().present, 17);
  EXPECT_FALSE(room.running().preview.summary.empty()) << "nothing on them was covered";
  EXPECT_EQ(room.count<flow::DrawPages>(), 2u);
  EXPECT_EQ(room.last<flow::DrawPages>()->session.present, 17);
  room.act(flow::CountPeople{-4});
  EXPECT_EQ(room.session().present, 0);
}

TEST(Pages, OfBeforeAWordWasCoveredAreNotShownAgain) {
  Afternoon room = make_about_to_save();
  room.act(flow::PagesDrawn{room.last<flow::DrawPages>()->revision, {make_page()}, {make_page()}});
  room.act(flow::ChoosePanelTab{flow::PanelTab::screening});
  room.act(flow::AddPlanAction{});
  room.act(flow::ChoosePanelTab{flow::PanelTab::save});
  EXPECT_TRUE(room.running().preview.summary.empty());
}

TEST(Pages, AreForgottenAtOnceWhenAnAnswerIsHidden) {
  Afternoon room = make_about_to_save();
  room.act(flow::PagesDrawn{room.last<flow::DrawPages>()->revision, {make_page()}, {make_page()}});
  room.act(flow::ChoosePanelTab{flow::PanelTab::screening});
  ASSERT_FALSE(room.running().preview.summary.empty());
  const auto& answers = room.session().answers;
  const auto shown = std::find_if(answers.begin(), answers.end(), [](const model::Answer& answer) {
    return answer.screening == model::Screening::shown;
  });
  ASSERT_NE(shown, answers.end());
  room.act(flow::ScreenAnswer{shown->key, model::Screening::hidden});
  EXPECT_TRUE(room.running().preview.summary.empty());
}

TEST(Documents, AreNoLongerCalledSavedOnceThePlanIsAnotherOne) {
  Afternoon room(make_answered());
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::DocumentsWritten{"/stick", {"verslag.pdf"}});
  room.act(flow::NextPage{});
  EXPECT_TRUE(documents_are<flow::DocumentsSaved>(room)) << "that is in no document";
  room.act(flow::AddPlanAction{});
  EXPECT_TRUE(documents_are<flow::DocumentsIdle>(room));
}

TEST(Pages, ThatCannotBeDrawnSayWhy) {
  Afternoon room = make_about_to_save();
  room.act(flow::PagesRefused{{base::ErrorCode::not_found, "Inter"}});
  ASSERT_TRUE(room.running().preview.problem);
  room.act(flow::ChoosePanelTab{flow::PanelTab::save});
  EXPECT_EQ(room.count<flow::DrawPages>(), 2u) << "tried again";
}

TEST(Wiping, LeavesFiguresAndNoText) {
  Afternoon room(make_answered());
  room.act(flow::WipeAnswers{});
  room.write_all();
  EXPECT_TRUE(room.on_disk().wiped);
  EXPECT_THAT(room.on_disk().answers, IsEmpty());
  EXPECT_THAT(room.on_disk().figures.given, ElementsAre(2, 1, 0));
  EXPECT_THAT(room.on_disk().figures.shown, ElementsAre(1, 1, 0));
}

TEST(Wiping, IsDoneOnce) {
  Afternoon room(make_answered());
  room.act(flow::WipeAnswers{});
  room.act(flow::WipeAnswers{});
  EXPECT_EQ(room.writes_waiting(), 1u);
  EXPECT_THAT(room.session().figures.given, ElementsAre(2, 1, 0));
}

TEST(Wiping, WaitsUntilEntryIsClosed) {
  model::Session session = make_answered();
  session.entry_open = true;
  Afternoon room(session);
  room.act(flow::WipeAnswers{});
  EXPECT_FALSE(room.session().wiped);
  EXPECT_FALSE(flow::is_collected(room.running()));
  room.act(flow::CloseEntry{});
  EXPECT_TRUE(flow::is_collected(room.running()));
}

TEST(Wiping, WaitsForTheLastPersonAtTheEntryScreen) {
  model::Session session = make_answered();
  session.entry_open = true;
  Afternoon room(session);
  room.act(flow::BeginTurn{});
  room.act(flow::CloseEntry{});
  room.act(flow::WipeAnswers{});
  EXPECT_FALSE(room.session().wiped) << "the answers being typed would come in after it";
  room.act(flow::SubmitTurn{{{1, "nog net"}}});
  room.write_all();
  room.act(flow::WipeAnswers{});
  EXPECT_FALSE(room.session().wiped);
  room.act(flow::EndTurn{});
  room.act(flow::WipeAnswers{});
  EXPECT_TRUE(room.session().wiped);
  EXPECT_THAT(room.session().figures.given, ElementsAre(3, 1, 0));
}

TEST(Wiping, ClosesEntryForGood) {
  Afternoon room(make_answered());
  room.act(flow::WipeAnswers{});
  room.act(flow::OpenEntry{});
  EXPECT_FALSE(room.session().entry_open);
  EXPECT_NE(room.turn<flow::TurnClosed>(), nullptr);
}

TEST(Leaving, GoesToTheStartScreenAndForgets) {
  Afternoon room(make_answered());
  room.act(flow::LeaveSession{});
  EXPECT_FALSE(flow::is_in_session(room.state()));
  EXPECT_EQ(room.count<flow::CloseFile>(), 1u);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
  EXPECT_EQ(room.count<flow::FindSessions>(), 2u);
}

TEST(Leaving, WaitsForTheDisk) {
  Afternoon room(make_answered());
  room.act(flow::AddPlanAction{});
  room.act(flow::AddPlanAction{});
  room.act(flow::LeaveSession{});
  EXPECT_TRUE(flow::is_in_session(room.state()));
  room.write_next();
  room.act(flow::LeaveSession{});
  EXPECT_TRUE(flow::is_in_session(room.state()));
  room.write_next();
  room.act(flow::LeaveSession{});
  EXPECT_FALSE(flow::is_in_session(room.state()));
}

TEST(Leaving, DoesNotHappenWhenTheLastWriteFailed) {
  Afternoon room(make_answered());
  room.act(flow::AddPlanAction{});
  room.refuse_all();
  room.act(flow::LeaveSession{});
  EXPECT_TRUE(flow::is_in_session(room.state()));
}

TEST(Leaving, IgnoresReportsThatComeLate) {
  Afternoon room(make_answered());
  room.act(flow::SaveDocuments{"/stick"});
  room.act(flow::LeaveSession{});
  room.act(flow::DocumentsWritten{"/stick", {}});
  room.act(flow::SessionSaved{1});
  room.act(flow::SaveFailed{1, {}});
  room.act(flow::CodeChecked{true});
  EXPECT_FALSE(flow::is_in_session(room.state()));
}

TEST(Quitting, EndsTheProgramAndForgetsWhatWasTyped) {
  Afternoon room(make_answered());
  room.act(flow::Quit{});
  EXPECT_EQ(room.count<flow::EndProgram>(), 1u);
  EXPECT_EQ(room.count<flow::ForgetDraft>(), 1u);
}

TEST(Quitting, WorksAtTheStartScreenToo) {
  Afternoon room;
  room.act(flow::Quit{});
  EXPECT_EQ(room.count<flow::EndProgram>(), 1u);
}

}  // namespace
