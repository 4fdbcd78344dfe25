// What the facilitator reads about the folder the session is in.
#include "screens/folder_warning.h"

#include <gtest/gtest.h>

namespace {

using base::FolderRisk;
using screens::warn_of_folder;

TEST(FolderWarning, IsSilentAboutAGoodFolder) {
  EXPECT_EQ(warn_of_folder({}), "");
}

TEST(FolderWarning, SaysForEveryRiskWhatIsWrongAndWhatToDo) {
  for (const FolderRisk risk : {FolderRisk::keeps_old_versions, FolderRisk::journals_content,
                                FolderRisk::removable, FolderRisk::network, FolderRisk::synchronised}) {
    const std::string words = warn_of_folder({risk});
    EXPECT_GT(words.find("Zet de sessie liever op de schijf van deze laptop."), 0u);
    EXPECT_NE(words.find("Zet de sessie liever op de schijf van deze laptop."), std::string::npos);
  }
}

TEST(FolderWarning, PutsAnonymityBeforeTheSafetyOfTheFile) {
  EXPECT_EQ(warn_of_folder({FolderRisk::removable, FolderRisk::synchronised}),
            warn_of_folder({FolderRisk::synchronised}));
}

}  // namespace
