// Every screen but the entry screen at every size, with little on it and with as much as there can be:
// nothing cut off, off the screen, overlapping, too small to read or too small to press.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using flow::PanelTab;
using model::Layout;
using model::Screening;

constexpr ui::Size kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {1920, 1200}, {3840, 2160}};

class Layouts : public testing::TestWithParam<ui::Size> {
 protected:
  static void check(const Afternoon& stage, const std::string& where,
                    const ui::LintRules& rules = kAtArmsLength) {
    EXPECT_THAT(stage.faults(rules), testing::IsEmpty()) << where;
  }
  // Also the next sheets, a handful of them.
  static void check_wall(Afternoon& stage, const std::string& where) {
    check(stage, where, kOnTheWall);
    for (int sheet = 2; sheet < 7 && stage.draft.room.sheet + 1 < stage.draft.room.sheets; ++sheet) {
      stage.key(base::KeyCode::down);
      check(stage, fmt::format("{}, sheet {}", where, sheet), kOnTheWall);
    }
  }
  void check_panel(const flow::State& state, const std::string& where) {
    Afternoon stage(state, GetParam());
    check(stage, where);
  }
};

TEST_P(Layouts, HoldAtTheStart) {
  for (const std::size_t sessions : {0u, 1u, 4u, 40u}) {
    Afternoon stage(make_start(sessions), GetParam());
    check(stage, fmt::format("menu of {} sessions", sessions));
    if (sessions == 0) continue;
    stage.press("start.open");
    check(stage, "list");
    stage.turn_wheel("start.sessions", -100);
    check(stage, "end of the list");
  }
}

TEST_P(Layouts, HoldInTheFormWithEveryFault) {
  flow::State state = make_start(0);
  auto& formats = std::get<flow::AtStart>(state.stage).formats;
  for (int i = 0; i < 6; ++i)
    formats.push_back({"x.toml", "Middagsessie voor schoolleiders en bestuurders", {120, 90, 60}});
  Afternoon stage(state, GetParam());
  stage.press("start.new");
  check(stage, "empty");
  for (int i = 0; i < 7; ++i) stage.press("new.guide.add");
  for (int i = 0; i < 8; ++i) {
    stage.fill_in(fmt::format("new.guide.{}.name", i), kLongName);
    stage.fill_in(fmt::format("new.guide.{}.role", i), kLongWord);
  }
  for (int i = 0; i < 17; ++i) stage.press("new.people.less");
  stage.fill_in("new.date", "gisteren");
  stage.press("new.begin");
  check(stage, "faults");
  stage.fill_in("new.region", kLongWord);
  check(stage, "long region");
}

TEST_P(Layouts, HoldInEveryProblem) {
  for (const auto code :
       {base::ErrorCode::disk_full, base::ErrorCode::newer_file, base::ErrorCode::damaged_file,
        base::ErrorCode::bad_format_file, base::ErrorCode::already_open}) {
    Afternoon stage(make_start(2), GetParam());
    std::string detail;
    for (int i = 0; i < 20; ++i) detail += fmt::format("eigen.toml, regel {}: {}\n", i, kSentence);
    stage.happen(flow::OpenFailed{{code, detail}});
    check(stage, fmt::format("problem {}", static_cast<int>(code)));
  }
}

TEST_P(Layouts, HoldOnTheCodePad) {
  Afternoon stage(make_state(), GetParam());
  stage.key(base::KeyCode::f10);
  check(stage, "code");
  for (int i = 0; i < 3; ++i) stage.type("9999");
  check(stage, "locked");
}

TEST_P(Layouts, HoldOnTheWallInEveryLayout) {
  for (const Layout layout : {Layout::welcome, Layout::statement, Layout::bullets, Layout::cards,
                              Layout::sentence, Layout::own_text, Layout::questions, Layout::waiting,
                              Layout::board, Layout::votes, Layout::plan, Layout::closing}) {
    for (const bool hostile : {false, true}) {
      Afternoon stage(make_slide(layout, hostile), GetParam());
      check_wall(stage, fmt::format("layout {}{}", static_cast<int>(layout), hostile ? ", hostile" : ""));
    }
  }
}

TEST_P(Layouts, HoldWithThreeSevenAndTwelveQuestions) {
  for (const std::size_t questions : {3u, 7u, 12u}) {
    for (const model::Place& place : {support::kThinking, support::kTyping}) {
      flow::State state = make_hostile(questions);
      flow::in_session(state).session.place = place;
      Afternoon stage(state, GetParam());
      check_wall(stage, fmt::format("{} questions", questions));
    }
  }
}

