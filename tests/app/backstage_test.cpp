// Every effect, carried out in a real folder.
#include "app/backstage.h"

#include <gtest/gtest.h>

#include <fstream>

#include "backstage_stage.h"
#include "store/session_file.h"
#include "support/sample_format.h"
#include "support/written_format.h"

namespace {
namespace fs = std::filesystem;

using backstage::Stage;
using base::ErrorCode;

void put(const fs::path& file, std::string_view bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

TEST(Backstage, MakesASessionInTheFolderOfTheSessions) {
  Stage stage;
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish("Twente Oost"));
  EXPECT_EQ(opened.file, (stage.sessions() / "twente-oost-2026-03-12.sessie").string());
  EXPECT_EQ(opened.format.id, "middagsessie");
  EXPECT_EQ(opened.session.region, "Twente Oost");
  EXPECT_EQ(opened.session.version_minutes, 90);
  EXPECT_EQ(opened.session.guides, (std::vector<model::Guide>{{"Gids", "voorzitter"}}));
  EXPECT_EQ(*store::peek(opened.file), opened.session);
}

TEST(Backstage, MakesTheFolderForTheFirstSession) {
  Stage stage;
  fs::remove(stage.sessions());
  EXPECT_TRUE(fs::exists(stage.perform<flow::SessionOpened>(stage.wish()).file));
}

TEST(Backstage, GivesASecondSessionOfThatDayAnotherName) {
  Stage stage;
  const auto first = stage.perform<flow::SessionOpened>(stage.wish());
  const auto second = stage.perform<flow::SessionOpened>(stage.wish());
  EXPECT_NE(first.file, second.file);
  EXPECT_TRUE(store::peek(first.file).ok());
}

TEST(Backstage, MakesAPracticeSessionFullOfAnswers) {
  Stage stage;
  const auto opened = stage.perform<flow::SessionOpened>(flow::MakePractice{});
  EXPECT_TRUE(opened.session.practice);
  EXPECT_EQ(opened.format.id, "oefensessie");
  EXPECT_GE(opened.session.answers.size(), 50u);
  EXPECT_EQ(*store::peek(opened.file), opened.session);
}

TEST(Backstage, SaysWhyASessionCannotBeMade) {
  Stage stage;
  flow::MakeSession wish = stage.wish();
  wish.wanted.format_file = (stage.folder / "weg.toml").string();
  EXPECT_EQ(stage.perform<flow::OpenFailed>(wish).error.code, ErrorCode::not_found);
  wish = stage.wish();
  wish.wanted.version_minutes = 45;
  EXPECT_EQ(stage.perform<flow::OpenFailed>(wish).error.code, ErrorCode::bad_usage);
  EXPECT_TRUE(fs::is_empty(stage.sessions()));
}

TEST(Backstage, FindsSessionsAndFormats) {
  Stage stage;
  stage.perform<flow::SessionOpened>(stage.wish());
  stage.perform<flow::SessionOpened>(flow::MakePractice{});
  put(stage.sessions() / "eigen.toml", support::write_format(3));
  put(stage.sessions() / "stuk.toml", "id = 1\n");
  put(stage.sessions() / "brief.sessie", "Lieve moeder");
  const auto found = stage.perform<flow::StartFound>(flow::FindSessions{});
  ASSERT_EQ(found.recent.size(), 2u);
  EXPECT_NE(found.recent[0].practice, found.recent[1].practice);
  ASSERT_EQ(found.formats.size(), 2u);
  EXPECT_EQ(found.formats[0].versions, (std::vector{120, 90, 60}));
  EXPECT_EQ(found.formats[1].title, "Eigen sessie");
  ASSERT_TRUE(found.problem.has_value());
  EXPECT_EQ(found.problem->code, ErrorCode::bad_format_file);
  EXPECT_NE(found.problem->detail.find("stuk.toml"), std::string::npos);
}

TEST(Backstage, FindsNothingWhereThereIsNoFolder) {
  Stage stage;
  fs::remove(stage.sessions());
  const auto found = stage.perform<flow::StartFound>(flow::FindSessions{});
  EXPECT_TRUE(found.recent.empty());
  EXPECT_EQ(found.formats.size(), 1u);
  EXPECT_FALSE(found.problem);
}

// A session in the folder with two actions that are not done and one that is; its file.
fs::path leave_session_behind(const Stage& stage) {
  model::Session session = support::make_session();
  session.plan.resize(3);
  session.plan[0].action = "Samen eten";
  session.plan[0].state = model::ActionState::stuck;
  session.plan[0].origin = {4, "Ouders", 8, 12};
  session.plan[1].state = model::ActionState::done;
  session.plan[2].action = "Elkaar bellen";
  const fs::path file = stage.sessions() / "eerder.sessie";
  EXPECT_TRUE(store::SessionFile::create(file, session).ok());
  return file;
}

TEST(Backstage, CountsTheActionsThatAreNotDone) {
  Stage stage;
  leave_session_behind(stage);
  const auto found = stage.perform<flow::StartFound>(flow::FindSessions{});
  ASSERT_EQ(found.recent.size(), 1u);
  EXPECT_EQ(found.recent[0].unfinished, 2u);
}

TEST(Backstage, BeginsASessionWithTheActionsThatAreNotDone) {
  Stage stage;
  flow::MakeSession wish = stage.wish();
  wish.wanted.continues = leave_session_behind(stage).string();
  const auto opened = stage.perform<flow::SessionOpened>(wish);
  ASSERT_EQ(opened.session.plan.size(), 2u);
  EXPECT_EQ(opened.session.plan[0].action, "Samen eten");
  EXPECT_EQ(opened.session.plan[0].state, model::ActionState::stuck);
  EXPECT_EQ(opened.session.plan[0].origin, (model::Origin{0, "Ouders", 8, 12}));
  EXPECT_EQ(opened.session.plan[1].action, "Elkaar bellen");
  EXPECT_EQ(*store::peek(opened.file), opened.session) << "on disk from the start";
}

TEST(Backstage, MakesNoSessionWhenTheOneBeforeItCannotBeRead) {
  Stage stage;
  const fs::path before = leave_session_behind(stage);
  flow::MakeSession wish = stage.wish();
  wish.wanted.continues = (stage.sessions() / "weg.sessie").string();
  EXPECT_EQ(stage.perform<flow::OpenFailed>(wish).error.code, ErrorCode::not_found);
  put(before, "Lieve moeder");
  wish.wanted.continues = before.string();
  EXPECT_EQ(stage.perform<flow::OpenFailed>(wish).error.code, ErrorCode::foreign_file);
  EXPECT_FALSE(fs::exists(stage.sessions() / "twente-2026-03-12.sessie"));
}

TEST(Backstage, SavesAndOpensWhatItSaved) {
  Stage stage;
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish());
  model::Session session = opened.session;
  session.answers = {support::make_answer(1, 1, "Korte lijnen")};
  EXPECT_EQ(stage.perform<flow::SessionSaved>(flow::SaveSession{7, session}).revision, 7u);
  stage.play.settle();
  EXPECT_FALSE(stage.play.perform(flow::CloseFile{}));
  EXPECT_EQ(stage.perform<flow::SessionOpened>(flow::LoadSession{opened.file}).session, session);
}

