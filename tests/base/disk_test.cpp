#include "base/disk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

#include "support/temporary_folder.h"

namespace {
namespace fs = std::filesystem;

using base::ErrorCode;
using support::TemporaryFolder;
using testing::ElementsAre;

constexpr std::uintmax_t kMuch = 1 << 20;

TEST(Disk, GivesBackWhatWasWritten) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  const std::string bytes("a\0b\r\n\xFF", 6);
  ASSERT_TRUE(disk.write_atomically(folder / "verslag.md", bytes));
  const auto back = disk.read(folder / "verslag.md", kMuch);
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, bytes);
}

TEST(Disk, ReplacesAFileAndLeavesNothingBesideIt) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "verslag.md", "oud en langer"));
  ASSERT_TRUE(disk.write_atomically(folder / "verslag.md", "nieuw"));
  EXPECT_EQ(disk.read(folder / "verslag.md", kMuch).value(), "nieuw");
  EXPECT_THAT(folder.names(), ElementsAre("verslag.md"));
}

TEST(Disk, MakesTheFolderThatIsMissing) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "a" / "b" / "verslag.md", ""));
  EXPECT_EQ(disk.read(folder / "a" / "b" / "verslag.md", 0).value(), "");
}

TEST(Disk, SaysThatAFileIsNotThere) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  EXPECT_EQ(disk.read(folder / "weg", kMuch).error().code, ErrorCode::not_found);
  EXPECT_EQ(disk.read(folder.path(), kMuch).error().code, ErrorCode::not_found);
}

TEST(Disk, RefusesAFileThatIsTooLarge) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "groot", std::string(11, 'x')));
  EXPECT_TRUE(disk.read(folder / "groot", 11));
  const auto refused = disk.read(folder / "groot", 10);
  EXPECT_EQ(refused.error().code, ErrorCode::io_failed);
  EXPECT_THAT(refused.error().detail, testing::HasSubstr("11 bytes, expected at most 10"));
}

// As when a stick is pulled out halfway.
TEST(Disk, ReportsAReadThatFailsHalfway) {
  base::SystemDisk disk;
  const auto read = disk.read("/proc/self/mem", kMuch);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::io_failed);
}

TEST(Disk, DoesNotWaitForSomethingThatIsNoFile) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_EQ(::mkfifo((folder / "buis").c_str(), 0600), 0);
  EXPECT_FALSE(disk.read(folder / "buis", kMuch));
}

// Not even root makes files in /sys.
TEST(Disk, SaysThatAFolderMayNotBeWritten) {
  base::SystemDisk disk;
  EXPECT_EQ(disk.write_atomically("/sys/verslag.md", "x").error().code, ErrorCode::no_access);
}

TEST(Disk, LeavesAFileAloneThatStandsWhereAFolderShouldBe) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "bestand", "x"));
  EXPECT_FALSE(disk.write_atomically(folder / "bestand" / "verslag.md", "x"));
  EXPECT_EQ(disk.read(folder / "bestand", kMuch).value(), "x");
}

TEST(Disk, LeavesTheOldFileAndNothingElseWhenTheDiskIsFull) {
  // A limit on the size of files stands for a full disk.
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "verslag.md", "oud"));
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{1000, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto refused = disk.write_atomically(folder / "verslag.md", std::string(5000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_FALSE(refused);
  EXPECT_EQ(disk.read(folder / "verslag.md", kMuch).value(), "oud");
  EXPECT_THAT(folder.names(), ElementsAre("verslag.md"));
}

TEST(Disk, LeavesNothingBehindWhenTheNameIsTakenByAFolder) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  fs::create_directories(folder / "verslag.md" / fs::path("vol"));
  EXPECT_FALSE(disk.write_atomically(folder / "verslag.md", "x"));
  EXPECT_THAT(folder.names(), ElementsAre("verslag.md"));
}

TEST(Disk, ListsFilesOfOneKindNewestFirst) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  for (const char* name : {"a.sessie", "b.sessie", "c.sessie", "d.sessie-journal", "e.txt", ".sessie"}) {
    ASSERT_TRUE(disk.write_atomically(folder / name, "x"));
  }
  fs::create_directory(folder / "map.sessie");
  const auto now = fs::file_time_type::clock::now();
  fs::last_write_time(folder / "b.sessie", now + std::chrono::seconds(2));
  fs::last_write_time(folder / "a.sessie", now + std::chrono::seconds(1));
  fs::last_write_time(folder / "c.sessie", now - std::chrono::seconds(1));
  EXPECT_THAT(disk.list(folder.path(), ".sessie"),
              ElementsAre(folder / "b.sessie", folder / "a.sessie", folder / "c.sessie"));
}

TEST(Disk, ListsNothingWhereThereIsNoFolder) {
  base::SystemDisk disk;
  EXPECT_TRUE(disk.list("/bestaat/niet", ".sessie").empty());
}

TEST(Disk, MakesAFolderForItsOwnerAlone) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  const fs::path wanted = folder / "share" / "middagsessie";
  ASSERT_TRUE(disk.make_folder(wanted).ok());
  EXPECT_EQ(fs::status(wanted).permissions(), fs::perms::owner_all);
  EXPECT_TRUE(disk.make_folder(wanted).ok()) << "a folder that is there is no fault";
}

TEST(Disk, SaysWhereAFolderCannotBeMade) {
  const TemporaryFolder folder;
  base::SystemDisk disk;
  ASSERT_TRUE(disk.write_atomically(folder / "bestand", "x").ok());
  const auto made = disk.make_folder(folder / "bestand" / "map");
  ASSERT_FALSE(made.ok());
  EXPECT_NE(made.error().detail.find("map"), std::string::npos);
}

}  // namespace
