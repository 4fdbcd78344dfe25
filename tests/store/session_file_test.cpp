// A session goes into its file and comes out of it; what fails leaves it whole.
#include "store/session_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "store/samples.h"

namespace {
using base::ErrorCode;
using store::SessionFile;
using testing::HasSubstr;
using testing::Not;

TEST(SessionFile, GivesBackEverythingThatWasPutIn) {
  const samples::Folder folder;
  const model::Session session = samples::make_session(60);
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", session)); }
  const auto opened = SessionFile::open(folder / "a.sessie");
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->content(), session);
}

TEST(SessionFile, KeepsEachWriteAcrossReopening) {
  const samples::Folder folder;
  model::Session session = samples::make_session(10);
  {
    auto file = SessionFile::create(folder / "a.sessie", session);
    ASSERT_TRUE(file);
    for (int i = 0; i < 5; ++i) {
      session.region = "Regio " + std::to_string(i);
      session.answers.pop_back();
      ASSERT_TRUE(file->write(session));
      EXPECT_EQ(file->content(), session);
    }
  }
  EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), session);
}

TEST(SessionFile, SortsAnswersSoThatTheirOrderTellsNothing) {
  const samples::Folder folder;
  model::Session session = samples::make_session(30);
  const model::Session sorted = session;
  std::reverse(session.answers.begin(), session.answers.end());
  EXPECT_EQ(SessionFile::create(folder / "a.sessie", session)->content(), sorted);
}

TEST(SessionFile, HoldsAnEmptySession) {
  const samples::Folder folder;
  model::Session session;
  session.format_source = "title = 1";
  session.date = {2026, 3, 12};
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", session)); }
  EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), session);
}

TEST(SessionFile, HoldsTheLongestAnswersAndManyOfThem) {
  const samples::Folder folder;
  model::Session session = samples::make_session(model::kMaxAnswers);
  for (std::size_t i = 0; i < 300; ++i) session.answers[i].text = std::string(model::kMaxAnswerBytes, 'q');
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", session)); }
  EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), session);
}

TEST(SessionFile, IsNotMadeOverAnotherFile) {
  const samples::Folder folder;
  samples::write_bytes(folder / "a.sessie", "iets anders");
  const auto made = SessionFile::create(folder / "a.sessie", samples::make_session(1));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::name_taken);
  EXPECT_EQ(samples::read_bytes(folder / "a.sessie"), "iets anders");
}

TEST(SessionFile, IsNotMadeInAFolderThatIsNotThere) {
  const samples::Folder folder;
  EXPECT_EQ(SessionFile::create(folder / "weg/a.sessie", samples::make_session(1)).error().code,
            ErrorCode::not_found);
}

TEST(SessionFile, LeavesNothingBehindWhenItCannotBeMade) {
  const samples::Folder folder;
  model::Session session = samples::make_session(1);
  session.answers[0].text = "";
  EXPECT_FALSE(SessionFile::create(folder / "a.sessie", session));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(SessionFile, IsForOneProgramAtATime) {
  const samples::Folder folder;
  auto first = SessionFile::create(folder / "a.sessie", samples::make_session(3));
  ASSERT_TRUE(first);
  EXPECT_EQ(SessionFile::open(folder / "a.sessie").error().code, ErrorCode::already_open);
  EXPECT_TRUE(first->write(samples::make_session(4)));
  { const SessionFile gone = std::move(*first); }
  EXPECT_TRUE(SessionFile::open(folder / "a.sessie"));
}

TEST(SessionFile, IsOneFileUnderTwoNames) {
  const samples::Folder folder;
  const auto first = SessionFile::create(folder / "a.sessie", samples::make_session(3));
  ASSERT_TRUE(first);
  std::filesystem::create_hard_link(folder / "a.sessie", folder / "b.sessie");
  std::filesystem::create_symlink(folder / "a.sessie", folder / "c.sessie");
  EXPECT_EQ(SessionFile::open(folder / "b.sessie").error().code, ErrorCode::already_open);
  EXPECT_EQ(SessionFile::open(folder / "c.sessie").error().code, ErrorCode::already_open);
}

TEST(SessionFile, LetsGoOfTheOldFileWhenAnotherTakesItsPlace) {
  const samples::Folder folder;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(3));
  ASSERT_TRUE(file);
  ASSERT_TRUE(file->write(samples::make_session(4)));
  *file = SessionFile::create(folder / "b.sessie", samples::make_session(5)).value();
  EXPECT_EQ(SessionFile::open(folder / "a.sessie")->content(), samples::make_session(4));
  EXPECT_TRUE(file->write(samples::make_session(6)));
}

