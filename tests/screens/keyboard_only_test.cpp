// Without a mouse: on every screen Tab reaches every control that can be used, and Enter or Space does what a
// press with the pointer does.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

#include "screens/afternoon.h"
#include "screens/choosing.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using flow::PanelTab;
using model::VoteMethod;
using model::VoteStand;
using ui::Role;

struct Situation {
  std::string name;
  std::function<flow::State()> state;
  std::function<void(Afternoon&)> prepare = [](Afternoon&) {};
};

flow::State writing(flow::Turn turn) {
  flow::State state = make_state(support::kTyping);
  flow::InSession& running = flow::in_session(state);
  running.display = flow::Display::entry;
  running.session.entry_open = !std::holds_alternative<flow::TurnClosed>(turn);
  running.turn = std::move(turn);
  return state;
}

flow::State screening() {
  flow::State state = make_panel(PanelTab::screening, support::kTyping);
  add_answers(state, 30, model::Screening::waiting);
  return state;
}

flow::State plan() {
  flow::State state = make_panel(PanelTab::plan, support::kPlan);
  flow::in_session(state).format.organisations = {"Gemeente", "Samenwerkingsverband"};
  add_actions(state, 10);
  return state;
}

// The plan of a room with themes; its action comes from the first of them.
flow::State plan_of_theme() {
  flow::State state = make_hostile(5);
  flow::InSession& running = flow::in_session(state);
  running.session.place = support::kPlan;
  running.panel = flow::PanelOpen{PanelTab::plan};
  add_answers(state, 30, model::Screening::shown);
  add_themes(state, 2);
  add_actions(state, 1);
  running.session.plan[0].origin = {1, "Thema", 3, 3};
  return state;
}

flow::State looking_back(PanelTab tab) {
  flow::State state = plan();
  flow::InSession& running = flow::in_session(state);
  running.session.closed = running.looking_back = true;
  running.panel = flow::PanelOpen{tab};
  return state;
}

flow::State opened() {
  flow::State state = make_panel(PanelTab::guide, support::kTyping);
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWaiting{};
  return state;
}

flow::State choosing(VoteStand stand, VoteMethod method) {
  return make_choosing_panel({make_votes(stand, method, make_labels(4)), make_labels(4)});
}

flow::State giving_dots(flow::Ballot ballot) {
  return make_choosing_entry({make_votes(VoteStand::open, VoteMethod::dots, make_labels(4)), make_labels(4)},
                             std::move(ballot));
}

std::function<void(Afternoon&)> press(std::vector<std::string> names) {
  return [names = std::move(names)](Afternoon& stage) {
    for (const std::string& name : names) stage.press(name);
  };
}

void answer_all(Afternoon& stage) {
  for (const char* on : {"entry.next", "entry.next", "entry.review"}) {
    stage.fill_in("entry.answer.0", "Warme overdracht");
    stage.press(on);
  }
}

void ask_to_quit(Afternoon& stage) {
  stage.draft.ask_to_quit = true;
  stage.settle();
}

const std::vector<Situation>& situations() {
  static const std::vector<Situation> all = {
      {"menu", [] { return make_start(3); }},
      {"list", [] { return make_start(25); }, press({"start.open"})},
      {"form", [] { return make_start(0); }, press({"start.new", "new.guide.add"})},
      {"problem", [] { return make_start(1); },
       [](Afternoon& stage) {
         stage.happen(flow::OpenFailed{{base::ErrorCode::damaged_file, ""}});
       }},
      {"room", [] { return make_state(support::kTyping); }},
      {"entry_closed", [] { return writing(flow::TurnClosed{}); }},
      {"entry_waiting", [] { return writing(flow::TurnWaiting{}); }},
      {"entry_writing", [] { return writing(flow::TurnWriting{.question = 1, .last_active = 1000}); },
       [](Afternoon& stage) {
         stage.fill_in("entry.answer.0", "Warme overdracht");
         stage.press("entry.add");
         stage.type("Nog een");
       }},
      {"entry_promise", [] { return writing(flow::TurnWriting{.last_active = 1000}); },
       press({"entry.promise"})},
      {"entry_stop", [] { return writing(flow::TurnWriting{.last_active = 1000}); }, press({"entry.stop"})},
      {"entry_review", [] { return writing(flow::TurnWriting{.last_active = 1000}); }, answer_all},
      {"entry_thanks",
       [] {
         return writing(flow::TurnThanked{{}, 1010});
       }},
      {"guide", [] { return make_panel(PanelTab::guide, support::kThinking); }},
      {"guide_open", opened},
      {"to_entry", opened, press({"panel.to_entry"})},
      {"screening", screening, press({"screening.word.0"})},
      {"words", [] { return make_panel(PanelTab::words, support::kOwnText); }},
      {"votes", [] { return make_choosing_panel({.themes = make_labels(4)}); }},
      {"votes_hands", [] { return choosing(VoteStand::open, VoteMethod::hands); }},
      {"votes_dots", [] { return choosing(VoteStand::open, VoteMethod::dots); }},
      {"votes_closed", [] { return choosing(VoteStand::closed, VoteMethod::dots); }},
      {"votes_drop", [] { return choosing(VoteStand::closed, VoteMethod::dots); }, press({"votes.drop"})},
      {"ballot_waiting", [] { return giving_dots(flow::BallotWaiting{}); }},
      {"ballot_marking", [] { return giving_dots(flow::BallotMarking{1000}); }, press({"ballot.option.1"})},
      {"ballot_thanks", [] { return giving_dots(flow::BallotThanked{1004}); }},
      {"plan", plan},
      {"remove", plan, press({"plan.remove"})},
      {"plan_of_theme", plan_of_theme},
      {"plan_themes", plan_of_theme, press({"plan.from_theme"})},
      {"look_back_guide", [] { return looking_back(PanelTab::guide); }},
      {"look_back_plan", [] { return looking_back(PanelTab::plan); }},
      {"save", [] { return make_panel(PanelTab::save, support::kClosing); },
       [](Afternoon& stage) { stage.fill_in("save.folder", "/stick"); }},
      {"wipe", [] { return make_panel(PanelTab::save, support::kClosing); }, press({"save.wipe"})},
      {"leave", [] { return make_panel(PanelTab::save, support::kClosing); }, press({"save.leave"})},
      {"quit", [] { return make_state(); }, ask_to_quit}};
  return all;
}

