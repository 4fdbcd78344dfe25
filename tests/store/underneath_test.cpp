// The world changes under an open session file: it says so, loses nothing, and goes on once the cause is
// gone.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>

#include "store/samples.h"
#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;
using base::ErrorCode;
using store::SessionFile;

class Underneath : public testing::Test {
 protected:
  Underneath() : file_(SessionFile::create(path_, before_).value()) { EXPECT_TRUE(file_.write(before_)); }

  // A write fails with this code and changes nothing in the file of that name.
  void expect_refusal(ErrorCode code) {
    const std::string bytes = samples::read_bytes(path_);
    const auto written = file_.write(after_);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, code) << written.error().detail;
    EXPECT_EQ(file_.content(), before_);
    file_.settle();
    EXPECT_TRUE(samples::read_bytes(path_) == bytes) << "the file was touched";
  }

  // The next write succeeds, and what was written is there.
  void expect_recovery() {
    const auto written = file_.write(after_);
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(store::peek(path_).value(), after_);
  }

  samples::Folder folder_;
  fs::path path_ = folder_ / "a.sessie";
  model::Session before_ = samples::make_session(20);
  model::Session after_ = samples::make_session(25);
  SessionFile file_;
};

TEST_F(Underneath, AFileThatWasRenamedComesBack) {
  fs::rename(path_, folder_ / "b.sessie");
  expect_refusal(ErrorCode::changed_underneath);
  EXPECT_FALSE(fs::exists(path_));
  fs::rename(folder_ / "b.sessie", path_);
  expect_recovery();
}

TEST_F(Underneath, AFileThatWasDeletedCanBeSavedElsewhere) {
  base::SystemDisk disk;
  fs::remove(path_);
  expect_refusal(ErrorCode::changed_underneath);
  ASSERT_TRUE(store::save_copy(after_, folder_ / "elders.sessie", disk));
  EXPECT_EQ(SessionFile::open(folder_ / "elders.sessie")->content(), after_);
}

TEST_F(Underneath, AFileInItsPlaceIsLeftAlone) {
  fs::rename(path_, folder_ / "b.sessie");
  samples::write_bytes(path_, "een ander document");
  expect_refusal(ErrorCode::changed_underneath);
  fs::rename(folder_ / "b.sessie", path_);
  expect_recovery();
}

TEST_F(Underneath, ACopyInItsPlaceIsLeftAlone) {
  fs::copy_file(path_, folder_ / "b.sessie");
  fs::rename(path_, folder_ / "c.sessie");
  fs::rename(folder_ / "b.sessie", path_);
  expect_refusal(ErrorCode::changed_underneath);
}

TEST_F(Underneath, AFolderThatWasMovedComesBack) {
  const fs::path moved = folder_.path().string() + "-weg";
  fs::rename(folder_.path(), moved);
  const auto written = file_.write(after_);
  EXPECT_EQ(written.error().code, ErrorCode::changed_underneath);
  fs::rename(moved, folder_.path());
  expect_recovery();
}

TEST_F(Underneath, WhatAnotherProgramWroteIsNotOverwritten) {
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path_.c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "UPDATE session SET region = 'Elders'", nullptr, nullptr, nullptr),
            SQLITE_OK);
  sqlite3_close(other);
  expect_refusal(ErrorCode::changed_underneath);
}

TEST_F(Underneath, AFileThatWasCutShortIsNotOverwritten) {
  const std::string whole = samples::read_bytes(path_);
  fs::resize_file(path_, 0);
  expect_refusal(ErrorCode::changed_underneath);
  std::ofstream(path_, std::ios::in | std::ios::binary) << whole;
  expect_recovery();
}

TEST_F(Underneath, AProgramThatReadsForAMomentIsWaitedFor) {
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path_.c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "BEGIN; SELECT * FROM session", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_EQ(file_.write(after_).error().code, ErrorCode::already_open);
  EXPECT_EQ(file_.content(), before_);
  sqlite3_close(other);
  expect_recovery();
}

// A limit on the size of files stands for a full disk: it cuts a write off in the middle.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  rlimit before_{};
};