TEST(SessionFile, MayBeWrittenFromAnotherThread) {
  const samples::Folder folder;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(3));
  bool written = false;
  std::thread worker([&] { written = file->write(samples::make_session(9)).ok(); });
  worker.join();
  EXPECT_TRUE(written);
  EXPECT_TRUE(file->write(samples::make_session(10)));
}

struct Refused {
  const char* what;
  ErrorCode code;
  void (*spoil)(model::Session&);
};

TEST(SessionFile, RefusesContentItCouldNotReadBackAndKeepsTheOld) {
  const Refused refused[] = {
      {"an empty answer", ErrorCode::bad_text, [](auto& s) { s.answers[0].text = ""; }},
      {"a long answer", ErrorCode::bad_text, [](auto& s) { s.answers[0].text = std::string(8001, 'x'); }},
      {"broken UTF-8", ErrorCode::bad_text, [](auto& s) { s.answers[0].text = "geheim\xff"; }},
      {"a control character", ErrorCode::bad_text, [](auto& s) { s.answers[0].text = "geheim\x1b[2J"; }},
      {"a zero byte", ErrorCode::bad_text, [](auto& s) { s.plan[0].goal = std::string("geheim\0x", 8); }},
      {"a bidi control", ErrorCode::bad_text, [](auto& s) { s.region = "geheim\u202Egnp"; }},
      {"a control character in a label", ErrorCode::bad_text,
       [](auto& s) { s.board.themes[0].label = "geheim\x1b[2J"; }},
      {"an empty label", ErrorCode::bad_text, [](auto& s) { s.board.themes[0].label = ""; }},
      {"a label too long for the wall", ErrorCode::internal,
       [](auto& s) { s.board.themes[0].label = "geheim" + std::string(60, 'x'); }},
      {"a concept too long to read back", ErrorCode::internal,
       [](auto& s) { s.board.themes[0].concept_id = "geheim" + std::string(9000, 'x'); }},
      {"merged concepts without order", ErrorCode::internal,
       [](auto& s) {
         s.board.themes[0].also = {"geheim", "anders"};
       }},
      {"more merged concepts than rows", ErrorCode::internal,
       [](auto& s) {
         for (int i = 10000; i <= 30000; ++i) s.board.themes[i % 2].also.push_back("c-" + std::to_string(i));
       }},
      {"a placement of no answer", ErrorCode::internal,
       [](auto& s) { s.board.placements[base::Key{{1}}] = {}; }},
      {"a lane beyond all formats", ErrorCode::internal,
       [](auto& s) { s.board.placements.begin()->second.lane = 100; }},
      {"a practice in no theme", ErrorCode::internal, [](auto& s) { s.board.practices["geheim"] = 99; }},
      {"a practice that is no id", ErrorCode::internal, [](auto& s) { s.board.practices["Geheim!"] = 4; }},
      {"dropped concepts without order", ErrorCode::internal,
       [](auto& s) {
         s.board.dropped = {"geheim", "anders"};
       }},
      {"more voters than can be", ErrorCode::internal, [](auto& s) { s.votes.voters = 1000; }},
      {"minus one voter", ErrorCode::internal, [](auto& s) { s.votes.voters = -1; }},
      {"more votes than can be", ErrorCode::internal, [](auto& s) { s.votes.options[2].votes = 1000; }},
      {"an option without a theme", ErrorCode::internal, [](auto& s) { s.votes.options[0].theme = 0; }},
      {"an option without a label", ErrorCode::bad_text, [](auto& s) { s.votes.options[0].label = ""; }},
      {"an option of two lines", ErrorCode::internal,
       [](auto& s) { s.votes.options[0].label = "geheim\nthema"; }},
      {"a control character in an option", ErrorCode::bad_text,
       [](auto& s) { s.votes.options[0].label = "geheim\x1b[2J"; }},
      {"an unknown method", ErrorCode::internal,
       [](auto& s) { s.votes.method = static_cast<model::VoteMethod>(2); }},
      {"an unknown stand", ErrorCode::internal,
       [](auto& s) { s.votes.stand = static_cast<model::VoteStand>(3); }},
      {"a first step that is too long", ErrorCode::bad_text,
       [](auto& s) { s.plan[0].first_step = std::string(8001, 'x'); }},
      {"a bidi control in who pays", ErrorCode::bad_text,
       [](auto& s) { s.plan[0].paid_by = "geheim\u202Egnp"; }},
      {"a bidi control in what changed", ErrorCode::bad_text,
       [](auto& s) { s.plan[1].changed = "geheim\u202Egnp"; }},
      {"an origin too long for the wall", ErrorCode::internal,
       [](auto& s) { s.plan[0].origin.label = "geheim" + std::string(60, 'x'); }},
      {"an origin of minus one answer", ErrorCode::internal, [](auto& s) { s.plan[0].origin.hurts = -1; }},
      {"an unknown state", ErrorCode::internal,
       [](auto& s) { s.plan[0].state = static_cast<model::ActionState>(4); }},
      {"no first day", ErrorCode::internal, [](auto& s) { s.plan[0].first_due = base::Date{}; }},
      {"no question", ErrorCode::internal, [](auto& s) { s.answers[0].question = 0; }},
      {"the same key twice", ErrorCode::internal, [](auto& s) { s.answers.push_back(s.answers[0]); }},
      {"too many answers", ErrorCode::internal,
       [](auto& s) { s.answers = samples::make_session(model::kMaxAnswers + 1).answers; }},
      {"no day", ErrorCode::internal,
       [](auto& s) {
         s.date = {2026, 2, 30};
       }},
      {"no day of an action", ErrorCode::internal, [](auto& s) { s.plan[0].due = base::Date{}; }},
      {"minus one person", ErrorCode::internal, [](auto& s) { s.people = -1; }},
      {"people as a moment in time", ErrorCode::internal, [](auto& s) { s.people = 1'773'300'000; }},
      {"figures of unequal length", ErrorCode::internal, [](auto& s) { s.figures.shown.pop_back(); }},
      {"no format", ErrorCode::bad_text, [](auto& s) { s.format_source = ""; }},
  };
  const samples::Folder folder;
  const model::Session good = samples::make_session(5);
  auto file = SessionFile::create(folder / "a.sessie", good);
  ASSERT_TRUE(file);
  const std::string before = samples::read_bytes(folder / "a.sessie");
  for (const Refused& one : refused) {
    model::Session bad = good;
    one.spoil(bad);
    const auto written = file->write(bad);
    ASSERT_FALSE(written) << one.what;
    EXPECT_EQ(written.error().code, one.code) << one.what << ": " << written.error().detail;
    EXPECT_THAT(written.error().detail, Not(HasSubstr("geheim")));
    EXPECT_EQ(file->content(), good);
    EXPECT_EQ(samples::read_bytes(folder / "a.sessie"), before);
  }
}

TEST(Copy, IsTheSameFileElsewhere) {
  const samples::Folder folder;
  base::SystemDisk disk;
  const model::Session session = samples::make_session(40);
  { ASSERT_TRUE(SessionFile::create(folder / "a.sessie", session)); }
  ASSERT_TRUE(store::save_copy(session, folder / "elders/b.sessie", disk));
  EXPECT_EQ(samples::read_bytes(folder / "elders/b.sessie"), samples::read_bytes(folder / "a.sessie"));
  EXPECT_EQ(SessionFile::open(folder / "elders/b.sessie")->content(), session);
}

TEST(Copy, NeverReplacesAFileThatIsOpen) {
  const samples::Folder folder;
  base::SystemDisk disk;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(2));
  EXPECT_EQ(store::save_copy(samples::make_session(3), folder / "a.sessie", disk).error().code,
            ErrorCode::already_open);
  EXPECT_TRUE(file->write(samples::make_session(4)));
}

}  // namespace
