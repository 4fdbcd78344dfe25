// The two documents and the disk they go to.
#include "app/documents.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "backstage_stage.h"
#include "support/sample_format.h"

namespace {
namespace fs = std::filesystem;

std::string get(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

class Documents : public testing::Test {
 protected:
  base::Result<app::WrittenDocuments> write() {
    return app::write_documents({format_, session_, {}}, {folder_ / "uit", {"md"}}, disk_);
  }

  support::TemporaryFolder folder_;
  backstage::StagedDisk disk_;
  model::Format format_ = support::make_format();
  model::Session session_ = support::make_session();
};

TEST_F(Documents, AreASummaryAndAPlan) {
  session_.answers = {support::make_answer(1, 1, "Dit mag", model::Screening::shown),
                      support::make_answer(2, 1, "Dit niet", model::Screening::hidden)};
  session_.plan = {{"Doel", "Samen eten", "De directeur", {}, base::Date{2026, 6, 1}, "Er is gegeten"}};
  const auto files = write();
  ASSERT_TRUE(files.ok()) << files.error().detail;
  EXPECT_EQ(files->files, (std::vector<std::string>{"verslag.md", "actieplan.md"}));
  EXPECT_NE(get(folder_ / "uit/verslag.md").find("Dit mag"), std::string::npos);
  EXPECT_EQ(get(folder_ / "uit/verslag.md").find("Dit niet"), std::string::npos);
  EXPECT_NE(get(folder_ / "uit/actieplan.md").find("Samen eten"), std::string::npos);
  EXPECT_EQ(get(folder_ / "uit/actieplan.md").find("Dit mag"), std::string::npos);
}

// What was there stays whole, and saving again mends it.
TEST_F(Documents, SurviveADiskThatRefusesOneOfThem) {
  ASSERT_TRUE(write().ok());
  const std::string before = get(folder_ / "uit/actieplan.md");
  for (const base::ErrorCode code : {base::ErrorCode::disk_full, base::ErrorCode::no_access}) {
    session_.region = "Drenthe";
    disk_.refuse(1, code);
    EXPECT_EQ(write().error().code, code);
    EXPECT_EQ(get(folder_ / "uit/actieplan.md"), before);
  }
  ASSERT_TRUE(write().ok());
  EXPECT_NE(get(folder_ / "uit/actieplan.md").find("Drenthe"), std::string::npos);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_ / "uit"), fs::directory_iterator()), 2);
}

TEST_F(Documents, SayWhenTheirPlaceIsTaken) {
  std::ofstream(folder_ / "uit") << "een bestand";
  const auto files = write();
  ASSERT_FALSE(files.ok());
  EXPECT_NE(files.error().detail.find("uit"), std::string::npos);
  EXPECT_EQ(get(folder_ / "uit"), "een bestand");
}

// It would tell less than the one that is there.
TEST_F(Documents, OfAWipedSessionLeaveTheSummaryThatIsThere) {
  session_.answers = {support::make_answer(1, 1, "Dit mag", model::Screening::shown)};
  ASSERT_TRUE(write().ok());
  model::wipe_answers(session_, format_.questions.size());
  session_.plan = {{"Doel", "Samen eten", "De directeur", {}, base::Date{2026, 6, 1}, "Er is gegeten"}};
  const auto after = write();
  ASSERT_TRUE(after.ok());
  EXPECT_TRUE(after->summary_kept);
  EXPECT_EQ(after->files, std::vector<std::string>{"actieplan.md"});
  EXPECT_NE(get(folder_ / "uit/verslag.md").find("Dit mag"), std::string::npos);
  EXPECT_NE(get(folder_ / "uit/actieplan.md").find("Samen eten"), std::string::npos);
  fs::remove_all(folder_ / "uit");
  const auto anew = write();
  ASSERT_TRUE(anew.ok());
  EXPECT_FALSE(anew->summary_kept);
  EXPECT_EQ(anew->files.size(), 2u) << "a summary without answers is better than none";
}

// A folder of that name on the disk of the machine would never be found again.
TEST_F(Documents, AreNotWrittenWhereAStickUsedToBe) {
  const fs::path stick = "/media/iemand/STICK-DIE-WEG-IS";
  const auto files = app::write_documents({format_, session_, {}}, {stick / "uit", {"md"}}, disk_);
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().code, base::ErrorCode::not_found);
  EXPECT_FALSE(fs::exists(stick));
}

TEST_F(Documents, TellHowFarTheyAre) {
  std::vector<std::pair<std::size_t, std::size_t>> progress;
  const auto tell = [&](std::size_t done, std::size_t total) { progress.emplace_back(done, total); };
  ASSERT_TRUE(
      app::write_documents({format_, session_, {}}, {folder_ / "uit", {"md", "csv"}, tell}, disk_).ok());
  EXPECT_EQ(progress, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 4}, {1, 4}, {2, 4}, {3, 4}}));
}

}  // namespace
