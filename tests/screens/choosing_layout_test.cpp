// Choosing at every size, before, while and after, with few themes and with eight of the longest names.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/choosing.h"
#include "support/sample_format.h"

namespace afternoon {
namespace {

using model::VoteMethod;
using model::VoteStand;

constexpr ui::Size kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {1920, 1200}, {3840, 2160}};

// Every stand, and the words that say which.
std::vector<std::pair<Choosing, std::string>> list_choosings() {
  std::vector<std::pair<Choosing, std::string>> all;
  for (const std::size_t count : {1u, 2u, 3u, 5u, 8u}) {
    for (const bool hostile : {false, true}) {
      const std::vector<std::string> labels = make_labels(count, hostile);
      const std::string words = fmt::format("{} themes{}", count, hostile ? ", hostile" : "");
      all.push_back({{{}, labels, hostile}, words + ", before"});
      for (const VoteStand stand : {VoteStand::open, VoteStand::closed}) {
        for (const VoteMethod method : {VoteMethod::hands, VoteMethod::dots}) {
          all.push_back({{make_votes(stand, method, labels), labels, hostile},
                         fmt::format("{}, stand {}, method {}", words, static_cast<int>(stand),
                                     static_cast<int>(method))});
        }
      }
    }
  }
  return all;
}

class ChoosingLayout : public testing::TestWithParam<ui::Size> {
 protected:
  static void check(const Afternoon& stage, const std::string& where,
                    const ui::LintRules& rules = kAtArmsLength) {
    EXPECT_THAT(stage.faults(rules), testing::IsEmpty()) << where;
  }
  void check_state(flow::State state, const std::string& where) {
    Afternoon stage(std::move(state), GetParam());
    check(stage, where);
  }
};

TEST_P(ChoosingLayout, HoldsOnTheWall) {
  Afternoon empty(make_choosing_wall({}), GetParam());
  check(empty, "nothing", kOnTheWall);
  for (const auto& [choosing, words] : list_choosings()) {
    Afternoon stage(make_choosing_wall(choosing), GetParam());
    check(stage, words, kOnTheWall);
  }
}

TEST_P(ChoosingLayout, HoldsWhenTheLargestNumbersAreChosen) {
  model::Votes votes = make_votes(VoteStand::closed, VoteMethod::hands, make_labels(8));
  for (model::VoteOption& option : votes.options) option.votes = model::kMostVotes;
  votes.voters = model::kMostVotes;
  Afternoon wall(make_choosing_wall({votes}), GetParam());
  check(wall, "wall", kOnTheWall);
  check_state(make_choosing_panel({votes}), "closed");
  votes.stand = VoteStand::open;
  check_state(make_choosing_panel({votes}), "open");
}

TEST_P(ChoosingLayout, HoldsInThePanel) {
  check_state(make_choosing_panel({}), "nothing");
  for (const auto& [choosing, words] : list_choosings()) {
    flow::State state = make_choosing_panel(choosing);
    check_state(state, words);
    flow::InSession& running = flow::in_session(state);
    running.save_problem = base::Error{base::ErrorCode::disk_full, ""};
    running.revision = 3;
    running.session.place = support::kWelcome;
    running.session.votes.voters = 4;
    check_state(state, words + ", with everything to say");
  }
}

TEST_P(ChoosingLayout, HoldsUnderEveryQuestion) {
  flow::State state =
      make_choosing_panel({make_votes(VoteStand::open, VoteMethod::dots, make_labels(8, true))});
  flow::in_session(state).ballot = flow::BallotMarking{1000};
  for (const char* name : {"votes.close", "votes.drop"}) {
    Afternoon stage(state, GetParam());
    stage.press(name);
    check(stage, name);
  }
}

TEST_P(ChoosingLayout, HoldsWhenEntryMustBeClosedFirst) {
  flow::State state = make_choosing_panel({.themes = make_labels(3)});
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWaiting{};
  check_state(state, "entry open");
}

TEST_P(ChoosingLayout, HoldsWhileDotsAreGiven) {
  for (const auto& [choosing, words] : list_choosings()) {
    if (choosing.votes.stand != VoteStand::open || choosing.votes.method != VoteMethod::dots) continue;
    for (const int dots : {1, 2, 10}) {
      flow::State state = make_choosing_entry(choosing, flow::BallotMarking{1000});
      flow::in_session(state).format.dots = dots;
      Afternoon stage(state, GetParam());
      check(stage, words + ", no dot yet");
      stage.type("12345678");
      check(stage, words + ", all dots given");
    }
  }
}

TEST_P(ChoosingLayout, HoldsBeforeAndAfterDots) {
  const Choosing choosing{.votes = make_votes(VoteStand::open, VoteMethod::dots, make_labels(8)),
                          .hostile = true};
  check_state(make_choosing_entry(choosing, flow::BallotWaiting{}), "waiting, few people");
  check_state(make_choosing_entry(choosing, flow::BallotThanked{1004}), "thanks");
  flow::State saving = make_choosing_entry(choosing, flow::BallotSaving{5});
  check_state(saving, "saving");
  for (const auto code : {base::ErrorCode::disk_full, base::ErrorCode::changed_underneath}) {
    flow::in_session(saving).save_problem = base::Error{code, ""};
    check_state(saving, "refused");
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, ChoosingLayout, testing::ValuesIn(kSizes), [](const auto& tested) {
  return fmt::format("{}x{}", tested.param.width, tested.param.height);
});

}  // namespace
}  // namespace afternoon
