// Whatever happens in whatever order: no count is seen before the vote is closed, no dots that were thanked
// for are lost, none count twice, and what can be chosen stays what it was.
#include <gtest/gtest.h>

#include <numeric>
#include <set>

#include "flow/any_player.h"
#include "flow/look_at_votes.h"

namespace afternoon {
namespace {

using model::VoteMethod;
using model::Votes;
using model::VoteStand;

template <class T>
bool is_ballot(const flow::InSession& running) {
  return std::holds_alternative<T>(running.ballot);
}

int add_up(const Votes& votes) {
  return std::accumulate(votes.options.begin(), votes.options.end(), 0,
                         [](int sum, const model::VoteOption& option) { return sum + option.votes; });
}

std::vector<std::string> labels_of(const Votes& votes) {
  std::vector<std::string> labels;
  for (const model::VoteOption& option : votes.options) labels.push_back(option.label);
  return labels;
}

class Watcher {
 public:
  explicit Watcher(const AnyPlayer& player) : player_(player), before_(player.room().running()) {}

  void look() {
    if (player_.restarted()) thanked_ = 0;
    check_what_is_seen();
    check_options();
    check_dots();
    check_forgotten();
    before_ = running();
  }
  int all_thanked() const { return all_thanked_; }

 private:
  const flow::InSession& running() const { return player_.room().running(); }
  const Votes& votes() const { return running().session.votes; }

  void check_what_is_seen() {
    const flow::VotesView view = flow::look_at_votes(running());
    EXPECT_EQ(view.voters_in_fives % 5, 0);
    if (view.stand == VoteStand::closed) return;
    EXPECT_EQ(view.voters, 0);
    for (const flow::VoteView& option : view.options) {
      EXPECT_EQ(option.votes, 0);
      EXPECT_EQ(option.rank, 0u);
      EXPECT_FALSE(option.chosen_most || option.tied || option.split);
    }
  }

  void check_options() {
    EXPECT_EQ(votes().options.empty(), votes().stand == VoteStand::none);
    EXPECT_LE(votes().options.size(), model::kMostPanels);
    const bool stays = before_.session.votes.stand != VoteStand::none && votes().stand != VoteStand::none;
    if (stays && !player_.restarted()) {
      EXPECT_EQ(labels_of(votes()), labels_of(before_.session.votes));
    }
  }

  void check_dots() {
    if (votes().stand == VoteStand::none || votes().method != VoteMethod::dots) {
      thanked_ = 0;
      EXPECT_TRUE(is_ballot<flow::BallotWaiting>(running()));
      return;
    }
    const bool thanked = is_ballot<flow::BallotThanked>(running()) && is_ballot<flow::BallotSaving>(before_);
    if (thanked) ++thanked_;
    all_thanked_ += thanked ? 1 : 0;
    const int saving = is_ballot<flow::BallotSaving>(running()) ? 1 : 0;
    if (!resumed()) {
      EXPECT_EQ(votes().voters, thanked_ + saving);
      EXPECT_GE(player_.room().on_disk().votes.voters, thanked_) << "thanked for, so on disk";
    }
    for (const model::VoteOption& option : votes().options) EXPECT_LE(option.votes, votes().voters);
    EXPECT_LE(add_up(votes()), votes().voters * running().format.dots);
    EXPECT_GE(add_up(votes()), votes().voters);
    EXPECT_FALSE(votes().stand == VoteStand::open && running().session.entry_open);
  }

  // After a power cut the vote goes on from what was on disk.
  bool resumed() {
    if (player_.restarted()) thanked_ = votes().voters;
    return player_.restarted();
  }

  void check_forgotten() {
    const std::size_t forgotten = player_.room().count<flow::ForgetDraft>();
    const bool done = is_ballot<flow::BallotMarking>(before_) && !is_ballot<flow::BallotMarking>(running());
    if (done && !player_.restarted()) {
      EXPECT_GT(forgotten, forgotten_) << "dots that are handed in or given up are forgotten";
    }
    forgotten_ = forgotten;
  }

  const AnyPlayer& player_;
  flow::InSession before_;
  int thanked_ = 0;
  int all_thanked_ = 0;
  std::size_t forgotten_ = 0;
};

class AnyVotes : public testing::TestWithParam<int> {};

TEST_P(AnyVotes, LoseNoDotsAndShowNoCount) {
  AnyPlayer player(static_cast<std::uint64_t>(GetParam()));
  Watcher watcher(player);
  for (int i = 0; i < 3000 && !HasFailure(); ++i) {
    player.play();
    watcher.look();
    if (HasFailure()) ADD_FAILURE() << "after " << i << " things that happened";
  }
}

TEST(AllVotes, ComeWhereSomethingCanGoWrong) {
  AnyPlayer player(98);
  Watcher watcher(player);
  std::set<std::size_t> ballots, stands;
  for (int i = 0; i < 20000; ++i) {
    player.play();
    watcher.look();
    ballots.insert(player.room().running().ballot.index());
    stands.insert(static_cast<std::size_t>(player.room().session().votes.stand));
  }
  EXPECT_EQ(ballots.size(), std::variant_size_v<flow::Ballot>);
  EXPECT_EQ(stands.size(), 3u);
  EXPECT_GE(watcher.all_thanked(), 10);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyVotes, testing::Range(1, 17));

}  // namespace
}  // namespace afternoon
