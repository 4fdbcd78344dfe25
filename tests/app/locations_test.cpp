// Where things are, for a person with a home of their own making.
#include "app/locations.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "support/temporary_folder.h"

namespace {
namespace fs = std::filesystem;

// Gives a variable of the environment back as it was.
class Variable {
 public:
  explicit Variable(const char* name) : name_(name) {
    if (const char* value = std::getenv(name)) before_ = value;
  }
  ~Variable() {
    if (before_) {
      setenv(name_, before_->c_str(), 1);
    } else {
      unsetenv(name_);
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  void set(const fs::path& value) const { setenv(name_, value.c_str(), 1); }
  void clear() const { unsetenv(name_); }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

class AtHome : public testing::Test {
 protected:
  void SetUp() override {
    home_.set(folder_.path());
    data_.clear();
  }

  support::TemporaryFolder folder_;
  Variable home_{"HOME"};
  Variable data_{"XDG_DATA_HOME"};
};

TEST_F(AtHome, SessionsAreInTheDataDirectory) {
  EXPECT_EQ(app::default_session_folder(), folder_ / ".local/share/middagsessie");
  data_.set(folder_ / "data");
  EXPECT_EQ(app::default_session_folder(), folder_ / "data/middagsessie");
  data_.set("geen/volledig/pad");
  EXPECT_EQ(app::default_session_folder(), folder_ / ".local/share/middagsessie");
}

TEST_F(AtHome, DocumentsAreWithTheOtherDocuments) {
  EXPECT_EQ(app::default_document_folder(), folder_.path());
  fs::create_directory(folder_ / "Documents");
  EXPECT_EQ(app::default_document_folder(), folder_ / "Documents");
  fs::create_directory(folder_ / "Documenten");
  EXPECT_EQ(app::default_document_folder(), folder_ / "Documenten");
}

TEST_F(AtHome, TheDocumentsOfEverySessionHaveAFolderOfTheirOwn) {
  EXPECT_EQ(app::name_document_folder("/media/anna/STICK", {"Twente", "2026-03-12"}),
            "/media/anna/STICK/Middagsessie Twente 2026-03-12");
  EXPECT_EQ(app::name_document_folder("/h", {"Oost/West: één?", "2026-03-12"}),
            "/h/Middagsessie Oost-West- één- 2026-03-12");
  EXPECT_EQ(app::name_document_folder("/h", {"", "2026-03-12"}), "/h/Middagsessie 2026-03-12");
}

TEST_F(AtHome, TwoSessionsOfOneRegionAndDayHaveTwoFolders) {
  const app::NamedSession first{"Twente", "2026-03-12", "/s/twente-2026-03-12.sessie"};
  const app::NamedSession second{"Twente", "2026-03-12", "/s/twente-2026-03-12-2.sessie"};
  EXPECT_EQ(app::name_document_folder("/h", first), "/h/Middagsessie Twente 2026-03-12");
  EXPECT_EQ(app::name_document_folder("/h", second), "/h/Middagsessie Twente 2026-03-12 (2)");
}

TEST_F(AtHome, AskingMakesNothing) {
  app::default_session_folder();
  app::default_document_folder();
  app::propose_session_file(folder_ / "sessies", "Twente", "2026-03-12");
  EXPECT_TRUE(folder_.names().empty());
}

std::string proposed(const fs::path& folder, std::string_view region) {
  return app::propose_session_file(folder, region, "2026-03-12").filename().string();
}

TEST_F(AtHome, FilesAreNamedAfterRegionAndDay) {
  EXPECT_EQ(proposed(folder_.path(), "Twente"), "twente-2026-03-12.sessie");
  EXPECT_EQ(proposed(folder_.path(), "Noord-Oost  Twente!"), "noord-oost-twente-2026-03-12.sessie");
  EXPECT_EQ(proposed(folder_.path(), "../../etc/passwd"), "etc-passwd-2026-03-12.sessie");
  EXPECT_EQ(proposed(folder_.path(), "  "), "sessie-2026-03-12.sessie");
  EXPECT_EQ(proposed(folder_.path(), "日本"), "sessie-2026-03-12.sessie");
}

TEST_F(AtHome, ANameThatIsTakenGetsANumber) {
  std::ofstream(folder_ / "twente-2026-03-12.sessie") << "x";
  EXPECT_EQ(proposed(folder_.path(), "Twente"), "twente-2026-03-12-2.sessie");
  std::ofstream(folder_ / "twente-2026-03-12-2.sessie") << "x";
  EXPECT_EQ(proposed(folder_.path(), "Twente"), "twente-2026-03-12-3.sessie");
}

// The form takes 60 letters at most.
TEST_F(AtHome, EveryNameOfTheFormFitsInAFolder) {
  EXPECT_LE(proposed(folder_.path(), std::string(60, 'x')).size(), 255u);
}

}  // namespace