TEST(Backstage, TellsWhichRevisionCouldNotBeSaved) {
  Stage stage;
  const auto without = stage.perform<flow::SaveFailed>(flow::SaveSession{3, support::make_session()});
  EXPECT_EQ(without.revision, 3u);
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish());
  fs::rename(opened.file, opened.file + "2");
  const auto moved = stage.perform<flow::SaveFailed>(flow::SaveSession{4, opened.session});
  EXPECT_EQ(moved.revision, 4u);
  EXPECT_EQ(moved.error.code, ErrorCode::changed_underneath);
  fs::rename(opened.file + "2", opened.file);
  EXPECT_EQ(stage.perform<flow::SessionSaved>(flow::SaveSession{5, opened.session}).revision, 5u);
}

TEST(Backstage, OpensOneFileAtATimeAndLetsItGo) {
  Stage stage, other;
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish());
  EXPECT_EQ(other.perform<flow::OpenFailed>(flow::LoadSession{opened.file}).error.code,
            ErrorCode::already_open);
  stage.play.perform(flow::CloseFile{});
  other.perform<flow::SessionOpened>(flow::LoadSession{opened.file});
}

TEST(Backstage, RefusesASessionWhoseFormatIsBroken) {
  Stage stage;
  model::Session session = support::make_session();
  session.format_source = "id = 1\n";
  const fs::path file = stage.sessions() / "a.sessie";
  { ASSERT_TRUE(store::SessionFile::create(file, session).ok()); }
  EXPECT_EQ(stage.perform<flow::OpenFailed>(flow::LoadSession{file.string()}).error.code,
            ErrorCode::damaged_file);
  EXPECT_TRUE(store::SessionFile::open(file).ok()) << "the file is let go of";
}

