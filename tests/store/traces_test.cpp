// What the files on disk tell about who and when: nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "store/samples.h"
#include "store/session_file.h"

namespace {
using store::SessionFile;
using testing::HasSubstr;
using testing::Not;

struct Afternoon {
  std::string file;
  std::string journal;
  bool operator<(const Afternoon& other) const {
    return std::tie(file, journal) < std::tie(other.file, other.journal);
  }
};

// Hands in all answers of the session, one to five at a time, in an order of chance; each turn may bring an
// answer that is taken back or corrected later, the place moves on now and then, and the file is closed and
// opened in between.
class Muddle {
 public:
  explicit Muddle(std::uint64_t seed) : random_(seed) {}

  Afternoon live_through(const model::Session& end) {
    std::vector<model::Answer> to_come = end.answers;
    base::shuffle(to_come, random_);
    present_ = end;
    present_.answers.clear();
    place(end.board);
    auto file = SessionFile::create(folder_ / "a.sessie", present_);
    while (!to_come.empty()) {
      take_turn(to_come);
      place(end.board);
      EXPECT_TRUE(file->write(present_));
      if (base::draw_below(random_, 3) == 0) wander(*file);
      if (base::draw_below(random_, 12) == 0) reopen(file);
    }
    EXPECT_TRUE(file->write(end));
    file->settle();
    return {samples::read_bytes(folder_ / "a.sessie"),
            samples::read_bytes(samples::journal_of(folder_ / "a.sessie"))};
  }

 private:
  void take_turn(std::vector<model::Answer>& to_come) {
    for (std::size_t n = 1 + base::draw_below(random_, 5); n > 0 && !to_come.empty(); --n) {
      present_.answers.push_back(to_come.back());
      to_come.pop_back();
    }
  }

  // The board at the end, as far as its answers are there.
  void place(const model::Board& end) {
    present_.board = end;
    present_.board.placements.clear();
    for (const model::Answer& answer : present_.answers) {
      const auto placed = end.placements.find(answer.key);
      if (placed != end.placements.end()) present_.board.placements.insert(*placed);
    }
  }

  // A theme, an answer and places too many, and one answer still in its first wording, put right by the next
  // write.
  void wander(SessionFile& file) {
    model::Session wrong = present_;
    wrong.place.page = base::draw_below(random_, 9);
    wrong.answers.front().text = "INGETROKKEN eerste versie";
    const int theme = model::add_theme(wrong.board, "INGETROKKEN thema");
    if (!wrong.board.placements.empty())
      model::move_answers(wrong.board, {wrong.board.placements.begin()->first}, theme);
    const std::size_t extra = base::draw_below(random_, 10) == 0 ? 500 : 1;
    for (std::size_t i = 0; i < extra; ++i) {
      wrong.answers.push_back(
          {base::draw_key(random_), 3, "INGETROKKEN " + std::string(150, 'z'), model::Screening::shown});
      model::move_answers(wrong.board, {wrong.answers.back().key}, theme);
    }
    EXPECT_TRUE(file.write(wrong));
    EXPECT_TRUE(file.write(present_));
  }

  void reopen(base::Result<SessionFile>& file) {
    { const SessionFile closed = std::move(*file); }
    file = SessionFile::open(folder_ / "a.sessie");
    ASSERT_TRUE(file);
  }

