// The thread that performs effects: in order, the newest of several writes, and nothing left undone.
#include "app/worker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#include "backstage_stage.h"
#include "store/session_file.h"

namespace {

using backstage::Stage;

class AtWork : public testing::Test {
 protected:
  void SetUp() override {
    opened_ = stage_.perform<flow::SessionOpened>(stage_.wish());
    worker_ = std::make_unique<app::Worker>(stage_.play, [this] { ++woken_; });
  }

  // Keeps the worker busy until stage_.disk.let_go().
  void hold_up() {
    stage_.disk.hold();
    worker_->ask(flow::WriteDocuments{(stage_.folder / "uit").string(), opened_.format, opened_.session});
  }

  void ask_to_save(unsigned revision) {
    model::Session session = opened_.session;
    session.people = static_cast<int>(revision);
    worker_->ask(flow::SaveSession{revision, session});
  }

  // Reports of what is done, once there are so many of them.
  std::vector<flow::Action> wait_for(std::size_t count) {
    std::vector<flow::Action> all;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (all.size() < count && std::chrono::steady_clock::now() < end) {
      for (const flow::Action& report : worker_->take_reports()) {
        const auto* progress = std::get_if<flow::DocumentsProgress>(&report);
        if (progress == nullptr) all.push_back(report);
        if (progress != nullptr) progress_.push_back(*progress);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return all;
  }

  static unsigned revision_of(const flow::Action& report) {
    const auto* saved = std::get_if<flow::SessionSaved>(&report);
    return saved == nullptr ? 0 : saved->revision;
  }

  int people_on_disk() const { return store::peek(opened_.file)->people; }

  Stage stage_;
  flow::SessionOpened opened_;
  std::vector<flow::DocumentsProgress> progress_;
  std::atomic<int> woken_ = 0;
  std::unique_ptr<app::Worker> worker_;
};

TEST_F(AtWork, WritesOnlyTheNewestOfSavesThatWait) {
  hold_up();
  for (unsigned revision = 1; revision <= 4; ++revision) ask_to_save(revision);
  stage_.disk.let_go();
  const auto reports = wait_for(2);
  ASSERT_EQ(reports.size(), 2u);
  EXPECT_TRUE(std::holds_alternative<flow::DocumentsWritten>(reports[0]));
  EXPECT_EQ(revision_of(reports[1]), 4u);
  EXPECT_EQ(people_on_disk(), 4);
}

TEST_F(AtWork, TellsHowFarTheDocumentsAre) {
  hold_up();
  stage_.disk.let_go();
  wait_for(1);
  ASSERT_GT(progress_.size(), 2u);
  for (std::size_t i = 0; i < progress_.size(); ++i) {
    EXPECT_EQ(progress_[i].done, i);
    EXPECT_EQ(progress_[i].total, progress_.size());
  }
}

TEST_F(AtWork, KeepsTheOrderOfEverythingElse) {
  hold_up();
  ask_to_save(1);
  worker_->ask(flow::FindSessions{});
  ask_to_save(2);
  worker_->ask(flow::HashCode{"2580"});
  stage_.disk.let_go();
  const auto reports = wait_for(5);
  ASSERT_EQ(reports.size(), 5u);
  EXPECT_EQ(revision_of(reports[1]), 1u);
  EXPECT_TRUE(std::holds_alternative<flow::StartFound>(reports[2]));
  EXPECT_EQ(revision_of(reports[3]), 2u);
  EXPECT_TRUE(std::holds_alternative<flow::CodeHashed>(reports[4]));
}

TEST_F(AtWork, WakesForEveryReportAndNeverWithoutOne) {
  ask_to_save(1);
  ASSERT_EQ(wait_for(1).size(), 1u);
  worker_->ask(flow::ForgetDraft{});
  worker_->ask(flow::CloseFile{});
  worker_->ask(flow::FindSessions{});
  EXPECT_EQ(wait_for(1).size(), 1u);
  worker_.reset();
  EXPECT_EQ(woken_, 2);
}

TEST_F(AtWork, FinishesWhatWasAskedBeforeItEnds) {
  hold_up();
  ask_to_save(8);
  std::thread ending([this] { worker_.reset(); });
  stage_.disk.let_go();
  ending.join();
  EXPECT_EQ(people_on_disk(), 8);
  EXPECT_GE(woken_, 2);
}

TEST_F(AtWork, ReportsAFailureLikeAnythingElse) {
  std::filesystem::remove(opened_.file);
  ask_to_save(5);
  const auto reports = wait_for(1);
  ASSERT_EQ(reports.size(), 1u);
  const auto* failed = std::get_if<flow::SaveFailed>(&reports[0]);
  ASSERT_NE(failed, nullptr);
  EXPECT_EQ(failed->revision, 5u);
}

}  // namespace
