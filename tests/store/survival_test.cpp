// Nothing that was acknowledged is lost: not to a kill, a power cut, a full or failing disk.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "store/lying_disk.h"
#include "store/samples.h"
#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;
using base::ErrorCode;
using lying::Deed;
using store::SessionFile;

// The content after so many changes; answers come and sometimes go, so that the file grows and shrinks.
model::Session after_changes(std::size_t changes) {
  model::Session session = samples::make_session(5 * (changes * 7 % 41));
  session.region = std::to_string(changes);
  return session;
}

std::size_t count_changes(const model::Session& session) {
  return std::stoul(session.region);
}

// ---- killed
// -----------------------------------------------------------------------------------------------------

// Writes for ever, and says so on the pipe after each write.
[[noreturn]] void write_until_killed(const fs::path& path, int pipe) {
  auto file = SessionFile::open(path);
  if (!file) ::_exit(1);
  for (std::size_t changes = count_changes(file->content()) + 1;; ++changes) {
    if (!file->write(after_changes(changes))) ::_exit(2);
    if (::write(pipe, &changes, sizeof changes) != sizeof changes) ::_exit(3);
    file->settle();
  }
}

// The last number that came through the pipe; the given one when none did.
std::size_t read_last(int pipe, std::size_t last) {
  for (std::size_t next = 0; ::read(pipe, &next, sizeof next) == sizeof next;) last = next;
  return last;
}

// When a writer is killed: so long after it acknowledged so many changes.
struct Fate {
  std::size_t changes = 0;
  std::chrono::microseconds delay;
};

// Starts a writer, kills it, and gives back the last change it acknowledged.
std::size_t run_and_kill(const fs::path& path, const Fate& fate, std::size_t last) {
  int ends[2];
  if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t writer = ::fork();
  if (writer == 0) write_until_killed(path, ends[1]);
  ::close(ends[1]);
  for (std::size_t i = 0; i < fate.changes; ++i) {
    if (::read(ends[0], &last, sizeof last) != sizeof last) break;
  }
  std::this_thread::sleep_for(fate.delay);
  ::kill(writer, SIGKILL);
  int status = 0;
  ::waitpid(writer, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status)) << "the writer gave up: " << WEXITSTATUS(status);
  last = read_last(ends[0], last);
  ::close(ends[0]);
  return last;
}

TEST(Survival, KeepsEveryAcknowledgedAnswerThrough250Kills) {
  constexpr int kKills = 250;
  const samples::Folder folder;
  std::mt19937 random(11);
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", after_changes(0))); }
  std::size_t acknowledged = 0;
  std::size_t found = 0;
  for (int i = 0; i < kKills; ++i) {
    const Fate fate{random() % 5, std::chrono::microseconds(random() % 15'000)};
    acknowledged = run_and_kill(folder / "a.sessie", fate, found);
    const auto file = SessionFile::open(folder / "a.sessie");
    ASSERT_TRUE(file) << file.error().detail;
    found = count_changes(file->content());
    EXPECT_TRUE(found == acknowledged || found == acknowledged + 1) << found << " of " << acknowledged;
    EXPECT_EQ(file->content(), after_changes(found));
  }
  // What the fates alone ask for; how much more a writer does before it is killed is up to the machine.
  EXPECT_GT(acknowledged, 450u) << "the writer hardly wrote";
}

// ---- power cut
// --------------------------------------------------------------------------------------------------

class Outage {
 public:
  Outage(const samples::Folder& folder, const fs::path& file)
      : path_(folder / "after/a.sessie"), cut_(snapshot(file)) {
    fs::create_directory(path_.parent_path());
  }

  // Checks every state in which the disk may be found after this operation.
  void apply(const lying::Operation& operation, std::size_t acknowledged) {
    cut_.apply(operation);
    check(cut_.nothing_unsynced(), acknowledged);
    check(cut_.everything_unsynced(), acknowledged);
    for (int i = 0; i < 6; ++i) check(cut_.by_chance(random_), acknowledged);
  }

  int states() const { return states_; }

 private:
  static lying::Files snapshot(const fs::path& file) {
    return {{file.filename(), samples::read_bytes(file)},
            {samples::journal_of(file).filename(), samples::read_bytes(samples::journal_of(file))}};
  }

  void check(const lying::Files& files, std::size_t acknowledged) {
    ++states_;
    for (const auto& [name, bytes] : files) samples::write_bytes(path_.parent_path() / name, bytes);
    const auto peeked = store::peek(path_);
    const auto file = SessionFile::open(path_);
    ASSERT_TRUE(file) << file.error().detail;
    ASSERT_TRUE(peeked) << peeked.error().detail;
    const std::size_t found = count_changes(file->content());
    EXPECT_TRUE(found == acknowledged || found == acknowledged + 1) << found << " of " << acknowledged;
    EXPECT_EQ(file->content(), after_changes(found));
    EXPECT_EQ(*peeked, file->content());
  }

  fs::path path_;
  lying::PowerCut cut_;
  std::mt19937 random_{5};
  int states_ = 0;
};

TEST(Survival, KeepsEveryAcknowledgedAnswerThroughAPowerCutAtAnyMoment) {
  const samples::Folder folder(samples::Where::memory);
  lying::LyingDisk disk;
  auto file = SessionFile::create(folder / "a.sessie", after_changes(0));
  ASSERT_TRUE(file);
  Outage outage(folder, folder / "a.sessie");
  disk.start_log();
  std::vector<std::size_t> log_when_acknowledged;
  for (std::size_t changes = 1; changes <= 7; ++changes) {
    ASSERT_TRUE(file->write(after_changes(changes)));
    log_when_acknowledged.push_back(disk.log().size());
    file->settle();
  }
  const std::vector<lying::Operation> log = disk.log();
  std::size_t acknowledged = 0;
  for (std::size_t i = 0; i < log.size() && !HasFatalFailure(); ++i) {
    outage.apply(log[i], acknowledged);
    while (acknowledged < log_when_acknowledged.size() && log_when_acknowledged[acknowledged] <= i + 1)
      ++acknowledged;
  }
  EXPECT_EQ(acknowledged, 7u);
  EXPECT_GT(outage.states(), 500);
}

// ---- a failing disk
// ---------------------------------------------------------------------------------------------

struct Trouble {
  const char* what;
  Deed deed;
  int code;
  ErrorCode said;
};

constexpr Trouble kTroubles[] = {
    {"the disk is full", Deed::write, SQLITE_FULL, ErrorCode::disk_full},
    {"writing fails", Deed::write, SQLITE_IOERR_WRITE, ErrorCode::io_failed},
    {"syncing fails", Deed::sync, SQLITE_IOERR_FSYNC, ErrorCode::io_failed},
    {"reading fails", Deed::read, SQLITE_IOERR_READ, ErrorCode::io_failed},
    {"truncating fails", Deed::truncate, SQLITE_IOERR_TRUNCATE, ErrorCode::io_failed},
    {"opening fails", Deed::open, SQLITE_CANTOPEN, ErrorCode::io_failed},
};

// Lets the n-th operation fail during a few writes, then checks that nothing acknowledged is gone and that
// writing works again. False when there is no n-th operation.
bool survives(const Trouble& trouble, int n, bool lasts) {
  const samples::Folder folder(samples::Where::memory);
  lying::LyingDisk disk;
  auto file = SessionFile::create(folder / "a.sessie", after_changes(4));
  disk.fail({trouble.deed, trouble.code, n, lasts});
  std::size_t acknowledged = 4;
  for (std::size_t changes = 5; changes <= 7; ++changes) {  // the file becomes shorter at 6
    const auto written = file->write(after_changes(changes));
    if (written) acknowledged = changes;
    const ErrorCode said = written ? trouble.said : written.error().code;
    EXPECT_EQ(said, trouble.said) << trouble.what << " " << n;
    EXPECT_EQ(file->content(), after_changes(acknowledged));
    file->settle();
  }
  const bool came = disk.has_failed();
  disk.recover();
  const auto again = file->write(after_changes(9));
  EXPECT_TRUE(again) << trouble.what << " " << n << ": " << again.error().detail;
  { const SessionFile closed = std::move(*file); }
  EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), after_changes(9));
  const std::string journal = samples::read_bytes(samples::journal_of(folder / "a.sessie"));
  EXPECT_EQ(journal.find_first_not_of('\0'), std::string::npos) << trouble.what << " " << n;
  return came;
}