// Keys of a pad are typed, not walked to; a scroll area shows what Tab goes to.
bool is_control(const ui::Node& node) {
  return ui::is_pressable(node.role) && node.role != Role::key && node.enabled;
}

// The controls of the highest layer: what lies below a panel or a dialog is not there for now.
std::set<std::string> controls_on(const Afternoon& stage) {
  int highest = 0;
  for (const ui::Node& node : stage.nodes()) highest = std::max(highest, node.layer);
  std::set<std::string> names;
  for (const ui::Node& node : stage.nodes()) {
    if (is_control(node) && node.layer == highest) names.insert(node.name);
  }
  return names;
}

// Presses Tab until nothing new is reached; every control that was on the screen meanwhile, and how many
// times Tab it takes.
struct Walk {
  std::set<std::string> there;
  std::map<std::string, int> steps;
};

Walk walk(Afternoon& stage) {
  Walk walk;
  for (int step = 0, known = 0; known < 3 && step < 200; ++step) {
    walk.there.merge(controls_on(stage));
    const bool is_new = !stage.focused().empty() && stage.has(stage.focused()) &&
                        walk.steps.emplace(stage.focused(), step).second;
    known = is_new ? 0 : known + 1;
    stage.key(KeyCode::tab);
  }
  return walk;
}

std::vector<std::size_t> kinds(const std::vector<flow::Action>& actions) {
  std::vector<std::size_t> kinds;
  for (const flow::Action& action : actions) kinds.push_back(action.index());
  return kinds;
}

// What can be seen of everything that has a name; of a list only what is chosen, as walking may have scrolled
// it.
std::string what_can_be_seen(const Afternoon& stage) {
  std::string seen;
  for (const ui::Node& node : stage.nodes()) {
    const bool in_list = node.clip.h < 720 && node.value.empty();
    if (node.role == Role::text || node.name.empty() || in_list) continue;
    seen += fmt::format("{} {} {} {}\n", node.name, node.label, node.value, node.enabled);
  }
  return seen;
}

class WithoutAMouse : public testing::TestWithParam<Situation> {
 protected:
  std::unique_ptr<Afternoon> make() const {
    auto stage = std::make_unique<Afternoon>(GetParam().state());
    GetParam().prepare(*stage);
    return stage;
  }
};

TEST_P(WithoutAMouse, TabReachesEveryControlAndBringsItIntoSight) {
  const auto stage = make();
  const Walk found = walk(*stage);
  ASSERT_FALSE(found.there.empty());
  for (const std::string& name : found.there) EXPECT_TRUE(found.steps.count(name)) << name;
  for (const auto& [name, steps] : found.steps) {
    EXPECT_TRUE(found.there.count(name)) << name << " has the focus but is no control";
  }
  for (std::size_t i = 0; i < found.there.size(); ++i) {
    stage->key(KeyCode::tab);
    EXPECT_TRUE(stage->in_sight(stage->focused())) << stage->focused();
  }
}

TEST_P(WithoutAMouse, EnterAndSpaceDoWhatAPressDoes) {
  const Walk found = walk(*make());
  int tried = 0;
  for (const auto& [name, steps] : found.steps) {
    const auto by_key = make(), by_hand = make();
    const ui::Node* node = by_hand->find(name);
    const bool presses = node != nullptr && node->keys.press;
    if (!presses || !by_hand->in_sight(name)) continue;
    for (int i = 0; i < steps; ++i) by_key->key(KeyCode::tab);
    ASSERT_EQ(by_key->focused(), name);
    by_key->actions.clear();
    by_hand->actions.clear();
    if (tried % 2 == 0) {
      by_key->key(KeyCode::enter);
    } else {
      by_key->type(" ");
    }
    by_hand->press(name);
    EXPECT_EQ(kinds(by_key->actions), kinds(by_hand->actions)) << name;
    EXPECT_EQ(what_can_be_seen(*by_key), what_can_be_seen(*by_hand)) << name;
    ++tried;
  }
  EXPECT_GT(tried, 0);
}

INSTANTIATE_TEST_SUITE_P(Screens, WithoutAMouse, testing::ValuesIn(situations()),
                         [](const auto& tested) { return tested.param.name; });

// Fields and numbers are not pressed but typed in.
TEST(Tab, FieldsTakeWhatIsTypedOnceTabReachesThem) {
  for (const char* field : {"new.region", "new.date", "new.guide.0.name", "new.guide.0.role"}) {
    Afternoon stage(make_start(0));
    stage.press("start.new");
    for (int i = 0; i < 30 && stage.focused() != field; ++i) stage.key(KeyCode::tab);
    ASSERT_EQ(stage.focused(), field);
    stage.key(KeyCode::end);
    stage.type("zo");
    EXPECT_THAT(stage.value(field), testing::EndsWith("zo"));
  }
  Afternoon stage(make_start(0));
  stage.press("start.new");
  for (int i = 0; i < 30 && stage.focused() != "new.people"; ++i) stage.key(KeyCode::tab);
  stage.type("35");
  EXPECT_EQ(stage.value("new.people"), "35");
}

}  // namespace
}  // namespace afternoon