TEST_F(Underneath, AFullDiskKeepsTheOldContent) {
  after_ = samples::make_session(900);
  for (const rlim_t room : {8'000u, 70'000u, 140'000u, 200'000u}) {
    const SmallDisk disk(room);
    const auto written = file_.write(after_);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::disk_full) << written.error().detail;
  }
  EXPECT_EQ(store::peek(path_).value(), before_);
  expect_recovery();
  file_.settle();
  const std::string journal = samples::read_bytes(samples::journal_of(path_));
  EXPECT_EQ(journal.find_first_not_of('\0'), std::string::npos);
}

TEST_F(Underneath, AFullDiskStillTakesWhatFitsInTheFile) {
  file_.settle();
  const SmallDisk disk(fs::file_size(samples::journal_of(path_)));
  after_ = before_;
  after_.region = "Past nog";
  expect_recovery();
}

// ---- not allowed
// ------------------------------------------------------------------------------------------------

// Does it as somebody without rights over the files, in a process of its own; the number it returned.
int as_nobody(const std::function<int()>& deed) {
  const pid_t child = ::fork();
  if (child == 0) {
    constexpr unsigned kNobody = 65534;
    const bool dropped = ::geteuid() != 0 || (::setgid(kNobody) == 0 && ::setuid(kNobody) == 0);
    ::_exit(dropped ? deed() : 99);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

int code_of_opening(const fs::path& path) {
  const auto file = SessionFile::open(path);
  return file ? 0 : static_cast<int>(file.error().code) + 1;
}

class NotAllowed : public testing::Test {
 protected:
  NotAllowed() {
    { EXPECT_TRUE(SessionFile::create(path_, samples::make_session(20))); }
    fs::permissions(folder_.path(), fs::perms(0755));
  }
  ~NotAllowed() override { fs::permissions(folder_.path(), fs::perms(0700)); }

  // The file may still be opened and read by its owner.
  void expect_no_access() {
    const std::string bytes = samples::read_bytes(path_);
    EXPECT_EQ(as_nobody([&] { return code_of_opening(path_); }), static_cast<int>(ErrorCode::no_access) + 1);
    EXPECT_TRUE(samples::read_bytes(path_) == bytes);
  }

  samples::Folder folder_;
  fs::path path_ = folder_ / "a.sessie";
};

TEST_F(NotAllowed, AFileThatMayOnlyBeReadIsNotOpened) {
  fs::permissions(path_, fs::perms(0444));
  expect_no_access();
  const auto look = [&] {
    const auto looked = store::check(path_);
    return looked ? 0 : static_cast<int>(looked.error().code) + 1;
  };
  EXPECT_EQ(as_nobody(look), static_cast<int>(ErrorCode::no_access) + 1) << "the journal may hold half of it";
  fs::permissions(samples::journal_of(path_), fs::perms(0444));
  EXPECT_EQ(as_nobody(look), 0);
}

TEST_F(NotAllowed, AFileThatMayNotBeReadIsNotLookedAt) {
  fs::permissions(path_, fs::perms(0000));
  expect_no_access();
  EXPECT_EQ(as_nobody([&] { return static_cast<int>(store::check(path_).error().code); }),
            static_cast<int>(ErrorCode::no_access));
}

TEST_F(NotAllowed, AFolderThatTakesNoJournalIsNotWrittenIn) {
  fs::permissions(path_, fs::perms(0666));
  fs::remove(samples::journal_of(path_));
  fs::permissions(folder_.path(), fs::perms(0555));
  expect_no_access();
}

TEST_F(NotAllowed, AFolderThatTakesNoFileGetsNone) {
  fs::permissions(folder_.path(), fs::perms(0555));
  const auto make = [&] {
    const auto made = SessionFile::create(folder_ / "b.sessie", samples::make_session(1));
    return made ? 0 : static_cast<int>(made.error().code) + 1;
  };
  EXPECT_EQ(as_nobody(make), static_cast<int>(ErrorCode::no_access) + 1);
}

}  // namespace