TEST_P(Layouts, HoldOnTheBoardFromNoAnswersToFourHundred) {
  for (const std::size_t answers : {0u, 3u, 12u, 40u, 400u}) {
    flow::State state = make_hostile(7);
    flow::in_session(state).session.place = support::kBoard;
    add_answers(state, answers, Screening::shown);
    Afternoon stage(state, GetParam());
    check_wall(stage, fmt::format("{} answers", answers));
  }
}

TEST_P(Layouts, HoldWithTenActionsOnTheWallAndInThePanel) {
  for (const bool hostile : {false, true}) {
    flow::State state = hostile ? make_hostile(5) : make_state();
    add_actions(state, 10, hostile);
    for (const model::Place& place : {support::kPlan, support::kClosing}) {
      flow::in_session(state).session.place = place;
      Afternoon wall(state, GetParam());
      check_wall(wall, hostile ? "hostile plan" : "plan");
    }
    flow::in_session(state).panel = flow::PanelOpen{PanelTab::plan};
    Afternoon panel(state, GetParam());
    check(panel, "plan tab");
    panel.turn_wheel("plan.list", -100);
    panel.turn_wheel("plan.form", -100);
    check(panel, "end of the plan tab");
    panel.press("plan.remove");
    check(panel, "remove question");
  }
}

TEST_P(Layouts, HoldWithLongOwnWords) {
  flow::State state = make_hostile(5);
  flow::in_session(state).session.place = support::kOwnText;
  flow::in_session(state).session.own_texts["povo/0"] =
      kLongWord + "\n" + kSentence + kSentence + "\n" + kSentence + kSentence + kSentence + "\nKort.";
  Afternoon wall(state, GetParam());
  check_wall(wall, "own words");
  flow::in_session(state).panel = flow::PanelOpen{PanelTab::words};
  check_panel(state, "words tab");
}

TEST_P(Layouts, HoldInThePanelWithLittleInIt) {
  for (const auto tab : {PanelTab::guide, PanelTab::screening, PanelTab::words, PanelTab::votes,
                         PanelTab::plan, PanelTab::save}) {
    for (const model::Place& place :
         {support::kWelcome, support::kTyping, support::kOwnText, support::kClosing}) {
      check_panel(make_panel(tab, place), fmt::format("tab {}", static_cast<int>(tab)));
    }
  }
}

TEST_P(Layouts, HoldInThePanelWithAsMuchAsThereCanBe) {
  for (const auto tab : {PanelTab::guide, PanelTab::screening, PanelTab::words, PanelTab::votes,
                         PanelTab::plan, PanelTab::save}) {
    flow::State state = make_hostile(12);
    flow::InSession& running = flow::in_session(state);
    running.session.place = support::kTyping;
    running.session.entry_open = true;
    running.turn = flow::TurnWaiting{};
    running.panel = flow::PanelOpen{tab};
    running.save_problem = base::Error{base::ErrorCode::disk_full, ""};
    running.revision = 3;
    running.blank = true;
    running.time.paused = true;
    running.documents =
        flow::DocumentsSaved{"/media/stick/" + kLongWord, {kLongName + ".docx", "actieplan.docx"}};
    add_answers(state, 400, Screening::waiting);
    add_actions(state, 10, true);
    check_panel(state, fmt::format("tab {}", static_cast<int>(tab)));
  }
}

TEST_P(Layouts, HoldOnEveryAnswerThatIsScreened) {
  flow::State state = make_hostile(5);
  flow::in_session(state).panel = flow::PanelOpen{PanelTab::screening};
  add_answers(state, 14, Screening::waiting);
  Afternoon stage(state, GetParam());
  for (int i = 0; i < 14; ++i) {
    check(stage, fmt::format("answer {}", i));
    stage.key(base::KeyCode::down);
  }
}

TEST_P(Layouts, HoldInEveryQuestion) {
  for (const auto& [tab, name] :
       std::vector<std::pair<PanelTab, const char*>>{{PanelTab::guide, "panel.to_entry"},
                                                     {PanelTab::save, "save.wipe"},
                                                     {PanelTab::save, "save.leave"},
                                                     {PanelTab::save, "save.quit"}}) {
    Afternoon stage(make_panel(tab), GetParam());
    stage.press(name);
    check(stage, name);
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layouts, testing::ValuesIn(kSizes), [](const auto& tested) {
  return fmt::format("{}x{}", tested.param.width, tested.param.height);
});

}  // namespace
}  // namespace afternoon