TEST(Backstage, HashesACodeAndKnowsItAgain) {
  Stage stage;
  const std::string hash = stage.perform<flow::CodeHashed>(flow::HashCode{"2580"}).hash;
  EXPECT_TRUE(stage.perform<flow::CodeChecked>(flow::CheckCode{"2580", hash}).right);
  EXPECT_FALSE(stage.perform<flow::CodeChecked>(flow::CheckCode{"2581", hash}).right);
}

TEST(Backstage, WritesTheDocuments) {
  Stage stage;
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish());
  const std::string folder = (stage.folder / "uit").string();
  const flow::WriteDocuments wish{folder, opened.format, opened.session};
  const auto written = stage.perform<flow::DocumentsWritten>(wish);
  EXPECT_EQ(written.folder, folder);
  for (const std::string& name : written.files) EXPECT_TRUE(fs::exists(fs::path(folder) / name)) << name;
  stage.disk.refuse(1, ErrorCode::disk_full);
  EXPECT_EQ(stage.perform<flow::DocumentsRefused>(wish).error.code, ErrorCode::disk_full);
}

TEST(Backstage, ProposesAFolderForTheDocumentsOfThisSession) {
  Stage stage;
  const auto found = stage.perform<flow::DocumentFoldersFound>(
      flow::SeekDocumentFolders{"a.sessie", "Twente", {2026, 3, 12}});
  ASSERT_FALSE(found.folders.empty());
  EXPECT_EQ(found.folders[0].path, (stage.folder / "documenten/Middagsessie Twente 2026-03-12").string());
  EXPECT_EQ(found.folders[0].stick, "");
  EXPECT_FALSE(fs::exists(stage.folder / "documenten")) << "asking makes nothing";
}

TEST(Backstage, DrawsThePagesOfBothDocuments) {
  Stage stage;
  const auto opened = stage.perform<flow::SessionOpened>(stage.wish());
  const auto drawn = stage.perform<flow::PagesDrawn>(flow::DrawPages{7, opened.format, opened.session});
  EXPECT_EQ(drawn.revision, 7u);
  for (const auto& pages : {drawn.summary, drawn.plan}) {
    ASSERT_FALSE(pages.empty());
    EXPECT_GT(pages[0]->height, pages[0]->width);
    EXPECT_EQ(pages[0]->rgb.size(), static_cast<std::size_t>(pages[0]->width * pages[0]->height * 3));
  }
}

TEST(Backstage, HasNoReportOfWhatOnlyTheScreenDoes) {
  Stage stage;
  EXPECT_FALSE(stage.play.perform(flow::ForgetDraft{}));
  EXPECT_FALSE(stage.play.perform(flow::RestoreDraft{}));
  EXPECT_FALSE(stage.play.perform(flow::EndProgram{}));
  stage.play.settle();
}

}  // namespace