  base::SeededRandom random_;
  samples::Folder folder_{samples::Where::memory};
  model::Session present_;
};

TEST(Traces, TheSameAnswersGiveTheSameBytesWhateverHappenedBefore) {
  const model::Session end = samples::make_session(200);
  std::set<Afternoon> seen;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) seen.insert(Muddle(seed).live_through(end));
  EXPECT_EQ(seen.size(), 1u);
  EXPECT_GT(seen.begin()->file.size(), 30'000u);
}

TEST(Traces, OtherAnswersGiveOtherBytes) {
  model::Session end = samples::make_session(20);
  const std::string bytes = Muddle(1).live_through(end).file;
  end.answers[4].text += "!";
  EXPECT_NE(Muddle(1).live_through(end).file, bytes);
}

TEST(Traces, EveryByteOfTheJournalIsZeroAfterEachWrite) {
  const samples::Folder folder;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(10));
  for (const std::size_t answers : {11u, 300u, 900u, 40u, 41u, 2u}) {
    ASSERT_TRUE(file->write(samples::make_session(answers)));
    const std::string durable = samples::read_bytes(samples::journal_of(folder / "a.sessie"));
    EXPECT_NE(durable.find_first_not_of('\0'), std::string::npos)
        << "the test would not notice a journal left alone";
    file->settle();
    const std::string settled = samples::read_bytes(samples::journal_of(folder / "a.sessie"));
    EXPECT_GT(settled.size(), 65'536u);
    EXPECT_EQ(settled.find_first_not_of('\0'), std::string::npos) << answers;
  }
}

TEST(Traces, TheNextWriteAndTheEndEmptyTheJournalToo) {
  const samples::Folder folder;
  {
    auto file = SessionFile::create(folder / "a.sessie", samples::make_session(10));
    ASSERT_TRUE(file->write(samples::make_session(20)));
  }
  const std::string journal = samples::read_bytes(samples::journal_of(folder / "a.sessie"));
  EXPECT_EQ(journal.find_first_not_of('\0'), std::string::npos);
}

TEST(Traces, WhatWasWithdrawnIsInNoFileOfTheFolder) {
  const samples::Folder folder;
  const model::Session before = samples::make_session(50);
  model::Session with = before;
  for (std::uint8_t i = 0; i < 30; ++i) {
    with.answers.push_back({{{i, 77}}, 2, "heel geheim woord " + std::string(600, 'g')});
  }
  auto file = SessionFile::create(folder / "a.sessie", before);
  ASSERT_TRUE(file->write(with));
  EXPECT_THAT(samples::all_bytes_in(folder.path()), HasSubstr("heel geheim woord"));
  ASSERT_TRUE(file->write(before));
  file->settle();
  EXPECT_THAT(samples::all_bytes_in(folder.path()), Not(HasSubstr("heel geheim")));
}

TEST(Traces, TheLabelOfAThemeThatWentIsInNoFileOfTheFolder) {
  const samples::Folder folder;
  const model::Session before = samples::make_session(50);
  model::Session with = before;
  model::add_theme(with.board, "heel geheim thema");
  auto file = SessionFile::create(folder / "a.sessie", with);
  EXPECT_THAT(samples::all_bytes_in(folder.path()), HasSubstr("heel geheim thema"));
  ASSERT_TRUE(file->write(before));
  file->settle();
  EXPECT_THAT(samples::all_bytes_in(folder.path()), Not(HasSubstr("heel geheim")));
}

TEST(Traces, AFileTellsNothingOfHowAnswersCameToTheirThemes) {
  const model::Session end = samples::make_session(60);
  const std::vector<base::Key> keys = model::answers_of(end.board, 4);
  ASSERT_GE(keys.size(), 3u);
  std::set<std::string> seen;
  for (int i = 0; i < 3; ++i) {
    const samples::Folder folder;
    model::Session session = end;
    auto file = SessionFile::create(folder / "a.sessie", session);
    for (int j = 0; j < 3; ++j) {
      model::forget_answers(session.board, {keys[static_cast<std::size_t>((i + j) % 3)]});
      ASSERT_TRUE(file->write(session));
    }
    ASSERT_TRUE(file->write(end));
    seen.insert(samples::read_bytes(folder / "a.sessie"));
  }
  EXPECT_EQ(seen.size(), 1u);
}

// Two dots each, handed in one after the other in this order; each turn is written.
std::string bytes_after_ballots(std::vector<std::vector<std::size_t>> ballots) {
  const samples::Folder folder(samples::Where::memory);
  model::Session session = samples::make_session(20);
  for (model::VoteOption& option : session.votes.options) option.votes = 0;
  session.votes.voters = 0;
  auto file = SessionFile::create(folder / "a.sessie", session);
  for (const auto& ballot : ballots) {
    model::add_ballot(session.votes, ballot);
    EXPECT_TRUE(file->write(session));
  }
  file->settle();
  return samples::all_bytes_in(folder.path());
}

TEST(Traces, AFileTellsNothingOfWhoseDotsCameWhenOrTogether) {
  std::set<std::string> seen;
  seen.insert(bytes_after_ballots({{0, 1}, {2, 1}, {0, 2}}));
  seen.insert(bytes_after_ballots({{0, 2}, {0, 1}, {1, 2}}));
  seen.insert(bytes_after_ballots({{1, 2}, {0}, {0, 1, 2}}));
  EXPECT_EQ(seen.size(), 1u);
}

TEST(Traces, AFileTellsNothingOfTheOrderInWhichPracticesWereLaidAndThemesRemoved) {
  const model::Session end = samples::make_session(20);
  const samples::Folder folder;
  model::Session session = end;
  session.board.practices.clear();
  session.board.dropped.clear();
  auto file = SessionFile::create(folder / "a.sessie", session);
  for (const char* practice : {"starttasje", "ambulant-team", "evaluatie"}) {
    model::lay_practice(session.board, practice, end.board.practices.at(practice));
    ASSERT_TRUE(file->write(session));
  }
  session.board.dropped = {"vervoer"};
  ASSERT_TRUE(file->write(session));
  ASSERT_TRUE(file->write(end));
  ASSERT_TRUE(SessionFile::create(folder / "b.sessie", end));
  EXPECT_EQ(samples::read_bytes(folder / "a.sessie"), samples::read_bytes(folder / "b.sessie"));
}

TEST(Traces, WipingTheAnswersLeavesNoAnswerAndKeepsTheVotesAndThePlan) {
  const samples::Folder folder;
  const model::Session before = samples::make_session(60);
  model::Session after = before;
  auto file = SessionFile::create(folder / "a.sessie", before);
  EXPECT_THAT(samples::all_bytes_in(folder.path()), HasSubstr("eigen gedachte"));
  model::wipe_answers(after, 5);
  ASSERT_TRUE(file->write(after));
  file->settle();
  EXPECT_THAT(samples::all_bytes_in(folder.path()), Not(HasSubstr("eigen gedachte")));
  const model::Session kept = store::peek(folder / "a.sessie").value();
  EXPECT_EQ(kept.votes, before.votes);
  EXPECT_EQ(kept.plan, before.plan);
  EXPECT_EQ(kept.board.practices, before.board.practices);
}

TEST(Traces, NoFileStandsBesideTheSessionButItsJournal) {
  const samples::Folder folder;
  auto file = SessionFile::create(folder / "a.sessie", samples::make_session(50));
  ASSERT_TRUE(file->write(samples::make_session(60)));
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
    names.insert(entry.path().filename());
  EXPECT_EQ(names, (std::set<std::string>{"a.sessie", "a.sessie-journal"}));
}

}  // namespace
