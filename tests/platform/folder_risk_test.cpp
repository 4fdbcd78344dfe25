#include "platform/folder_risk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using platform::find_mount;
using platform::FolderRisk;
using platform::judge_folder;
using platform::Mount;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kMountinfo =
    "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro\n"
    "30 22 8:3 / /home rw,relatime shared:2 - ext4 /dev/sda3 rw,data=journal\n"
    "41 22 8:17 / /media/begeleider/MIJN\\040STICK rw,nosuid shared:3 - vfat /dev/sdb1 rw,uid=1000\n"
    "50 30 0:45 / /home/noor/wolk rw,nosuid master:4 - fuse.rclone wolk: rw,user_id=1000\n"
    "60 22 0:50 / /srv rw - btrfs /dev/sdc rw,space_cache=v2\n";

TEST(TheMountOfAFolder, IsTheNearestOneAbove) {
  EXPECT_EQ(find_mount(kMountinfo, "/var/lib")->type, "ext4");
  EXPECT_EQ(find_mount(kMountinfo, "/home/noor")->options, "rw,data=journal");
  EXPECT_EQ(find_mount(kMountinfo, "/home/noor/wolk/sessies")->type, "fuse.rclone");
  EXPECT_EQ(find_mount(kMountinfo, "/home/noor/wolkje")->type, "ext4");
}

TEST(TheMountOfAFolder, MayHaveASpaceInItsName) {
  EXPECT_EQ(find_mount(kMountinfo, "/media/begeleider/MIJN STICK/s.sessie")->type, "vfat");
}

TEST(TheMountOfAFolder, IsTheLastOfThoseOnTopOfEachOther) {
  const std::string covered = std::string(kMountinfo) + "70 22 0:60 / /srv rw - nfs4 server:/srv rw\n";
  EXPECT_EQ(find_mount(covered, "/srv/x")->type, "nfs4");
}

TEST(TheMountOfAFolder, IsUnknownInATextThatIsNone) {
  EXPECT_FALSE(find_mount("", "/home").has_value());
  EXPECT_FALSE(find_mount("no such thing - here\n\\04\n", "/home").has_value());
}

TEST(AFolder, OnThePlainInternalDiskHasNoRisk) {
  EXPECT_THAT(judge_folder("/home/noor/.local/share/middagsessie", {"/", "ext4", "rw"}), IsEmpty());
  EXPECT_THAT(judge_folder("/home/noor/Documenten/synchroon overleg", {"/", "xfs", "rw"}), IsEmpty());
}

TEST(AFolder, OnAFilesystemThatRemembersIsARisk) {
  for (const char* type : {"btrfs", "zfs", "bcachefs"}) {
    EXPECT_THAT(judge_folder("/home/noor", {"/", type, "rw"}), ElementsAre(FolderRisk::keeps_old_versions));
  }
  EXPECT_THAT(judge_folder("/home/noor", {"/", "ext4", "rw,data=journal"}),
              ElementsAre(FolderRisk::journals_content));
  EXPECT_THAT(judge_folder("/home/noor", {"/", "ext4", "rw,data=ordered"}), IsEmpty());
}

TEST(AFolder, OnAStickIsARisk) {
  EXPECT_THAT(judge_folder("/mnt/x", {"/mnt", "exfat", "rw"}), ElementsAre(FolderRisk::removable));
  EXPECT_THAT(judge_folder("/media/noor/STICK/x", {"/media/noor/STICK", "ext4", "rw"}),
              ElementsAre(FolderRisk::removable));
}

TEST(AFolder, OnAnotherMachineIsARisk) {
  for (const char* type : {"nfs4", "cifs", "fuse.sshfs"}) {
    EXPECT_THAT(judge_folder("/mnt/x", {"/mnt", type, "rw"}), ElementsAre(FolderRisk::network));
  }
}

TEST(AFolder, OfASynchronisingServiceIsARisk) {
  for (const char* folder : {"Dropbox", "OneDrive - De Linde", "Nextcloud2", "Google Drive", "iCloud Drive",
                             "pCloudDrive", "Syncthing", "Sync", "SURFdrive"}) {
    const std::filesystem::path path = std::filesystem::path("/home/noor") / folder / "sessies";
    EXPECT_THAT(judge_folder(path, {"/", "ext4", "rw"}), ElementsAre(FolderRisk::synchronised)) << folder;
  }
}

TEST(AFolder, CanHaveSeveralRisks) {
  EXPECT_THAT(judge_folder("/media/noor/STICK/Dropbox", {"/media/noor/STICK", "btrfs", "rw"}),
              ElementsAre(FolderRisk::keeps_old_versions, FolderRisk::removable, FolderRisk::synchronised));
}

TEST(AFolder, NeedNotExistYetToBeLookedAt) {
  const auto folder = std::filesystem::temp_directory_path() / "not-there-yet" / "Dropbox";
  EXPECT_THAT(platform::find_folder_risks(folder), testing::Contains(FolderRisk::synchronised));
}

TEST(Sticks, AreWhatIsMountedWhereDesktopsMountThem) {
  const std::string two =
      std::string(kMountinfo) + "80 22 8:33 / /run/media/noor/EERSTE rw - exfat /dev/sdd1 rw\n";
  const auto sticks = platform::list_sticks(two);
  ASSERT_EQ(sticks.size(), 2u);
  EXPECT_EQ(sticks[0].name, "EERSTE");
  EXPECT_EQ(sticks[0].path, "/run/media/noor/EERSTE");
  EXPECT_EQ(sticks[1].name, "MIJN STICK");
  EXPECT_TRUE(platform::list_sticks("").empty());
}

TEST(Sticks, ThatWerePulledOutAreMissing) {
  EXPECT_FALSE(platform::is_on_missing_stick(kMountinfo, "/media/begeleider/MIJN STICK/uit"));
  EXPECT_TRUE(platform::is_on_missing_stick(kMountinfo, "/media/begeleider/ANDERE/uit"));
  EXPECT_FALSE(platform::is_on_missing_stick(kMountinfo, "/home/noor/Documenten"));
}

}  // namespace
