// Everything about the plan at every size, with as much in every field as it takes: nothing cut off,
// overlapping, off the screen, too small to read or too small to press.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using flow::PanelTab;
using model::ActionState;

constexpr ui::Size kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {1920, 1200}, {3840, 2160}};

class PlanLayouts : public testing::TestWithParam<ui::Size> {
 protected:
  static void check(const Afternoon& stage, const std::string& where,
                    const ui::LintRules& rules = kAtArmsLength) {
    EXPECT_THAT(stage.faults(rules), testing::IsEmpty()) << where;
  }
  // From the first to the last of what a scroll area holds.
  static void check_all_of(Afternoon& stage, const std::string& area) {
    for (int turn = 0; turn < 7; ++turn) {
      check(stage, fmt::format("{}, turn {}", area, turn));
      stage.turn_wheel(area, -4);
    }
  }
  static void check_wall(Afternoon& stage, const std::string& where) {
    check(stage, where, kOnTheWall);
    for (int sheet = 2; sheet < 9 && stage.draft.room.sheet + 1 < stage.draft.room.sheets; ++sheet) {
      stage.key(base::KeyCode::down);
      check(stage, fmt::format("{}, sheet {}", where, sheet), kOnTheWall);
    }
  }
};

std::string repeat(const std::string& words, std::size_t letters) {
  std::string text;
  while (text.size() + words.size() < letters) text += words + " ";
  return text;
}

// An action with so many letters in every field that is typed.
model::PlanAction make_full(const std::string& words, std::size_t letters) {
  model::PlanAction action;
  for (std::string* field :
       {&action.goal, &action.action, &action.owner, &action.sign, &action.first_step, &action.if_then,
        &action.means, &action.paid_by, &action.changed, &action.remark}) {
    *field = repeat(words, letters);
  }
  action.partners = {"Gemeente", "Samenwerkingsverband", kLongRegion, kLongWord, kLongName};
  action.due = base::Date{2026, 7, 15};
  action.first_due = base::Date{2026, 5, 1};
  action.origin = {1, "Hoe nieuwe leerlingen en hun ouders de overstap beleven", 108, 112};
  return action;
}

// Plans from two short actions to ten with every field full, with each state.
std::vector<model::PlanAction> make_plan(bool hostile) {
  std::vector<model::PlanAction> plan;
  for (int i = 0; i < (hostile ? 10 : 4); ++i) {
    if (!hostile) plan.push_back(make_full("Samen", 40));
    if (hostile) plan.push_back(make_full(i % 2 == 0 ? kSentence : kLongWord, 600));
    plan.back().state = static_cast<ActionState>(i % 4);
    if (i % 3 == 2) plan.back().owner.clear();
    if (i % 4 == 3) plan.back().due.reset();
  }
  return plan;
}

flow::State make_state_with(bool hostile) {
  flow::State state = make_hostile(5);
  flow::InSession& running = flow::in_session(state);
  running.session.plan = make_plan(hostile);
  running.session.place = support::kPlan;
  return state;
}

// Twelve themes with answers in every lane, and votes.
void add_chosen_themes(flow::State& state) {
  add_answers(state, 120, model::Screening::shown);
  add_themes(state, 12, true);
  model::Session& session = flow::in_session(state).session;
  session.votes.stand = model::VoteStand::closed;
  for (const model::Theme& theme : session.board.themes) {
    session.votes.options.push_back({theme.id, theme.label, 999 - theme.id});
  }
}

TEST_P(PlanLayouts, HoldOnTheWallFromShortActionsToFullOnes) {
  for (const bool hostile : {false, true}) {
    flow::State state = make_state_with(hostile);
    Afternoon plan(state, GetParam());
    check_wall(plan, hostile ? "full plan" : "short plan");
    flow::in_session(state).looking_back = true;
    Afternoon back(state, GetParam());
    check_wall(back, hostile ? "full look back" : "short look back");
    flow::in_session(state).looking_back = false;
    flow::in_session(state).session.place = support::kClosing;
    Afternoon closing(state, GetParam());
    check(closing, "closing", kOnTheWall);
  }
}

TEST_P(PlanLayouts, HoldOnAWallOfOneActionAndOfNone) {
  flow::State state = make_state_with(false);
  flow::in_session(state).session.plan.resize(1);
  Afternoon one(state, GetParam());
  check_wall(one, "one action");
  flow::in_session(state).session.plan.clear();
  flow::in_session(state).looking_back = true;
  Afternoon none(state, GetParam());
  check_wall(none, "no action to look back at");
}

TEST_P(PlanLayouts, HoldInTheFormFromTopToBottom) {
  for (const bool hostile : {false, true}) {
    flow::State state = make_state_with(hostile);
    flow::in_session(state).panel = flow::PanelOpen{PanelTab::plan};
    Afternoon stage(state, GetParam());
    check_all_of(stage, "plan.form");
    check_all_of(stage, "plan.list");
  }
}

TEST_P(PlanLayouts, HoldBesideProposalsAndInTheListOfThemes) {
  flow::State state = make_state_with(true);
  add_chosen_themes(state);
  flow::in_session(state).panel = flow::PanelOpen{PanelTab::plan};
  Afternoon stage(state, GetParam());
  ASSERT_TRUE(stage.has("plan.proposal.0"));
  check_all_of(stage, "plan.form");
  check_all_of(stage, "plan.proposals");
  stage.press("plan.from_theme");
  check_all_of(stage, "plan.themes");
}

TEST_P(PlanLayouts, HoldWhileThePanelAsksWhatBecameOfIt) {
  flow::State state = make_state_with(true);
  flow::in_session(state).looking_back = true;
  flow::in_session(state).session.closed = true;
  for (const auto tab : {PanelTab::guide, PanelTab::plan, PanelTab::save}) {
    flow::in_session(state).panel = flow::PanelOpen{tab};
    Afternoon stage(state, GetParam());
    check(stage, fmt::format("tab {}", static_cast<int>(tab)));
    if (tab == PanelTab::plan) check_all_of(stage, "plan.form");
  }
}

TEST_P(PlanLayouts, HoldInTheFormThatOffersToGoOn) {
  flow::State state = make_start(0);
  auto& start = std::get<flow::AtStart>(state.stage);
  start.recent = {{"oud.sessie", "Twente", {2025, 9, 30}, false, 12},
                  {"x", "Drenthe", {2025, 9, 30}, false, 999}};
  Afternoon stage(state, GetParam());
  stage.press("start.new");
  stage.type("Drenthe");
  check(stage, "more actions than anybody has");
  stage.fill_in("new.region", "Twente");
  EXPECT_EQ(stage.find("new.continue")->label, "Begin met de 12 open acties van 30 september 2025");
  for (int i = 0; i < 7; ++i) {
    stage.turn_wheel("new.guides", -100);
    stage.press("new.guide.add");
  }
  check(stage, "eight guides and a plan to go on with");
}

INSTANTIATE_TEST_SUITE_P(Sizes, PlanLayouts, testing::ValuesIn(kSizes), [](const auto& tested) {
  return fmt::format("{}x{}", tested.param.width, tested.param.height);
});

}  // namespace
}  // namespace afternoon