TEST(Survival, WritesAgainOnceTheDiskRecovers) {
  for (const Trouble& trouble : kTroubles) {
    for (const bool lasts : {false, true}) {
      int n = 0;
      while (survives(trouble, n, lasts) && n < 40) ++n;
      EXPECT_GE(n, trouble.deed == Deed::truncate ? 1 : 5) << trouble.what;
    }
  }
}

// What is in the file when the program ends while the disk still fails: the last that was acknowledged, or
// what was being written.
TEST(Survival, KeepsWhatWasAcknowledgedWhenTheDiskNeverRecovers) {
  for (const Trouble& trouble : kTroubles) {
    for (int n = 0; n < 20; ++n) {
      const samples::Folder folder(samples::Where::memory);
      std::size_t acknowledged = 0;
      {
        lying::LyingDisk disk;
        auto file = SessionFile::create(folder / "a.sessie", after_changes(0));
        disk.fail({trouble.deed, trouble.code, n, true});
        if (file->write(after_changes(1))) acknowledged = 1;
        file->settle();
        const SessionFile closed = std::move(*file);
      }
      const auto file = SessionFile::open(folder / "a.sessie");
      ASSERT_TRUE(file) << trouble.what << " " << n << ": " << file.error().detail;
      EXPECT_GE(count_changes(file->content()), acknowledged);
      EXPECT_EQ(file->content(), after_changes(count_changes(file->content())));
    }
  }
}

TEST(Survival, LeavesNoFileWhenTheDiskIsFullFromTheStart) {
  const samples::Folder folder(samples::Where::memory);
  lying::LyingDisk disk;
  disk.fail({Deed::write, SQLITE_FULL, 0, true});
  EXPECT_EQ(SessionFile::create(folder / "a.sessie", after_changes(1)).error().code, ErrorCode::disk_full);
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Survival, EmptiesTheJournalLaterWhenItCouldNotAtOnce) {
  const samples::Folder folder(samples::Where::memory);
  lying::LyingDisk disk;
  auto file = SessionFile::create(folder / "a.sessie", after_changes(4));
  ASSERT_TRUE(file->write(after_changes(5)));
  disk.fail({Deed::sync, SQLITE_IOERR_FSYNC, 0, true});
  file->settle();
  disk.recover();
  EXPECT_TRUE(file->write(after_changes(6)));
  file->settle();
  const std::string journal = samples::read_bytes(samples::journal_of(folder / "a.sessie"));
  EXPECT_EQ(journal.find_first_not_of('\0'), std::string::npos);
}

}  // namespace
